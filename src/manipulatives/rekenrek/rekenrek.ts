import * as z from 'zod/mini'
import { type Exact, isWhole } from '../../number/exact'
import { addsUp, done, type Outcome, refused, type Sum, type Values } from '../contract'

/** Wires of ten beads, five red and then five white. */
export interface Rekenrek {
  /** How many beads are at the left of each wire, from the top: two wires, or ten for a hundred beads. */
  readonly rows: readonly number[]
  /** Where all the beads are when the frame is ready. */
  readonly start: 'right' | 'left'
  /** How many times a block of beads was pushed since it was ready. */
  readonly pushes: number
  readonly covered: boolean
  readonly showRows: boolean
  readonly showTotal: boolean
  readonly showPushes: boolean
  /** Of a bead, in board units; null for the usual one. */
  readonly diameter: number | null
}

export const ON_A_WIRE = 10
const MOST_PUSHES = 999
/** Ten wires of greater beads would not fit on the stage. */
export const WIDEST_OF_HUNDRED = 56

export const schema: z.ZodMiniType<Rekenrek> = z
  .object({
    rows: z.readonly(z.array(z.int().check(z.gte(0), z.lte(ON_A_WIRE))).check(z.maxLength(ON_A_WIRE))),
    start: z._default(z.enum(['right', 'left']), 'right'),
    pushes: z._default(z.int().check(z.gte(0), z.lte(MOST_PUSHES)), 0),
    covered: z._default(z.boolean(), false),
    showRows: z._default(z.boolean(), false),
    showTotal: z._default(z.boolean(), false),
    showPushes: z._default(z.boolean(), false),
    diameter: z._default(z.nullable(z.int().check(z.gte(48), z.lte(96))), null),
  })
  .check(
    z.refine(({ rows }) => rows.length === 2 || rows.length === ON_A_WIRE, {
      error: 'A bead frame has two wires, or ten for a hundred beads.',
      path: ['rows'],
    }),
    z.refine(({ rows, diameter }) => rows.length === 2 || (diameter ?? 0) <= WIDEST_OF_HUNDRED, {
      error: 'Beads of a hundred are at most 56 across.',
      path: ['diameter'],
    }),
  )

/** `total` at the left and `rest` at the right; the wires `top` and `bottom`, or `row1` to `row10`. */
export type Name = 'total' | 'rest' | 'top' | 'bottom' | `row${number}`

export function isHundred({ rows }: Rekenrek): boolean {
  return rows.length > 2
}

export function rowName(frame: Rekenrek, row: number): Name {
  if (isHundred(frame)) return `row${row + 1}`
  return row === 0 ? 'top' : 'bottom'
}

export function rowNames(frame: Rekenrek): Name[] {
  return frame.rows.map((_, row) => rowName(frame, row))
}

/** RK3. */
export function totalOf({ rows }: Rekenrek): number {
  return rows.reduce((sofar, count) => sofar + count, 0)
}

export function beadsIn({ rows }: Rekenrek): number {
  return rows.length * ON_A_WIRE
}

export function readyRows({ rows, start }: Rekenrek): number[] {
  return rows.map(() => (start === 'left' ? ON_A_WIRE : 0))
}

export function isReady(frame: Rekenrek): boolean {
  const ready = readyRows(frame)
  return frame.rows.every((count, row) => count === ready[row])
}

export function quantities(frame: Rekenrek): Values<Name> {
  const total = totalOf(frame)
  const values: Partial<Record<Name, Exact>> = { total, rest: beadsIn(frame) - total }
  frame.rows.forEach((count, row) => {
    values[rowName(frame, row)] = count
  })
  return values
}

export function sums(frame: Rekenrek): Sum<Name>[] {
  const terms = [
    { name: 'total', times: -1 },
    { name: 'rest', times: -1 },
  ] as const
  return [addsUp<Name>('total', rowNames(frame)), { terms, plus: beadsIn(frame), total: 'rest' }]
}

/** RK5: a row that changes is one push of a block. Back where all began, the pushes begin again. */
export function withRows(frame: Rekenrek, rows: readonly number[]): Rekenrek {
  const changed = rows.filter((count, row) => count !== frame.rows[row]).length
  if (changed === 0) return frame
  const next = { ...frame, rows, pushes: Math.min(MOST_PUSHES, frame.pushes + changed) }
  return isReady(next) ? { ...next, pushes: 0 } : next
}

export function withQuantities(frame: Rekenrek, values: Values<Name>): Outcome<Rekenrek> {
  const asked = Object.values(values)
  if (!asked.every((value) => value === undefined || isWhole(value))) return refused('Beads are whole.')
  const whole = values as Partial<Record<Name, number>>
  const fixed = rowNames(frame).map((name) => whole[name])
  if (fixed.some((count) => count !== undefined && (count < 0 || count > ON_A_WIRE)))
    return refused('There are ten beads on each wire.')
  const rows = frame.rows.map((count, row) => fixed[row] ?? count)
  const total = whole.total ?? (whole.rest === undefined ? undefined : beadsIn(frame) - whole.rest)
  const found = total === undefined ? rows : towards(rows, fixed, total)
  if (!found) return refused(`There are only ${beadsIn(frame)} beads, ten on each wire.`)
  const next = withRows(frame, found)
  const shown = quantities(next)
  const isShown = (Object.keys(whole) as Name[]).every(
    (name) => whole[name] === undefined || whole[name] === (shown[name] ?? 0),
  )
  return isShown ? done(next) : refused('The rows do not come to that.')
}

/** More are pushed in from the top wire down, to complete each ten; some back from the bottom wire up. */
function towards(
  rows: readonly number[],
  fixed: readonly (number | undefined)[],
  total: number,
): number[] | null {
  const found = [...rows]
  let change = total - rows.reduce((sofar, count) => sofar + count, 0)
  const order = [...rows.keys()].filter((row) => fixed[row] === undefined)
  for (const row of change > 0 ? order : order.reverse()) {
    const count = found[row] ?? 0
    const after = Math.min(ON_A_WIRE, Math.max(0, count + change))
    change -= after - count
    found[row] = after
  }
  return change === 0 ? found : null
}
