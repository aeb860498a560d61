import type { Exact } from '../../number/exact'
import { numeral } from '../../number/numerals'
import { type Refusal, refuse } from '../contract'
import { isCountable, whyNotCounted } from '../countable'
import { counterKind, placeOfCounter } from '../placeCounterKind'
import { exponentOf, manyOf, PLACES, type Place, powerOfTen } from '../placeValue'
import type { Token } from '../token'
import { worthOf } from '../worth'

/** TF7: what a counter in a frame can be worth, in the order in which a frame comes to count in them. */
export const UNITS = [1, 10, 100, '1/10', '1/100'] as const satisfies readonly Exact[]
export type Unit = (typeof UNITS)[number]

/** "tens": what a frame with this unit counts in. */
export function countedIn(unit: Unit): string {
  return manyOf(placeOf(unit))
}

/** The kind of counter that a frame with this unit is filled with. */
export function kindIn(unit: Unit): string {
  return unit === 1 ? 'counter' : counterKind(placeOf(unit))
}

export function nextUnit(unit: Unit): Unit {
  return UNITS[(UNITS.indexOf(unit) + 1) % UNITS.length] ?? 1
}

/** Why something does not go into a space that is worth so much; null when it does. */
export function whyNotHere(unit: Unit, token: Token): Refusal | null {
  const isCounter = isCountable(token.kind) || placeOfCounter(token.kind) !== null
  if (!isCounter) return whyNotCounted(token) ?? refuse('Only things that count as one go here.')
  const worth = worthOf(token.kind) ?? 0
  if (worth === unit) return null
  const why = `This frame counts in ${countedIn(unit)}, and that counter is worth ${numeral(worth)}.`
  return nextUnit(unit) === worth ? refuse(why, 'unit') : refuse(why)
}

function placeOf(unit: Unit): Place {
  return PLACES.find((place) => powerOfTen(exponentOf(place)) === unit) ?? 'ones'
}
