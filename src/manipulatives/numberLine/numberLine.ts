import * as z from 'zod/mini'
import {
  add,
  compare,
  divide,
  type Exact,
  isWhole,
  multiply,
  subtract,
  toFloat,
  total,
} from '../../number/exact'
import { exactSchema, isWritable } from '../exactSchema'

/** What a line goes over: its ends and the size of one step. */
export interface Range {
  readonly from: Exact
  readonly to: Exact
  readonly step: Exact
}

/** Which numbers are written under the line: every so many steps counted from 0, or just those listed. */
export type Labels = 'all' | 'ends' | 'none' | { readonly every: number } | readonly Exact[]

export interface LinePoint {
  readonly value: Exact
  /** A dot on the line, or an arrow that points at it from above. */
  readonly style: 'dot' | 'arrow'
  /** Whether its number is written under it. */
  readonly labelled: boolean
}

export interface NumberLine extends Range {
  /** From the first number to the last, in board units. */
  readonly length: number
  /** Along the board, or upright with the greater numbers higher. */
  readonly turn: 'across' | 'up'
  /** Every step marked, only the ends marked, or no scale at all: an open line keeps order and nothing else. */
  readonly scale: 'marked' | 'ends' | 'open'
  /** How many steps from one long mark to the next, counted from 0; 0 for none but the ends. */
  readonly longEvery: number
  readonly labels: Labels
  readonly labelsShown: boolean
  /** Marks whose number is covered by "?". */
  readonly hiddenLabels: readonly Exact[]
  readonly notation: 'decimal' | 'fraction'
  readonly arrows: { readonly left: boolean; readonly right: boolean }
  /** Where the jumps set off, or null when nothing is. */
  readonly start: Exact | null
  /** Each jump's signed size. */
  readonly jumps: readonly Exact[]
  /** Colours the line up to the start and along each jump. */
  readonly track: boolean
  /** One arc over all the jumps. */
  readonly cover: boolean
  readonly points: readonly LinePoint[]
  /** The space from the first point to the second, or from the last point to the multiples of ten beside it. */
  readonly measure: 'none' | 'difference' | 'neighbours'
  /** How often the line was folded in half: its halfway marks. */
  readonly folds: number
  /** The lines that this one was zoomed out of, outermost first. */
  readonly zoomedFrom: readonly Range[]
  /** A badly drawn line, never true: how far each inner mark is off its place, in hundredths of a step. */
  readonly uneven: readonly number[] | null
  /** Room above the line in board units. It grows by itself when what is drawn needs more. */
  readonly headroom: number
  /** What "one step left" moves: `start`, `jump2` or `point1`. Anything else is the last thing put on. */
  readonly chosen: string
}

export const MOST_JUMPS = 10
export const MOST_POINTS = 6
export const MOST_STEPS = 200
export const MOST_ZOOMS = 3
export const MOST_FOLDS = 2

const range = { from: exactSchema, to: exactSchema, step: exactSchema }

const form = z.object({
  ...range,
  length: z._default(z.int().check(z.gte(200), z.lte(1704)), 1200),
  turn: z._default(z.enum(['across', 'up']), 'across'),
  scale: z._default(z.enum(['marked', 'ends', 'open']), 'marked'),
  longEvery: z._default(z.int().check(z.gte(0), z.lte(100)), 5),
  labels: z._default(
    z.union([
      z.enum(['all', 'ends', 'none']),
      z.object({ every: z.int().check(z.gte(1), z.lte(100)) }),
      z.readonly(z.array(exactSchema).check(z.maxLength(60))),
    ]),
    { every: 5 },
  ),
  labelsShown: z._default(z.boolean(), true),
  hiddenLabels: z._default(z.readonly(z.array(exactSchema).check(z.maxLength(60))), []),
  notation: z._default(z.enum(['decimal', 'fraction']), 'decimal'),
  arrows: z._default(z.object({ left: z.boolean(), right: z.boolean() }), { left: true, right: true }),
  start: z._default(z.nullable(exactSchema), null),
  jumps: z._default(z.readonly(z.array(exactSchema).check(z.maxLength(MOST_JUMPS))), []),
  track: z._default(z.boolean(), false),
  cover: z._default(z.boolean(), false),
  points: z._default(
    z.readonly(
      z
        .array(
          z.object({
            value: exactSchema,
            style: z._default(z.enum(['dot', 'arrow']), 'dot'),
            labelled: z._default(z.boolean(), true),
          }),
        )
        .check(z.maxLength(MOST_POINTS)),
    ),
    [],
  ),
  measure: z._default(z.enum(['none', 'difference', 'neighbours']), 'none'),
  folds: z._default(z.int().check(z.gte(0), z.lte(MOST_FOLDS)), 0),
  zoomedFrom: z._default(z.readonly(z.array(z.object(range)).check(z.maxLength(MOST_ZOOMS))), []),
  uneven: z._default(
    z.nullable(
      z.readonly(
        z.array(z.int().check(z.gte(-45), z.lte(45))).check(z.minLength(1), z.maxLength(MOST_STEPS)),
      ),
    ),
    null,
  ),
  headroom: z._default(z.int().check(z.gte(40), z.lte(320)), 200),
  chosen: z._default(z.string().check(z.regex(/^[a-z0-9]{0,12}$/)), ''),
})

