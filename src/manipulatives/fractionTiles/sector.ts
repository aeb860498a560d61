import { ellipse, path } from '../../geometry/path'
import type { Point } from '../../geometry/point'

const FULL = 2 * Math.PI

/** A point of a circle about its middle, so many turns clockwise from the top. */
export function onCircle(turns: number, radius: number): Point {
  return { x: radius * Math.sin(turns * FULL), y: -radius * Math.cos(turns * FULL) }
}

/** FT6: a part of a circle between two turns from the top; equal turns are equal areas. */
export function sector(from: number, to: number, radius: number): string {
  if (to - from > 0.9999) return ellipse({ x: 0, y: 0 }, radius, radius)
  const start = onCircle(from, radius)
  const builder = path().moveTo(0, 0).lineTo(start.x, start.y)
  const pieces = Math.ceil((to - from) * 8)
  const step = (to - from) / pieces
  const reach = (4 / 3) * Math.tan((step * FULL) / 4)
  for (let piece = 0; piece < pieces; piece++) {
    const [a, b] = [onCircle(from + piece * step, radius), onCircle(from + (piece + 1) * step, radius)]
    builder.curveTo(
      { x: a.x - reach * a.y, y: a.y + reach * a.x },
      { x: b.x + reach * b.y, y: b.y - reach * b.x },
      b,
    )
  }
  return builder.close().done()
}
