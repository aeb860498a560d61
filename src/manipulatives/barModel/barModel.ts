import * as z from 'zod/mini'
import { compare, type Exact, isExact } from '../../number/exact'

export const MOST_PARTS = 5
export const MOST_BARS = 4
export const MOST_EQUAL_PARTS = 12
/** Bars of one ratio, a : b : c. */
export const MOST_RATIO_BARS = 3
/** How many equal parts 100% is cut into: every part is a whole percentage. */
export const CUTS: readonly number[] = [1, 2, 4, 5, 10, 20]
export const MOST_VALUE = 10_000_000

/** What its numbers are called, over every variant. */
const NAMES = [
  'whole',
  'part1',
  'part2',
  'part3',
  'part4',
  'part5',
  'bar1',
  'bar2',
  'bar3',
  'bar4',
  'difference',
  'total',
  'times',
  'parts',
  'part',
  'shaded',
  'fraction',
  'count1',
  'count2',
  'count3',
  'percent',
  'amount',
  'moved',
  'after1',
  'after2',
  'change1',
  'change2',
  'totalAfter',
] as const
export type Name = (typeof NAMES)[number]

const nameSchema = z.enum(NAMES)
const labelSchema = z._default(z.string().check(z.maxLength(24)), '')
const valueSchema = z
  .union([z.number(), z.string().check(z.maxLength(26))])
  .check(
    z.refine(
      (value) => isExact(value) && compare(value, 0) >= 0 && compare(value, MOST_VALUE) <= 0,
      'A bar shows a number from 0 to 10,000,000, whole or "n/d".',
    ),
  )

const changeSchema = z
  .union([z.number(), z.string().check(z.maxLength(26))])
  .check(
    z.refine(
      (value) => isExact(value) && compare(value, -MOST_VALUE) >= 0 && compare(value, MOST_VALUE) <= 0,
      'A bar gains or loses a number up to 10,000,000, whole or "n/d".',
    ),
  )

const common = {
  /** The room for the bars, in board units. The longest fills it when the unit is `fit`. */
  length: z._default(z.int().check(z.gte(300), z.lte(1824)), 960),
  /** Board units for 1, the same in pieces that are to be compared. */
  unit: z._default(
    z.union([
      z.literal('fit'),
      z
        .union([z.number(), z.string().check(z.maxLength(26))])
        .check(
          z.refine((unit) => isExact(unit) && compare(unit, 0) > 0, 'The unit is a number greater than 0.'),
        ),
    ]),
    'fit',
  ),
  /** Least room for names on the left, so that stacked pieces can start at one edge. */
  margin: z._default(z.int().check(z.gte(0), z.lte(600)), 0),
  /** A sketch: lengths keep their order, and every bar has a break mark. */
  notToScale: z._default(z.boolean(), false),
  numbers: z._default(z.enum(['whole', 'decimal', 'fraction']), 'whole'),
  /** Written after the numbers: "cm". */
  measure: z._default(z.string().check(z.maxLength(6)), ''),
  /** Numbers shown as "?". */
  masked: z._default(z.readonly(z.array(nameSchema).check(z.maxLength(NAMES.length))), []),
  /** Letters that stand for numbers. */
  letters: z._default(
    z.readonly(z.partialRecord(nameSchema, z.string().check(z.regex(/^[a-zA-Z]$/, 'Give one letter.')))),
    {},
  ),
}

function brackets(first: Name[]) {
  return z._default(z.readonly(z.array(nameSchema).check(z.maxLength(3))), first)
}

const partWhole = z.object({
  variant: z.literal('part-whole'),
  ...common,
  label: labelSchema,
  parts: z.readonly(
    z
      .array(z.object({ value: valueSchema, label: labelSchema }))
      .check(z.minLength(1), z.maxLength(MOST_PARTS)),
  ),
  /** Drawn as squares to count, one for each 1. */
  cells: z._default(z.boolean(), false),
  brackets: brackets(['whole']),
})

const comparison = z.object({
  variant: z.literal('comparison'),
  ...common,
  bars: z.readonly(
    z
      .array(z.object({ value: valueSchema, label: labelSchema }))
      .check(z.minLength(2), z.maxLength(MOST_BARS)),
  ),
  /** The upper of the two neighbouring bars that are compared, from 0. */
  upper: z._default(z.int().check(z.gte(0), z.lte(MOST_BARS - 2)), 0),
  cells: z._default(z.boolean(), false),
  brackets: brackets(['difference']),
})

const multiplicative = z.object({
  variant: z.literal('multiplicative'),
  ...common,
  /** The first bar, and each part of the second. */
  part: valueSchema,
  times: z.int().check(z.gte(1), z.lte(MOST_EQUAL_PARTS)),
  label: labelSchema,
  secondLabel: labelSchema,
  brackets: brackets([]),
})

