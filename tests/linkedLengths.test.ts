import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Board, type Document, EMPTY_BOARD, type Quantity } from '../src/board/board'
import { setQuantity } from '../src/board/edit'
import { brokenInvariants } from '../src/board/invariants'
import { valueOf } from '../src/board/open'
import { kindOf, loadAllKinds } from '../src/manipulatives/registry'
import { touched, touches } from './fixtures/handsOn'

/** Rods, shapes and tiles with a part–whole diagram or a line that shows the same numbers. */

beforeAll(loadAllKinds)

type Places = readonly (readonly [piece: string, name: string])[]

function boardOf(
  pieces: readonly (readonly [id: string, kind: string, state: unknown])[],
  links: Readonly<Record<string, Places>>,
): Document {
  const board: Board = {
    ...EMPTY_BOARD,
    pieces: pieces.map(([id, kind, saved], index) => {
      const read = kindOf(kind)?.read(saved)
      if (!read?.ok) throw new Error(`${kind}: ${read?.problems[0]?.message}`)
      return { id, kind, at: { x: 900 * index, y: 0 }, state: read.state }
    }),
    quantities: Object.entries(links).map(
      ([id, places]): Quantity => ({
        id,
        name: id,
        hue: null,
        set: null,
        hidden: 'no',
        keep: false,
        places: places.map(([piece, name]) => ({ piece, name })),
      }),
    ),
  }
  return { board, next: 100 }
}

const rod = (id: string, kind: string) => ({ id, kind, set: 'rods' })
const shape = (id: string, kind: string, x: number, y: number, turn = 0) => ({
  token: { id, kind, set: 'shapes' },
  x,
  y,
  turn,
})
const TEN = { parts: [{ value: 7 }, { value: 3 }] }

const BOARDS: Readonly<Record<string, () => Document>> = {
  'rods and a part–whole diagram': () =>
    boardOf(
      [
        [
          'rods',
          'number-rods',
          {
            rows: [[rod('t1', 'orange-rod')], [rod('t2', 'black-rod'), rod('t3', 'light-green-rod')]],
            long: 20,
          },
        ],
        ['whole', 'part-whole', TEN],
      ],
      {
        whole: [
          ['whole', 'whole'],
          ['rods', 'row1'],
          ['rods', 'row2'],
        ],
        first: [
          ['whole', 'part1'],
          ['rods', 'row2:1'],
        ],
        second: [
          ['whole', 'part2'],
          ['rods', 'row2:2'],
        ],
      },
    ),
  'shapes on a ten and a part–whole diagram': () =>
    boardOf(
      [
        [
          'shapes',
          'number-shapes',
          {
            cover: { size: 10, x: 1, y: 1 },
            shapes: [shape('t1', 'seven-shape', 1, 3), shape('t2', 'three-shape', 1, 1, 180)],
            columns: 20,
          },
        ],
        ['whole', 'part-whole', TEN],
      ],
      {
        whole: [
          ['whole', 'whole'],
          ['shapes', 'total'],
        ],
        first: [
          ['whole', 'part1'],
          ['shapes', 'shape1'],
        ],
        second: [
          ['whole', 'part2'],
          ['shapes', 'shape2'],
        ],
      },
    ),
  'a strip and a line from 0 to 1': () =>
    boardOf(
      [
        ['strip', 'fraction-tiles', { rows: [{ parts: 4, shaded: 3 }] }],
        ['whole', 'part-whole', { parts: [{ value: '3/4' }, { value: '1/4' }], notation: 'fraction' }],
      ],
      {
        shaded: [
          ['strip', 'row1'],
          ['whole', 'part1'],
        ],
        left: [
          ['strip', 'rest1'],
          ['whole', 'part2'],
        ],
        one: [['whole', 'whole']],
      },
    ),
}

describe.each(Object.entries(BOARDS))('%s', (_name, start) => {
  it('begins true, and stays true by every edit', () => {
    expect(brokenInvariants(start().board)).toEqual([])
    let made = 0
    fc.assert(
      fc.property(touches, (edits) => {
        let now = start()
        for (const edit of edits) {
          const edited = touched(now, edit)
          if (!edited.ok) {
            expect(edited.refusal.reason).toMatch(/^[A-Z0-9−“].*\.$/)
            continue
          }
          made += 1
          expect(brokenInvariants(edited.document.board)).toEqual([])
          now = edited.document
        }
      }),
      { numRuns: 40 },
    )
    expect(made).toBeGreaterThan(40)
  })
})

it('changes the rods and the shapes with the numbers of the diagram', () => {
  const values = (document: Document, id: string, value: number) => {
    const edited = setQuantity(document, id, value)
    if (!edited.ok) return edited.refusal.reason
    const { board } = edited.document
    return board.quantities.map((quantity) => valueOf(board, quantity))
  }
  const rods = BOARDS['rods and a part–whole diagram']?.()
  const shapes = BOARDS['shapes on a ten and a part–whole diagram']?.()
  if (!rods || !shapes) throw new Error('no boards')
  const kept = (document: Document): Document => ({
    ...document,
    board: {
      ...document.board,
      quantities: document.board.quantities.map((each) => ({ ...each, keep: each.id === 'whole' })),
    },
  })
  expect(values(kept(rods), 'first', 6)).toEqual([10, 6, 4])
  expect(values(kept(shapes), 'first', 9)).toEqual([10, 9, 1])
  expect(values(rods, 'first', 9)).toEqual([12, 9, 3])
})
