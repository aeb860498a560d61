import { act, drag, go, type Laid, type Move, press, tap } from '../byHand'

const UNIT = 60
const AT = [120, 60] as const
const three = mat([['orange'], ['light-green'], ['black']])
const line: Laid = { kind: 'number-line', at: [500, 380], state: { from: 0, to: 20, step: 1 } }

/** What the card asks for: stairs, trains, the gap, one colour, a whole, a rectangle, letters; and a line (NR5). */
export const moves: readonly Move[] = [
  {
    move: 'Make a train as long as a rod',
    on: [three],
    touch: [drag('p1 token light-green0', endOf(2, 7, 3))],
    taps: [tap('p1 token light-green0'), tap(endOf(2, 7, 3))],
    keys: [go('p1'), press('n'), press('n'), press('m')],
    says: ['row 1, orange; row 3, black and light green; all are equal in length'],
  },
  {
    move: 'Fill the gap, and write letters',
    on: [mat([['orange'], ['black']], { gaps: true })],
    touch: [tap('p1 gap 2'), act('Show numbers'), act('Show letters')],
    taps: [tap('p1 gap 2'), act('Show numbers'), act('Show letters')],
    keys: [go('p1'), press('g'), press('l'), press('l')],
    says: ['row 1, orange; row 2, black and light green'],
  },
  {
    move: 'Lay one-colour trains',
    on: [mat([['dark-green'], ['red']])],
    touch: [tap('p1 row 2'), act('Fill with this colour')],
    taps: [tap('p1 row 2'), act('Fill with this colour')],
    keys: [go('p1'), press('n'), press('n'), act('Fill with this colour')],
    says: ['row 1, dark green; row 2, red, red and red; all are equal in length'],
  },
  {
    move: 'Call a rod one whole',
    on: [mat([['brown'], ['red']], { labels: 'numbers' })],
    touch: [tap('p1 row 1'), act('Call this one whole')],
    taps: [tap('p1 row 1'), act('Call this one whole')],
    keys: [go('p1'), press('n'), act('Call this one whole')],
    says: ['row 1, brown 1; row 2, red 1/4'],
  },
  {
    move: 'Make a staircase',
    on: [mat([['yellow'], ['red'], ['purple']])],
    touch: [act('Make a staircase')],
    taps: [act('Make a staircase')],
    keys: [act('Make a staircase')],
    says: ['row 1, red; row 2, purple; row 3, yellow'],
  },
  {
    move: 'Cross two rods, and make the rectangle',
    on: [mat([['yellow'], ['light-green']])],
    touch: [act('Cross the two rods'), act('Make a rectangle')],
    taps: [act('Cross the two rods'), act('Make a rectangle')],
    keys: [act('Cross the two rods'), act('Make a rectangle')],
    says: ['row 1, yellow; row 2, yellow; row 3, yellow'],
  },
  {
    move: 'Lay a train on a number line: it ends on its value',
    on: [mat([['black', 'red']], { unit: 40 }, [800, 60]), line],
    touch: [drag('p1 row 1', [538, 330])],
    taps: [act('Lay on the number line')],
    keys: [act('Lay on the number line')],
    says: ['row 1, black and red. It lies on Number line from 0.'],
  },
]

function mat(rows: readonly (readonly string[])[], saved: object = {}, at: Laid['at'] = AT): Laid {
  const tokens = rows.map((row) =>
    row.map((colour, index) => ({ id: `${colour}${index}`, kind: `${colour}-rod`, set: 'rods' })),
  )
  return { kind: 'number-rods', at, state: { unit: UNIT, ...saved, rows: tokens } }
}

/** The middle of a rod that would come after so many white rods of a row, counted from 0. */
function endOf(row: number, after: number, length: number): readonly [number, number] {
  return [AT[0] + 60 + (after + length / 2) * UNIT, AT[1] + 16 + row * 1.8 * UNIT + UNIT / 2]
}
