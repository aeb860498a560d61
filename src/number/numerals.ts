import { denominatorOf, type Exact, numeratorOf } from './exact'

/** How a number that is not whole is written: 0.7 or a stacked 7 over 10. */
export type Notation = 'decimal' | 'fraction'

export const MINUS = '−'

/**
 * A whole number or terminating decimal as written in England: 4,600, −3, 0.25. Otherwise "n/d". With at least so many
 * places after the point: 0.70.
 */
export function numeral(value: Exact, places = 0): string {
  const sign = numeratorOf(value) < 0 ? MINUS : ''
  const decimal = decimalDigits(value, places)
  return decimal === null
    ? `${sign}${Math.abs(numeratorOf(value))}/${denominatorOf(value)}`
    : sign + grouped(decimal)
}

/** The digits of |value|, with at least so many after a decimal point, or null when the decimal never ends. */
export function decimalDigits(value: Exact, least = 0): string | null {
  const denominator = denominatorOf(value)
  for (let places = least, power = 10 ** least; places <= 6; places++, power *= 10) {
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
