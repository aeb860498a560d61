import * as z from 'zod/mini'
import {
  compare,
  denominatorOf,
  divide,
  type Exact,
  multiply,
  numeratorOf,
  toFloat,
} from '../../number/exact'
import type { Notation } from '../../number/numerals'
import { HUES, type Hue } from '../../picture/ink'
import { exactSchema, isWritable } from '../exactSchema'

export const MOST_PAIRS = 6
const MOST_MARKS = 100

export type Side = 'top' | 'bottom'

/** One of the two lines. Both begin at 0, one exactly over the other. */
export interface Line {
  /** DN5: what its numbers count. */
  readonly unit: string
  /** From mark to mark; null on the bottom line: a mark under each mark of the top line. */
  readonly step: Exact | null
  readonly numbers: 'all' | 'ends' | 'none'
  /** Marks whose number is a "?" until it is pressed, counted from 0. */
  readonly hidden: readonly number[]
  readonly hue: Hue
}

/** A vertical from a number of the top line to its number on the bottom line, which is worked out. */
export interface Pair {
  readonly top: Exact
  /** Its numbers that are a "?" until they are pressed. */
  readonly masked: readonly Side[]
}

export interface DoubleNumberLine {
  readonly top: Line
  readonly bottom: Line
  /** The greatest number of the top line. */
  readonly to: Exact
  /** What 1 on the top line is worth on the bottom one. DN4: null or 0 leaves the bottom line without numbers. */
  readonly rate: Exact | null
  readonly pairs: readonly Pair[]
  /** The pair that actions are about. */
  readonly chosen: number
  /** Arrows with factors from each pair to the next. */
  readonly arrows: boolean
  /** How much is added to both numbers of the chosen pair, to see whether that fits; 0 for no such try. */
  readonly tried: number
  /** From 0 to the end of the line, in board units. */
  readonly length: number
  readonly notation: Notation
}

const lineShape = {
  unit: z.string().check(z.minLength(1), z.maxLength(16)),
  numbers: z._default(z.enum(['all', 'ends', 'none']), 'all'),
  hidden: z._default(
    z.readonly(z.array(z.int().check(z.gte(0), z.lte(MOST_MARKS))).check(z.maxLength(MOST_MARKS + 1))),
    [],
  ),
}

const pair = z.object({
  top: exactSchema,
  masked: z._default(z.readonly(z.array(z.enum(['top', 'bottom'])).check(z.maxLength(2))), []),
})

export const schema: z.ZodMiniType<DoubleNumberLine> = z
  .object({
    top: z.object({ ...lineShape, step: exactSchema, hue: z._default(z.enum(HUES), 'blue') }),
    bottom: z.object({
      ...lineShape,
      step: z._default(z.nullable(exactSchema), null),
      hue: z._default(z.enum(HUES), 'yellow'),
    }),
    to: exactSchema,
    rate: z._default(z.nullable(exactSchema), null),
    pairs: z._default(z.readonly(z.array(pair).check(z.maxLength(MOST_PAIRS))), []),
    chosen: z._default(z.int().check(z.gte(0), z.lt(MOST_PAIRS)), 0),
    arrows: z._default(z.boolean(), false),
    tried: z._default(z.int().check(z.gte(0), z.lte(1000)), 0),
    length: z._default(z.int().check(z.gte(400), z.lte(1600)), 1300),
    notation: z._default(z.enum(['decimal', 'fraction']), 'decimal'),
  })
  .check((context) => {
    const problem = problemOf(context.value)
    if (problem !== null) context.issues.push({ code: 'custom', message: problem, input: context.value })
  })

/** What is wrong with the lines, as a sentence; null when nothing is. */
export function problemOf(line: DoubleNumberLine): string | null {
  const { top, bottom, to, rate, pairs } = line
  if (compare(to, 0) <= 0) return 'The line ends at a number more than 0.'
  if (rate !== null && compare(rate, 0) < 0) return 'Both numbers of a pair are 0 or more.'
  for (const { step } of [top, bottom])
    if (step !== null && compare(step, 0) <= 0) return 'A step is more than 0.'
  if (compare(top.step ?? 1, to) > 0) return 'A step is longer than the line.'
  if (marksOn(line, 'top') > MOST_MARKS || marksOn(line, 'bottom') > MOST_MARKS)
    return `A line has at most ${MOST_MARKS} marks.`
  if (pairs.some((one) => compare(one.top, 0) < 0 || compare(one.top, to) > 0))
    return 'A pair is past the end of the line.'
  if (pairs.some(({ masked }) => new Set(masked).size !== masked.length)) return 'A number is hidden twice.'
  if (line.chosen >= Math.max(1, pairs.length)) return 'The chosen pair is not there.'
  if (line.tried > 0 && pairs.length === 0) return 'There is no pair to add to.'
  const shown = [to, ...pairs.map((one) => one.top)].map((value) => bottomOf(line, value))
  return shown.every((value) => value === null || isWritable(value))
    ? null
    : 'The bottom numbers are too long to write.'
}

/** DN2: what a number of the top line is worth on the bottom line; null while that is not known. */
export function bottomOf({ rate }: DoubleNumberLine, value: Exact): Exact | null {
  return rate === null || rate === 0 ? null : multiply(value, rate)
}

/** How many marks come after 0. */
function marksOn(line: DoubleNumberLine, side: Side): number {
  const own = side === 'bottom' && line.rate ? line.bottom.step : null
  const steps = own === null ? divide(line.to, line.top.step ?? 1) : divide(bottomOf(line, line.to) ?? 0, own)
  return Math.floor(numeratorOf(steps) / denominatorOf(steps))
}

export interface MarkOn {
  /** Where it stands, as a number of the top line. */
  readonly place: Exact
  /** Its own number, or null while the bottom numbers are not known. */
  readonly value: Exact | null
}

/** DN1 and DN3: the marks of a line from 0 on, each at its place. */
export function marksOf(line: DoubleNumberLine, side: Side): MarkOn[] {
  const own = side === 'bottom' ? line.bottom.step : null
  const { rate } = line
  return Array.from({ length: marksOn(line, side) + 1 }, (_, mark) => {
    if (own !== null && rate) return { place: divide(multiply(own, mark), rate), value: multiply(own, mark) }
    const place = multiply(line.top.step ?? 1, mark)
    return { place, value: side === 'top' ? place : bottomOf(line, place) }
  })
}

/** The mark of a line nearest to a place, as a number of the top line. */
export function nearestMark(line: DoubleNumberLine, side: Side, share: number): Exact {
  const far = (place: Exact) => Math.abs(toFloat(place) / toFloat(line.to) - share)
  return marksOf(line, side).reduce((best, { place }) => (far(place) < far(best) ? place : best), 0 as Exact)
}

export function chosenPair(line: DoubleNumberLine): Pair | null {
  return line.pairs[line.chosen] ?? null
}
