import { type Refusal, refuse } from '../contract'
import { type Chart, countsIn, kindsOf, mostIn } from './chart'

const NO_LEFT = refuse('There is no column further left to move into.')
const NO_RIGHT = refuse('There is no column further right to move into.')

/** Why what the columns hold cannot all move that many columns to the left (less than 0: to the right). */
export function whyNotScaled(chart: Chart, columns: number): Refusal | null {
  const counts = countsIn(chart)
  if (counts.every((count) => count === 0)) return refuse('The chart is empty.')
  const isOff = counts.some((count, index) => count > 0 && chart.columns[index - columns] === undefined)
  if (isOff) return columns > 0 ? NO_LEFT : NO_RIGHT
  const most = mostIn(chart)
  const isCrowded = counts.some((count, index) => count > (most[index - columns] ?? 0))
  return isCrowded ? refuse('There is no room for that many in the next column.') : null
}

/** PV4, U5: everything moves together, so the value is ten times the size a column. The columns stay (PV3). */
export function scaled(chart: Chart, columns: number): Chart {
  if (chart.mode === 'digits') {
    const digits = chart.digits.map((_, index) => chart.digits[index + columns] ?? 0)
    const slid = chart.slid + columns
    return { ...chart, digits, slid: Math.abs(slid) > 99 ? 0 : slid }
  }
  const kinds = kindsOf(chart)
  const held = chart.held.map((_, index) =>
    (chart.held[index + columns] ?? []).map((token) => ({ ...token, kind: kinds[index] ?? token.kind })),
  )
  return { ...chart, held, exchanged: null }
}
