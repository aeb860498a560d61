import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actionsOf } from '../src/board/actions'
import { type Board, type Document, EMPTY_BOARD, type Piece, type Quantity } from '../src/board/board'
import { fillFrom, landingAt, lifted, moveToken } from '../src/board/crossing'
import { runAction, setQuantity } from '../src/board/edit'
import { openPiece, valueOf } from '../src/board/open'
import type { TenFrame } from '../src/manipulatives/tenFrame/tenFrame'

/** 8 red in frame A and 5 yellow in frame B, as the make-ten lesson begins. */
function makeTen(red = 8, yellow = 5): Document {
  const quantity = (id: string, places: Quantity['places'], more: Partial<Quantity> = {}): Quantity => ({
    id,
    name: id,
    hue: null,
    set: null,
    hidden: 'no',
    keep: false,
    places,
    ...more,
  })
  const board: Board = {
    ...EMPTY_BOARD,
    pieces: [frame('A', 40, red, 'red', 1), frame('B', 300, yellow, 'yellow', red + 1)],
    sets: [
      { id: 'red', name: 'red', hue: 'red' },
      { id: 'yellow', name: 'yellow', hue: 'yellow' },
    ],
    quantities: [
      quantity('first', [{ piece: 'A', name: 'set:red' }], { set: 'red', keep: true }),
      quantity('given', [{ piece: 'A', name: 'set:yellow' }], { set: 'yellow' }),
      quantity('left', [{ piece: 'B', name: 'set:yellow' }], { set: 'yellow' }),
      quantity('filled', [{ piece: 'A', name: 'filled' }]),
    ],
  }
  return { board, next: red + yellow + 1 }
}

function frame(id: string, y: number, count: number, set: string, firstToken: number): Piece {
  const cells = Array.from({ length: 10 }, (_, cell) =>
    cell < count ? { id: `t${firstToken + cell}`, kind: 'counter', set } : null,
  )
  const state: TenFrame = { cells, filling: 'fives', set, label: '' }
  return { id, kind: 'ten-frame', at: { x: 40, y }, state, title: `Frame ${id}` }
}

function values(board: Board): Record<string, unknown> {
  return Object.fromEntries(board.quantities.map((quantity) => [quantity.id, valueOf(board, quantity)]))
}

function ids(board: Board): string[] {
  return board.pieces.flatMap((piece) => openPiece(piece).tokens.map(({ id }) => id)).sort()
}

describe('moving counters between frames', () => {
  it('TF4 make ten moves min(10 − a, b) counters and keeps a + b', () => {
    fc.assert(
      fc.property(fc.nat(10), fc.integer({ min: 1, max: 10 }), (a, b) => {
        const start = makeTen(a, b)
        const moved = fillFrom(start, 'A', 'B')
        const after = moved.ok ? moved.document.board : start.board
        const given = Math.min(10 - a, b)
        expect(values(after)).toEqual({ first: a, given, left: b - given, filled: a + given })
        expect(ids(after)).toEqual(ids(start.board))
      }),
    )
  })

  it('moves one counter by dropping it on a space, and follows it in every quantity', () => {
    const start = makeTen()
    const token = { id: 't9', kind: 'counter', set: 'yellow' }
    const place = landingAt(lifted(start.board, 't9'), token, { x: 40 + 4.5 * 96, y: 40 + 1.5 * 96 })
    if (!place.ok) throw new Error(place.refusal.reason)
    expect(place.landing).toMatchObject({ piece: 'A', slot: { id: '9' } })
    const moved = moveToken(start, 't9', place.landing)
    if (!moved.ok) throw new Error(moved.refusal.reason)
    expect(values(moved.document.board)).toEqual({ first: 8, given: 1, left: 4, filled: 9 })
  })

  it('TF4 make ten sends the counters under the spaces straight up', () => {
    const moved = fillFrom(makeTen(), 'A', 'B')
    if (!moved.ok) throw new Error(moved.refusal.reason)
    const frameA = moved.document.board.pieces[0]?.state as TenFrame | undefined
    expect(frameA?.cells.slice(8).map((token) => token?.id)).toEqual(['t12', 't13'])
  })

  it('says what the step keeps when a move would change it', () => {
    const start = makeTen()
    const [first] = start.board.quantities
    const kept = { ...(first as Quantity), id: 'kept', name: 'first addend', places: [] }
    const quantities = start.board.quantities.map((each) => ({ ...each, keep: false }))
    const board = {
      ...start.board,
      quantities: [...quantities, { ...kept, keep: true }],
      sums: [{ total: 'kept', parts: ['first'] }],
    }
    const place = landingAt(
      lifted(board, 't1'),
      { id: 't1', kind: 'counter', set: 'red' },
      { x: 376, y: 440 },
    )
    if (!place.ok) throw new Error(place.refusal.reason)
    const moved = moveToken({ board, next: 20 }, 't1', place.landing)
    expect(!moved.ok && moved.refusal.reason).toBe('The first addend stays the same here.')
  })

  it('says why a full frame takes no more', () => {
    const start = makeTen(10, 3)
    const action = actionsOf(start.board, 'A').find(({ id }) => id === 'fill B')
    expect(action?.refusal).toBe('The ten frame is full: it holds 10.')
  })

  it('names its moves by set and target', () => {
    const labels = actionsOf(makeTen().board, 'B').map(({ label }) => label)
    expect(labels).toContain('Move a yellow counter to Frame A')
  })
})

describe('settling', () => {
  it('lets a given number give way and keeps what the step keeps', () => {
    const set = setQuantity(makeTen(), 'filled', 10)
    if (!set.ok) throw new Error(set.refusal.reason)
    expect(values(set.document.board)).toMatchObject({ first: 8, given: 2, filled: 10 })
  })

  it('takes the counters that come in from where others go out', () => {
    const start = makeTen()
    const set = setQuantity(start, 'given', 1)
    if (!set.ok) throw new Error(set.refusal.reason)
    expect(values(set.document.board)).toMatchObject({ first: 8, given: 1, filled: 9 })
  })

  it('refuses what a frame cannot hold, and changes nothing', () => {
    const start = makeTen()
    const set = setQuantity(start, 'given', 3)
    expect(set.ok).toBe(false)
    if (!set.ok) expect(set.refusal.reason).toBe('11 counters do not fit: a ten frame holds 10.')
  })

  it('leaves an untouched board alone when an action is refused', () => {
    const start = makeTen(10, 0)
    expect(runAction(start, 'A', 'add')).toMatchObject({ ok: false })
  })
})
