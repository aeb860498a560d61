import * as z from 'zod/mini'
import { ONE_TO_TEN, type OneToTen } from '../../picture/ink'
import { cellsOf, extent, UPRIGHT, type Way } from '../../picture/shapeCells'
import { SHAPE_KINDS, shapeSize } from '../sizedKinds'
import { type Token, tokenSchema } from '../token'

/** Where a shape lies: the top left of its box, in half cells from that of the mat, and which way. */
export interface Place extends Way {
  readonly x: number
  readonly y: number
}

export interface Laid extends Place {
  readonly token: Token
}

/** Number shapes on a mat, none on top of another. A shape that is to be covered may lie beneath them. */
export interface NumberShapes {
  readonly shapes: readonly Laid[]
  readonly cover: { readonly size: OneToTen; readonly x: number; readonly y: number } | null
  /** The mat, in cells. */
  readonly columns: number
  readonly rows: number
  /** The side of a cell, in board units. */
  readonly unit: number
  /** The shape that is worked with, the first is 1; 0 for the last one. */
  readonly chosen: number
  /** Whether numbers stand under the shapes. */
  readonly numbers: boolean
  /** In the bag they are not seen; outlines are what a hand feels there. */
  readonly view: 'shown' | 'bag' | 'outlines'
  /** Which way the shape just lifted lay, and where among the others, so that it is put down as it was. */
  readonly lifted: (Way & { readonly id: string; readonly index: number }) | null
  readonly label: string
}

export const MOST_SHAPES = 20
export const MOST_COLUMNS = 30
export const MOST_ROWS = 12

const way = {
  turn: z._default(z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]), 0),
  flipped: z._default(z.boolean(), false),
}
const halfCell = (most: number) => z.int().check(z.gte(0), z.lte(2 * most))

const laidSchema = z.object({
  token: tokenSchema.check(
    z.refine(({ kind }) => SHAPE_KINDS.includes(kind), {
      error: 'Each shape is of a kind from "one-shape" to "ten-shape".',
      abort: true,
    }),
  ),
  x: halfCell(MOST_COLUMNS),
  y: halfCell(MOST_ROWS),
  ...way,
})

const sizeSchema = z.union(
  ONE_TO_TEN.map((size) => z.literal(size)),
  'A shape is one of 1 to 10.',
)

export const schema: z.ZodMiniType<NumberShapes> = z
  .object({
    shapes: z.readonly(z.array(laidSchema).check(z.maxLength(MOST_SHAPES))),
    cover: z._default(
      z.nullable(z.object({ size: sizeSchema, x: halfCell(MOST_COLUMNS), y: halfCell(MOST_ROWS) })),
      null,
    ),
    columns: z._default(z.int().check(z.gte(2), z.lte(MOST_COLUMNS)), 12),
    rows: z._default(z.int().check(z.gte(2), z.lte(MOST_ROWS)), 6),
    unit: z._default(z.int().check(z.gte(24), z.lte(120)), 64),
    chosen: z._default(z.int().check(z.gte(0), z.lte(MOST_SHAPES)), 0),
    numbers: z._default(z.boolean(), false),
    view: z._default(z.enum(['shown', 'bag', 'outlines']), 'shown'),
    lifted: z._default(
      z.nullable(
        z.object({
          id: tokenSchema.shape.id,
          index: z.int().check(z.gte(0), z.lte(MOST_SHAPES)),
          ...way,
        }),
      ),
      null,
    ),
    label: z._default(z.string().check(z.maxLength(40)), ''),
  })
  .check(
    z.refine(({ shapes }) => new Set(shapes.map(({ token }) => token.id)).size === shapes.length, {
      error: 'Each shape needs an id of its own.',
      path: ['shapes'],
    }),
    z.refine((mat) => mat.cover === null || isOnMat(mat, cellsAt(mat.cover.size, plateOf(mat.cover))), {
      error: 'The shape to cover lies over the edge of the mat.',
      path: ['cover'],
    }),
    z.refine(
      (mat) => mat.shapes.every((shape) => whyNotAt(mat, sizeOf(shape.token), shape, shape) === null),
      {
        error: 'The shapes lie on the mat, none on top of another or over the edge of the shape to cover.',
        path: ['shapes'],
      },
    ),
    z.refine(({ chosen, shapes }) => chosen <= shapes.length, {
      error: 'There is no such shape.',
      path: ['chosen'],
    }),
    z.refine(({ columns, rows, unit }) => columns * unit <= 1792 && rows * unit <= 600, {
      error: 'The mat is larger than the board: use fewer cells or a smaller one.',
      path: ['unit'],
    }),
  )

