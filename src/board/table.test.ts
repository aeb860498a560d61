import { beforeAll, describe, expect, it } from 'vitest'
import { loadAllKinds } from '../manipulatives/registry'
import { type Document, EMPTY_BOARD } from './board'
import { addPiece, type Edited } from './edit'
import { brokenInvariants } from './invariants'
import { isTable, openPiece } from './open'
import { bodyOf } from './pictures'
import { layOnTable, putAway, putOut } from './table'

beforeAll(loadAllKinds)

const empty: Document = { board: EMPTY_BOARD, next: 1 }
const frame = () => made(addPiece(empty, 'ten-frame', { x: 900, y: 300 }))

describe('the table', () => {
  it('is made behind everything when a counter is first put down loose', () => {
    const { board } = made(putOut(frame(), 'counter', 'red', { x: 100, y: 600 }))
    expect(board.pieces.map(isTable)).toEqual([true, false])
    expect(tokens(board, 0)).toHaveLength(1)
    expect(brokenInvariants(board)).toEqual([])
  })

  it('is not made when a frame takes the counter', () => {
    const before = frame()
    const { at } = before.board.pieces[0] ?? { at: { x: 0, y: 0 } }
    const { board } = made(putOut(before, 'counter', 'red', { x: at.x + 48, y: at.y + 48 }))
    expect(tokens(board, board.pieces.length - 1)).toHaveLength(1)
    expect(tokens(board, 0)).toHaveLength(board.pieces.length === 1 ? 1 : 0)
  })

  it('takes counters out of a frame, and gives them up', () => {
    const full = [0, 1].reduce<Document>(
      (document) => made(putOut(document, 'counter', 'yellow', middleOfFrame(document))),
      frame(),
    )
    const [token] = tokens(full.board, full.board.pieces.length - 1)
    const loose = made(layOnTable(full, token?.id ?? '', { x: 200, y: 620 }))
    expect(loose.board.pieces.findIndex(isTable)).toBe(0)
    expect(tokens(loose.board, 0).map(({ id }) => id)).toEqual([token?.id])
    expect(tokens(made(putAway(loose, token?.id ?? '')).board, 0)).toEqual([])
  })

  it('does not take a counter that another piece would hide', () => {
    const document = made(addPiece(frame(), 'bar-model', { x: 600, y: 600 }))
    const bar = document.board.pieces.at(-1)
    const body = bar ? bodyOf(document.board, bar) : { x: 0, y: 0, width: 0, height: 0 }
    const at = { x: body.x + 60, y: body.y + body.height - 30 }
    expect(putOut(document, 'counter', 'red', at).ok).toBe(false)
  })

  it('gives counters that are tapped out of the tray places of their own', () => {
    let document = frame()
    for (let count = 0; count < 60; count++) document = made(putOut(document, 'counter', 'red', null))
    const table = document.board.pieces.find(isTable)
    const parts = table ? openPiece(table).tokens : []
    const elsewhere = tokens(document.board, document.board.pieces.length - 1).length
    expect(parts).toHaveLength(60)
    expect(elsewhere).toBe(0)
  })

  it('gives a counter that is tapped out of the tray to no pan nearby', () => {
    let document = made(addPiece(empty, 'balance', { x: 300, y: 300 }))
    for (let count = 0; count < 9; count++) document = made(putOut(document, 'counter', 'red', null))
    expect(tokens(document.board, 0)).toHaveLength(9)
    expect(tokens(document.board, 1)).toHaveLength(0)
  })
})

function tokens(board: Document['board'], index: number) {
  const piece = board.pieces[index]
  return piece ? openPiece(piece).tokens : []
}

function middleOfFrame({ board }: Document) {
  const piece = board.pieces.find(({ kind }) => kind === 'ten-frame')
  return { x: (piece?.at.x ?? 0) + 240, y: (piece?.at.y ?? 0) + 96 }
}

function made(edited: Edited): Document {
  if (!edited.ok) throw new Error(edited.refusal.reason)
  return edited.document
}
