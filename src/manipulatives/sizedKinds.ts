import { ONE_TO_TEN, type OneToTen } from '../picture/ink'

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const

/** The customary colours of rods by length. */
export const ROD_COLOURS = [
  'white',
  'red',
  'light green',
  'purple',
  'yellow',
  'dark green',
  'black',
  'brown',
  'blue',
  'orange',
] as const

/** The token kinds of number shapes by size: "seven-shape". The same wherever they lie. */
export const SHAPE_KINDS = WORDS.map((word) => `${word}-shape`)

/** The token kinds of rods by length: "light-green-rod". */
export const ROD_KINDS = ROD_COLOURS.map((colour) => `${colour.replace(' ', '-')}-rod`)

/** The number of a shape, or null for what is none. */
export function shapeSize(kind: string): OneToTen | null {
  return ONE_TO_TEN[SHAPE_KINDS.indexOf(kind)] ?? null
}

/** How many white rods long a rod is, or null for what is none. */
export function rodLength(kind: string): OneToTen | null {
  return ONE_TO_TEN[ROD_KINDS.indexOf(kind)] ?? null
}
