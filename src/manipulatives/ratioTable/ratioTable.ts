import * as z from 'zod/mini'
import { compare, divide, type Exact, multiply } from '../../number/exact'
import type { Notation } from '../../number/numerals'
import { HUES, type Hue } from '../../picture/ink'
import { exactSchema, isWritable } from '../exactSchema'

export const MOST_COLUMNS = 8
export const MOST_ROWS = 3

export const ROW_LETTERS = ['a', 'b', 'c'] as const
export type RowLetter = (typeof ROW_LETTERS)[number]

export interface Row {
  readonly name: string
  /** How many parts of the ratio this row is: 2 of 2 to 3. */
  readonly parts: Exact
  /** Null: blue, yellow, red in the order of the rows. */
  readonly hue: Hue | null
}

/** RT1: a column is its parts so many times, so that every column is in the ratio. */
export interface Column {
  readonly times: Exact
  /** Rows, counted from 0, whose number is a "?" until it is pressed. */
  readonly masked: readonly number[]
}

export interface RatioTable {
  readonly rows: readonly Row[]
  readonly columns: readonly Column[]
  /** Columns side by side, or one under another. */
  readonly direction: 'across' | 'down'
  /** The columns that actions are about, at most two, the one chosen first in front. */
  readonly chosen: readonly number[]
  /** What the next new column is multiplied or divided by. */
  readonly by: number
  /** RT2: from one column to another, with its factor. */
  readonly arrows: readonly { readonly from: number; readonly to: number }[]
  /** Arrows with factors from each row to the next. */
  readonly rowArrows: boolean
  /** A column that somebody tries, in the ratio or not; a null is an empty box. It joins no quantity. */
  readonly tried: readonly (Exact | null)[] | null
  /** How wide a cell is, in board units. */
  readonly wide: number
  readonly notation: Notation
}

const order = z.int().check(z.gte(0), z.lt(MOST_COLUMNS))

export const schema: z.ZodMiniType<RatioTable> = z
  .object({
    rows: z.readonly(
      z
        .array(
          z.object({
            name: z.string().check(z.minLength(1), z.maxLength(16)),
            parts: exactSchema,
            hue: z._default(z.nullable(z.enum(HUES)), null),
          }),
        )
        .check(z.minLength(2), z.maxLength(MOST_ROWS)),
    ),
    columns: z.readonly(
      z
        .array(
          z.object({
            times: exactSchema,
            masked: z._default(
              z.readonly(z.array(z.int().check(z.gte(0), z.lt(MOST_ROWS))).check(z.maxLength(MOST_ROWS))),
              [],
            ),
          }),
        )
        .check(z.minLength(1), z.maxLength(MOST_COLUMNS)),
    ),
    direction: z._default(z.enum(['across', 'down']), 'across'),
    chosen: z._default(z.readonly(z.array(order).check(z.maxLength(2))), []),
    by: z._default(z.int().check(z.gte(2), z.lte(12)), 2),
    arrows: z._default(
      z.readonly(z.array(z.object({ from: order, to: order })).check(z.maxLength(MOST_COLUMNS))),
      [],
    ),
    rowArrows: z._default(z.boolean(), false),
    tried: z._default(
      z.nullable(z.readonly(z.array(z.nullable(exactSchema)).check(z.minLength(2), z.maxLength(MOST_ROWS)))),
      null,
    ),
    wide: z._default(z.int().check(z.gte(110), z.lte(400)), 150),
    notation: z._default(z.enum(['decimal', 'fraction']), 'decimal'),
  })
  .check((context) => {
    const problem = problemOf(context.value)
    if (problem !== null) context.issues.push({ code: 'custom', message: problem, input: context.value })
  })

