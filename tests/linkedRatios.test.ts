import { describe, expect, it } from 'vitest'
import { type Board, type Document, EMPTY_BOARD, type Piece, type Quantity } from '../src/board/board'
import { changePiece, type Edited, runAction } from '../src/board/edit'
import { brokenInvariants } from '../src/board/invariants'
import { valueOf } from '../src/board/open'
import type { Values } from '../src/manipulatives/contract'
import { kindOf } from '../src/manipulatives/registry'

/** One ratio in a bar model, a ratio table, a double number line, a number line and an equation. */

function piece(id: string, kind: string, saved: object): Piece {
  const read = kindOf(kind)?.read(saved)
  if (!read?.ok) throw new Error(JSON.stringify(read?.problems ?? `no ${kind}`))
  return { id, kind, at: { x: 0, y: 0 }, state: read.state }
}

const bars = piece('bars', 'bar-model', { variant: 'ratio', part: 6, bars: [{ count: 2 }, { count: 3 }] })
const table = piece('table', 'ratio-table', {
  rows: [
    { name: 'red', parts: 2 },
    { name: 'yellow', parts: 3 },
  ],
  columns: [{ times: 1 }, { times: 6 }],
})
const pair = piece('pair', 'double-number-line', {
  top: { unit: 'red', step: 2 },
  bottom: { unit: 'yellow' },
  to: 40,
  rate: '3/2',
  pairs: [{ top: 12 }],
})
const line = piece('line', 'number-line', { from: 0, to: 100, step: 5, points: [{ value: 12 }] })
const equation = piece('equation', 'equation', {
  sides: [
    { terms: [{ value: 12 }, { value: 18 }], operators: ['+'] },
    { terms: [{ value: 30 }], operators: [] },
  ],
  relations: ['='],
})

function linked(id: string, places: readonly string[], keep = false): Quantity {
  const at = places.map((place) => {
    const [owner = '', name = ''] = place.split('.')
    return { piece: owner, name }
  })
  return { id, name: id, hue: null, set: null, hidden: 'no', keep, places: at }
}

function document(pieces: readonly Piece[], quantities: readonly Quantity[]): Document {
  return { board: { ...EMPTY_BOARD, pieces, quantities } satisfies Board, next: 100 }
}

function wish(start: Document, id: string, values: Values): Edited {
  return changePiece(start, id, () => ({ to: 'wish', values }))
}

function values(edited: Edited): unknown {
  if (!edited.ok) return edited.refusal.reason
  const { board } = edited.document
  expect(brokenInvariants(board)).toEqual([])
  return board.quantities.map((quantity) => valueOf(board, quantity))
}

const paint = document(
  [bars, table, pair, equation],
  [
    linked('red', ['bars.bar1', 'table.a2', 'pair.top1', 'equation.a1']),
    linked('yellow', ['bars.bar2', 'table.b2', 'pair.bottom1', 'equation.a2']),
    linked('total', ['bars.total', 'equation.b1']),
    linked('part', ['bars.part']),
  ],
)

describe('a ratio in many models', () => {
  it('becomes another in every model, when all of it is asked for', () => {
    const two = document(
      [bars, table],
      [linked('red', ['bars.count1', 'table.a1']), linked('yellow', ['bars.count2', 'table.b1'])],
    )
    expect(values(wish(two, 'bars', { count1: 2, count2: 5 }))).toEqual([2, 5])
    expect(values(runAction(two, 'bars', 'more-count2'))).toEqual([2, 4])
  })

  it('keeps 2 to 3 in every model, whichever of them is changed', () => {
    expect(values(runAction(paint, 'bars', 'more'))).toEqual([14, 21, 35, 7])
    expect(values(wish(paint, 'bars', { bar1: 10 }))).toEqual([10, 15, 25, 5])
    expect(values(wish(paint, 'table', { a2: 16 }))).toEqual([16, 24, 40, 8])
    expect(values(wish(paint, 'pair', { top1: 20 }))).toEqual([20, 30, 50, 10])
    expect(values(wish(paint, 'equation', { b1: 35 }))).toEqual([14, 21, 35, 7])
  })

  it('refuses what is not in the ratio', () => {
    expect(values(wish(paint, 'bars', { bar1: 12, bar2: 13 }))).toMatch(/\.$/)
  })

  it('goes together without one part too, and by the difference', () => {
    const two = document(
      [bars, equation],
      [linked('red', ['bars.bar1', 'equation.a1']), linked('yellow', ['bars.bar2', 'equation.a2'])],
    )
    expect(values(wish(two, 'bars', { bar2: 27 }))).toEqual([18, 27])
    const gap = document([bars], [linked('difference', ['bars.difference']), linked('total', ['bars.total'])])
    expect(values(wish(gap, 'bars', { difference: 9 }))).toEqual([9, 45])
  })

  it('shows another ratio where the other model can: 2 to 4, one part the same', () => {
    const counts = document(
      [bars, equation],
      [
        linked('part', ['bars.part']),
        linked('yellows', ['bars.count2']),
        linked('red', ['bars.bar1', 'equation.a1']),
        linked('yellow', ['bars.bar2', 'equation.a2']),
        linked('total', ['bars.total', 'equation.b1']),
      ],
    )
    expect(values(runAction(counts, 'bars', 'more-count2'))).toEqual([6, 4, 12, 24, 36])
  })
})

it('shades a percentage and its amount in a number line too', () => {
  const percent = piece('bar', 'bar-model', { variant: 'percentage', whole: 80, percent: 15, length: 1200 })
  const start = document(
    [percent, line],
    [
      linked('percent', ['bar.percent']),
      linked('amount', ['bar.amount', 'line.point1']),
      linked('whole', ['bar.whole'], true),
    ],
  )
  expect(values(runAction(start, 'bar', 'shade-more'))).toEqual([20, 16, 80])
})

it('moves from bar to bar, and the equation of the bars after follows', () => {
  const change = piece('bar', 'bar-model', {
    variant: 'before-after',
    bars: [{ value: 20 }, { value: 10 }],
    moved: 8,
  })
  const start = document(
    [change, equation],
    [
      linked('one', ['bar.after1', 'equation.a1']),
      linked('other', ['bar.after2', 'equation.a2']),
      linked('total', ['bar.total', 'equation.b1']),
      linked('moved', ['bar.moved']),
    ],
  )
  expect(values(runAction(start, 'bar', 'move-down'))).toEqual([11, 19, 30, 9])
  expect(values(runAction(start, 'bar', 'level'))).toEqual([15, 15, 30, 5])
})
