import type { Point } from '../../geometry/point'
import type { Exact } from '../../number/exact'
import { type Change, type Refusal, refuse } from '../contract'
import { countsFor, inLeast, worth } from '../placeValue'
import { type Chart, type DigitsChart, leastOf, mostIn } from './chart'
import { columnAt } from './geometry'
import { scaled, whyNotScaled } from './scaling'
import type { Name } from './values'

type Wish = { readonly to: 'wish'; readonly values: Partial<Record<Name, Exact>> }

/** One more in a column of digits: after 9 the next column takes it, when the chart exchanges by itself. */
export function oneMore(chart: DigitsChart, index: number): Wish | Refusal {
  if ((chart.digits[index] ?? 0) < 9) return changed(chart, index, 1)
  if (chart.exchange !== 'auto') return refuse('A column of digits goes up to 9.')
  const total = inLeast(chart.digits) + 10 ** (chart.columns.length - 1 - index)
  const counts = chart.columns.map(() => null)
  const fits = countsFor({ held: chart.digits, counts, total, most: mostIn(chart) })
  if (!fits) return refuse('There is no column further left to exchange into.')
  return { to: 'wish', values: { value: worth(total, leastOf(chart)) } }
}

export function oneFewer(chart: DigitsChart, index: number): Wish | Refusal {
  if ((chart.digits[index] ?? 0) > 0) return changed(chart, index, -1)
  return refuse('There is nothing to take out there.')
}

/** Asks for the digit and for the value: either may be what the board links. */
function changed(chart: DigitsChart, index: number, by: 1 | -1): Wish {
  const digits = chart.digits.map((digit, column) => (column === index ? digit + by : digit))
  const place = chart.columns[index] ?? 'ones'
  return {
    to: 'wish',
    values: { [place]: digits[index] ?? 0, value: worth(inLeast(digits), leastOf(chart)) },
  }
}

/** Which column a digit stands in. Its key stays with it as the digits slide. */
export function digitKey(chart: DigitsChart, index: number): string {
  return `digit ${index + chart.slid}`
}

export function digitColumn(chart: DigitsChart, part: string): number | null {
  const found = chart.columns.findIndex((_, index) => digitKey(chart, index) === part)
  return found === -1 ? null : found
}

/** A digit dragged to another column takes all of them along. */
export function slideTo(chart: DigitsChart, from: number, to: Point): Change<Chart, Name> | null {
  const over = columnAt(chart, to.x, Number.POSITIVE_INFINITY)
  if (over === null || over === from) return null
  const refusal = whyNotScaled(chart, from - over)
  if (refusal) return { to: 'refusal', refusal }
  return { to: 'state', state: scaled(chart, from - over) }
}
