import type { Exact } from '../number/exact'
import { done, type Outcome, refused, type Sum, type Values } from './contract'
import { countIn, countsFor, exponentOf, inLeast, manyOf, PLACES, type Place, worth } from './placeValue'

/** A number with one digit in each of some places that follow one another, the greatest first. */
export interface DigitsByPlace {
  readonly places: readonly Place[]
  readonly digits: readonly number[]
}

/** The value, and the digit of each place. */
export type DigitName = 'value' | Place

export function leastPlace({ places }: DigitsByPlace): Place {
  return places.at(-1) ?? 'ones'
}

export function digitsValue(number: DigitsByPlace): Exact {
  return worth(inLeast(number.digits), exponentOf(leastPlace(number)))
}

/** What a digit is worth in its place. */
export function digitWorth({ places, digits }: DigitsByPlace, index: number): Exact {
  return worth(digits[index] ?? 0, exponentOf(places[index] ?? 'ones'))
}

export function digitQuantities(number: DigitsByPlace): Values<DigitName> {
  const values: Partial<Record<DigitName, Exact>> = { value: digitsValue(number) }
  number.places.forEach((place, index) => {
    values[place] = number.digits[index] ?? 0
  })
  return values
}

/** With weights that are whole numbers. */
export function digitSums(number: DigitsByPlace): Sum<DigitName>[] {
  const least = exponentOf(leastPlace(number))
  const last = number.places.length - 1
  const digits = number.places.map((name, index) => ({
    name: name as DigitName,
    times: 10 ** (last - index + Math.max(0, least)),
  }))
  return [
    { terms: [...digits, { name: 'value', times: -(10 ** Math.max(0, -least)) }], plus: 0, total: 'value' },
  ]
}

/** The digits that show the numbers asked for, or why there are none. `each` is what a place has: "row". */
export function digitsFor(
  number: DigitsByPlace,
  values: Values<DigitName>,
  each: string,
): Outcome<readonly number[]> {
  const { places, digits } = number
  const beyond = PLACES.find((place) => !places.includes(place) && (values[place] ?? 0) !== 0)
  if (beyond) return refused(`There is no ${each} for ${manyOf(beyond)} here.`)
  const asked = places.map((place) => values[place] ?? null)
  if (asked.some((digit) => digit !== null && !isDigit(digit)))
    return refused(`A ${each} shows one digit, from 0 to 9.`)
  const total = values.value === undefined ? null : countIn(values.value, exponentOf(leastPlace(number)))
  if (total === null && values.value !== undefined)
    return refused(`Here are whole numbers of ${manyOf(leastPlace(number))}, from 0 up.`)
  const counts = asked.map((digit) => (typeof digit === 'number' ? digit : null))
  const found = countsFor({ held: digits, counts, total, most: places.map(() => 9) })
  if (!found) return refused(`There is no way to show that with one digit in each ${each}.`)
  if (total !== null && inLeast(found) !== total) return refused('Those digits do not make that value.')
  return done(found.every((digit, index) => digit === digits[index]) ? digits : found)
}

function isDigit(value: Exact): boolean {
  return typeof value === 'number' && value >= 0 && value <= 9
}

/** The wish for other digits: for the value, and for every digit that changes. Either may be what the board links. */
export function wishFor(
  number: DigitsByPlace,
  digits: readonly number[],
): { readonly to: 'wish'; readonly values: Values<DigitName> } {
  const values: Partial<Record<DigitName, Exact>> = { value: digitsValue({ ...number, digits }) }
  number.places.forEach((place, index) => {
    if (digits[index] !== number.digits[index]) values[place] = digits[index] ?? 0
  })
  return { to: 'wish', values }
}

/** One more or one less in a place, carried on where it must be; null when it does not fit. */
export function counted(number: DigitsByPlace, index: number, by: 1 | -1): readonly number[] | null {
  const total = inLeast(number.digits) + by * 10 ** (number.places.length - 1 - index)
  if (total < 0 || total >= 10 ** number.places.length) return null
  return number.digits.map((_, at) => Math.floor(total / 10 ** (number.places.length - 1 - at)) % 10)
}

/** Every digit that many places to the left; null when one would be lost. */
export function movedLeft(number: DigitsByPlace, by: number): readonly number[] | null {
  const isLost = number.digits.some((digit, index) => digit > 0 && number.places[index - by] === undefined)
  return isLost ? null : number.digits.map((_, index) => number.digits[index + by] ?? 0)
}
