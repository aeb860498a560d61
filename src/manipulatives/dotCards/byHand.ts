import { act, go, type Laid, type Move, press, tap } from '../byHand'

/** What the card asks for: ring what was seen, another arrangement of the same number, turn over, odd one out. */
export const moves: readonly Move[] = [
  {
    move: 'Ring what was seen',
    on: [card('dice')],
    touch: [tap('p1 dot 1'), tap('p1 dot 2'), act('Start a new ring'), tap('p1 dot 4')],
    taps: [tap('p1 dot 1'), tap('p1 dot 2'), act('Start a new ring'), tap('p1 dot 4')],
    keys: [
      go('p1 dot 1'),
      press('Enter'),
      go('p1 dot 2'),
      press('Enter'),
      act('Start a new ring'),
      go('p1 dot 4'),
      press('Enter'),
    ],
    says: ['5 dots like a dice, 2 and 1 ringed'],
  },
  {
    move: 'Show a different arrangement of the same number',
    on: [card('dice')],
    touch: [act('Same number, other dots')],
    taps: [act('Same number, other dots')],
    keys: [go('p1'), press('a')],
    says: ['5 dots like a domino'],
  },
  {
    move: 'Turn it over',
    on: [{ ...card('dice'), state: { number: 5, layout: 'dice', back: 'numeral' } }],
    touch: [act('Turn it over')],
    taps: [act('Turn it over')],
    keys: [go('p1'), press('t')],
    says: ['the number 5'],
  },
  {
    move: 'Make the odd one out',
    on: [card('dice'), { ...card('frame'), at: [900, 200] }],
    touch: [act('One more', 'p2')],
    taps: [act('One more', 'p2')],
    keys: [go('p2'), press('+')],
    says: ['5 dots like a dice', '6 dots like a ten frame'],
  },
  {
    move: 'Part a domino another way',
    on: [{ ...card('domino'), state: { number: 5, layout: 'domino', left: 3 } }],
    touch: [act('Move one to the left')],
    taps: [act('Move one to the left')],
    keys: [act('Move one to the left')],
    says: ['5 dots like a domino, 4 and 1'],
  },
]

function card(layout: 'dice' | 'frame' | 'domino'): Laid {
  return { kind: 'dot-cards', at: [300, 200], state: { number: 5, layout } }
}
