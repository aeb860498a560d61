import type { Mint } from '../manipulatives/contract'
import { type Board, type Document, type Piece, pieceOf } from './board'
import type { Edited } from './edit'
import { frozen } from './frozen'
import { openPiece } from './open'

/** What happens when ten of one value are together. */
export type Exchange = 'auto' | 'ask' | 'off'

/** Each piece as it is under a choice, made once, so that its picture is too. */
const chosen: Readonly<Record<Exchange, WeakMap<Piece, Piece>>> = {
  auto: new WeakMap(),
  ask: new WeakMap(),
  off: new WeakMap(),
}
const authored = new WeakMap<Piece, Piece>()

/**
 * The board as the teacher has chosen in the settings. A piece asks unless its author chose otherwise, and
 * one that asks does what the teacher has chosen. Nothing of the choice is stored in the board.
 */
export function withExchange(board: Board, exchange: Exchange): Board {
  const pieces = board.pieces.map((piece) => pieceWith(piece, exchange))
  const isSame = pieces.every((piece, index) => piece === board.pieces[index])
  return isSame ? board : { ...board, pieces }
}

/** An edit of the document as the teacher has chosen; what comes of it asks again where it asked before. */
export function editedWith(
  document: Document,
  exchange: Exchange,
  change: (document: Document) => Edited,
): Edited {
  const board = withExchange(document.board, exchange)
  if (board === document.board) return change(document)
  const edited = change({ ...document, board })
  if (!edited.ok) return edited
  if (edited.document.board === board) return { ok: true, document }
  const after = asAuthored(board, edited.document.board)
  return { ok: true, document: frozen({ ...edited.document, board: after }) }
}

function pieceWith(piece: Piece, exchange: Exchange): Piece {
  if (exchange === 'ask') return piece
  const known = chosen[exchange].get(piece)
  if (known) return known
  const made = set(piece, 'ask', exchange)
  chosen[exchange].set(piece, made)
  if (made !== piece) authored.set(made, piece)
  return made
}

function asAuthored(shown: Board, after: Board): Board {
  const pieces = after.pieces.map((piece) => {
    const before = pieceOf(shown, piece.id)
    const original = before && authored.get(before)
    if (!original) return piece
    return before === piece ? original : set(piece, openPiece(before).fieldValue('exchange'), 'ask')
  })
  return { ...after, pieces }
}

/** How a piece exchanges is no new thing. */
const mintNothing: Mint = () => {
  throw new Error('A choice makes no tokens')
}

/** The piece with one choice in place of another; itself when its choice is not that one, or it has none. */
function set(piece: Piece, from: unknown, to: Exchange): Piece {
  const opened = openPiece(piece)
  if (opened.fieldValue('exchange') !== from) return piece
  const outcome = opened.setField('exchange', to, mintNothing)
  return outcome.ok ? { ...piece, state: outcome.value } : piece
}
