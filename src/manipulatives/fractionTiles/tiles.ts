import * as z from 'zod/mini'
import { compare, denominatorOf, type Exact, fraction, subtract, total } from '../../number/exact'
import { exactSchema } from '../exactSchema'

/** A row cut into equal parts, so many of them shaded from the start; null: none is singled out, as in a wall. */
export interface CutRow {
  readonly parts: number
  readonly shaded: number | null
}

/** Tiles laid end to end: 4 stands for a tile of one quarter. */
export interface LaidRow {
  readonly tiles: readonly number[]
}

export type Row = CutRow | LaidRow

/** Rows of parts of one whole. FT4: they all share its length. */
export interface FractionTiles {
  readonly shape: 'bar' | 'circle'
  readonly rows: readonly Row[]
  /** How many wholes every row has room for. */
  readonly wholes: number
  /** The row that is worked in, the first is 1; 0 for the last. */
  readonly row: number
  /** The length of one whole, in board units. */
  readonly length: number
  readonly height: number
  readonly diameter: number
  readonly labels: 'fraction' | 'decimal' | 'none'
  /** Whether what each row comes to is written at its end. */
  readonly values: boolean
  /** Whether what is missing to the next whole is written in its place. */
  readonly rest: boolean
  /** Values over 1 as a whole number and a fraction. */
  readonly mixed: boolean
  /** Rows against one another, as in a wall. */
  readonly touching: boolean
  /** A line down through the rows, to see which edges meet; null for none. */
  readonly guide: Exact | null
  readonly label: string
}

export const MOST_ROWS = 12
export const MOST_PARTS = 100
export const MOST_WHOLES = 4
export const MOST_TILES = 48
/** The tiles of a usual box. */
export const USUAL = [1, 2, 3, 4, 5, 6, 8, 10, 12] as const

/** All the wholes of a row together, in board units. */
const LONGEST = 1756
/** More parts than this in one row cannot be told apart. */
const MOST_IN_ROW = 120

const partsSchema = z.int().check(z.gte(1), z.lte(MOST_PARTS))
const cutSchema = z.object({
  parts: partsSchema,
  shaded: z._default(z.nullable(z.int().check(z.gte(0), z.lte(MOST_IN_ROW))), null),
})
const laidSchema = z.object({ tiles: z.readonly(z.array(partsSchema).check(z.maxLength(MOST_TILES))) })

export const schema: z.ZodMiniType<FractionTiles> = z
  .object({
    shape: z._default(z.enum(['bar', 'circle']), 'bar'),
    rows: z.readonly(z.array(z.union([cutSchema, laidSchema])).check(z.minLength(1), z.maxLength(MOST_ROWS))),
    wholes: z._default(z.int().check(z.gte(1), z.lte(MOST_WHOLES)), 1),
    row: z._default(z.int().check(z.gte(0), z.lte(MOST_ROWS)), 0),
    length: z._default(z.int().check(z.gte(160), z.lte(1704)), 1200),
    height: z._default(z.int().check(z.gte(40), z.lte(160)), 68),
    diameter: z._default(z.int().check(z.gte(120), z.lte(520)), 260),
    labels: z._default(z.enum(['fraction', 'decimal', 'none']), 'fraction'),
    values: z._default(z.boolean(), false),
    rest: z._default(z.boolean(), false),
    mixed: z._default(z.boolean(), false),
    touching: z._default(z.boolean(), false),
    guide: z._default(z.nullable(exactSchema), null),
    label: z._default(z.string().check(z.maxLength(40)), ''),
  })
  .check(
    z.refine(({ rows, row }) => row <= rows.length, { error: 'There is no such row.', path: ['row'] }),
    z.refine(
      ({ rows, wholes }) =>
        rows.every(
          (row) =>
            !isCut(row) || ((row.shaded ?? 0) <= row.parts * wholes && row.parts * wholes <= MOST_IN_ROW),
        ),
      { error: `A row has at most ${MOST_IN_ROW} parts, and no more shaded than it has.`, path: ['rows'] },
    ),
    z.refine(({ rows, wholes }) => rows.every((row) => isCut(row) || compare(laidValue(row), wholes) <= 0), {
      error: 'A row of tiles is longer than the wholes there is room for.',
      path: ['rows'],
    }),
    z.refine(({ shape, length, wholes }) => shape === 'circle' || length * wholes <= LONGEST, {
      error: 'The wholes are longer than the board: make each shorter.',
      path: ['length'],
    }),
    z.refine(
      ({ guide, wholes }) => guide === null || (compare(guide, 0) >= 0 && compare(guide, wholes) <= 0),
      {
        error: 'The line stands on the rows, from 0 to their end.',
        path: ['guide'],
      },
    ),
  )

export function isCut(row: Row): row is CutRow {
  return 'parts' in row
}

function laidValue({ tiles }: LaidRow): Exact {
  return total(tiles.map((parts) => fraction(1, parts)))
}

/** What is shaded or laid in a row; null where nothing is singled out. FT1: a tile is 1/n of the whole. */
export function valueOf(row: Row): Exact | null {
  if (!isCut(row)) return laidValue(row)
  return row.shaded === null ? null : fraction(row.shaded, row.parts)
}

/**
 * In which equal parts what a row comes to is counted. FT5: 2/4 where there are quarters; tiles of several sizes have
 * the parts that are needed.
 */
export function partsOf(row: Row): number {
  if (isCut(row)) return row.parts
  const [first] = row.tiles
  const isOneSize = first !== undefined && row.tiles.every((parts) => parts === first)
  return isOneSize ? first : denominatorOf(laidValue(row))
}

export function restOf({ wholes }: FractionTiles, row: Row): Exact | null {
  const value = valueOf(row)
  return value === null ? null : subtract(wholes, value)
}

/** The place in `rows` that is worked in: the chosen row, else the last. */
export function rowInUse({ row, rows }: FractionTiles): number {
  return row > 0 ? row - 1 : rows.length - 1
}

export function withRow(tiles: FractionTiles, index: number, row: Row): FractionTiles {
  return { ...tiles, rows: tiles.rows.map((held, at) => (at === index ? row : held)) }
}

export interface Segment {
  /** From the start, in wholes: for drawing. */
  readonly from: number
  readonly to: number
  /** One of so many equal parts of the whole. */
  readonly of: number
  readonly filled: boolean
}

/** FT2: the parts of a row one after another, with no gap. */
export function segmentsOf({ wholes }: FractionTiles, row: Row): Segment[] {
  if (isCut(row))
    return Array.from({ length: row.parts * wholes }, (_, index) => ({
      from: index / row.parts,
      to: (index + 1) / row.parts,
      of: row.parts,
      filled: row.shaded === null || index < row.shaded,
    }))
  let from = 0
  return row.tiles.map((of) => {
    const segment = { from, to: from + 1 / of, of, filled: true }
    from = segment.to
    return segment
  })
}

/** Every place where an edge of a row stands, 0 and the end too. */
export function edgesOf({ wholes }: FractionTiles, row: Row): Exact[] {
  if (isCut(row))
    return Array.from({ length: row.parts * wholes + 1 }, (_, index) => fraction(index, row.parts))
  return row.tiles.reduce<Exact[]>(
    (edges, _, index) => [...edges, laidValue({ tiles: row.tiles.slice(0, index + 1) })],
    [0],
  )
}
