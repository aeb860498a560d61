import { textWidth } from './andika'
import type { PlaceOfValue } from './ink'
import type { Mark } from './mark'
import { textMark } from './text'

/** A place value counter across, in board units: the same whatever its value. */
export const PLACE_COUNTER = 112

const VALUES: Readonly<Record<PlaceOfValue, string>> = {
  'ten-millions': '10,000,000',
  millions: '1,000,000',
  'hundred-thousands': '100,000',
  'ten-thousands': '10,000',
  thousands: '1,000',
  hundreds: '100',
  tens: '10',
  ones: '1',
  tenths: '0.1',
  hundredths: '0.01',
  thousandths: '0.001',
}

/** The size of the value as a share of the counter, from one character up. */
const TEXT = [0.52, 0.46, 0.36, 0.29, 0.27]
/** A longer value takes the whole face, up to so far from the middle: there is no room for the inner ring. */
const FACE = 0.455
/** Half the height of a digit, as a share of its size. */
const HALF_DIGIT = 0.365

/** The least print that is still read from the back of a room, in board units. */
export const LEAST_PRINT = 20

/** The size of what is printed on a counter so far across. */
export function printOn(place: PlaceOfValue, d: number): number {
  const value = VALUES[place]
  return (TEXT[value.length - 1] ?? FACE / Math.hypot(textWidth(value, 1, 'bold') / 2, HALF_DIGIT)) * d
}

/** How far across counters of these places are, so that each is read: larger than usual for a long value only. */
export function readableCounter(places: readonly PlaceOfValue[]): number {
  const needed = places.map((place) => Math.ceil(LEAST_PRINT / printOn(place, 1)))
  return Math.max(PLACE_COUNTER, ...needed)
}

/** Whether counters of all these places can be read when they are so far across. */
export function isReadable(places: readonly PlaceOfValue[], d: number): boolean {
  return places.every((place) => printOn(place, d) >= LEAST_PRINT)
}

/** A counter with its value printed on it, about its middle. Alike counters share their marks. */
export function placeCounterMarks(place: PlaceOfValue, d = PLACE_COUNTER): readonly Mark[] {
  const id = `${place} ${d}`
  const known = drawn.get(id)
  if (known) return known
  const rim = 0.04 * d
  const value = VALUES[place]
  const text = `place.${place}.text` as const
  const ring: Mark = {
    type: 'circle',
    x: 0,
    y: 0,
    radius: 0.405 * d,
    stroke: text,
    strokeWidth: 0.012 * d,
    opacity: 0.5,
  }
  const marks: Mark[] = [
    { type: 'circle', x: 0, y: 0, radius: d / 2 - 1, fill: `place.${place}.face` },
    { type: 'circle', x: 0, y: 0, radius: (d - rim) / 2, stroke: 'ink', strokeWidth: rim, opacity: 0.5 },
    ...(value.length > TEXT.length ? [] : [ring]),
    textMark(value, { x: 0, y: 0 }, printOn(place, d), { fill: text }),
  ]
  drawn.set(id, marks)
  return marks
}

const drawn = new Map<string, readonly Mark[]>()

/** A counter whose value is kept from the class: its colour would tell it too. */
export function hiddenCounterMarks(d = PLACE_COUNTER): Mark[] {
  const rim = 0.04 * d
  return [
    { type: 'circle', x: 0, y: 0, radius: d / 2 - 1, fill: 'card' },
    {
      type: 'circle',
      x: 0,
      y: 0,
      radius: (d - rim) / 2,
      stroke: 'ink.second',
      strokeWidth: rim,
      dash: [0.13 * d, 0.105 * d],
    },
    textMark('?', { x: 0, y: 0 }, 0.52 * d, { fill: 'ink.second' }),
  ]
}

/** Where a counter was before it was exchanged. */
export function placeCounterGapMarks(d = PLACE_COUNTER): Mark[] {
  return [
    {
      type: 'circle',
      x: 0,
      y: 0,
      radius: 0.48 * d,
      stroke: 'teal.deep',
      strokeWidth: 0.025 * d,
      dash: [0.13 * d, 0.105 * d],
    },
  ]
}