export function sizeOf({ kind }: Token): OneToTen {
  return shapeSize(kind) ?? 1
}

export function kindFor(size: number): string {
  return SHAPE_KINDS[size - 1] ?? 'one-shape'
}

export function asSize(size: number): OneToTen {
  return ONE_TO_TEN[size - 1] ?? 1
}

/** The cell in use when a shape lies there: its top left, in half cells. */
export interface Cell {
  readonly x: number
  readonly y: number
}

export function cellsAt(size: OneToTen, place: Place): Cell[] {
  const { across, down } = extent(size, place)
  return cellsOf(size, place).map(({ x, y }) => ({
    x: place.x + 2 * x + across - 1,
    y: place.y + 2 * y + down - 1,
  }))
}

/** Shapes are never changed, only replaced, so their cells hold. */
const known = new WeakMap<Laid, Cell[]>()

export function cellsUnder(shape: Laid): Cell[] {
  const cells = known.get(shape) ?? cellsAt(sizeOf(shape.token), shape)
  known.set(shape, cells)
  return cells
}

export function plateOf(cover: { readonly x: number; readonly y: number }): Place {
  return { x: cover.x, y: cover.y, ...UPRIGHT }
}

export function isOnMat({ columns, rows }: NumberShapes, cells: readonly Cell[]): boolean {
  return cells.every(({ x, y }) => x >= 0 && y >= 0 && x + 2 <= 2 * columns && y + 2 <= 2 * rows)
}

/** NS3. Why a shape cannot lie there, or null. `itself` is where it lies now. */
export function whyNotAt(
  mat: NumberShapes,
  size: OneToTen,
  place: Place,
  itself: Laid | null = null,
): 'outside' | 'overlap' | 'overhang' | null {
  const cells = cellsAt(size, place)
  if (!isOnMat(mat, cells)) return 'outside'
  const others = mat.shapes.filter((shape) => shape !== itself)
  if (others.some((other) => overlaps(cells, cellsUnder(other)))) return 'overlap'
  if (mat.cover === null) return null
  const plate = cellsAt(mat.cover.size, plateOf(mat.cover))
  if (!overlaps(cells, plate)) return null
  return cells.every((cell) => plate.some(({ x, y }) => x === cell.x && y === cell.y)) ? null : 'overhang'
}

function overlaps(cells: readonly Cell[], others: readonly Cell[]): boolean {
  return cells.some((a) => others.some((b) => Math.abs(a.x - b.x) < 2 && Math.abs(a.y - b.y) < 2))
}

/** Whether a shape lies on the one that is to be covered. */
export function isOnPlate({ cover }: NumberShapes, shape: Laid): boolean {
  return cover !== null && overlaps(cellsUnder(shape), cellsAt(cover.size, plateOf(cover)))
}

export function coveredOf(mat: NumberShapes): number {
  return mat.shapes
    .filter((shape) => isOnPlate(mat, shape))
    .reduce((sum, { token }) => sum + sizeOf(token), 0)
}

export function totalOf(mat: NumberShapes): number {
  return mat.shapes.reduce((sum, { token }) => sum + sizeOf(token), 0)
}
