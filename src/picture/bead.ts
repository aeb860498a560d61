import { ellipse } from '../geometry/path'
import type { Mark } from './mark'

/** A bead about its middle, so wide that it touches its neighbours. */
export function beadMarks(red: boolean, d: number): Mark[] {
  const rim = 0.045 * d
  const bead: Mark = {
    type: 'circle',
    x: 0,
    y: 0,
    radius: (d - rim) / 2,
    fill: red ? 'bead.red' : 'bead.white',
    stroke: red ? 'red.deep' : 'slate.onFill',
    strokeWidth: rim,
  }
  if (!red) return [bead]
  const shine = ellipse({ x: -0.15 * d, y: -0.18 * d }, 0.11 * d, 0.07 * d)
  return [bead, { type: 'path', d: shine, fill: 'bead.shine', opacity: 0.75 }]
}
