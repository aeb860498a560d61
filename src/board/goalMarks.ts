import { type Box, boxOf, grown, movedBy, overlap } from '../geometry/box'
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
/** How far an outline stands off its piece, the best first. */
const OFFS = [14, 8, 4]
/** Between the middles of two outlines: a stroke and a little paper. */
const CLEAR = 10

/** A goal met: a calm outline round the piece, and a tick. In stage units. */
export function metMarks(board: Board, pieces: readonly string[]): Part[] {
  const marked = [...new Set(pieces)].flatMap((id) => pieceOf(board, id) ?? [])
  return boxesRound(board, marked).flatMap(([{ id }, box]) => {
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
  const gaps = gapsOf(board, missing)
  const bare = gaps.filter(({ parts }) => parts.length === 0).map(({ piece }) => piece)
  return [
    ...gaps.flatMap(({ piece, parts }) =>
      parts.map((part) => ({ ...part, key: `${piece.id} ${part.key}`, at: plus(piece.at, part.at) })),
    ),
    ...boxesRound(board, [...new Set(bare)]).map(([piece, box]) => unfinished(piece, box)),
  ]
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
function unfinished(piece: Piece, box: Box): Part {
  return {
    key: `unfinished ${piece.id}`,
    at: { x: 0, y: 0 },
    marks: [
      {
        type: 'rect',
        ...box,
        radius: 12,
        stroke: 'ink.second',
        strokeWidth: 4,
        dash: [16, 11],
      },
    ],
  }
}

/** Outlines that stand as far off their pieces as they can without touching each other. */
function boxesRound(board: Board, pieces: readonly Piece[]): (readonly [Piece, Box])[] {
  const standing = (off: number) => pieces.map((piece) => [piece, boxRound(board, piece, off)] as const)
  const found = OFFS.map(standing).find((boxes) =>
    boxes.every(([, a], index) => boxes.slice(index + 1).every(([, b]) => !overlap(grown(a, CLEAR), b))),
  )
  return found ?? standing(0)
}

/** Round all that is drawn of a piece, as far as there is stage. */
function boxRound(board: Board, piece: Piece, off: number): Box {
  const drawn = pictureBounds(pictureOf(board, piece))
  const box = grown(movedBy(drawn.width > 0 ? drawn : boxOf(openPiece(piece).size), piece.at), off)
  const [left, top] = [Math.max(box.x, EDGE), Math.max(box.y, EDGE)]
  const right = Math.min(box.x + box.width, STAGE.width - EDGE)
  const bottom = Math.min(box.y + box.height, STAGE.height - EDGE)
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) }
}
