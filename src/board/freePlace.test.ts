import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Box, grown, overlap } from '../geometry/box'
import { STAGE } from '../geometry/stage'
import type { Kind, TrayChoice } from '../manipulatives/define'
import { loadAllKinds, loadedKinds } from '../manipulatives/registry'
import { type Document, EMPTY_BOARD } from './board'
import { type Edited, movePiece } from './edit'
import { brokenInvariants } from './invariants'
import { openPiece } from './open'
import { bodyOf } from './pictures'
import { duplicatePiece } from './pieceFlags'
import { putPiece } from './putPiece'

beforeAll(loadAllKinds)

const EMPTY: Document = { board: EMPTY_BOARD, next: 1 }

interface Offered {
  readonly kind: Kind
  readonly make: TrayChoice['make']
}

function offers(): Offered[] {
  return loadedKinds().flatMap((kind) => kind.tray.map(({ make }) => ({ kind, make })))
}

function made(edited: Edited): Document {
  if (!edited.ok) throw new Error(edited.refusal.reason)
  return edited.document
}

/** As a tap on its tile puts it out. */
function putOut(document: Document, { kind, make }: Offered): Document {
  return made(putPiece(document, kind, make))
}

/** Whether what a piece draws has room beside a box, 24 units clear, with the whole piece on the stage. */
function hasRoomBeside(there: Box, { board }: Document): boolean {
  const piece = board.pieces.at(-1)
  if (!piece) return false
  const { size } = openPiece(piece)
  const body = bodyOf(board, piece)
  const [left, top] = [body.x - piece.at.x, body.y - piece.at.y]
  const clear = grown(there, 24)
  const least = { x: Math.max(0, 16 - left), y: Math.max(0, 16 - top) }
  const most = {
    x: Math.min(STAGE.width - size.width, STAGE.width - 16 - left - body.width),
    y: Math.min(STAGE.height - size.height, STAGE.height - 16 - top - body.height),
  }
  if (least.x > most.x || least.y > most.y) return false
  return (
    least.x + left + body.width <= clear.x ||
    most.x + left >= clear.x + clear.width ||
    least.y + top + body.height <= clear.y ||
    most.y + top >= clear.y + clear.height
  )
}

describe('a new piece', () => {
  it('of any kind lies across none of any other kind while there is room', () => {
    const any = fc.constantFrom(...offers())
    fc.assert(
      fc.property(any, any, fc.nat(STAGE.width), fc.nat(STAGE.height), (first, second, x, y) => {
        const put = putOut(EMPTY, first)
        const before = made(movePiece(put, put.board.pieces[0]?.id ?? '', { x, y }))
        const after = putOut(before, second)
        const [there, here] = after.board.pieces.map((piece) => bodyOf(after.board, piece))
        if (!there || !here) throw new Error('Not put out')
        expect(overlap(there, here) && hasRoomBeside(there, after)).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  it('finds a place at once on a stage full of counters', () => {
    const table = loadedKinds().find(({ kind }) => kind === 'counters')
    const frame = offers().find(({ kind }) => kind.kind === 'ten-frame')
    const read = table?.read({
      tokens: Array.from({ length: 1000 }, (_, index) => ({ id: `t${index}`, kind: 'counter', set: 'red' })),
      places: Array.from({ length: 1000 }, (_, index) => ({
        x: 20 + ((index * 911) % (STAGE.width - 40)),
        y: 20 + ((index * 353) % (STAGE.height - 40)),
      })),
      area: STAGE,
    })
    if (!read?.ok || !frame) throw new Error('No such kinds')
    const piece = { id: 'p1', kind: 'counters', at: { x: 0, y: 0 }, fixed: true, state: read.state }
    const { board } = putOut({ board: { ...EMPTY_BOARD, pieces: [piece] }, next: 2000 }, frame)
    expect(board.pieces.map(({ kind }) => kind)).toEqual(['counters', 'ten-frame'])
    expect(brokenInvariants(board)).toEqual([])
  })

  it('leaves a mat the room it keeps, while there is room beside it', () => {
    const offered = offers()
    const mat = offered.find(({ kind }) => kind.kind === 'base-ten')
    const frame = offered.find(({ kind }) => kind.kind === 'ten-frame')
    if (!mat || !frame) throw new Error('No such kinds')
    const { board } = [mat, frame].reduce(putOut, EMPTY)
    const [blocks, cells] = board.pieces
    if (!blocks || !cells) throw new Error('Not put out')
    expect(overlap({ ...blocks.at, ...openPiece(blocks).size }, bodyOf(board, cells))).toBe(false)
  })

  it('stands beside what it was copied from', () => {
    const frame = offers().find(({ kind }) => kind.kind === 'ten-frame')
    if (!frame) throw new Error('No such kind')
    const document = putOut(EMPTY, frame)
    const { board } = made(duplicatePiece(document, document.board.pieces[0]?.id ?? ''))
    const [first, second] = board.pieces.map((piece) => bodyOf(board, piece))
    expect(first && second && overlap(first, second)).toBe(false)
  })

  it('is narrower where a mat would lie across others', () => {
    const coins = offers().find(({ kind }) => kind.kind === 'money')
    if (!coins) throw new Error('No such kind')
    const { board } = [coins, coins].reduce(putOut, EMPTY)
    const [first, second] = board.pieces.map((piece) => bodyOf(board, piece))
    expect(first && second && overlap(first, second)).toBe(false)
    expect(second?.width).toBeLessThan(first?.width ?? 0)
    expect(brokenInvariants(board)).toEqual([])
  })
})
