import { expect, it, vi } from 'vitest'
import { makeTenBoard } from '../../tests/fixtures/tinyLesson'
import { type Board, EMPTY_BOARD } from '../board/board'
import { NOTHING_CHOSEN } from '../board/choice'
import { placedParts } from '../board/pictures'
import { kindOf } from '../manipulatives/registry'
import type { Surface } from './surface'
import { type Hand, tap } from './tap'

it.each([
  ['of the next column, to be exchanged there', 'o1', 1],
  ['like it, to be picked up instead', 't2', 0],
])('taps one %s', (_, token, edits) => {
  const read = kindOf('base-ten')?.read({
    blocks: ['t1', 't2', 'o1'].map((id) => ({ id, kind: id.startsWith('t') ? 'ten' : 'one', set: 'blue' })),
  })
  const piece = { id: 'b', kind: 'base-ten', at: { x: 0, y: 0 }, state: read?.ok ? read.state : null }
  const board = { ...EMPTY_BOARD, pieces: [piece] }
  const { surface, hand } = handAt(board, 't1')
  const placed = placedParts(board, piece).find(({ part }) => part.token === token)
  if (!placed) throw new Error('No such block')
  tap(surface, hand, { piece, placed }, placed.at)
  expect(surface.edit).toHaveBeenCalledTimes(edits)
  expect(hand.hold).toHaveBeenCalledWith(edits === 1 ? null : token)
})

it('writes in a box though a counter is held', () => {
  const board = makeTenBoard(8, 5)
  const state = kindOf('equation')?.initial(() => ({ id: 't99', kind: 'counter', set: 'red' }))
  const piece = { id: 'e', kind: 'equation', at: { x: 200, y: 480 }, state }
  const part = { key: 'b1', at: { x: 0, y: 0 }, marks: [], writes: true }
  const { surface, hand } = handAt({ ...board, pieces: [...board.pieces, piece] }, 't1')
  const at = { x: 400, y: 540 }
  tap(surface, hand, { piece, placed: { piece, part, at } } as never, at)
  expect(hand.write).toHaveBeenCalledOnce()
  expect(hand.hold).toHaveBeenCalledWith(null)
  expect(hand.refuse).not.toHaveBeenCalled()
  expect(surface.layLoose).not.toHaveBeenCalled()
})

function handAt(board: Board, held: string): { surface: Surface; hand: Hand } {
  const surface = {
    document: { board, next: 100 },
    chosen: NOTHING_CHOSEN,
    isAdding: false,
    layLoose: vi.fn<() => null>(),
    select: vi.fn<Surface['select']>(),
    choose: vi.fn<Surface['choose']>(),
    edit: vi.fn<Surface['edit']>(),
  } as unknown as Surface
  const hand: Hand = {
    held,
    hold: vi.fn<Hand['hold']>(),
    count: null,
    write: vi.fn<Hand['write']>(),
    reveal: vi.fn<Hand['reveal']>(),
    refuse: vi.fn<Hand['refuse']>(),
  }
  return { surface, hand }
}
