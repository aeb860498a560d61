import { ONE_TO_TEN } from './ink'

/** White, red, light green, purple, yellow, dark green, black, brown, blue, orange: the same in every theme. */
const RODS = [
  '#ffffff',
  '#e24a3b',
  '#9bd46d',
  '#a25dbb',
  '#f8d448',
  '#146a3c',
  '#26272c',
  '#83512b',
  '#2460b0',
  '#f29230',
]

/** Two shapes that come to ten share a hue, the smaller light and the greater dark. */
const SHAPES = [
  '#f4a785',
  '#bcddf8',
  '#85d0ba',
  '#cc93da',
  '#f7cb3f',
  '#682a84',
  '#0c6b59',
  '#2f72c8',
  '#b5421a',
  '#2a3343',
]

const DARK = '#1b2436'
const LIGHT = '#ffffff'
const LIGHT_RODS: readonly number[] = [1, 3, 5, 10]
const LAST_LIGHT_SHAPE = 5

/** The colours of rods and number shapes, each with the ink that can be read on it. */
export function customaryInks(): Record<string, string> {
  const inks: Record<string, string> = {}
  for (const size of ONE_TO_TEN) {
    inks[`rod.${size}.face`] = RODS[size - 1] ?? LIGHT
    inks[`rod.${size}.text`] = LIGHT_RODS.includes(size) ? DARK : LIGHT
    inks[`shape.${size}.face`] = SHAPES[size - 1] ?? LIGHT
    inks[`shape.${size}.dot`] = size <= LAST_LIGHT_SHAPE ? DARK : LIGHT
  }
  return inks
}
