import { manyOf, oneOf } from '../placeValue'
import type { ColumnLayout } from './layout'
import { longSteps } from './long'

/** What has just been written in a long multiplication. */
export function readLong(layout: ColumnLayout): string {
  const step = longSteps(layout)[layout.written - 1]
  if (!step) return 'nothing is written yet'
  const place = layout.places[step.column] ?? 'ones'
  const said = `${step.digit} ${step.digit === 1 ? oneOf(place) : manyOf(place)}`
  const row = { partial1: 'first product', partial2: 'second product', result: 'answer' }[step.row]
  const product = step.of ? `${step.of.digit} times ${step.of.by}: ` : ''
  if (step.type === 'exchange') return `${product}${said} to be added`
  return `${product}${said} in the ${row}`
}
