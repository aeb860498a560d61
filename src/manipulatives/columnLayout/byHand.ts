import { act, go, type Laid, type Move, press, tap, write } from '../byHand'

const addition = layout('addition', [247, 135])
const subtraction = layout('subtraction', [342, 127])
const boxes = layout('addition', [46, 32], { answer: 'boxes', places: ['tens', 'ones'] })

export const moves: readonly Move[] = [
  {
    move: 'Write the ones, with their exchange',
    on: [addition],
    touch: [tap('p1 exchange ones'), tap('p1 result.ones')],
    taps: [tap('p1 exchange ones'), tap('p1 result.ones')],
    keys: [go('p1'), press('n'), press('n')],
    says: ['there are 2 ones left; in the answer: 2'],
  },
  {
    move: 'One step at a time, and one back',
    on: [addition],
    touch: [act('Exchange ones for tens'), act('Take back the last step')],
    taps: [act('Exchange ones for tens'), act('Take back the last step')],
    keys: [go('p1'), press('n'), press('b')],
    says: ['Column addition, 247 + 135'],
  },
  {
    move: 'Exchange to take away',
    on: [subtraction],
    touch: [tap('p1 a.tens')],
    taps: [tap('p1 a.tens')],
    keys: [act('Exchange 1 ten for 10 ones')],
    says: ['1 ten is exchanged for 10 ones, so there are 12 ones'],
  },
  {
    move: 'Write in the boxes',
    on: [boxes],
    touch: [write('p1 result.ones', '8'), write('p1 result.tens', '7')],
    taps: [write('p1 result.ones', '8'), write('p1 result.tens', '7')],
    keys: [write('p1 result.ones', '8'), write('p1 result.tens', '7')],
    says: ['78'],
  },
  {
    move: 'Hide a digit, and show it',
    on: [layout('addition', [247, 135], { masked: ['a.tens'] })],
    touch: [tap('p1 a.tens')],
    taps: [tap('p1 a.tens')],
    keys: [go('p1'), press('s')],
    says: ['Column addition, 247 + 135'],
  },
  {
    move: 'Show all',
    on: [subtraction],
    touch: [act('Show all')],
    taps: [act('Show all')],
    keys: [act('Show all')],
    says: ['215'],
  },
]

function layout(calculation: string, numbers: readonly number[], change: object = {}): Laid {
  return {
    kind: 'column-layout',
    at: [700, 60],
    state: { calculation, numbers, places: ['hundreds', 'tens', 'ones'], ...change },
  }
}
