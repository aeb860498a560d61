import * as z from 'zod/mini'
import { compare, type Exact } from '../../number/exact'
import { exactSchema } from '../exactSchema'
import { type Token, tokenSchema } from '../token'

/** A place in the square, 1 to 100 in the order of counting, whatever is written there. */
export type Cell = number

export const MOST_SHADES = 3
export const CAPTIONS = ['none', 'hundredths', 'decimal', 'fraction', 'percent'] as const

export interface HundredSquare {
  /** The number in the first cell. */
  readonly first: 0 | 1
  /** No numbers: a grid of hundredths. */
  readonly blank: boolean
  /** Greater numbers stand higher. */
  readonly bottomUp: boolean
  /** The cells that are there; none for all. */
  readonly fragment: readonly Cell[]
  readonly covered: readonly Cell[]
  readonly ring: Cell | null
  /** Every cell with a multiple of these is shaded. */
  readonly multiples: readonly number[]
  /** The cells shaded by hand, by colour. */
  readonly shades: readonly (readonly Cell[])[]
  /** Which colour shades next. */
  readonly brush: number
  /** What a press on a cell does. */
  readonly touch: 'ring' | 'cover' | 'shade'
  /** What the whole grid stands for. */
  readonly whole: Exact
  readonly caption: (typeof CAPTIONS)[number]
  readonly counters: readonly { readonly cell: Cell; readonly token: Token }[]
  /** The side of a cell, in board units. */
  readonly side: number
  readonly label: string
}

const cell = z.int().check(z.gte(1), z.lte(100))
const cells = z.readonly(z.array(cell).check(z.maxLength(100)))

export const schema: z.ZodMiniType<HundredSquare> = z
  .object({
    first: z._default(z.union([z.literal(0), z.literal(1)]), 1),
    blank: z._default(z.boolean(), false),
    bottomUp: z._default(z.boolean(), false),
    fragment: z._default(cells, []),
    covered: z._default(cells, []),
    ring: z._default(z.nullable(cell), null),
    multiples: z._default(z.readonly(z.array(z.int().check(z.gte(2), z.lte(100))).check(z.maxLength(2))), []),
    shades: z._default(z.readonly(z.array(cells).check(z.minLength(1), z.maxLength(MOST_SHADES))), [[]]),
    brush: z._default(z.int().check(z.gte(0), z.lte(MOST_SHADES - 1)), 0),
    touch: z._default(z.enum(['ring', 'cover', 'shade']), 'ring'),
    whole: z._default(
      exactSchema.check(z.refine((whole) => compare(whole, 0) > 0, 'The whole is a number greater than 0.')),
      1,
    ),
    caption: z._default(z.enum(CAPTIONS), 'none'),
    counters: z._default(
      z.readonly(z.array(z.object({ cell, token: tokenSchema })).check(z.maxLength(100))),
      [],
    ),
    side: z._default(z.int().check(z.gte(40), z.lte(66)), 62),
    label: z._default(z.string().check(z.maxLength(40)), ''),
  })
  .check(
    z.refine(({ shades }) => isEachOnce(shades.flat()), 'A cell is shaded once, in one colour.'),
    z.refine(
      ({ covered, fragment }) => isEachOnce(covered) && isEachOnce(fragment),
      'A cell is named twice.',
    ),
    z.refine(({ brush, shades }) => brush < shades.length, 'There is no such colour to shade with.'),
    z.refine(({ multiples }) => isEachOnce(multiples), 'Those multiples are shaded already.'),
    z.refine(
      ({ counters }) =>
        isEachOnce(counters.map(({ cell }) => cell)) && isEachOnce(counters.map(({ token }) => token.id)),
      'A cell holds one counter, and a counter is in one cell.',
    ),
    z.refine(
      ({ blank, ring, multiples }) => !blank || (ring === null && multiples.length === 0),
      'A grid without numbers has no ring and no multiples.',
    ),
  )

function isEachOnce(items: readonly unknown[]): boolean {
  return new Set(items).size === items.length
}

export function numberIn({ first }: HundredSquare, cell: Cell): number {
  return cell - 1 + first
}

export function cellOf({ first }: HundredSquare, number: number): Cell {
  return number + 1 - first
}

/** Row and column from 0, rows from the top of the drawing. HS1 and HS3. */
export function placeOf(
  { bottomUp }: Pick<HundredSquare, 'bottomUp'>,
  cell: Cell,
): { row: number; column: number } {
  const row = Math.floor((cell - 1) / 10)
  return { row: bottomUp ? 9 - row : row, column: (cell - 1) % 10 }
}

export function cellAt({ bottomUp }: Pick<HundredSquare, 'bottomUp'>, row: number, column: number): Cell {
  return (bottomUp ? 9 - row : row) * 10 + column + 1
}

export function isThere({ fragment }: HundredSquare, cell: Cell): boolean {
  return fragment.length === 0 || fragment.includes(cell)
}

export const CELLS: readonly Cell[] = Array.from({ length: 100 }, (_, index) => index + 1)

/** Shaded in the order of counting; a grid of hundredths fills its columns, each a tenth, from the top. */
export function shadingOrder({ blank }: HundredSquare): readonly Cell[] {
  if (!blank) return CELLS
  return CELLS.map((_, index) => cellAt({ bottomUp: false }, index % 10, Math.floor(index / 10)))
}

/** A cell in one colour, or (null) in none. */
export function shadedIn(
  square: HundredSquare,
  changed: readonly Cell[],
  colour: number | null,
): HundredSquare {
  const shades = square.shades.map((cells, index) => {
    const others = cells.filter((cell) => !changed.includes(cell))
    return index === colour ? [...others, ...changed] : others
  })
  return { ...square, shades }
}

export function toggled(cells: readonly Cell[], cell: Cell): Cell[] {
  return cells.includes(cell) ? cells.filter((other) => other !== cell) : [...cells, cell]
}
