import type { Point } from '../geometry/point'
import { clampToStage, STAGE } from '../geometry/stage'
import { done, type Ruler } from '../manipulatives/contract'
import type { Board, Piece } from './board'
import { isTable, lookOf, openPiece, titleOf } from './open'

/**
 * NR5: rods and bars laid on a number line begin at its 0 and are drawn to its scale, so that they end on their
 * value. Decision 12.
 */

/** A piece as it lies on a line; or why it cannot. */
export type Laid =
  | { readonly ok: true; readonly piece: Piece }
  | { readonly ok: false; readonly reason: string }

/** How near its start must come to 0 of a line, when it comes nearer at all; and how far apart they may stand. */
const REACH = 72
const APART = 60
/** What is nearer than this lies on the line even when it was nearer before: less than a key moves it. */
const ON = 20
/** Over the marks of a line. */
const CLEAR = 12

/** The piece laid on the line that it is moved to; null where no line is near. */
export function laidNear(board: Board, piece: Piece, to: Point): Laid | null {
  const start = startOf(board, piece)
  if (start === null || piece.track === 'up-down') return null
  const tall = openPiece(piece).size.height
  let best: { line: Piece; off: number } | null = null
  for (const line of linesFor(board, piece)) {
    const zero = zeroOf(line)
    if (zero === null) continue
    const [off, was] = [Math.abs(to.x + start - zero), Math.abs(piece.at.x + start - zero)]
    const isNear = isBeside(line, to.y, tall) && (off <= ON || (off <= REACH && off < was))
    if (isNear && (best === null || off < best.off)) best = { line, off }
  }
  return best && laidOn(board, piece, best.line, to.y)
}

/** The piece with its start at 0 of the line, and as long as its value there. */
export function laidOn(board: Board, piece: Piece, line: Piece, y: number): Laid {
  const ruler = openPiece(line).ruler
  const zero = zeroOf(line)
  if (ruler === null || zero === null)
    return { ok: false, reason: 'There is no 0 on that line to start from.' }
  const opened = openPiece(piece)
  const room = STAGE.width - zero
  const isFit = opened.one === ruler.one && opened.size.width - (opened.startsAt ?? 0) <= room
  const fitted = isFit ? done(piece.state) : opened.withOne(ruler.one, room)
  if (!fitted.ok) return { ok: false, reason: fitted.refusal.reason(lookOf(board, piece.id)) }
  const { startsAt, size } = openPiece({ ...piece, state: fitted.value })
  const x = zero - (startsAt ?? 0)
  if (Math.round(x) < 0)
    return { ok: false, reason: 'There is no room to the left of 0: move the line to the right first.' }
  return { ok: true, piece: { ...piece, state: fitted.value, at: clampToStage({ x, y }, size) } }
}

/** Where a piece is laid without being dragged: over the marks of the line, or under its numbers. */
export function heightOver(line: Piece, piece: Piece): number {
  const { ruler, size } = openPiece(line)
  const over = line.at.y + (ruler?.axis ?? 0) - openPiece(piece).size.height - CLEAR
  return over >= 0 ? over : line.at.y + size.height
}

/** The line that a piece lies on, from 0 and to its scale; null when it lies on none. */
export function lineUnder(board: Board, piece: Piece): Piece | null {
  const start = startOf(board, piece)
  if (start === null) return null
  const { one, size } = openPiece(piece)
  const under = linesFor(board, piece).find((line) => {
    const zero = zeroOf(line)
    const isFrom0 = zero !== null && Math.abs(piece.at.x + start - zero) < 1
    return isFrom0 && rulerOf(line)?.one === one && isBeside(line, piece.at.y, size.height)
  })
  return under ?? null
}

/** Whether something so tall stands near enough to a line. */
function isBeside(line: Piece, y: number, tall: number): boolean {
  return Math.max(line.at.y - (y + tall), y - (line.at.y + openPiece(line).size.height)) <= APART
}

/** How a move is told to the class. */
export function moveLabel(board: Board, piece: Piece, to: Point): string {
  const laid = piece.fixed ? null : laidNear(board, piece, to)
  return laid?.ok && laid.piece.state !== piece.state
    ? `Fit ${titleOf(piece)} to the line: each 1 is as long as on the line`
    : `Move ${titleOf(piece)}`
}

/** The lines on which a piece can be laid at all. */
export function linesFor(board: Board, piece: Piece): Piece[] {
  if (startOf(board, piece) === null) return []
  return board.pieces.filter(
    (line) =>
      line.id !== piece.id && !isTable(line) && rulerOf(line) !== null && !lookOf(board, line.id).covered,
  )
}

function rulerOf(line: Piece): Ruler | null {
  return openPiece(line).ruler
}

/** From the left of the stage to 0 of a line. */
function zeroOf(line: Piece): number | null {
  const zero = rulerOf(line)?.zero ?? null
  return zero === null ? null : line.at.x + zero
}

/** From the left edge of a piece to the start of its lengths; null when they are not to scale, or not seen. */
function startOf(board: Board, piece: Piece): number | null {
  const { one, startsAt } = openPiece(piece)
  return one === null || lookOf(board, piece.id).covered ? null : startsAt
}
