import { path } from '../geometry/path'
import type { Point } from '../geometry/point'
import type { InkName } from './ink'
import type { Mark } from './mark'

/** Board units between a brace and what it measures. */
export const BRACE_GAP = 14

/**
 * A brace from one end to the other of what it measures, with its point on the given side. It spans exactly
 * what it names; `depth` is how far the point stands out, in board units.
 */
export function braceMark(
  from: Point,
  to: Point,
  side: 'above' | 'below' | 'right',
  depth = 40,
  stroke: InkName = 'ink',
): Mark {
  const q = depth / 2
  const along = side === 'right' ? to.y - from.y : to.x - from.x
  // Drawn flat along an axis from 0, standing out towards positive `out`, then turned to its side.
  const turn = (a: number, out: number): Point =>
    side === 'right'
      ? { x: from.x + out, y: from.y + a }
      : { x: from.x + a, y: from.y + (side === 'above' ? -out : out) }
  const r = Math.min(q, along / 4)
  const d = path()
  const start = turn(0, 0)
  d.moveTo(start.x, start.y)
  d.curveTo(turn(0, q * 0.7), turn(r * 0.3, q), turn(r, q))
  const near = turn(along / 2 - r, q)
  d.lineTo(near.x, near.y)
  d.curveTo(turn(along / 2 - r * 0.3, q), turn(along / 2, q * 1.3), turn(along / 2, 2 * q))
  d.curveTo(turn(along / 2, q * 1.3), turn(along / 2 + r * 0.3, q), turn(along / 2 + r, q))
  const far = turn(along - r, q)
  d.lineTo(far.x, far.y)
  d.curveTo(turn(along - r * 0.3, q), turn(along, q * 0.7), turn(along, 0))
  return { type: 'path', d: d.done(), stroke, strokeWidth: 4 }
}
