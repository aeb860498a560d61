import { act, go, type Laid, type Move, press, tap, write } from '../byHand'

const once = table([1])
const twice = table([1, 3])

/** Scale a column, add two, draw an arrow, try one that fits and one that does not, hide a number. */
export const moves: readonly Move[] = [
  {
    move: 'Multiply into a new column',
    on: [once],
    touch: [act('New column: multiply by 2')],
    taps: [act('New column: multiply by 2')],
    keys: [go('p1'), press('*')],
    says: ['red 2 and 4; yellow 3 and 6; column 1 to column 2: × 2.'],
  },
  {
    move: 'Divide into a new column',
    on: [once],
    touch: [act('Greater factor'), act('New column: divide by 3')],
    taps: [act('Greater factor'), act('New column: divide by 3')],
    keys: [act('Greater factor'), go('p1'), press('/')],
    says: ['yellow 3 and 1; column 1 to column 2: ÷ 3.'],
  },
  {
    move: 'Add two columns',
    on: [twice],
    touch: [tap('p1 a1'), tap('p1 a2'), act('Add the two columns')],
    taps: [tap('p1 a1'), tap('p1 a2'), act('Add the two columns')],
    keys: [go('p1 a1'), press('Enter'), go('p1 a2'), press('Enter'), go('p1'), press('+')],
    says: ['red 2, 6 and 8; yellow 3, 9 and 12.'],
  },
  {
    move: 'Draw an arrow with its factor',
    on: [twice],
    touch: [tap('p1 a1'), tap('p1 a2'), act('Draw an arrow')],
    taps: [tap('p1 a1'), tap('p1 a2'), act('Draw an arrow')],
    keys: [go('p1 a1'), press('Enter'), go('p1 a2'), press('Enter'), act('Draw an arrow')],
    says: ['column 1 to column 2: × 3.'],
  },
  {
    move: 'Try a column that fits',
    on: [once],
    touch: [act('Try a column'), write('p1 tried 1', '10'), write('p1 tried 2', '15')],
    taps: [act('Try a column'), write('p1 tried 1', '10'), write('p1 tried 2', '15')],
    keys: [act('Try a column'), write('p1 tried 1', '10'), write('p1 tried 2', '15')],
    says: ['red 2 and 10; yellow 3 and 15.'],
  },
  {
    move: 'Add the same to both: it does not fit',
    on: [once],
    touch: [act('Try adding 1 to all')],
    taps: [act('Try adding 1 to all')],
    keys: [act('Try adding 1 to all')],
    says: ['a tried column with 3 and 4, which is not in the same ratio'],
  },
  {
    move: 'Hide a number and show it',
    on: [table([1, 3], 1)],
    touch: [tap('p1 b2')],
    taps: [tap('p1 b2')],
    keys: [go('p1 b2'), press('Enter')],
    says: ['red 2 and 6; yellow 3 and 9.'],
  },
]

/** Red and yellow as 2 to 3, so many times each; the last number of a row may be hidden. */
function table(times: readonly number[], hiddenRow?: number): Laid {
  const columns = times.map((each, index) => ({
    times: each,
    masked: index === times.length - 1 && hiddenRow !== undefined ? [hiddenRow] : [],
  }))
  const rows = [
    { name: 'red', parts: 2 },
    { name: 'yellow', parts: 3 },
  ]
  return { kind: 'ratio-table', at: [300, 160], state: { rows, columns } }
}
