import { type Action, type Change, COVERED, HIDDEN, type Look, type Refusal, refuse } from '../contract'
import { counted, type DigitName, movedLeft, wishFor } from '../digitsByPlace'
import { manyOf, oneOf, type Place } from '../placeValue'
import { type Gattegno, hidesAny, numberOf, withLit } from './gattegno'

type Act = Action<Gattegno, DigitName>
export type ChartChange = Change<Gattegno, DigitName>

/** How far each moves the lights towards the greater rows. */
const SCALINGS = [
  ['ten-times', 'Ten times the size', 1],
  ['one-tenth', 'One tenth times the size', -1],
  ['hundred-times', 'One hundred times the size', 2],
  ['one-hundredth', 'One hundredth times the size', -2],
  ['thousand-times', 'One thousand times the size', 3],
  ['one-thousandth', 'One thousandth times the size', -3],
] as const

export function actions(chart: Gattegno, look: Look): Act[] {
  const rows = chart.rows.map((_, row) => row).toReversed()
  const all = [
    ...rows.flatMap((row) => [counting(chart, row, 1), counting(chart, row, -1)]),
    ...SCALINGS.map(([id, label, by]) => scaling(chart, id, label, by)),
    allOut(chart),
  ]
  const hidden = look.covered ? COVERED : hidesAny(look) ? HIDDEN : null
  return hidden ? all.map((action) => ({ ...action, refusal: hidden })) : all
}

function act(id: string, label: string, icon: string, change: ChartChange): Act {
  return { id, label, icon, refusal: change.to === 'refusal' ? change.refusal : null, run: () => change }
}

/** Move 1: counting along a row, and on into the next. */
function counting(chart: Gattegno, row: number, by: 1 | -1): Act {
  const place = chart.rows[row] ?? 'ones'
  const lit = counted(numberOf(chart), row, by)
  const way = by === 1 ? 'on' : 'back'
  const change: ChartChange = lit
    ? wishFor(numberOf(chart), lit)
    : { to: 'refusal', refusal: noMore(place, by) }
  return act(
    `${by === 1 ? 'add' : 'remove'}:${place}`,
    `Count ${way} 1 ${oneOf(place)}`,
    by === 1 ? 'plus' : 'minus',
    change,
  )
}

function noMore(place: Place, by: 1 | -1): Refusal {
  return refuse(
    by === 1
      ? `There is no row for 1 more of the ${manyOf(place)}.`
      : `There are not enough ${manyOf(place)} to count back.`,
  )
}

function scaling(chart: Gattegno, id: string, label: string, by: number): Act {
  const isUp = by > 0 === (chart.greatest === 'top')
  return act(id, label, isUp ? 'chevron-up' : 'chevron-down', moved(chart, by))
}

/** GC3: all the lights together, so that the number is ten times the size a row. */
export function moved(chart: Gattegno, by: number): ChartChange {
  if (chart.lit.every((cell) => cell === 0)) return { to: 'refusal', refusal: refuse('Nothing is lit yet.') }
  const lit = movedLeft(numberOf(chart), by)
  if (lit) return { to: 'state', state: withLit(chart, lit, by) }
  const isUp = by > 0 === (chart.greatest === 'top')
  const where = isUp ? 'further up' : 'further down'
  return { to: 'refusal', refusal: refuse(`There is no row ${where} to move into.`) }
}

function allOut(chart: Gattegno): Act {
  const isOut = chart.lit.every((cell) => cell === 0)
  const change: ChartChange = isOut
    ? { to: 'refusal', refusal: refuse('Nothing is lit yet.') }
    : wishFor(
        numberOf(chart),
        chart.lit.map(() => 0),
      )
  return act('clear', 'Put the lights out', 'eraser', change)
}
