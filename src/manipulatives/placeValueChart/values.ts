import type { Exact } from '../../number/exact'
import { done, type Look, type Mint, type Outcome, refused, type Sum, type Values } from '../contract'
import { withCounts } from '../exchange'
import { carried, countIn, countsFor, inLeast, manyOf, PLACES, type Place } from '../placeValue'
import { type Chart, countsIn, leastOf, mostIn, pileOf, valueOf, withHeld } from './chart'

export type Name = 'value' | Place

export function quantities(chart: Chart): Values<Name> {
  const values: Partial<Record<Name, Exact>> = { value: valueOf(chart) }
  const counts = countsIn(chart)
  chart.columns.forEach((place, index) => {
    values[place] = counts[index] ?? 0
  })
  return values
}

/** PV2, with weights that are whole numbers. */
export function sums(chart: Chart): Sum<Name>[] {
  const least = leastOf(chart)
  const last = chart.columns.length - 1
  const counts = chart.columns.map((name, index) => ({
    name: name as Name,
    times: 10 ** (last - index + Math.max(0, least)),
  }))
  return [
    { terms: [...counts, { name: 'value', times: -(10 ** Math.max(0, -least)) }], plus: 0, total: 'value' },
  ]
}

export function withQuantities(chart: Chart, values: Values<Name>, mint: Mint): Outcome<Chart> {
  const beyond = PLACES.find((place) => !chart.columns.includes(place) && (values[place] ?? 0) !== 0)
  if (beyond) return refused(`The chart has no ${manyOf(beyond)} column.`)
  const asked = chart.columns.map((place) => values[place] ?? null)
  if (asked.some((count) => typeof count === 'string' || (count !== null && count < 0)))
    return refused('A column holds a whole number, from 0 up.')
  const isDigits = chart.mode === 'digits'
  if (isDigits && asked.some((count) => typeof count === 'number' && count > 9))
    return refused('A column of digits holds one digit, from 0 to 9.')
  const total = values.value === undefined ? null : countIn(values.value, leastOf(chart))
  if (total === null && values.value !== undefined)
    return refused(`The chart shows whole numbers of ${manyOf(chart.columns.at(-1) ?? 'ones')}, from 0 up.`)
  const held = countsIn(chart)
  const most = mostIn(chart)
  const counts = asked.map((count) => (typeof count === 'number' ? count : null))
  const found = countsFor({ held, counts, total, most })
  if (!found) return refused('There is no way to show that in these columns.')
  if (total !== null && inLeast(found) !== total)
    return refused('Those numbers in the columns do not make that value.')
  if (found.every((count, index) => count === held[index])) return done(chart)
  const isFree = counts.every((count) => count === null)
  const wanted = isFree && chart.exchange === 'auto' ? carried(found, most) : found
  if (chart.mode === 'digits') return done({ ...chart, digits: wanted })
  return done(withHeld(chart, withCounts(pileOf(chart), wanted, chart.set, mint)))
}

/** The numeral of a column gives away its count and the value: the name of the one that is hidden, or null. */
export function hiddenName(place: Place, look: Look): Name | null {
  if (look.hidden(place) !== 'no') return place
  return look.hidden('value') !== 'no' ? 'value' : null
}
