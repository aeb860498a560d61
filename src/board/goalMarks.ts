import { type Box, boxOf, grown, movedBy } from '../geometry/box'
import { polyline } from '../geometry/path'
import { plus } from '../geometry/point'
import { STAGE } from '../geometry/stage'
import type { Exact } from '../number/exact'
import { type Part, pictureBounds } from '../picture/part'
import { type Board, pieceOf } from './board'
import { lookOf, openPiece } from './open'
import { pictureOf } from './pictures'

const TICK = 26

/** A goal met: a calm outline round the piece, and a tick. In stage units. */
export function metMarks(board: Board, pieces: readonly string[]): Part[] {
  return [...new Set(pieces)].flatMap((id) => {
    const piece = pieceOf(board, id)
    if (!piece) return []
    const drawn = pictureBounds(pictureOf(board, piece))
    const box = onStage(
      grown(movedBy(drawn.width > 0 ? drawn : boxOf(openPiece(piece).size), piece.at), 14),
      4,
    )
    const corner = {
      x: Math.min(box.x + box.width, STAGE.width - TICK),
      y: Math.max(box.y, TICK),
    }
    return [
      {
        key: `goal ${id}`,
        at: { x: 0, y: 0 },
        marks: [{ type: 'rect', ...box, radius: 12, stroke: 'goal', strokeWidth: 6 }],
      },
      {
        key: `tick ${id}`,
        at: corner,
        marks: [
          { type: 'circle', x: 0, y: 0, radius: TICK, fill: 'lasso.line' },
          {
            type: 'path',
            d: polyline([
              { x: -11, y: 1 },
              { x: -3, y: 9 },
              { x: 12, y: -8 },
            ]),
            stroke: 'tick',
            strokeWidth: 5,
          },
        ],
      },
    ]
  })
}

/** Not yet: dashed places for what is missing. Never red, never a cross. In stage units. */
export function gapMarks(
  board: Board,
  missing: readonly { place: { piece: string; name: string }; is: Exact }[],
): Part[] {
  return missing.flatMap(({ place, is }) => {
    const piece = pieceOf(board, place.piece)
    if (!piece) return []
    const parts = openPiece(piece).gap(place.name, is, lookOf(board, piece.id))
    return parts.map((part) => ({ ...part, key: `${piece.id} ${part.key}`, at: plus(piece.at, part.at) }))
  })
}

/** What of a box is on the stage, that far from its edges: nothing is drawn beyond them. */
function onStage({ x, y, width, height }: Box, margin: number): Box {
  const [left, top] = [Math.max(x, margin), Math.max(y, margin)]
  const right = Math.min(x + width, STAGE.width - margin)
  const bottom = Math.min(y + height, STAGE.height - margin)
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) }
}
