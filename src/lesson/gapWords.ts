import { denominatorOf, type Exact, isWhole, numeratorOf } from '../number/exact'
import { asFraction, type Form, MINUS, numeral, numeralIn } from '../number/numerals'
import { fractionInWords, partName, spoken, spokenIn } from '../number/spoken'
import type { GapType } from './lesson'

export interface GapWords {
  /** As it is written, "3/4" for a fraction. */
  readonly value: string
  readonly spoken: string
}

/**
 * A number as a gap of its type writes and says it, in the form in which the board shows it. In a gap for a fraction
 * a whole number names one of so many equal parts, "quarter" for 4, because the board holds how many parts there are.
 */
export function gapWords(value: Exact, type: GapType, form: Form | null = null): GapWords {
  if (type === 'word') return { value: spokenIn(value, form), spoken: spokenIn(value, form) }
  const counted = form && 'denominator' in form ? asFraction(value, 'decimal', form) : null
  if (counted)
    return {
      value: fractionNumeral(...counted, form !== null && 'mixed' in form && form.mixed === true),
      spoken: spokenIn(value, form),
    }
  if (type !== 'fraction') return { value: numeralIn(value, form), spoken: spokenIn(value, form) }
  if (!isWhole(value)) {
    const [numerator, denominator] = [numeratorOf(value), denominatorOf(value)]
    return { value: fractionNumeral(numerator, denominator, true), spoken: fractionSpoken(value) }
  }
  if (value < 2) return { value: numeral(value), spoken: spoken(value) }
  return { value: partName(value), spoken: partName(value) }
}

/** "3/4", "7/4", or "1 3/4" where wholes are written apart. */
function fractionNumeral(numerator: number, denominator: number, mixed: boolean): string {
  const sign = numerator < 0 ? MINUS : ''
  const over = Math.abs(numerator)
  const whole = mixed ? Math.floor(over / denominator) : 0
  const rest = over - whole * denominator
  if (whole === 0) return `${sign}${over}/${denominator}`
  return rest === 0 ? `${sign}${whole}` : `${sign}${whole} ${rest}/${denominator}`
}

/** A tenth is said as a fraction here, and not as "nought point one". */
function fractionSpoken(value: Exact): string {
  const words = fractionInWords(Math.abs(numeratorOf(value)), denominatorOf(value))
  return numeratorOf(value) < 0 ? `negative ${words}` : words
}
