import { act, drag, go, type Laid, type Move, press, tap } from '../byHand'

const three = rowsOf(5, 15)
const others: Laid = {
  kind: 'counters',
  at: [1150, 160],
  state: { tokens: counters('yellow', 4), layout: 'line', area: { width: 500, height: 200 } },
}

/** Where the array's first counter lies, and from one to the next. */
const [left, top, pitch] = [200 + 110 + 32, 100 + 80 + 32, 64] as const

/** What the card asks for: copy rows, turn, cut, cover, measure, and share into rows with what is left over. */
export const moves: readonly Move[] = [
  {
    move: 'Build one row; copy it',
    on: [rowsOf(5, 5)],
    touch: [act('Copy a row'), drag('p1 edge rows', [left + 2 * pitch, top + 3.5 * pitch])],
    taps: [act('Copy a row'), act('Copy a row'), act('Copy a row')],
    keys: [go('p1'), press('+'), press('+'), press('+')],
    says: ['Array: 4 rows of 5.'],
  },
  {
    move: 'Turn it',
    on: [three],
    touch: [act('Turn it')],
    taps: [act('Turn it')],
    keys: [go('p1'), press('t')],
    says: ['Array: 5 rows of 3.'],
  },
  {
    move: 'Cut it',
    on: [three],
    touch: [drag('p1 new columns', [left + 2.5 * pitch, top - 40])],
    taps: [tap('p1 new columns')],
    keys: [go('p1'), press('c')],
    says: ['3 rows of 5, cut into 3 rows of 3 and 3 rows of 2'],
  },
  {
    move: 'Cover a factor: find it',
    on: [three],
    touch: [act('Cover the rows')],
    taps: [act('Cover the rows')],
    keys: [act('Cover the rows')],
    says: ['Array: a hidden number of rows of 5.'],
  },
  {
    move: 'Measure it',
    on: [three],
    touch: [act('Show the area'), act('Write the equation')],
    taps: [act('Show the area'), act('Write the equation')],
    keys: [act('Show the area'), act('Write the equation')],
    says: ['Area model: 3 by 5, 15 in all.'],
  },
  {
    move: 'Take a counter out of a row',
    on: [three, others],
    touch: [drag('p1 token red7', 'p2')],
    taps: [tap('p1 token red7'), tap('p2')],
    keys: [go('p1 token red7'), press('Enter'), go('p2'), press('Enter')],
    says: ['Array: 2 rows of 5 and 4 left over.', '4 yellow counters and 1 red counter'],
  },
  {
    move: 'Take a counter away to the table',
    on: [three],
    touch: [drag('p1 token red15', [1400, 500])],
    taps: [tap('p1 token red15'), tap([1400, 500])],
    keys: [go('p1 token red15'), press('Enter'), act('Put on the table')],
    says: ['Array: 2 rows of 5 and 4 left over.', '1 red counter, scattered'],
  },
  {
    move: 'Lay counters in rows; what is left stands apart',
    on: [three, others],
    touch: [drag('p2 token yellow2', 'p1'), drag('p2 token yellow1', 'p1')],
    taps: [tap('p2 token yellow2'), tap('p1'), tap('p2 token yellow1'), tap('p1')],
    keys: [
      go('p2 token yellow2'),
      press('Enter'),
      go('p1'),
      press('Enter'),
      act('Move a yellow counter to Array', 'p2'),
    ],
    says: ['Array: 3 rows of 5 and 2 left over.', '2 yellow counters'],
  },
]

function rowsOf(columns: number, count: number): Laid {
  return {
    kind: 'array',
    at: [200, 100],
    state: { rows: [count / columns], columns: [columns], tokens: counters('red', count) },
  }
}

function counters(set: string, count: number) {
  return Array.from({ length: count }, (_, index) => ({ id: `${set}${index + 1}`, kind: 'counter', set }))
}
