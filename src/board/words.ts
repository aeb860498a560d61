import { thingName } from '../manipulatives/things'
import type { Token } from '../manipulatives/token'
import type { Board, Piece } from './board'
import { lookOf, openPiece } from './open'

/** How one token of a piece is spoken of: "yellow counter", "7-shape", "ten"; "shape" while that is a secret. */
export function tokenName(board: Board, piece: Piece, token: Token): string {
  const look = lookOf(board, piece.id)
  return thingName(token, look, look.hiddenNames.length > 0 || openPiece(piece).keepsSecret)
}

/** "1 counter", "3 counters". */
export function countOf(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`
}
