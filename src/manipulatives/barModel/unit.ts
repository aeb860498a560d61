import { divide, type Exact, multiply, toFloat } from '../../number/exact'
import { done, type Outcome, refused } from '../contract'
import type { BarModel } from './barModel'
import { longestOf } from './numbers'
import { leftOf, sizeOf } from './rows'
import { problemOf } from './rules'

/** Board units for 1; null in a sketch, and where every number is 0. */
export function oneOf(bar: BarModel): Exact | null {
  if (bar.notToScale) return null
  if (bar.unit !== 'fit') return bar.unit
  const longest = longestOf(bar)
  return longest === 0 ? null : divide(bar.length, longest)
}

/** Room for bars: the least, and in steps, so that it says little of a number that is hidden later. */
const SHORTEST = 300
const STEP = 240

/** The same bars to another scale, with room for the longest of them. */
export function withOne(bar: BarModel, one: Exact, room: number): Outcome<BarModel> {
  const needed = Math.ceil(toFloat(multiply(longestOf(bar), one)))
  const lengths = [bar.length, Math.ceil(needed / STEP) * STEP, needed].filter((length) => length >= needed)
  const found = lengths.map((length) => ({ ...bar, unit: one, length: Math.max(SHORTEST, length) }))
  const fits = found.find(
    (scaled) => problemOf(scaled) === null && sizeOf(scaled).width - leftOf(scaled) <= room,
  )
  return fits ? done(fits) : refused('There is no room on the board for the bars at the scale of that line.')
}
