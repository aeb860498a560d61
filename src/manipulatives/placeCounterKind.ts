import { oneOf, PLACES, type Place } from './placeValue'

/** The kind of token that a place value counter is: "ten-counter" is worth 10. The same wherever it lies. */
export function counterKind(place: Place): string {
  return `${oneOf(place).replace(' ', '-')}-counter`
}

const BY_KIND = new Map(PLACES.map((place) => [counterKind(place), place]))

/** The place that a token is worth one of, or null when it is no place value counter. */
export function placeOfCounter(kind: string): Place | null {
  return BY_KIND.get(kind) ?? null
}
