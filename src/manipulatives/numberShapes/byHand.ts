import { act, drag, go, type Laid, type Move, press, tap } from '../byHand'

const CELL = 64
const AT = [300, 60] as const
const cover = mat([shape('seven', 8, 4), shape('three', 14, 8)], {
  rows: 6,
  cover: { size: 10, x: 1, y: 1 },
})
const odd = mat([shape('five', 0, 4), shape('three', 8, 6)])

/** What the card asks for: stairs, cover the ten, odd with odd, feel in a bag, repeat a shape. */
export const moves: readonly Move[] = [
  {
    move: 'Cover the ten with two shapes',
    on: [cover],
    touch: [
      drag('p1 token seven', middle(1, 3, 2, 4)),
      tap('p1 token three'),
      act('Turn a quarter', 'held'),
      act('Turn a quarter', 'held'),
      drag('p1 token three', middle(1, 1, 2, 2)),
    ],
    taps: [
      tap('p1 token seven'),
      tap(middle(1, 3, 2, 4)),
      tap('p1 token three'),
      act('Turn a quarter', 'held'),
      act('Turn a quarter', 'held'),
      tap(middle(2, 2, 2, 2)),
    ],
    keys: [go('p1'), press('n'), press('c'), press('n'), press('c')],
    says: ['7 and 3; the 10 is covered exactly'],
  },
  {
    move: 'Order them as stairs',
    on: [mat([shape('four', 0, 6), shape('one', 6, 8), shape('three', 10, 6)])],
    touch: [act('Put in order')],
    taps: [act('Put in order')],
    keys: [go('p1'), press('o')],
    says: ['4, 1 and 3, in order as stairs'],
  },
  {
    move: 'Fit odd with odd to make even',
    on: [odd],
    touch: [act('Fit them together')],
    taps: [act('Fit them together')],
    keys: [go('p1'), press('j')],
    says: ['Number shapes: 5 and 3, fitted together like 8.'],
  },
  {
    move: 'Feel in a bag',
    on: [odd],
    touch: [act('Hide in the bag'), tap('p1 cover')],
    taps: [act('Hide in the bag'), tap('p1 cover')],
    keys: [go('p1'), press('b'), press('b')],
    says: ['2 outlines felt in a bag'],
  },
  {
    move: 'Repeat a shape, and put out another',
    on: [mat([shape('two', 0, 8)])],
    touch: [act('Put out the same again'), act('Put out 4')],
    taps: [act('Put out the same again'), act('Put out 4')],
    keys: [go('p1'), press('r'), press('4')],
    says: ['Number shapes: 2, 2 and 4.'],
  },
  {
    move: 'Carry a shape to another mat and back',
    on: [odd, { ...mat([]), at: [1000, 60] }],
    touch: [drag('p1 token five', [1200, 250])],
    taps: [tap('p1 token five'), tap([1200, 250])],
    keys: [go('p1 token five'), press('Enter'), go('p2'), press('Enter')],
    says: ['Number shapes: 3.', 'Number shapes: 5.'],
  },
]

function mat(shapes: readonly object[], saved: object = {}): Laid {
  return { kind: 'number-shapes', at: AT, state: { columns: 9, rows: 5, unit: CELL, shapes, ...saved } }
}

/** With its top left so many half cells from that of the mat. */
function shape(size: string, x: number, y: number): object {
  return { token: { id: size, kind: `${size}-shape`, set: 'shapes' }, x, y }
}

/** The middle of a shape that lies there, so many cells across and down. */
function middle(x: number, y: number, across: number, down: number): readonly [number, number] {
  const [left, top] = [AT[0] + 16, AT[1] + 28]
  return [left + ((x + across) * CELL) / 2, top + ((y + down) * CELL) / 2]
}
