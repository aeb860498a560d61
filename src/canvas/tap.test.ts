import { expect, it, vi } from 'vitest'
import { makeTenBoard } from '../../tests/fixtures/tinyLesson'
import { NOTHING_CHOSEN } from '../board/choice'
import { kindOf } from '../manipulatives/registry'
import type { Surface } from './surface'
import { type Hand, tap } from './tap'

it('writes in a box though a counter is held', () => {
  const board = makeTenBoard(8, 5)
  const state = kindOf('equation')?.initial(() => ({ id: 't99', kind: 'counter', set: 'red' }))
  const piece = { id: 'e', kind: 'equation', at: { x: 200, y: 480 }, state }
  const part = { key: 'b1', at: { x: 0, y: 0 }, marks: [], writes: true }
  const surface = {
    document: { board: { ...board, pieces: [...board.pieces, piece] }, next: 100 },
    chosen: NOTHING_CHOSEN,
    isAdding: false,
    layLoose: vi.fn<() => null>(),
    select: vi.fn<Surface['select']>(),
    choose: vi.fn<Surface['choose']>(),
    edit: vi.fn<Surface['edit']>(),
  } as unknown as Surface
  const hand: Hand = {
    held: 't1',
    hold: vi.fn<Hand['hold']>(),
    count: null,
    write: vi.fn<Hand['write']>(),
    reveal: vi.fn<Hand['reveal']>(),
    refuse: vi.fn<Hand['refuse']>(),
  }
  const at = { x: 400, y: 540 }
  tap(surface, hand, { piece, placed: { piece, part, at } } as never, at)
  expect(hand.write).toHaveBeenCalledOnce()
  expect(hand.hold).toHaveBeenCalledWith(null)
  expect(hand.refuse).not.toHaveBeenCalled()
  expect(surface.layLoose).not.toHaveBeenCalled()
})
