import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Document, EMPTY_BOARD, type Piece, type Quantity } from '../src/board/board'
import { holderOf, moveToken, nextPlace } from '../src/board/crossing'
import { type Edited, runAction, setQuantity } from '../src/board/edit'
import { brokenInvariants } from '../src/board/invariants'
import { openPiece, valueOf } from '../src/board/open'
import type { Token } from '../src/manipulatives/token'
import { touched, touches } from './fixtures/handsOn'
import { piece } from './fixtures/linkedBoards'

/** 4 rows of 6, and an area of 6 by 4. */
function fourSixes(keep: readonly string[] = [], tokens: readonly Token[] | null = null): Document {
  const quantity = (id: string, ...places: readonly (readonly [string, string])[]): Quantity => ({
    id,
    name: id,
    hue: null,
    set: null,
    hidden: 'no',
    keep: keep.includes(id),
    places: places.map(([name, part]) => ({ piece: name, name: part })),
  })
  const pieces = [
    piece('A', 'array', 0, 0, { rows: [4], columns: [6], tokens }),
    piece('M', 'array', 900, 0, { rows: [6], columns: [4], look: 'area', tokens: null }),
  ]
  const quantities = [
    quantity('rows', ['A', 'rows'], ['M', 'columns']),
    quantity('columns', ['A', 'columns'], ['M', 'rows']),
    quantity('product', ['A', 'product'], ['M', 'product']),
  ]
  return { board: { ...EMPTY_BOARD, pieces, quantities }, next: 100 }
}

/** The same with 24 counters that can be moved one by one, and 3 more beside them. */
function ofCounters(): Document {
  const counters = (from: number, count: number): Token[] =>
    Array.from({ length: count }, (_, index) => ({ id: `t${from + index}`, kind: 'counter', set: 'red' }))
  const { board, next } = fourSixes([], counters(1, 24))
  const mat = piece('T', 'counters', 900, 500, { tokens: counters(50, 3), layout: 'line' })
  return { board: { ...board, pieces: [...board.pieces, mat] }, next }
}

/** 4 rows of 6 cut into 5 and 1, and the two partial products as parts of a whole. */
function partialProducts(): Document {
  const { board, next } = fourSixes()
  const pieces = [
    piece('A', 'array', 0, 0, { rows: [4], columns: [5, 1], tokens: null }),
    piece('P', 'part-whole', 900, 0, { parts: [{ value: 20 }, { value: 4 }] }),
  ]
  const places: Readonly<Record<string, readonly string[]>> = {
    product: ['A product', 'P whole'],
    first: ['A product1', 'P part1'],
    second: ['A product2', 'P part2'],
  }
  const quantities = Object.entries(places).map(([id, of]): Quantity => {
    const split = of.map((place) => place.split(' '))
    const named = split.map(([of = '', name = '']) => ({ piece: of, name }))
    return { id, name: id, hue: null, set: null, hidden: 'no', keep: false, places: named }
  })
  return { board: { ...board, pieces, quantities }, next }
}

function shown(edited: Edited): unknown {
  if (!edited.ok) return edited.refusal.reason
  const { board } = edited.document
  return board.quantities.map((quantity) => valueOf(board, quantity))
}

it('multiplies the factors, and finds the factor that makes a product', () => {
  expect(shown(setQuantity(fourSixes(), 'rows', 5))).toEqual([5, 6, 30])
  expect(shown(setQuantity(fourSixes(), 'product', 36))).toEqual([4, 9, 36])
  expect(shown(setQuantity(fourSixes(), 'product', 30))).toEqual([5, 6, 30])
  expect(shown(setQuantity(fourSixes(), 'product', 29))).toBe('Those numbers do not go together.')
})

it('finds every rectangle of a product that is kept', () => {
  const rectangles = [1, 2, 3, 4, 5, 6, 7, 8].map((rows) =>
    shown(setQuantity(fourSixes(['product']), 'rows', rows)),
  )
  expect(rectangles.filter(Array.isArray)).toEqual([
    [2, 12, 24],
    [3, 8, 24],
    [4, 6, 24],
    [6, 4, 24],
    [8, 3, 24],
  ])
  expect(shown(setQuantity(fourSixes(['product']), 'rows', 5))).toBe('The product stays the same here.')
})

it('says why a linked array cannot follow', () => {
  expect(shown(setQuantity(fourSixes(['product']), 'rows', 1))).toMatch(/^Dots and squares go up to 20/)
})

it('carries counters in and out, and the linked product follows', () => {
  const start = ofCounters()
  const taken = openPiece(start.board.pieces[0] as Piece).tokens[4]?.id ?? ''
  const away = moveNext(start, taken, 'T')
  expect(away.board.quantities.map((quantity) => valueOf(away.board, quantity))).toEqual([3, 6, 18])
  const back = moveNext(away, 't50', 'A')
  expect(back.board.quantities.map((quantity) => valueOf(back.board, quantity))).toEqual([4, 6, 24])
  expect(brokenInvariants(back.board)).toEqual([])
})

function moveNext(document: Document, token: string, to: string): Document {
  const target = document.board.pieces.find(({ id }) => id === to) as Piece
  const held = holderOf(document.board, token)
  const place = held && nextPlace(document.board, held.token, target)
  const moved = place?.ok ? moveToken(document, token, place.landing) : null
  if (!moved?.ok) throw new Error('It moves')
  return moved.document
}

it('turns every model of one product', () => {
  expect(shown(runAction(fourSixes(), 'A', 'turn'))).toEqual([6, 4, 24])
})

it('keeps partial products the parts of a whole', () => {
  expect(shown(runAction(partialProducts(), 'A', 'add-row'))).toEqual([30, 25, 5])
  expect(shown(runAction(partialProducts(), 'A', 'cut-left'))).toEqual([24, 16, 8])
  expect(shown(setQuantity(partialProducts(), 'product', 28))).toEqual([28, 20, 8])
})

it.each([() => fourSixes(), ofCounters, partialProducts])('stays true by every edit (%#)', (linked) => {
  fc.assert(
    fc.property(touches, (edits) => {
      let now = linked()
      for (const edit of edits) {
        const edited = touched(now, edit)
        if (!edited.ok) continue
        expect(brokenInvariants(edited.document.board)).toEqual([])
        now = edited.document
      }
    }),
  )
})
