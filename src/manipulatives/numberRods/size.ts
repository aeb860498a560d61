import { toFloat } from '../../number/exact'
import type { NumberRods } from './rods'

/** From the piece's edge to the start of the rods: a number line's distance to its first number (NR5). */
export const MARGIN = 60
const EDGE = 16
const STANDING_EDGE = 8
/** Room for what a row comes to: at its end, or under it when the rods stand. */
const TOTAL_LONG = 140
const FOOT = 44
const FOOT_WITH_TOTALS = 92
/** From one row to the next, in units, when rows do not touch. */
const APART = 1.8

type Measured = Pick<NumberRods, 'rows' | 'long' | 'unit' | 'totals' | 'standing' | 'touching' | 'crossed'>

export function unitOf({ unit }: Pick<NumberRods, 'unit'>): number {
  return toFloat(unit)
}

export function pitchOf(mat: Measured): number {
  return unitOf(mat) * (mat.touching ? 1 : APART)
}

/** How far the rows reach across one another: the mat without its margins. */
export function acrossRows(mat: Measured): number {
  return (mat.rows.length - 1) * pitchOf(mat) + unitOf(mat)
}

export function alongRows(mat: Measured): number {
  return mat.long * unitOf(mat)
}

export function widthOf(mat: Measured): number {
  if (mat.crossed) return 2 * MARGIN + 10 * unitOf(mat)
  if (mat.standing) return acrossRows(mat) + 2 * STANDING_EDGE
  return MARGIN + alongRows(mat) + (mat.totals ? TOTAL_LONG : EDGE)
}

export function heightOf(mat: Measured): number {
  if (mat.crossed) return 10 * unitOf(mat) + 2 * STANDING_EDGE
  if (mat.standing) return alongRows(mat) + STANDING_EDGE + (mat.totals ? FOOT_WITH_TOTALS : FOOT)
  return acrossRows(mat) + 2 * EDGE
}

/** The corner where the first row starts, or the foot of the first column. */
export function startOf(mat: Measured): { x: number; y: number } {
  return mat.standing ? { x: STANDING_EDGE, y: STANDING_EDGE + alongRows(mat) } : { x: MARGIN, y: EDGE }
}
