import { type Box, centreOf, grown, overlap, type Size } from '../geometry/box'
import { distance, type Point } from '../geometry/point'
import { STAGE } from '../geometry/stage'
import type { Board } from './board'
import { isTable } from './open'
import { bodyOf, paintedBoxOf, placedParts } from './pictures'

/** What is clear between different representations, in board units. */
const CLEAR = 24

/** What something new must not lie on: each piece as a whole, and on the table each counter. */
export function obstaclesOn(board: Board): Box[] {
  return board.pieces.flatMap((piece) =>
    isTable(piece) ? placedParts(board, piece).map(paintedBoxOf) : [bodyOf(board, piece)],
  )
}

/**
 * The middle of the first free place for something of that size, going along rows from `first` in such steps. Where
 * the whole stage is taken, the last place tried: something new is still seen.
 */
export function freePlace(obstacles: readonly Box[], size: Size, step: number, first: Point): Point {
  let at = first
  for (let y = first.y; y + size.height / 2 <= STAGE.height; y += step) {
    for (let x = first.x; x + size.width / 2 <= STAGE.width; x += step) {
      at = { x, y }
      if (!obstacles.some((box) => overlap(box, about(at, size)))) return at
    }
  }
  return at
}

const MIDDLE = { x: STAGE.width / 2, y: STAGE.height / 2 }

/** The middle for a new piece: the free place nearest to where it is wanted, or the one that hides least. */
export function roomiestPlace(board: Board, size: Size, wanted: Point = MIDDLE): Point {
  const obstacles = obstaclesOn(board).map((box) => grown(box, CLEAR))
  let best = wanted
  let least = Number.POSITIVE_INFINITY
  for (const at of middles(size).sort((a, b) => distance(a, wanted) - distance(b, wanted))) {
    const box = about(at, size)
    const hidden = obstacles.reduce((sum, obstacle) => sum + shared(obstacle, box), 0)
    if (hidden >= least) continue
    least = hidden
    best = at
    if (hidden === 0) break
  }
  return best
}

/** Every place on a coarse grid where the whole of it stands on the stage, the middle of the stage among them. */
function middles({ width, height }: Size): Point[] {
  const across = spread(Math.max(0, STAGE.width - width - 2 * EDGE))
  const down = spread(Math.max(0, STAGE.height - height - 2 * EDGE))
  return down.flatMap((y) => across.map((x) => ({ x: STAGE.width / 2 + x, y: STAGE.height / 2 + y })))
}

/** Nothing important in the outer 16 units. */
const EDGE = 16

function spread(room: number): number[] {
  const steps = Math.ceil(room / 2 / 32)
  return Array.from({ length: 2 * steps + 1 }, (_, index) =>
    Math.max(-room / 2, Math.min(room / 2, (index - steps) * 32)),
  )
}

function about(at: Point, { width, height }: Size): Box {
  return { x: at.x - width / 2, y: at.y - height / 2, width, height }
}

/** The area two boxes have in common. */
function shared(a: Box, b: Box): number {
  if (!overlap(a, b)) return 0
  const [from, to] = [centreOf(a), centreOf(b)]
  const across = Math.min(a.width, b.width, (a.width + b.width) / 2 - Math.abs(from.x - to.x))
  const down = Math.min(a.height, b.height, (a.height + b.height) / 2 - Math.abs(from.y - to.y))
  return across * down
}
