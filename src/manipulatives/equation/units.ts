import { type Exact, fraction } from '../../number/exact'

/** What one of a place is worth, and what one of a measure is in the smallest of its kind. */
const PLACES: Readonly<Record<string, Exact>> = {
  thousand: 1000,
  hundred: 100,
  ten: 10,
  one: 1,
  tenth: fraction(1, 10),
  hundredth: fraction(1, 100),
  thousandth: fraction(1, 1000),
}

const MEASURES: Readonly<Record<string, readonly [kind: string, size: number]>> = {
  mm: ['length', 1],
  cm: ['length', 10],
  m: ['length', 1000],
  km: ['length', 1_000_000],
  g: ['mass', 1],
  kg: ['mass', 1000],
  ml: ['volume', 1],
  l: ['volume', 1000],
  p: ['money', 1],
  seconds: ['time', 1],
  minutes: ['time', 60],
  hours: ['time', 3600],
}

/** "37 hundredths" is 37 times this: 1 for any other unit and for none. */
export function placeWorth(unit: string): Exact {
  return PLACES[unit] ?? PLACES[unit.replace(/s$/, '')] ?? 1
}

/** How many of the smallest measure of its kind: 10 for cm. */
export function measureSize(unit: string): number {
  return MEASURES[unit]?.[1] ?? 1
}

/** "length"; an unknown unit ("shells") is a kind of its own; null for a plain number. */
export function kindOfUnit(unit: string): string | null {
  if (unit === '' || unit in PLACES || unit.replace(/s$/, '') in PLACES) return null
  return MEASURES[unit]?.[0] ?? unit.replace(/s$/, '')
}
