import { denominatorOf, type Exact, isWhole, numeratorOf } from './exact'

/** How a number that is not whole is written: 0.7 or a stacked 7 over 10. */
export type Notation = 'decimal' | 'fraction'

export const MINUS = '−'

/** A whole number or terminating decimal as written in England: 4,600, −3, 0.25. Otherwise "n/d". */
export function numeral(value: Exact): string {
  const sign = numeratorOf(value) < 0 ? MINUS : ''
  if (isWhole(value)) return sign + grouped(String(Math.abs(value)))
  const decimal = decimalDigits(value)
  return decimal === null
    ? `${sign}${Math.abs(numeratorOf(value))}/${denominatorOf(value)}`
    : sign + grouped(decimal)
}

/** The digits of |value| with a decimal point, or null when the decimal never ends. */
export function decimalDigits(value: Exact): string | null {
  const denominator = denominatorOf(value)
  for (let places = 0, power = 1; places <= 6; places++, power *= 10) {
    if (power % denominator !== 0) continue
    const scaled = Math.abs(numeratorOf(value)) * (power / denominator)
    const digits = String(scaled).padStart(places + 1, '0')
    return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
  }
  return null
}

function grouped(digits: string): string {
  const [whole = '0', decimals] = digits.split('.')
  const withCommas = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  return decimals === undefined ? withCommas : `${withCommas}.${decimals}`
}
