import * as z from 'zod/mini'
import { add, compare, type Exact, isWhole, multiply, toFloat, total } from '../../number/exact'
import { isCountable } from '../countable'
import { exactSchema, isWritable } from '../exactSchema'
import { type Token, tokenSchema } from '../token'

export type Side = 'rows' | 'columns'
export const SIDES: readonly Side[] = ['rows', 'columns']

/**
 * `rows`, `columns` and their `product`; the parts of a cut side, `rows1` on; the partial products, `product1` on,
 * in reading order; and what a division shows: the `dividend` is the product and the `remainder`.
 */
export type Name = Side | 'product' | 'dividend' | 'remainder' | `${Side}${number}` | `product${number}`

export const MOST_DOTS = 20
export const MOST_PARTS = 4
/** 20 rows of 20, and 19 left over. */
const MOST_TOKENS = 419
const LONGEST_SIDE = 10_000

export interface ArrayModel {
  /** Dots to count, squares to count, or a rectangle that is measured. */
  readonly look: 'dots' | 'squares' | 'area'
  /** How many rows, from the top, in one part or in the parts it is cut into. */
  readonly rows: readonly Exact[]
  /** How many in a row, from the left, in one part or in the parts it is cut into. */
  readonly columns: readonly Exact[]
  /** What is left when the rows are laid out for a division; null when nothing is divided. */
  readonly remainder: number | null
  /** The counters along the rows and then what is left over, where they can be moved one by one: none but as dots. Null: the rows keep together. */
  readonly tokens: readonly Token[] | null
  readonly numbers: 'whole' | 'decimal' | 'fraction'
  /** Which factor is written first. */
  readonly first: Side
  /** The parts stand apart from one another. */
  readonly apart: boolean
  /** Rows and columns have changed places: each dot is still itself. */
  readonly turned: boolean
  /** A cover over all but the first row, or all but the first column. */
  readonly cover: Side | null
  /** Which numbers stand beside the sides, and in the parts of an area. */
  readonly labels: readonly Label[]
  readonly caption: Caption
  /** Numbers shown as "?". */
  readonly masked: readonly string[]
  /** An area whose sides are drawn by no scale. */
  readonly notToScale: boolean
  /** From one dot to the next, in board units, where there is room. */
  readonly pitch: number
  /** The room for the dots, in board units: more of them lie closer together. */
  readonly width: number
  readonly height: number
  readonly label: string
}

const LABELS = ['rows', 'columns', 'products'] as const
export type Label = (typeof LABELS)[number]
export const CAPTIONS = ['none', 'words', 'factors', 'equation'] as const
export type Caption = (typeof CAPTIONS)[number]

const token = tokenSchema.check(
  z.refine(({ kind }) => isCountable(kind), {
    error: 'Only counters, cubes and small objects stand in rows.',
  }),
)
const side = z.readonly(z.array(exactSchema).check(z.minLength(1), z.maxLength(MOST_PARTS)))
const nameSchema = z
  .string()
  .check(
    z.regex(/^((rows|columns)[1-4]?|product(1[0-6]|[1-9])?|dividend|remainder)$/, 'There is no such number.'),
  )

export const schema: z.ZodMiniType<ArrayModel> = z
  .object({
    look: z._default(z.enum(['dots', 'squares', 'area']), 'dots'),
    rows: side,
    columns: side,
    remainder: z._default(z.nullable(z.int().check(z.gte(0), z.lte(LONGEST_SIDE))), null),
    tokens: z._default(z.nullable(z.readonly(z.array(token).check(z.maxLength(MOST_TOKENS)))), null),
    numbers: z._default(z.enum(['whole', 'decimal', 'fraction']), 'whole'),
    first: z._default(z.enum(['rows', 'columns']), 'rows'),
    apart: z._default(z.boolean(), false),
    turned: z._default(z.boolean(), false),
    cover: z._default(z.nullable(z.enum(['rows', 'columns'])), null),
    labels: z._default(z.readonly(z.array(z.enum(LABELS)).check(z.maxLength(LABELS.length))), []),
    caption: z._default(z.enum(CAPTIONS), 'none'),
    masked: z._default(z.readonly(z.array(nameSchema).check(z.maxLength(30))), []),
    notToScale: z._default(z.boolean(), false),
    pitch: z._default(z.int().check(z.gte(24), z.lte(620)), 64),
    width: z._default(z.int().check(z.gte(200), z.lte(1560)), 640),
    height: z._default(z.int().check(z.gte(128), z.lte(620)), 448),
    label: z._default(z.string().check(z.maxLength(40)), ''),
  })
  .check((context) => {
    const message = problemOfAll(context.value)
    if (message !== null) context.issues.push({ code: 'custom', message, input: context.value })
  })

