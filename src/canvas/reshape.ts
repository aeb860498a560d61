import type { Piece } from '../board/board'
import { changePiece } from '../board/edit'
import { lookOf, openPiece, titleOf } from '../board/open'
import { minus, type Point } from '../geometry/point'
import type { Drag } from './gesture'
import type { Surface } from './surface'

/**
 * Drags a handle: the edit is applied to the board without being made, and drawn only when the snapped value
 * changes. Letting go makes the last one that the board could show; brought back to where it was, none.
 */
export function reshape(surface: Surface, piece: Piece, part: string): Drag {
  const start = surface.document
  const opened = openPiece(piece)
  const look = lookOf(start.board, piece.id)
  let last: Point | null = null
  /** Where the piece said no; the class hears why when the hand lets go. */
  let refused: Point | null = null
  let shown = ''

  return {
    move(to) {
      const local = minus(to, piece.at)
      const change = opened.drag(part, local, look)
      if (change?.to === 'refusal') {
        refused = local
        return
      }
      refused = null
      if (!change) {
        // Back where it was.
        last = null
        shown = ''
        return surface.preview(null)
      }
      const now = JSON.stringify(change)
      if (now === shown) return
      shown = now
      const edited = changePiece(start, piece.id, () => change)
      if (!edited.ok) {
        refused = local
        return
      }
      last = local
      surface.preview(edited.document.board)
    },
    drop() {
      const to = last ?? refused
      surface.preview(null)
      if (!to) return
      surface.edit(`Change ${titleOf(piece)}`, (document) =>
        changePiece(document, piece.id, () => opened.drag(part, to, look)),
      )
    },
    cancel: () => surface.preview(null),
  }
}
