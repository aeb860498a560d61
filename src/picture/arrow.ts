import { polygon, polyline } from '../geometry/path'
import type { Point } from '../geometry/point'
import type { InkName } from './ink'
import type { Mark } from './mark'

/** A solid arrow head with its point at `tip`, pointing along `angle` (radians, 0 to the right, y downwards). */
export function arrowHeadMark(tip: Point, angle: number, size: number, fill: InkName): Mark {
  const back = (offset: number): Point => ({
    x: tip.x - size * Math.cos(angle) - offset * Math.sin(angle),
    y: tip.y - size * Math.sin(angle) + offset * Math.cos(angle),
  })
  return {
    type: 'path',
    d: polygon([tip, back(size * 0.6), back(-size * 0.6)]),
    fill,
    stroke: fill,
    strokeWidth: 1.5,
  }
}

/** A straight arrow from a place to another, its head `head` long. */
export function arrowMarks(from: Point, to: Point, stroke: InkName, width = 5, head = 18): Mark[] {
  const angle = Math.atan2(to.y - from.y, to.x - from.x)
  const neck = { x: to.x - head * 0.8 * Math.cos(angle), y: to.y - head * 0.8 * Math.sin(angle) }
  return [
    { type: 'path', d: polyline([from, neck]), stroke, strokeWidth: width },
    arrowHeadMark(to, angle, head, stroke),
  ]
}
