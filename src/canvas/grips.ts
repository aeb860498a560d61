import type { Board, Piece } from '../board/board'
import { paintedBoxOf, placedParts, pressBoxOf } from '../board/pictures'
import { centreOf } from '../geometry/box'
import { distance, type Point } from '../geometry/point'

/** A sign that a part can be pulled, where a hand would take hold of it. */
export interface Grip {
  readonly key: string
  readonly at: Point
}

/** Grips closer than this, in board units, would be one blot: the first is enough. */
const APART = 24

/** One for each handle of a piece; under a number rather than over it. */
export function grips(board: Board, piece: Piece): Grip[] {
  const found: Grip[] = []
  for (const placed of placedParts(board, piece)) {
    const box = placed.part.handle ? pressBoxOf(placed) : null
    if (!box) continue
    const hasNumber = placed.part.marks.some(({ type }) => type === 'text')
    const painted = paintedBoxOf(placed)
    const at = hasNumber ? { x: centreOf(painted).x, y: painted.y + painted.height } : centreOf(box)
    if (found.every((grip) => distance(grip.at, at) >= APART)) found.push({ key: placed.part.key, at })
  }
  return found
}