export const schema: z.ZodMiniType<NumberLine> = form.check(
  z.refine(hasWholeSteps, 'The steps must fit from the first number to the last, at most 200 of them.'),
  z.refine(zoomsAreInside, 'A line must lie inside the line that it was zoomed out of.'),
  z.refine((line) => line.turn === 'across' || line.length <= 560, 'An upright line is at most 560 long.'),
  z.refine((line) => line.jumps.length === 0 || line.start !== null, 'Jumps need a number to start from.'),
  z.refine(
    (line) => numbersOn(line).every((value) => isWritable(value)),
    'A jump lands on no number that can be shown.',
  ),
  z.refine(
    (line) => numbersOn(line).every((value) => isInside(line, value)),
    'A number on the line is past its ends.',
  ),
  z.refine(unevenFits, 'A badly drawn line is marked, and each mark between its ends has its place.'),
)

function hasWholeSteps(line: Range): boolean {
  if (compare(line.step, 0) <= 0 || compare(line.from, line.to) >= 0) return false
  const steps = divide(subtract(line.to, line.from), line.step)
  return isWhole(steps) && steps <= MOST_STEPS
}

function zoomsAreInside(line: NumberLine): boolean {
  const ranges = [...line.zoomedFrom, line]
  return ranges.every((inner, index) => {
    const outer = ranges[index - 1]
    if (!hasWholeSteps(inner)) return false
    return !outer || (compare(outer.from, inner.from) <= 0 && compare(inner.to, outer.to) <= 0)
  })
}

function unevenFits(line: NumberLine): boolean {
  if (line.uneven === null) return true
  return line.scale === 'marked' && line.zoomedFrom.length === 0 && line.uneven.length === stepsOf(line) - 1
}

export function stepsOf(line: Range): number {
  return Math.round(toFloat(divide(subtract(line.to, line.from), line.step)))
}

/** The value of the mark that many steps from the first. */
export function markValue(line: Range, index: number): Exact {
  return add(line.from, multiply(line.step, index))
}

/** Where the jumps set off and land: the start, then one landing for each jump. Empty without a start. */
export function stopsOf(line: NumberLine): Exact[] {
  if (line.start === null) return []
  const stops = [line.start]
  for (const jump of line.jumps) stops.push(add(stops.at(-1) ?? 0, jump))
  return stops
}

export function coverOf(line: NumberLine): Exact {
  return total(line.jumps)
}

export function numbersOn(line: NumberLine): Exact[] {
  return [...stopsOf(line), ...line.points.map(({ value }) => value)]
}

/** The widest range that a number may lie in: that of the outermost line while zoomed in. */
export function wholeRange(line: NumberLine): Range {
  return line.zoomedFrom[0] ?? line
}

/** Whether a value may be on the line. An open line has no ends. */
export function isInside(line: NumberLine, value: Exact): boolean {
  if (line.scale === 'open') return true
  const { from, to } = wholeRange(line)
  return compare(value, from) >= 0 && compare(value, to) <= 0
}

/** Whether a value is in the part of the line that is drawn. */
export function isDrawn(line: NumberLine, value: Exact): boolean {
  return line.scale === 'open' || (compare(value, line.from) >= 0 && compare(value, line.to) <= 0)
}

export function newLine(): NumberLine {
  return {
    from: 0,
    to: 20,
    step: 1,
    length: 1200,
    turn: 'across',
    scale: 'marked',
    longEvery: 5,
    labels: { every: 5 },
    labelsShown: true,
    hiddenLabels: [],
    notation: 'decimal',
    arrows: { left: true, right: true },
    start: null,
    jumps: [],
    track: false,
    cover: false,
    points: [],
    measure: 'none',
    folds: 0,
    zoomedFrom: [],
    uneven: null,
    headroom: 200,
    chosen: '',
  }
}
