import { type Box, boxOf, grown, movedBy } from '../geometry/box'
import { polyline } from '../geometry/path'
import { plus } from '../geometry/point'
import { STAGE } from '../geometry/stage'
import type { Exact } from '../number/exact'
import { type Part, pictureBounds } from '../picture/part'
import { type Board, type Piece, pieceOf } from './board'
import { lookOf, openPiece } from './open'
import { pictureOf } from './pictures'

const TICK = 26
/** From an outline to the edges of the stage: half a stroke and a little paper. */
const EDGE = 4

/** A goal met: a calm outline round the piece, and a tick. In stage units. */
export function metMarks(board: Board, pieces: readonly string[]): Part[] {
  return [...new Set(pieces)].flatMap((id) => {
    const piece = pieceOf(board, id)
    if (!piece) return []
    const box = boxRound(board, piece)
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

type Missing = readonly {
  readonly place: { readonly piece: string; readonly name: string }
  readonly is: Exact
}[]

/** Not yet: dashed places for what is missing. Never red, never a cross. In stage units. */
export function gapMarks(board: Board, missing: Missing): Part[] {
  return gapsOf(board, missing).flatMap(({ piece, parts }) => {
    if (parts.length === 0) return [unfinished(board, piece)]
    return parts.map((part) => ({ ...part, key: `${piece.id} ${part.key}`, at: plus(piece.at, part.at) }))
  })
}

/** What is said with those marks: where to look, and only where there is something to see. */
export function notYetWords(board: Board, missing: Missing): string {
  const gaps = gapsOf(board, missing)
  if (gaps.length === 0) return 'Not yet.'
  return gaps.some(({ parts }) => parts.length > 0)
    ? 'Not yet. Look at the gap.'
    : 'Not yet. Look inside the dashed line.'
}

/** The pieces with something missing, and the places on them that show it: none where a piece has no such places. */
function gapsOf(board: Board, missing: Missing): { piece: Piece; parts: readonly Part[] }[] {
  return missing.flatMap(({ place, is }) => {
    const piece = pieceOf(board, place.piece)
    const look = lookOf(board, place.piece)
    // What is missing would tell what is there.
    if (!piece || look.covered) return []
    return [{ piece, parts: openPiece(piece).gap(place.name, is, look) }]
  })
}

/** A piece that has no places to show: its dashed outline says that it is not finished. */
function unfinished(board: Board, piece: Piece): Part {
  return {
    key: `unfinished ${piece.id}`,
    at: { x: 0, y: 0 },
    marks: [
      {
        type: 'rect',
        ...boxRound(board, piece),
        radius: 12,
        stroke: 'ink.second',
        strokeWidth: 4,
        dash: [16, 11],
      },
    ],
  }
}

/** Round all that is drawn of a piece, as far as there is stage. */
function boxRound(board: Board, piece: Piece): Box {
  const drawn = pictureBounds(pictureOf(board, piece))
  const box = grown(movedBy(drawn.width > 0 ? drawn : boxOf(openPiece(piece).size), piece.at), 14)
  const [left, top] = [Math.max(box.x, EDGE), Math.max(box.y, EDGE)]
  const right = Math.min(box.x + box.width, STAGE.width - EDGE)
  const bottom = Math.min(box.y + box.height, STAGE.height - EDGE)
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) }
}
