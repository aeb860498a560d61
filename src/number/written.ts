import { denominatorOf, type Exact, isWhole, numeratorOf } from './exact'
import { decimalDigits, MINUS, type Notation, numeral } from './numerals'

/** A number in a line of words: "4,600", "0.25", or "3/4" where it is drawn as a stacked fraction. */
export function written(value: Exact, notation: Notation): string {
  if (isWhole(value) || (notation === 'decimal' && decimalDigits(value) !== null)) return numeral(value)
  const numerator = numeratorOf(value)
  return `${numerator < 0 ? MINUS : ''}${Math.abs(numerator)}/${denominatorOf(value)}`
}

/** "2", "2 and 3", "2, 3 and 4". */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`
}