/** What is wrong with a table, as a sentence; null when nothing is. */
export function problemOf(table: RatioTable): string | null {
  const { rows, columns, chosen, arrows, tried } = table
  if (rows.some(({ parts }) => compare(parts, 0) <= 0)) return 'Every row has more than 0 parts.'
  if (new Set(rows.map(({ name }) => name)).size !== rows.length) return 'Two rows have the same name.'
  if (columns.some(({ times }) => compare(times, 0) < 0)) return 'A number in the table is 0 or more.'
  for (let row = 0; row < rows.length; row++)
    for (let column = 0; column < columns.length; column++)
      if (!isWritable(cellOf(table, row, column))) return 'A number in the table is too long to write.'
  if (columns.some(({ masked }) => masked.some((row) => row >= rows.length)))
    return 'A number that is hidden is not there.'
  if (columns.some(({ masked }) => new Set(masked).size !== masked.length)) return 'A number is hidden twice.'
  const named = [...chosen, ...arrows.flatMap(({ from, to }) => [from, to])]
  if (named.some((column) => column >= columns.length)) return 'There is no such column.'
  if (new Set(chosen).size !== chosen.length) return 'A column is chosen twice.'
  if (arrows.some(({ from, to }) => from === to)) return 'An arrow goes from one column to another.'
  const joined = arrows.map(({ from, to }) => `${Math.min(from, to)} ${Math.max(from, to)}`)
  if (new Set(joined).size !== joined.length) return 'Two columns are joined by one arrow.'
  return tried === null || tried.length === rows.length ? null : 'A tried column has a box in every row.'
}

export function cellOf(table: RatioTable, row: number, column: number): Exact {
  return multiply(table.rows[row]?.parts ?? 0, table.columns[column]?.times ?? 0)
}

export function hueOf(table: RatioTable, row: number): Hue {
  return table.rows[row]?.hue ?? HUES[row] ?? 'blue'
}

/** How many times the parts a whole column is, or null when it is not in the ratio (or not all there). */
export function timesOf(table: RatioTable, column: readonly (Exact | null)[]): Exact | null {
  const times = column.map((value, row) =>
    value === null ? null : divide(value, table.rows[row]?.parts ?? 1),
  )
  const [first] = times
  return first !== undefined && first !== null && times.every((one) => one === first) ? first : null
}

export function isComplete(column: readonly (Exact | null)[]): column is readonly Exact[] {
  return column.every((value) => value !== null)
}

/** The column that actions are about: the one chosen last, else the last. */
export function subject(table: RatioTable): number {
  return table.chosen.at(-1) ?? table.columns.length - 1
}

/** The table with one more column, which is then chosen, and an arrow to it. Null when it is full. */
export function withColumn(table: RatioTable, times: Exact, from: number | null): RatioTable | null {
  const { columns, arrows } = table
  if (columns.length >= MOST_COLUMNS) return null
  const to = columns.length
  const drawn = from === null || arrows.length >= MOST_COLUMNS ? arrows : [...arrows, { from, to }]
  return { ...table, columns: [...columns, { times, masked: [] }], chosen: [to], arrows: drawn }
}

export function withoutColumn(table: RatioTable, column: number): RatioTable {
  const moved = (other: number) => (other > column ? other - 1 : other)
  return {
    ...table,
    columns: table.columns.filter((_, index) => index !== column),
    chosen: table.chosen.filter((other) => other !== column).map(moved),
    arrows: table.arrows
      .filter(({ from, to }) => from !== column && to !== column)
      .map(({ from, to }) => ({ from: moved(from), to: moved(to) })),
  }
}

export function withMask(table: RatioTable, row: number, column: number): RatioTable {
  const columns = table.columns.map((own, index) => {
    if (index !== column) return own
    const masked = own.masked.filter((other) => other !== row)
    return { ...own, masked: masked.length < own.masked.length ? masked : [...masked, row] }
  })
  return { ...table, columns }
}

/** A column chosen, or no longer: at most two, and the oldest gives way. */
export function withChosen(table: RatioTable, column: number): RatioTable {
  const others = table.chosen.filter((other) => other !== column)
  return { ...table, chosen: others.length < table.chosen.length ? others : [...others, column].slice(-2) }
}
