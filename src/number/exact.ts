import Fraction from 'fraction.js'

/**
 * An exact number: a whole number, or a fraction in lowest terms written "n/d" with d over 1.
 * There is one way to write each number, so `===` compares values.
 */
export type Exact = number | string

/** Why: past this, whole numbers are no longer exact in JSON. Ten million times a thousand still fits. */
const LIMIT = 1e12

export function isExact(value: unknown): value is Exact {
  if (typeof value === 'number') return Number.isSafeInteger(value) && Math.abs(value) <= LIMIT
  if (typeof value !== 'string' || !/^-?[1-9]\d{0,11}\/[1-9]\d{0,11}$/.test(value)) return false
  return exact(new Fraction(value)) === value
}

function exact(value: Fraction): Exact {
  const numerator = Number(value.s * value.n)
  const denominator = Number(value.d)
  return denominator === 1 ? numerator : `${numerator}/${denominator}`
}

/** numerator ÷ denominator, in lowest terms. Throws when the denominator is 0. */
export function fraction(numerator: number, denominator: number): Exact {
  return exact(new Fraction(numerator, denominator))
}

/** Reads "13", "3/4", "0.7" or "−2" as an exact number; null when it is none of these. */
export function parseExact(text: string): Exact | null {
  const plain = text.trim().replaceAll(',', '').replace('−', '-')
  if (!/^-?\d{1,12}(\.\d{1,6}|\/[1-9]\d{0,5})?$/.test(plain)) return null
  const value = exact(new Fraction(plain))
  return isExact(value) ? value : null
}

export function add(a: Exact, b: Exact): Exact {
  if (typeof a === 'number' && typeof b === 'number') return a + b
  return exact(new Fraction(a).add(b))
}

export function subtract(a: Exact, b: Exact): Exact {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return exact(new Fraction(a).sub(b))
}

export function multiply(a: Exact, b: Exact): Exact {
  if (typeof a === 'number' && typeof b === 'number') return a * b
  return exact(new Fraction(a).mul(b))
}

/** a ÷ b. Throws when b is 0: callers ask first. */
export function divide(a: Exact, b: Exact): Exact {
  return exact(new Fraction(a).div(b))
}

/** Less than 0 when a is less than b, 0 when equal, more than 0 when greater. */
export function compare(a: Exact, b: Exact): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return new Fraction(a).compare(b)
}

export function total(values: readonly Exact[]): Exact {
  return values.reduce(add, 0)
}

export function isWhole(value: Exact): value is number {
  return typeof value === 'number'
}

export function numeratorOf(value: Exact): number {
  return typeof value === 'number' ? value : Number(value.slice(0, value.indexOf('/')))
}

export function denominatorOf(value: Exact): number {
  return typeof value === 'number' ? 1 : Number(value.slice(value.indexOf('/') + 1))
}

/** For drawing only: a place in board units may be a float, a value never. */
export function toFloat(value: Exact): number {
  return numeratorOf(value) / denominatorOf(value)
}
