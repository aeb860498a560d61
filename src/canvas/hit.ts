import type { Board, Piece } from '../board/board'
import { isTable } from '../board/open'
import { bodyOf, type Placed, pictureOf } from '../board/pictures'
import { type Box, centreOf, contains } from '../geometry/box'
import { distance, minus, type Point, plus } from '../geometry/point'
import type { Part } from '../picture/part'

/** What lies under a finger: a part that can be pressed, or the body of a piece. */
export interface Hit {
  readonly piece: Piece
  readonly placed: Placed | null
}

/** A target on the board is at least this wide, in CSS px. */
const TARGET = 56

/** More than any two places of a board are apart. */
const UNDER = 10_000

/**
 * The front piece under a point. Among its parts the nearest centre wins, so that where two finger-sized areas
 * meet they are split at the midline. The margin of a piece counts only where no piece lies.
 */
export function hitAt(board: Board, at: Point, scale: number): Hit | null {
  const least = TARGET / scale
  let body: Hit | null = null
  let margin: Hit | null = null
  for (const piece of board.pieces.toReversed()) {
    const local = minus(at, piece.at)
    let best: Part | null = null
    let nearest = Number.POSITIVE_INFINITY
    for (const part of pictureOf(board, piece)) {
      const { press } = part
      if (!press) continue
      const about = minus(local, part.at)
      if (part.margin) {
        if (!isTable(piece) && contains(press, about)) margin ??= { piece, placed: null }
        continue
      }
      if (!contains(fingerSized(press, least), about)) continue
      if (part.notch && contains(part.notch, about)) continue
      const isUnder = part.under === true ? UNDER : 0
      const away = distance(centreOf(press), about) - (contains(press, about) ? 1000 : 0) + isUnder
      if (away <= nearest) {
        nearest = away
        best = part
      }
    }
    if (best) return { piece, placed: { piece, part: best, at: plus(piece.at, best.at) } }
    if (!isTable(piece) && contains(bodyOf(board, piece), at)) body ??= { piece, placed: null }
  }
  return body ?? margin
}

function fingerSized(box: Box, least: number): Box {
  const across = Math.max(0, least - box.width) / 2
  const down = Math.max(0, least - box.height) / 2
  return {
    x: box.x - across,
    y: box.y - down,
    width: box.width + 2 * across,
    height: box.height + 2 * down,
  }
}
