import '../manipulatives/zodSettings'
import * as z from 'zod/mini'
import { type Exact, isExact } from '../number/exact'
import { COORDINATES } from './limits'

/** The small schemas that the others are made of. Messages go on from the name of the field: "“id” …". */

// Control characters, half a surrogate pair, and marks that turn the reading direction of what follows.
const UNSEEN = /[\p{Surrogate}\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/u

export function text(most: number) {
  return z.string().check(
    z.maxLength(most),
    z.refine((value) => !UNSEEN.test(value), 'has characters that cannot be shown'),
  )
}

/** A word that could be taken for something every JavaScript object has: "constructor". */
function isTaken(word: string): boolean {
  return word in {}
}

export const id = z.string().check(
  z.regex(
    /^[a-zA-Z][a-zA-Z0-9.-]{0,40}$/,
    'should be an id: a letter, then at most 40 letters, digits, dots and hyphens',
  ),
  z.refine((word) => !isTaken(word), 'is a word that cannot be an id'),
)

/** The name of a number that a piece shows: "filled", "set:first", "jump 2". */
export const placeName = z.string().check(
  z.regex(/^[a-zA-Z][a-zA-Z0-9:./ _-]{0,60}$/, 'should be the name of a number that the piece shows'),
  z.refine((word) => !isTaken(word), 'should be the name of a number that the piece shows'),
)

export const gapName = z.string().check(
  z.regex(/^[a-zA-Z][a-zA-Z0-9]{0,20}$/, 'should be the name of a gap'),
  z.refine((word) => !isTaken(word), 'should be the name of a gap'),
)

export function whole(least: number, most: number) {
  return z.int().check(z.minimum(least), z.maximum(most), z.overwrite(withoutNegativeZero))
}

export const minutes = whole(0, 240)

export const coordinate = z
  .number()
  .check(z.minimum(COORDINATES.least), z.maximum(COORDINATES.most), z.overwrite(withoutNegativeZero))

/** JSON writes -0 as 0, so a lesson that held it would not be read back the same. */
function withoutNegativeZero(value: number): number {
  return value + 0
}

const EXACT = 'should be a whole number, or a fraction in lowest terms such as "3/4"'

export const exact: z.ZodMiniType<Exact> = z.union(
  [
    whole(-1e12, 1e12),
    z.string().check(z.regex(/^-?[1-9]\d{0,11}\/[1-9]\d{0,11}$/, EXACT), z.refine(isExact, EXACT)),
  ],
  EXACT,
)

export function list<T>(element: z.ZodMiniType<T>, most: number, least = 0) {
  const atMost = z.array(element).check(z.maxLength(most))
  return least === 0 ? atMost : atMost.check(z.minLength(least))
}
