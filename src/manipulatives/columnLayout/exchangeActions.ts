import { type Action, type Change, HIDDEN, type Look, type Refusal, refuse } from '../contract'
import { manyOf, oneOf } from '../placeValue'
import { type ColumnLayout, isDown, isLong, type Name } from './layout'
import { planOf } from './plan'
import { isRowHidden } from './shown'
import { pileIn, withExchange, workIn } from './working'

/** An exchange by hand: of ten in a column for one of the next, or the other way to take away or share. */
export function exchangeAction(layout: ColumnLayout, column: number, look: Look): Action<ColumnLayout, Name> {
  const place = layout.places[column] ?? 'ones'
  const other = layout.places[isDown(layout) ? column + 1 : column - 1]
  const label =
    other === undefined
      ? `Exchange ${manyOf(place)}`
      : isDown(layout)
        ? `Exchange 1 ${oneOf(place)} for 10 ${manyOf(other)}`
        : `Exchange 10 ${manyOf(place)} for 1 ${oneOf(other)}`
  return {
    id: `exchange:${place}`,
    label,
    icon: isDown(layout) ? 'ungroup' : 'combine',
    refusal: whyNotExchange(layout, column, look),
    run: () => exchangedBy(layout, column, look),
  }
}

export function exchangedBy(layout: ColumnLayout, column: number, look: Look): Change<ColumnLayout, Name> {
  const refusal = whyNotExchange(layout, column, look)
  if (refusal) return { to: 'refusal', refusal }
  const at = isDown(layout) ? column + 1 : column
  const work = withExchange(planOf(layout), workIn(layout), at, 1)
  return { to: 'state', state: { ...layout, ...work } }
}

/** CL4: only from a column that has something, and only where the calculation needs it. */
function whyNotExchange(layout: ColumnLayout, column: number, look: Look): Refusal | null {
  if (isLong(layout)) return refuse('A long multiplication is written step by step.')
  const { places } = layout
  const other = places[isDown(layout) ? column + 1 : column - 1]
  const place = places[column] ?? 'ones'
  if (other === undefined) return refuse(`There is no column to exchange the ${manyOf(place)} into.`)
  const isUnknown = layout.open.length > 0 || isRowHidden(layout, 'a', look) || isRowHidden(layout, 'b', look)
  if (isUnknown || layout.masked.length > 0) return HIDDEN
  const held = pileIn(layout)[column] ?? 0
  const { needed, takes, start } = planOf(layout)
  if (!isDown(layout)) {
    return held >= 10 ? null : refuse(`There are fewer than 10 ${manyOf(place)} to exchange.`)
  }
  if (held < 1) {
    const before = column > 0 ? `exchange:${places[column - 1]}` : undefined
    return refuse(`There are no ${manyOf(place)} to exchange.`, before)
  }
  const isEnough = (layout.exchanged[column + 1] ?? 0) >= (needed[column + 1] ?? 0)
  if (!isEnough) return null
  const isShort = (takes[column + 1] ?? 0) > (start[column + 1] ?? 0)
  return refuse(
    isShort
      ? `The exchange into the ${manyOf(other)} is made.`
      : `There are enough ${manyOf(other)} without an exchange.`,
  )
}
