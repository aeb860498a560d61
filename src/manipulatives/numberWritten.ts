import { type Exact, parseExact } from '../number/exact'

/** The number that a pupil wrote on the number pad, 13 or 0.70; null for anything longer, or nothing. */
export function numberWritten(digits: string): Exact | null {
  return /^\d{1,4}(\.\d{1,3})?$/.test(digits) ? parseExact(digits) : null
}
