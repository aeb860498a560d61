import { type Document, type Piece, pieceOf } from '../board/board'
import { changePiece, type Edited } from '../board/edit'
import { lookOf, openPiece, titleOf } from '../board/open'
import { minus, type Point } from '../geometry/point'
import type { Change } from '../manipulatives/contract'
import type { Drag } from './gesture'
import type { Surface } from './surface'

/**
 * Drags a handle: the edit is applied to the board without being made, and drawn only when the snapped value
 * changes. Letting go makes the last one that the board could show; brought back to where it was, none.
 */
export function reshape(surface: Surface, id: string, part: string): Drag {
  /** This drag, among those that preview something. */
  const owner = {}
  const piece = heldPiece(surface, id)
  let last: Point | null = null
  /** Where the piece said no; the class hears why when the hand lets go. */
  let refused: Point | null = null
  let shown = ''
  /** What the drag has led to, for a part that goes round and round. */
  let sofar: Change | null = null

  const drawnTo = (document: Document, to: Point): Edited =>
    changePiece(document, id, () => openPiece(piece).drag(part, to, lookOf(document.board, id), sofar))

  return {
    move(to) {
      const local = minus(to, piece.at)
      const change = openPiece(piece).drag(part, local, lookOf(surface.document.board, id), sofar)
      if (change?.to === 'refusal') {
        refused = local
        return
      }
      refused = null
      if (!change) {
        // Back where it was.
        last = null
        sofar = null
        shown = ''
        return surface.preview(owner, null)
      }
      const now = JSON.stringify(change)
      if (now === shown) return
      shown = now
      if (!drawnTo(surface.document, local).ok) {
        refused = local
        return
      }
      last = local
      sofar = change
      surface.preview(owner, (document) => drawnTo(document, local))
    },
    drop() {
      const to = last ?? refused
      surface.preview(owner, null)
      if (to) surface.edit(`Change ${titleOf(piece)}`, (document) => drawnTo(document, to))
    },
    cancel: () => surface.preview(owner, null),
    follow() {
      const now = pieceOf(surface.document.board, id)
      if (!now || now.state !== piece.state || now.at !== piece.at) return false
      const to = last
      if (to) surface.preview(owner, (document) => drawnTo(document, to))
      return true
    },
  }
}

function heldPiece({ document }: Surface, id: string): Piece {
  const piece = pieceOf(document.board, id)
  if (!piece) throw new Error(`No piece "${id}" on the board`)
  return piece
}
