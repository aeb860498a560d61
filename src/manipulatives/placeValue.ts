import { divide, type Exact, fraction, isWhole, multiply } from '../number/exact'

/** The places of a numeral, the greatest first. */
export const PLACES = [
  'ten-millions',
  'millions',
  'hundred-thousands',
  'ten-thousands',
  'thousands',
  'hundreds',
  'tens',
  'ones',
  'tenths',
  'hundredths',
  'thousandths',
] as const
export type Place = (typeof PLACES)[number]

/** The power of ten that a place stands for: 1 for tens, 0 for ones, −1 for tenths. */
export function exponentOf(place: Place): number {
  return PLACES.indexOf('ones') - PLACES.indexOf(place)
}

export function placeAt(exponent: number): Place {
  return PLACES[PLACES.indexOf('ones') - exponent] ?? 'ones'
}

/** What one in a place is called: "ten thousand", "one", "tenth". */
export function oneOf(place: Place): string {
  return manyOf(place).slice(0, -1)
}

export function manyOf(place: Place): string {
  return place.replace('-', ' ')
}

/** From the greatest to the least, each ten times the next. */
export function areConsecutive(places: readonly Place[]): boolean {
  return places.every((each, index) => {
    const before = places[index - 1]
    return before === undefined || exponentOf(before) === exponentOf(each) + 1
  })
}

/** Every place from one to another, the greatest first; none when they are the wrong way round. */
export function placesFrom(greatest: Place, least: Place): Place[] {
  return PLACES.slice(PLACES.indexOf(greatest), PLACES.indexOf(least) + 1)
}

/** A power of ten as an exact number: 100, 1, "1/10". */
export function powerOfTen(exponent: number): Exact {
  return exponent >= 0 ? 10 ** exponent : fraction(1, 10 ** -exponent)
}

/** Counts by place, the greatest first, as so many of the last. */
export function inLeast(counts: readonly number[]): number {
  return counts.reduce((sofar, count) => sofar * 10 + count, 0)
}

/** The value of so many of a place. */
export function worth(count: number, exponent: number): Exact {
  return multiply(count, powerOfTen(exponent))
}

/** How many of a place a value is, or null when it is not a whole number of them or less than 0. */
export function countIn(value: Exact, exponent: number): number | null {
  const count = divide(value, powerOfTen(exponent))
  return isWhole(count) && count >= 0 ? count : null
}

/** How many a pile should hold of each place, all by the greatest first. */
export interface Asked {
  readonly held: readonly number[]
  /** The counts asked for; null where none is. */
  readonly counts: readonly (number | null)[]
  /** The value asked for, in the last place; null when none is. */
  readonly total: number | null
  /** How many each has room for. */
  readonly most: readonly number[]
}

/**
 * The counts that give what is asked, or null. A pile keeps what it holds and changes by the digits of the
 * difference; only when it runs short, or out of room, does it take the fewest. It never exchanges otherwise.
 */
export function countsFor(asked: Asked): number[] | null {
  const counts = asked.counts.map((count, index) => count ?? asked.held[index] ?? 0)
  const fits = (found: number[] | null) =>
    found?.every((count, index) => count >= 0 && count <= (asked.most[index] ?? 0)) ? found : null
  if (asked.total === null) return fits(counts)
  const difference = asked.total - inLeast(counts)
  const isFree = asked.counts.map((count) => count === null)
  const emptied = counts.map((count, index) => (isFree[index] ? 0 : count))
  const rest = asked.total - inLeast(emptied)
  return (
    fits(changedBy(counts, isFree, difference)) ?? (rest < 0 ? null : fits(changedBy(emptied, isFree, rest)))
  )
}

/** Changes the free counts by the digits of a number in the last place; null when it does not come out. */
function changedBy(counts: readonly number[], isFree: readonly boolean[], change: number): number[] | null {
  let left = Math.abs(change)
  const changed = counts.map((count, index) => {
    if (!isFree[index]) return count
    const weight = 10 ** (counts.length - 1 - index)
    const step = Math.floor(left / weight)
    left -= step * weight
    return count + Math.sign(change) * step
  })
  return left === 0 ? changed : null
}

/** The counts with every ten carried to the place before, where there is room. */
export function carried(counts: readonly number[], most: readonly number[]): number[] {
  const after = [...counts]
  for (let index = after.length - 1; index > 0; index--) {
    const tens = Math.floor((after[index] ?? 0) / 10)
    const room = (most[index - 1] ?? 0) - (after[index - 1] ?? 0)
    const moved = Math.max(0, Math.min(tens, room))
    after[index] = (after[index] ?? 0) - moved * 10
    after[index - 1] = (after[index - 1] ?? 0) + moved
  }
  return after
}

/**
 * Whether each digit is written: a nought before the first digit is left out (but the one of the ones), and so is one
 * after the last decimal digit, unless that many decimals are always written. A nought that holds a place stays.
 */
export function written(counts: readonly number[], exponents: readonly number[], decimals = 0): boolean[] {
  const isAll0 = counts.every((count) => count === 0)
  return counts.map((count, index) => {
    const exponent = exponents[index] ?? 0
    if (count !== 0 || exponent === 0) return true
    if (exponent < 0 && -exponent <= decimals) return true
    if (isAll0) return index === counts.length - 1 && !exponents.includes(0)
    const others = exponent > 0 ? counts.slice(0, index) : counts.slice(index + 1)
    return others.some((other) => other !== 0)
  })
}

/** H, T, O and on, at the head of a column; tenths and smaller as schools write them. */
export const SHORT_NAMES: Readonly<Record<Place, string>> = {
  'ten-millions': 'TM',
  millions: 'M',
  'hundred-thousands': 'HTh',
  'ten-thousands': 'TTh',
  thousands: 'Th',
  hundreds: 'H',
  tens: 'T',
  ones: 'O',
  tenths: 't',
  hundredths: 'h',
  thousandths: 'th',
}
