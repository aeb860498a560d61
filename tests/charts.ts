import fc from 'fast-check'
import { expect } from 'vitest'
import { PLACES, type Place } from '../src/manipulatives/placeValue'
import { placeValueChart } from '../src/manipulatives/placeValueChart'
import {
  type Chart,
  type DigitsChart,
  kindsFor,
  type ObjectsChart,
  schema,
} from '../src/manipulatives/placeValueChart/chart'
import { columnsOf } from '../src/manipulatives/placeValueChart/geometry'
import { withQuantities } from '../src/manipulatives/placeValueChart/values'
import { openLook } from './looks'
import { countingMint } from './mint'

/** Place value charts to try things on, and a hand that runs their actions. */

export const HTO: readonly Place[] = ['hundreds', 'tens', 'ones']
const look = openLook()

function settings(columns: readonly Place[]) {
  const { exchange, showFoot, headings, headingsCovered, decimals, flat, label, set } =
    placeValueChart.initial(countingMint())
  return { columns, exchange, showFoot, headings, headingsCovered, decimals, flat, label, set }
}

export function objects(
  columns: readonly Place[],
  counts: readonly number[],
  changed: Partial<ObjectsChart> = {},
): ObjectsChart {
  const mint = countingMint()
  const mode = changed.mode ?? 'blocks'
  const kinds = kindsFor(mode, columns)
  const held = kinds.map((kind, index) =>
    Array.from({ length: counts[index] ?? 0 }, () => mint(kind, 'blue')),
  )
  return { mode, ...settings(columns), held, exchanged: null, ...changed }
}

export function digits(
  columns: readonly Place[],
  held: readonly number[],
  changed: Partial<DigitsChart> = {},
): DigitsChart {
  return { mode: 'digits', ...settings(columns), digits: held, slid: 0, ...changed }
}

export function actionOf(chart: Chart, id: string) {
  const action = placeValueChart.actions(chart, look).find((candidate) => candidate.id === id)
  if (!action) throw new Error(`No action ${id}`)
  return action
}

export function run(chart: Chart, id: string, from = 500): Chart {
  const action = actionOf(chart, id)
  expect(action.refusal?.reason(look)).toBeUndefined()
  const change = action.run(countingMint(from))
  if (change.to === 'refusal') throw new Error(change.refusal.reason(look))
  const after = change.to === 'state' ? change.state : wished(chart, change.values)
  expect(schema.safeParse(after).error).toBeUndefined()
  return after
}

export function wished(chart: Chart, values: Parameters<typeof withQuantities>[1]): Chart {
  const outcome = withQuantities(chart, values, countingMint(800))
  if (!outcome.ok) throw new Error(outcome.refusal.reason(look))
  return outcome.value
}

export function reasonOf(chart: Chart, id: string): string | undefined {
  return actionOf(chart, id).refusal?.reason(look)
}

/** Carries a token of the chart to the middle of a column, or says why it bounces back. */
export function carriedTo(chart: Chart, token: string, place: Place): Chart | string {
  const held = placeValueChart.tokens?.(chart).find(({ id }) => id === token)
  const without = placeValueChart.lift?.(chart, token)
  const column = columnsOf(chart).find((each) => each.place === place)
  if (!held || !without || !column) throw new Error(`No ${token}`)
  const slot = placeValueChart.offer?.(without, held, { x: column.x + column.width / 2, y: 300 })
  if (!slot?.ok) return slot?.refusal.reason(look) ?? ''
  return placeValueChart.receive?.(without, held, slot.value.id) ?? ''
}

export function texts(chart: Chart, key: string): string[] {
  return placeValueChart
    .picture(chart, look)
    .filter((part) => part.key.startsWith(key))
    .map(({ marks }) => marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : [])).join(''))
}

const spans = fc
  .tuple(fc.nat(PLACES.length - 1), fc.integer({ min: 1, max: 6 }))
  .map(([from, length]) => PLACES.slice(from, from + length))
/** Charts of digits with any columns. */
export const digitCharts = spans.chain((columns) =>
  fc
    .array(fc.nat(9), { minLength: columns.length, maxLength: columns.length })
    .map((held) => digits(columns, held)),
)
