import '../manipulatives/zodSettings'
import * as z from 'zod/mini'
import { type Exact, isExact } from '../number/exact'
import { COORDINATES } from './limits'

/** The small schemas that the others are made of. Messages go on from the name of the field: "“id” …". */

const LINE_ENDS = /\r\n?|[\u2028\u2029]/g
// Half a character, marks that turn the reading direction of what follows, and controls but for tab and line.
const UNSEEN = /[\p{Surrogate}\u202a-\u202e\u2066-\u2069]|(?![\t\n])\p{Cc}/gu

/** What nobody can see is taken out rather than refused: it comes with text pasted from elsewhere. */
export function text(most: number) {
  return z.string().check(
    z.overwrite((value) => value.replace(LINE_ENDS, '\n').replace(UNSEEN, '')),
    z.maxLength(most),
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

/** Things by the names of gaps. Counted before any is looked at: each that is wrong takes long to explain. */
export function byGap<T>(thing: z.ZodMiniType<T>) {
  const few = z.custom<Readonly<Record<string, unknown>>>(
    (value) => typeof value === 'object' && value !== null && Object.keys(value).length <= MOST_GAPS,
    `should be a group of at most ${MOST_GAPS} named things`,
  )
  return z.pipe(few, z.record(gapName, thing))
}

const MOST_GAPS = 20

export function list<T>(element: z.ZodMiniType<T>, most: number, least = 0) {
  const atMost = z.array(element).check(z.maxLength(most))
  return least === 0 ? atMost : atMost.check(z.minLength(least))
}
