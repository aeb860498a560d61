import type { Piece } from '../board/board'
import { layPiece } from '../board/edit'
import { moveLabel } from '../board/laying'
import { motionKeyOf, placedParts } from '../board/pictures'
import { minus, type Point, plus } from '../geometry/point'
import type { Drag } from './gesture'
import { lift } from './lifted'
import type { Surface } from './surface'

/** Carries a whole piece across the stage. */
export function carryPiece(surface: Surface, piece: Piece, start: Point): Drag {
  // A counter of it in another hand stays there.
  const parts = placedParts(surface.document.board, piece).filter(
    (placed) => !surface.airborne.has(motionKeyOf(placed)),
  )
  const keys = parts.map(motionKeyOf)
  const carried = lift(parts, surface.theme, surface.scale, surface.over, true)
  for (const key of keys) surface.airborne.add(key)
  surface.select(null)
  surface.repaint()

  function land(): void {
    for (const key of keys) surface.airborne.delete(key)
    surface.afterPaint(carried.remove)
    surface.repaint()
  }

  return {
    move: (to) => carried.moveBy(minus(to, start)),
    drop(at) {
      const by = minus(at, start)
      surface.placedByHand(keys, by)
      const to = plus(piece.at, by)
      const label = moveLabel(surface.document.board, piece, to)
      surface.edit(label, (document) => layPiece(document, piece.id, to))
      land()
    },
    cancel: land,
    follow: () => surface.document.board.pieces.some(({ id, at }) => id === piece.id && at === piece.at),
  }
}