const equal = {
  ...common,
  label: labelSchema,
  whole: valueSchema,
  parts: z.int().check(z.gte(1), z.lte(MOST_EQUAL_PARTS)),
}

const equalParts = z.object({ variant: z.literal('equal-parts'), ...equal, brackets: brackets(['whole']) })

const fractionOf = z.object({
  variant: z.literal('fraction-of'),
  ...equal,
  shaded: z.int().check(z.gte(0), z.lte(MOST_EQUAL_PARTS)),
  /** Whether the value of the fraction is written after it. */
  answer: z._default(z.boolean(), false),
  brackets: brackets(['whole', 'fraction']),
})

const ratio = z.object({
  variant: z.literal('ratio'),
  ...common,
  /** What every part stands for, in every bar. */
  part: valueSchema,
  bars: z.readonly(
    z
      .array(z.object({ count: z.int().check(z.gte(1), z.lte(MOST_EQUAL_PARTS)), label: labelSchema }))
      .check(z.minLength(2), z.maxLength(MOST_RATIO_BARS)),
  ),
  /** The upper of the two neighbouring bars that are compared, from 0. */
  upper: z._default(z.int().check(z.gte(0), z.lte(MOST_RATIO_BARS - 2)), 0),
  /** Whether the value of a part is written in each part. */
  each: z._default(z.boolean(), true),
  /** Whether "2 : 3" is written above the names. */
  note: z._default(z.boolean(), false),
  brackets: z._default(z.readonly(z.array(nameSchema).check(z.maxLength(5))), []),
})

const percentage = z.object({
  variant: z.literal('percentage'),
  ...common,
  label: labelSchema,
  /** What 100% is. */
  whole: valueSchema,
  parts: z._default(
    z
      .int()
      .check(z.refine((parts) => CUTS.includes(parts), 'Cut 100% into 1, 2, 4, 5, 10 or 20 equal parts.')),
    10,
  ),
  /** How much is shaded, from the left. */
  percent: z._default(z.int().check(z.gte(0), z.lte(100)), 0),
  /** The scale above the bar, and the one below. */
  percents: z._default(z.boolean(), true),
  amounts: z._default(z.boolean(), true),
  /** Whether the value of a part is written in each part. */
  each: z._default(z.boolean(), false),
  brackets: brackets([]),
})

const beforeAfter = z.object({
  variant: z.literal('before-after'),
  ...common,
  /** The two bars before. */
  bars: z.readonly(
    z
      .array(
        z.object({
          value: valueSchema,
          label: labelSchema,
          /** What comes to it from outside; below 0 what it loses. */
          change: z._default(changeSchema, 0),
        }),
      )
      .check(z.minLength(2), z.maxLength(2)),
  ),
  /** How much goes from one bar to the other. */
  moved: z._default(valueSchema, 0),
  /** The bar that gives, from 0. */
  from: z._default(z.int().check(z.gte(0), z.lte(1)), 0),
  /** How much goes at once. */
  step: z._default(z.int().check(z.gte(1), z.lte(1_000_000)), 1),
  brackets: brackets([]),
})

export type PartWhole = z.infer<typeof partWhole>
export type Comparison = z.infer<typeof comparison>
export type Multiplicative = z.infer<typeof multiplicative>
export type EqualParts = z.infer<typeof equalParts>
export type FractionOf = z.infer<typeof fractionOf>
export type Ratio = z.infer<typeof ratio>
export type Percentage = z.infer<typeof percentage>
export type BeforeAfter = z.infer<typeof beforeAfter>

/** Bars whose lengths show how numbers are related. */
export type BarModel =
  | PartWhole
  | Comparison
  | Multiplicative
  | EqualParts
  | FractionOf
  | Ratio
  | Percentage
  | BeforeAfter
export type Variant = BarModel['variant']

/** Each variant by itself; `schema` in `rules` also asks whether its numbers go together. */
export const variants = z.discriminatedUnion('variant', [
  partWhole,
  comparison,
  multiplicative,
  equalParts,
  fractionOf,
  ratio,
  percentage,
  beforeAfter,
])

export type Values = Partial<Record<Name, Exact>>

export function partName(index: number): Name {
  return NAMES.find((name) => name === `part${index + 1}`) ?? 'part1'
}

export function barName(index: number): Name {
  return NAMES.find((name) => name === `bar${index + 1}`) ?? 'bar1'
}

export function countName(index: number): Name {
  return NAMES.find((name) => name === `count${index + 1}`) ?? 'count1'
}

export function changeName(index: number): Name {
  return index === 0 ? 'change1' : 'change2'
}

export function afterName(index: number): Name {
  return index === 0 ? 'after1' : 'after2'
}
