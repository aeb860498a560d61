import { act, go, type Laid, type Move, press, tap, write } from '../byHand'

const open = equation([[8, 5], ['☐']])
const done = equation([[8, 5], [13]])
const compared = equation([[9], [11]], { blank: null })

/** Write in a box, count in it, hide and show a number, split one and ring the ten, choose a sign. */
export const moves: readonly Move[] = [
  {
    move: 'Write the missing number',
    on: [open],
    touch: [write('p1 b1', '13')],
    taps: [write('p1 b1', '13')],
    keys: [write('p1 b1', '13')],
    says: ['8 + 5 is equal to 13.'],
  },
  {
    move: 'Write a decimal with its last nought',
    on: [equation([['3/10', '☐'], [1]])],
    touch: [write('p1 a2', '0.70')],
    taps: [write('p1 a2', '0.70')],
    keys: [write('p1 a2', '0.70')],
    says: ['0.3 + 0.70 is equal to 1.'],
  },
  {
    move: 'Write a number that is not true',
    on: [open],
    touch: [write('p1 b1', '12')],
    taps: [write('p1 b1', '12')],
    keys: [write('p1 b1', '12')],
    says: ['8 + 5 is equal to 12, which is not true.'],
  },
  {
    move: 'Count in the box',
    on: [open],
    touch: [act('One more in the box'), act('One more in the box')],
    taps: [act('One more in the box'), act('One more in the box')],
    keys: [go('p1'), press('+'), press('+')],
    says: ['8 + 5 is equal to 2'],
  },
  {
    move: 'Hide a number',
    on: [done],
    touch: [act('Hide the last number')],
    taps: [act('Hide the last number')],
    keys: [go('p1'), press('h')],
    says: ['8 + 5 is equal to a hidden number.'],
  },
  {
    move: 'Show the hidden number',
    on: [equation([[8, 5], [13]], '=', ['b1'])],
    touch: [tap('p1 b1')],
    taps: [tap('p1 b1')],
    keys: [go('p1'), press('s')],
    says: ['8 + 5 is equal to 13.'],
  },
  {
    move: 'Split a number and make ten',
    on: [done],
    touch: [act('Split the number'), act('Draw a ring')],
    taps: [act('Split the number'), act('Draw a ring')],
    keys: [act('Split the number'), act('Draw a ring')],
    says: ['5 is split into 2 and 3; a ring makes 10'],
  },
  {
    move: 'Choose the sign',
    on: [compared],
    touch: [tap('p1 sign1')],
    taps: [tap('p1 sign1')],
    keys: [go('p1'), press('=')],
    says: ['9 is less than 11.'],
  },
]

function equation(
  sides: readonly (readonly (number | string)[])[],
  sign: unknown = '=',
  masked: readonly string[] = [],
): Laid {
  const state = {
    sides: sides.map((side) => ({
      terms: side.map((value) => (value === '☐' ? { value: null, blank: true, digits: 2 } : { value })),
      operators: side.slice(1).map(() => '+'),
    })),
    relations: [sign],
    masked,
  }
  return { kind: 'equation', at: [300, 200], state }
}
