import { getStroke } from 'perfect-freehand'
import type { Stroke } from '../board/board'
import type { Point } from '../geometry/point'
import type { Theme } from '../picture/theme'

/** A board pen is about a centimetre wide on a wall. */
const PEN_WIDTH = 11

const outlines = new WeakMap<readonly number[], Path2D>()

/** The outline of a stroke, thicker where the pen pressed. Points are x, y, pressure in board units. */
export function strokeOutline(points: readonly number[]): Path2D {
  const known = outlines.get(points)
  if (known) return known
  const inputs: [number, number, number][] = []
  for (let i = 0; i + 2 < points.length; i += 3) {
    inputs.push([points[i] ?? 0, points[i + 1] ?? 0, points[i + 2] ?? 0.5])
  }
  const outline = new Path2D()
  getStroke(inputs, { size: PEN_WIDTH, thinning: 0.5, smoothing: 0.5, streamline: 0.4 }).forEach(
    ([x, y], index) => {
      if (index === 0) outline.moveTo(x, y)
      else outline.lineTo(x, y)
    },
  )
  outline.closePath()
  outlines.set(points, outline)
  return outline
}

export function strokeColour(ink: Stroke['ink'], theme: Theme): string {
  return ink === 'ink' ? theme.inks.ink : theme.inks[`${ink}.deep`]
}

/** The strokes that pass within reach of a point. */
export function strokesNear(strokes: readonly Stroke[], at: Point, reach: number): string[] {
  return strokes.filter(({ points }) => passesNear(points, at, reach)).map(({ id }) => id)
}

function passesNear(points: readonly number[], at: Point, reach: number): boolean {
  for (let i = 0; i + 2 < points.length; i += 3) {
    const from = { x: points[i] ?? 0, y: points[i + 1] ?? 0 }
    const to = { x: points[i + 3] ?? from.x, y: points[i + 4] ?? from.y }
    if (distanceToSegment(at, from, to) <= reach) return true
  }
  return false
}

function distanceToSegment(at: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = dx * dx + dy * dy
  const along =
    length === 0 ? 0 : Math.max(0, Math.min(1, ((at.x - from.x) * dx + (at.y - from.y) * dy) / length))
  return Math.hypot(at.x - from.x - along * dx, at.y - from.y - along * dy)
}
