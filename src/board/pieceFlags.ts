import { boxOf, centreOf, movedBy } from '../geometry/box'
import { minus, ORIGIN, type Point, plus } from '../geometry/point'
import { clampToStage } from '../geometry/stage'
import { type Board, type Document, type Piece, pieceOf, withPiece } from './board'
import type { Caption } from './caption'
import type { Edited } from './edit'
import { placeFor } from './freePlace'
import { frozen } from './frozen'
import { openPiece } from './open'
import { bodyOf } from './pictures'

function changed(document: Document, id: string, change: (piece: Piece) => Piece): Edited {
  const piece = pieceOf(document.board, id)
  if (!piece) throw new Error(`No piece "${id}" on the board`)
  return { ok: true, document: frozen({ ...document, board: withPiece(document.board, change(piece)) }) }
}

/** Covers a whole piece: its numbers, and all that is drawn to their size, until it is shown again. U6. */
export function coverPiece(document: Document, id: string, isCovered: boolean): Edited {
  return changed(document, id, ({ covered: _, ...piece }) =>
    isCovered ? { ...piece, covered: true } : piece,
  )
}

/** Keeps a piece where it is, or lets it go. */
export function fixPiece(document: Document, id: string, isFixed: boolean): Edited {
  return changed(document, id, ({ fixed: _, ...piece }) => (isFixed ? { ...piece, fixed: true } : piece))
}

/** Lets a piece be moved one way only, or (null) any way. */
export function trackPiece(document: Document, id: string, track: 'across' | 'up-down' | null): Edited {
  return changed(document, id, ({ track: _, ...piece }) => (track ? { ...piece, track } : piece))
}

/** Writes a piece's number under it, or (null) no more. U12. */
export function captionPiece(document: Document, id: string, caption: Caption | null): Edited {
  return changed(document, id, ({ caption: _, ...piece }) => (caption ? { ...piece, caption } : piece))
}

/** Makes a pile endless, or one that can be counted. */
export function endlessPiece(document: Document, id: string, isEndless: boolean): Edited {
  return changed(document, id, ({ endless: _, ...piece }) =>
    isEndless ? { ...piece, endless: true } : piece,
  )
}

/** A second one beside it, with tokens of its own. What it shows is linked to nothing: it is another quantity. */
export function duplicatePiece(document: Document, id: string): Edited {
  const { board } = document
  const piece = pieceOf(board, id)
  if (!piece) throw new Error(`No piece "${id}" on the board`)
  let next = document.next + 1
  const named = new Map<string, string>()
  for (const token of openPiece(piece).tokens) named.set(token.id, `t${next++}`)
  const { fixed: _, ...rest } = piece
  const copy: Piece = {
    ...rest,
    id: `p${document.next}`,
    at: clampToStage(placeForCopy(board, piece), openPiece(piece).size),
    state: renamed(piece.state, named),
  }
  return { ok: true, document: frozen({ board: { ...board, pieces: [...board.pieces, copy] }, next }) }
}

/** The corner of a free place near the first; where there is none, over it but for a little. */
function placeForCopy(board: Board, piece: Piece): Point {
  const { size } = openPiece(piece)
  const body = bodyOf(board, piece)
  const drawn = body.width > 0 ? movedBy(body, minus(ORIGIN, piece.at)) : boxOf(size)
  const { middle, isClear } = placeFor(board, size, drawn, centreOf(body))
  return isClear ? minus(middle, centreOf(boxOf(size))) : plus(piece.at, BESIDE)
}

/** So far from the first, in board units, that both can be taken hold of. */
const BESIDE = { x: 64, y: 64 }

/** The state with every token under its new name, wherever the state speaks of it. */
function renamed(state: unknown, named: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(state)) return state.map((item) => renamed(item, named))
  if (typeof state !== 'object' || state === null) return state
  return Object.fromEntries(
    Object.entries(state).map(([key, value]) =>
      key === 'id' && typeof value === 'string'
        ? [key, named.get(value) ?? value]
        : [key, renamed(value, named)],
    ),
  )
}