export const TOO_MANY = `Dots and squares go up to ${MOST_DOTS} rows of ${MOST_DOTS}. Show the area instead.`

/** Why this is no array, or null. */
function problemOfAll(array: ArrayModel): string | null {
  const problem = problemOf(array)
  const { tokens } = array
  if (problem !== null || tokens === null) return problem
  if (tokens.length !== countOf(array))
    return 'Give each dot one counter, or null for rows that keep together.'
  return new Set(tokens.map(({ id }) => id)).size === tokens.length ? null : 'Two counters have the same id.'
}

/** How many dots there are, what is left over too. None of what is measured is a dot. */
export function countOf(array: Pick<ArrayModel, 'look' | 'rows' | 'columns' | 'remainder'>): number {
  return array.look === 'dots'
    ? toFloat(add(multiply(total(array.rows), total(array.columns)), array.remainder ?? 0))
    : 0
}

/** Why these numbers are no array, or null. */
export function problemOf(
  array: Pick<ArrayModel, 'look' | 'rows' | 'columns' | 'remainder' | 'numbers'>,
): string | null {
  const { look, rows, columns, remainder, numbers } = array
  const all = [...rows, ...columns]
  const [down, across] = [total(rows), total(columns)]
  if (all.some((part) => compare(part, 0) < 0)) return 'An array shows numbers from 0 up.'
  if (look !== 'area' && !all.every(isWhole)) return 'Dots and squares stand in whole rows and columns.'
  if (numbers === 'whole' && !all.every(isWhole)) return 'This array shows whole numbers only.'
  if (look !== 'area' && (compare(down, MOST_DOTS) > 0 || compare(across, MOST_DOTS) > 0)) return TOO_MANY
  if (compare(down, LONGEST_SIDE) > 0 || compare(across, LONGEST_SIDE) > 0) return 'A side goes up to 10,000.'
  if (!isWritable(multiply(down, across))) return 'That product is too long to write.'
  if (remainder === null) return null
  if (!all.every(isWhole)) return 'Only whole rows leave a remainder.'
  return compare(remainder, across) < 0 ? null : 'What is left over is less than one row.'
}

export function sideOf(array: ArrayModel, side: Side): Exact {
  return total(array[side])
}

export function productOf(array: ArrayModel): Exact {
  return multiply(sideOf(array, 'rows'), sideOf(array, 'columns'))
}

/** The name of a part of a side: the side's own when it is not cut. */
export function partName(array: ArrayModel, side: Side, index: number): Name {
  return array[side].length === 1 ? side : `${side}${index + 1}`
}

/** One rectangle between the cuts. */
export interface Block {
  readonly row: number
  readonly column: number
  readonly rows: Exact
  readonly columns: Exact
  readonly name: Name
}

/** In reading order. */
export function blocksOf(array: ArrayModel): Block[] {
  const { rows, columns } = array
  const isWhole = rows.length * columns.length === 1
  return rows.flatMap((tall, row) =>
    columns.map((wide, column) => ({
      row,
      column,
      rows: tall,
      columns: wide,
      name: isWhole ? ('product' as const) : (`product${row * columns.length + column + 1}` as const),
    })),
  )
}

export function dividendOf(array: ArrayModel): Exact {
  return add(productOf(array), array.remainder ?? 0)
}
