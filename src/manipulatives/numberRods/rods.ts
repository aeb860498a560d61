import * as z from 'zod/mini'
import { compare, type Exact, multiply, toFloat, total } from '../../number/exact'
import type { Notation } from '../../number/numerals'
import { type OneToTen } from '../../picture/ink'
import { exactSchema } from '../exactSchema'
import { rodLength as lengthOfKind, ROD_KINDS } from '../sizedKinds'
import { type Token, tokenSchema } from '../token'
import { heightOf, widthOf } from './size'

/** Rods in rows, each a train from one start line with no gap. NR1: how long a rod is drawn follows its kind. */
export interface NumberRods {
  readonly rows: readonly (readonly Token[])[]
  /** The row that is worked in, the first is 1; 0 for none chosen. */
  readonly row: number
  /** How many white rods long the mat is. */
  readonly long: number
  /** The length of a white rod, in board units: the same as a line's or a bar's scale to lie along it. */
  readonly unit: Exact
  /** What a length of so many white rods is worth: brown as one whole is 8 worth 1. */
  readonly declared: { readonly length: number; readonly worth: Exact }
  readonly labels: 'none' | 'numbers' | 'letters'
  /** Whether what each row comes to is written at its end. */
  readonly totals: boolean
  /** Whether dashes show how much longer the longest row is. */
  readonly gaps: boolean
  readonly standing: boolean
  /** Rows against one another, as in a staircase or a rectangle. */
  readonly touching: boolean
  /** The two rods there are lie across one another: so many of these. */
  readonly crossed: boolean
  readonly notation: Notation
  readonly label: string
}

export const MOST_ROWS = 12
export const MOST_LONG = 40

/** The usual letters for them: t is tan, and the two great ones are capitals. */
export const LETTERS = ['w', 'r', 'g', 'p', 'y', 'd', 'b', 't', 'B', 'O'] as const

const rodSchema = tokenSchema.check(
  z.refine(({ kind }) => ROD_KINDS.includes(kind), {
    error: 'Each rod is of a kind such as "white-rod", "light-green-rod" or "orange-rod".',
    abort: true,
  }),
)
const positive = exactSchema.check(z.refine((value) => compare(value, 0) > 0, 'Write a number over 0.'))

export const schema: z.ZodMiniType<NumberRods> = z
  .object({
    rows: z.readonly(
      z
        .array(z.readonly(z.array(rodSchema).check(z.maxLength(MOST_LONG))))
        .check(z.minLength(1), z.maxLength(MOST_ROWS)),
    ),
    row: z._default(z.int().check(z.gte(0), z.lte(MOST_ROWS)), 0),
    long: z._default(z.int().check(z.gte(1), z.lte(MOST_LONG)), 12),
    unit: z._default(positive, 60),
    declared: z._default(z.object({ length: z.int().check(z.gte(1), z.lte(MOST_LONG)), worth: positive }), {
      length: 1,
      worth: 1,
    }),
    labels: z._default(z.enum(['none', 'numbers', 'letters']), 'none'),
    totals: z._default(z.boolean(), false),
    gaps: z._default(z.boolean(), false),
    standing: z._default(z.boolean(), false),
    touching: z._default(z.boolean(), false),
    crossed: z._default(z.boolean(), false),
    notation: z._default(z.enum(['decimal', 'fraction']), 'fraction'),
    label: z._default(z.string().check(z.maxLength(40)), ''),
  })
  .check(
    z.refine(({ rows }) => new Set(rows.flat().map(({ id }) => id)).size === rows.flat().length, {
      error: 'Each rod needs an id of its own.',
      path: ['rows'],
    }),
    z.refine(({ rows, long }) => rows.every((row) => rowLength(row) <= long), {
      error: 'A row is longer than the mat.',
      path: ['rows'],
    }),
    z.refine(({ rows, row }) => row <= rows.length, { error: 'There is no such row.', path: ['row'] }),
    z.refine((mat) => !mat.crossed || isPair(mat.rows), {
      error: 'Two rods can be crossed, each in a row of its own, and no others lie there.',
      path: ['crossed'],
    }),
    z.refine((mat) => toFloat(mat.unit) >= LEAST_UNIT && fitsOnBoard(mat), {
      error:
        'The mat is larger than the board, or its rods too small to see: change the unit, its length or its rows.',
      path: ['unit'],
    }),
  )

/** The least length of a white rod that can be seen, in board units. */
export const LEAST_UNIT = 12
const WIDEST = 1824
const TALLEST = 704

export function fitsOnBoard(mat: NumberRods): boolean {
  return widthOf(mat) <= WIDEST && heightOf(mat) <= TALLEST
}

export function kindFor(length: number): string {
  return ROD_KINDS[length - 1] ?? 'white-rod'
}

/** How many white rods long a rod is. */
export function lengthOf({ kind }: Token): OneToTen {
  return lengthOfKind(kind) ?? 1
}

export function rowLength(row: readonly Token[]): number {
  return row.reduce((sum, rod) => sum + lengthOf(rod), 0)
}

export function longest(mat: NumberRods): number {
  return Math.max(...mat.rows.map(rowLength))
}

/** Whether there are two rods and no more, each in a row of its own. */
export function isPair(rows: NumberRods['rows']): boolean {
  return rows.flat().length === 2 && rows.every((row) => row.length <= 1)
}

/** NR3: what a length is worth follows from the one that was declared. */
export function valueOf({ declared }: NumberRods, length: number): Exact {
  return multiply(length, worthOfWhite({ declared }))
}

function worthOfWhite({ declared }: Pick<NumberRods, 'declared'>): Exact {
  return multiply(declared.worth, declared.length === 1 ? 1 : `1/${declared.length}`)
}

export function valueOfRow(mat: NumberRods, row: readonly Token[]): Exact {
  return total(row.map((rod) => valueOf(mat, lengthOf(rod))))
}

export function withRow(mat: NumberRods, index: number, row: readonly Token[]): NumberRods {
  return { ...mat, crossed: false, rows: mat.rows.map((held, at) => (at === index ? row : held)) }
}

/** The place in `rows` that is worked in: the chosen row, else the last one with rods. */
export function rowInUse(mat: NumberRods): number {
  if (mat.row > 0) return mat.row - 1
  return Math.max(
    0,
    mat.rows.findLastIndex((row) => row.length > 0),
  )
}
