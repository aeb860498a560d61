import { multiply } from '../../number/exact'
import { numeralIn } from '../../number/numerals'
import { counted } from '../../number/spoken'
import { amount } from '../coins'
import type { Look } from '../contract'
import { formOf } from '../decimals'
import { manyOf, oneOf, type Place } from '../placeValue'
import { called, coinIn } from './called'
import { type Chart, countsIn, needsExchange, valueOf } from './chart'

export function describe(chart: Chart, look: Look): string {
  const name = chart.label === '' ? 'Place value chart' : `Place value chart ${chart.label}`
  if (look.covered || look.hidden('value') !== 'no') return `${name}: a hidden number.`
  const counts = countsIn(chart)
  const hides = chart.columns.some((place) => look.hidden(place) !== 'no')
  const parts = chart.columns.map((place, index) =>
    look.hidden(place) === 'no'
      ? counted(counts[index] ?? 0, ...said(chart, place))
      : `a hidden number of ${manyOf(place)}`,
  )
  const waiting = chart.columns.flatMap((place, index) =>
    !hides && needsExchange(chart, index) && look.hidden(place) === 'no' ? [called(chart, index).many] : [],
  )
  const offer = waiting.length === 0 ? '' : `; the ${listed(waiting)} need an exchange`
  return `${name}: ${listed(parts)}${hides ? '' : `, worth ${worth(chart)}`}${offer}.`
}

/** What one of a column is, and several: coins as on a mat. */
function said(chart: Chart, place: Place): [one: string, many: string] {
  const coin = coinIn(chart, place)
  return coin ? [`coin of ${coin.face}`, `coins of ${coin.face}`] : [oneOf(place), manyOf(place)]
}

/** MO5 for coins: £3.05. */
function worth(chart: Chart): string {
  const value = valueOf(chart)
  return chart.mode === 'coins'
    ? amount(Number(multiply(value, 100)), 'pounds')
    : numeralIn(value, formOf(chart))
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}
