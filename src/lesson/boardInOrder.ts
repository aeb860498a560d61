import type { Board, Piece } from '../board/board'
import { kindOf } from '../manipulatives/registry'

/** The same board with the keys of each piece's state in the order of its schema. */
export function boardInOrder(board: Board): Board {
  return { ...board, pieces: board.pieces.map(pieceInOrder) }
}

/** A state of an unknown kind stays as it came. */
function pieceInOrder(piece: Piece): Piece {
  const read = kindOf(piece.kind)?.read(piece.state)
  return read?.ok ? { ...piece, state: read.state } : piece
}
