import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Board, type BoardSum, EMPTY_BOARD, type Piece, type Quantity } from '../src/board/board'
import { deletePiece, setQuantity } from '../src/board/edit'
import { brokenInvariants } from '../src/board/invariants'
import { valueOf } from '../src/board/open'
import { readLesson } from '../src/lesson/readLesson'
import { writeLesson } from '../src/lesson/writeLesson'
import { kindOf } from '../src/manipulatives/registry'
import { add, type Exact, multiply } from '../src/number/exact'
import { tinyLesson } from './fixtures/tinyLesson'

/** What an author says of a board: second = first + 10; pence are pounds 100 times. */

function number(id: string, value: Exact): Piece {
  const read = kindOf('equation')?.read({ sides: [{ terms: [{ value }] }] })
  if (!read?.ok) throw new Error('an equation of one number')
  return { id, kind: 'equation', at: { x: 0, y: 0 }, state: read.state }
}

function quantity(id: string, keep = false): Quantity {
  const places = [{ piece: id, name: 'a1' }]
  return { id, name: id, hue: null, set: null, hidden: 'no', keep, places }
}

function boardOf(values: Readonly<Record<string, Exact>>, sums: readonly BoardSum[]): Board {
  const pieces = Object.entries(values).map(([id, value]) => number(id, value))
  return { ...EMPTY_BOARD, pieces, quantities: Object.keys(values).map((id) => quantity(id)), sums }
}

function set(board: Board, id: string, value: Exact): Record<string, unknown> | string {
  const edited = setQuantity({ board, next: 1 }, id, value)
  if (!edited.ok) return edited.refusal.reason
  const after = edited.document.board
  expect(brokenInvariants(after)).toEqual([])
  return Object.fromEntries(after.quantities.map((one) => [one.id, valueOf(after, one)]))
}

const SECOND: BoardSum = { total: 'second', parts: ['first'], plus: 10 }
const PENCE: BoardSum = { total: 'pence', parts: [{ quantity: 'pounds', times: 100 }] }

describe('a sum of a board', () => {
  it('with a constant moves both ways', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 10, max: 90 }), (first, second) => {
        const board = boardOf({ first: 8, second: 18 }, [SECOND])
        expect(set(board, 'first', first)).toEqual({ first, second: first + 10 })
        expect(set(board, 'second', second)).toEqual({ first: second - 10, second })
      }),
    )
  })

  it('with a part so many times is exact, also where the part is no whole number', () => {
    const board = boardOf({ pounds: '5/2', pence: 250 }, [PENCE])
    expect(brokenInvariants(board)).toEqual([])
    expect(set(board, 'pounds', '7/4')).toEqual({ pounds: '7/4', pence: 175 })
    expect(set(board, 'pence', 333)).toEqual({ pounds: '333/100', pence: 333 })
    expect(set(boardOf({ pounds: 2, pence: 200 }, [PENCE]), 'pence', 250)).toBe(
      'Those numbers do not go together.',
    )
  })

  it('holds after any edit, whatever it says', () => {
    const times = fc.integer({ min: -5, max: 12 }).filter((each) => each !== 0)
    const small = fc.integer({ min: 0, max: 40 })
    fc.assert(
      fc.property(
        times,
        times,
        fc.integer({ min: -20, max: 20 }),
        small,
        small,
        small,
        (a, b, plus, x, y, to) => {
          const total = add(add(multiply(a, x), multiply(b, y)), plus)
          const parts = [
            { quantity: 'x', times: a },
            { quantity: 'y', times: b },
          ]
          const board = boardOf({ x, y, total }, [{ total: 'total', parts, plus }])
          expect(brokenInvariants(board)).toEqual([])
          for (const id of ['x', 'y', 'total']) set(board, id, to)
        },
      ),
    )
  })

  it('is as an equation that says the same settles it', () => {
    const doubled: BoardSum = { total: 'sum', parts: ['one', { quantity: 'one', times: 2 }], plus: 0 }
    expect(set(boardOf({ one: 4, sum: 12 }, [doubled]), 'one', 5)).toEqual({ one: 5, sum: 15 })
    expect(set(boardOf({ one: 4, sum: 12 }, [doubled]), 'sum', 21)).toEqual({ one: 7, sum: 21 })
  })

  it('that is not true is told of, and goes with its piece', () => {
    const board = boardOf({ first: 8, second: 19 }, [SECOND])
    expect(brokenInvariants(board)).toEqual(['first, second do not add up.'])
    const edited = deletePiece({ board, next: 1 }, 'first')
    expect(edited.ok && edited.document.board.sums).toEqual([])
  })

  it('works out what no piece shows, and has no value where that is no longer exact', () => {
    const held = (times: number, plus: Exact): Exact | undefined => {
      const unshown = { ...quantity('total'), places: [] }
      const board = boardOf({ x: 7 }, [{ total: 'total', parts: [{ quantity: 'x', times }], plus }])
      return valueOf({ ...board, quantities: [...board.quantities, unshown] }, unshown)
    }
    expect(held(3, '1/2')).toBe('43/2')
    const [few, many] = ['few', 'many'].map((id) => ({ ...quantity(id), places: [] }))
    if (!few || !many) throw new Error('two quantities')
    const sums = [
      { total: 'few', parts: [{ quantity: 'x', times: 1_000_000 }] },
      { total: 'many', parts: [{ quantity: 'few', times: 1_000_000 }] },
    ]
    const board = boardOf({ x: 70_000 }, sums)
    expect(valueOf({ ...board, quantities: [...board.quantities, few, many] }, few)).toBe(70_000_000_000)
    expect(valueOf({ ...board, quantities: [...board.quantities, few, many] }, many)).toBeUndefined()
  })
})

describe('in a lesson file', () => {
  const [episode] = tinyLesson.episodes
  const [step] = episode?.steps ?? []
  if (!episode || !step) throw new Error('the lesson has a step')
  const filed = (sums: unknown) => {
    const board = { ...boardOf({ first: 8, second: 18 }, []), sums }
    const steps = [{ ...step, board, sentences: [], reveal: undefined, goal: undefined }]
    return JSON.parse(JSON.stringify({ ...tinyLesson, episodes: [{ ...episode, steps }] })) as object
  }

  it('is kept as it is written', () => {
    const sums = [SECOND, { total: 'second', parts: [{ quantity: 'first', times: 1 }], plus: '20/2' }]
    const read = readLesson(JSON.stringify(filed([SECOND])))
    if (!read.ok) throw new Error(read.problems.map(({ sentence }) => sentence).join())
    expect(read.lesson.episodes[0]?.steps[0]?.board.sums).toEqual([SECOND])
    expect(writeLesson(read.lesson)).toContain('"plus": 10')
    expect(readLesson(JSON.stringify(filed(sums))).ok).toBe(false)
  })

  it.each([
    ['no times at all', [{ total: 'second', parts: [{ quantity: 'first', times: 0 }] }]],
    ['part of a time', [{ total: 'second', parts: [{ quantity: 'first', times: 1.5 }] }]],
    ['a quantity that is not there', [{ total: 'second', parts: [{ quantity: 'third', times: 2 }] }]],
  ])('tells of %s', (_what, sums) => {
    expect(readLesson(JSON.stringify(filed(sums))).ok).toBe(false)
  })
})
