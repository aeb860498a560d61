import { compare, divide, type Exact, multiply } from '../../number/exact'
import { done, type Outcome, refused } from '../contract'
import { fitsOnBoard, LEAST_UNIT, longest, type NumberRods, valueOf } from './rods'
import { startOf, widthOf } from './size'

/** Board units for 1: a rod that is declared to be the whole is as long as 1. Null when rods do not lie along. */
export function oneOf(mat: NumberRods): Exact | null {
  return mat.standing || mat.crossed ? null : divide(mat.unit, valueOf(mat, 1))
}

/** NR5: the same rods to another scale. When the mat has no room for it, it loses what is empty. */
export function withOne(mat: NumberRods, one: Exact, room: number): Outcome<NumberRods> {
  const unit = multiply(one, valueOf(mat, 1))
  if (compare(unit, LEAST_UNIT) < 0) return refused('The rods would be too small to see on that line.')
  const full = mat.rows.filter((row) => row.length > 0)
  const rows = full.length > 0 ? full : mat.rows.slice(0, 1)
  const sized = { ...mat, unit }
  const shorter = { ...sized, long: Math.max(1, longest(mat)) }
  const found = [sized, shorter, { ...shorter, rows, row: 0 }, { ...shorter, rows, row: 0, touching: true }]
  const fits = found.find((other) => fitsOnBoard(other) && widthOf(other) - startOf(other).x <= room)
  return fits ? done(fits) : refused('There is no room on the board for the rods at the scale of that line.')
}
