import { expect, it } from 'vitest'
import { type Board, type Document, EMPTY_BOARD, type Quantity } from '../src/board/board'
import { moveToken } from '../src/board/crossing'
import { type Edited, runAction } from '../src/board/edit'
import { valueOf } from '../src/board/open'

/** 20 counters in 4 rows of 5, and the bar that tells the same: whole, number of parts and part are linked. */
function quarters(): Document {
  const tokens = Array.from({ length: 20 }, (_, index) => ({ id: `t${index}`, kind: 'counter', set: 'red' }))
  const bar = { variant: 'fraction-of', length: 1000, unit: 'fit', margin: 0, notToScale: false }
  const shown = { numbers: 'whole', measure: '', masked: [], letters: {}, label: '', answer: false }
  const rows = { layout: 'rows', groups: [5, 5, 5, 5], ringed: [], places: [], each: 5, shares: 4 }
  const plain = { covered: 0, lifted: false, faces: null, signed: false, unit: 1, seed: 1, label: '' }
  const area = { width: 970, height: 660 }
  const board: Board = {
    ...EMPTY_BOARD,
    pieces: [
      {
        id: 'bar',
        kind: 'bar-model',
        at: { x: 0, y: 0 },
        state: { ...bar, ...shown, whole: 20, parts: 4, shaded: 1, brackets: ['whole'] },
      },
      {
        id: 'set',
        kind: 'counters',
        at: { x: 0, y: 0 },
        state: { ...rows, ...plain, tokens, area, diameter: 75, set: 'red' },
      },
    ],
    quantities: [
      linked('whole', true, 'whole', 'count'),
      linked('parts', false, 'parts', 'groups'),
      linked('part', false, 'part', 'inEach'),
    ],
  }
  return { board, next: 100 }
}

function linked(id: string, keep: boolean, inBar: string, inSet: string): Quantity {
  const places = [
    { piece: 'bar', name: inBar },
    { piece: 'set', name: inSet },
  ]
  return { id, name: id, hue: null, set: null, hidden: 'no', keep, places }
}

function values(edited: Edited): unknown {
  if (!edited.ok) return edited.refusal.reason
  const { board } = edited.document
  return board.quantities.map((quantity) => valueOf(board, quantity))
}

it('cuts the same whole into another number of equal parts in every model', () => {
  expect(values(runAction(quarters(), 'bar', 'more-parts'))).toEqual([20, 5, 4])
  expect(values(runAction(quarters(), 'bar', 'fewer-parts'))).toEqual([20, 2, 10])
})

it('puts one more in each part of every model', () => {
  expect(values(runAction(quarters(), 'bar', 'more'))).toEqual([24, 4, 6])
})

it('leaves the counters as they are where the bar cannot follow', () => {
  expect(values(runAction(quarters(), 'set', 'fewer-rows'))).toMatch(/equal parts/)
})

it('lets a number go that nothing shows any more', () => {
  const start = quarters()
  const alone = start.board.quantities.map((quantity) => ({ ...quantity, places: quantity.places.slice(1) }))
  const board = { ...start.board, pieces: start.board.pieces.slice(1), quantities: alone }
  const moved = moveToken({ ...start, board }, 't0', {
    piece: 'set',
    slot: { id: 'group 2', at: { x: 0, y: 0 }, name: 'row 2' },
  })
  expect(values(moved)).toEqual([20, 4, undefined])
})
