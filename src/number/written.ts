import type { Exact } from './exact'
import type { Factor } from './factor'
import { asFraction, type Form, MINUS, type Notation, numeralIn } from './numerals'

/** A number in a line of words: "4,600", "0.25", or "3/4" where it is drawn as a stacked fraction. */
export function written(value: Exact, notation: Notation, form: Form | null = null): string {
  const fraction = asFraction(value, notation, form)
  if (fraction === null) return numeralIn(value, form)
  const [numerator, denominator] = fraction
  return `${numerator < 0 ? MINUS : ''}${Math.abs(numerator)}/${denominator}`
}

/** "× 3", "÷ 4"; null is a factor that is not told. */
export function factorWritten(factor: Factor | null, notation: Notation): string {
  return factor === null ? 'times a hidden number' : `${factor.sign} ${written(factor.by, notation)}`
}

/** "2", "2 and 3", "2, 3 and 4". */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`
}
