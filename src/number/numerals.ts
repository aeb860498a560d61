import { denominatorOf, type Exact, isWhole, numeratorOf } from './exact'

/** How a number that is not whole is written: 0.7 or a stacked 7 over 10. */
export type Notation = 'decimal' | 'fraction'

/**
 * How a number is written where its shortest way is not wanted: with so many decimal places or more (0.70), or counted
 * in equal parts (2/4), with wholes apart where `mixed` (1 2/4). It is the same number; one that cannot be written so
 * is written as ever.
 */
export type Form =
  | { readonly decimals: number }
  | { readonly denominator: number; readonly mixed?: boolean | undefined }

export const MINUS = '−'

/** A whole number or terminating decimal as written in England: 4,600, −3, 0.25. Otherwise "n/d". */
export function numeral(value: Exact): string {
  return numeralIn(value, null)
}

export function numeralIn(value: Exact, form: Form | null): string {
  const sign = numeratorOf(value) < 0 ? MINUS : ''
  const decimal = decimalDigits(value, form && 'decimals' in form ? form.decimals : 0)
  return decimal === null
    ? `${sign}${Math.abs(numeratorOf(value))}/${denominatorOf(value)}`
    : sign + grouped(decimal)
}

/** The digits of |value| with a decimal point where one is needed, or null when the decimal never ends. */
export function decimalDigits(value: Exact, leastPlaces = 0): string | null {
  const denominator = denominatorOf(value)
  for (let places = 0, power = 1; places <= 6; places++, power *= 10) {
    if (places < leastPlaces || power % denominator !== 0) continue
    const scaled = Math.abs(numeratorOf(value)) * (power / denominator)
    const digits = String(scaled).padStart(places + 1, '0')
    return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
  }
  return null
}

/** The numerator and denominator it is written with, the numerator's sign kept; null when digits are in a row. */
export function asFraction(
  value: Exact,
  notation: Notation,
  form: Form | null = null,
): readonly [numerator: number, denominator: number] | null {
  const denominator = denominatorOf(value)
  if (form && 'denominator' in form && form.denominator > 1 && form.denominator % denominator === 0)
    return [numeratorOf(value) * (form.denominator / denominator), form.denominator]
  if (isWhole(value) || (notation === 'decimal' && decimalDigits(value) !== null)) return null
  return [numeratorOf(value), denominator]
}

function grouped(digits: string): string {
  const [whole = '0', decimals] = digits.split('.')
  const withCommas = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  return decimals === undefined ? withCommas : `${withCommas}.${decimals}`
}
