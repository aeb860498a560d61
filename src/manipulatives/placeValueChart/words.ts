import { numeralIn } from '../../number/numerals'
import { counted } from '../../number/spoken'
import type { Look } from '../contract'
import { formOf } from '../decimals'
import { manyOf, oneOf } from '../placeValue'
import { type Chart, countsIn, needsExchange, valueOf } from './chart'

export function describe(chart: Chart, look: Look): string {
  const name = chart.label === '' ? 'Place value chart' : `Place value chart ${chart.label}`
  if (look.covered || look.hidden('value') !== 'no') return `${name}: a hidden number.`
  const counts = countsIn(chart)
  const hides = chart.columns.some((place) => look.hidden(place) !== 'no')
  const parts = chart.columns.map((place, index) =>
    look.hidden(place) === 'no'
      ? counted(counts[index] ?? 0, oneOf(place), manyOf(place))
      : `a hidden number of ${manyOf(place)}`,
  )
  const waiting = chart.columns.filter(
    (place, index) => !hides && needsExchange(chart, index) && look.hidden(place) === 'no',
  )
  const offer = waiting.length === 0 ? '' : `; the ${listed(waiting.map(manyOf))} need an exchange`
  return `${name}: ${listed(parts)}${hides ? '' : `, worth ${numeralIn(valueOf(chart), formOf(chart))}`}${offer}.`
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}
