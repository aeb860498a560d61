import { beforeAll, describe, expect, it } from 'vitest'
import { EMPTY_BOARD } from '../board/board'
import { addPiece, type Edited } from '../board/edit'
import { putOut } from '../board/table'
import { loadAllKinds } from '../manipulatives/registry'
import { readBoardText, writeBoard } from './boardText'

beforeAll(loadAllKinds)

describe('a board as text', () => {
  it('comes back as it was, and goes on numbering', () => {
    const first = made(putOut({ board: EMPTY_BOARD, next: 1 }, 'counter', 'red', { x: 300, y: 200 }))
    const document = made(addPiece(first, 'ten-frame', { x: 900, y: 300 }))
    expect(readBoardText(writeBoard(document))).toEqual(document)
  })

  it.each(['', '{}', '{"format":"small-steps-board","version":1,"next":1,"board":{}}'])(
    'is not made up from %s',
    (text) => expect(readBoardText(text)).toBeNull(),
  )
})

function made(edited: Edited) {
  if (!edited.ok) throw new Error(edited.refusal.reason)
  return edited.document
}
