import type { Box, Size } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import { numberWidth } from '../../picture/text'
import type { Balance, Side } from './balance'

/** Room for what lies in a pan, over its edge. */
const HEAP = 360
/** How far a pan goes up or down: the same for any difference (BA1). */
export const DROP = 44
export const TRAY: Size = { width: 480, height: 84 }
export const COUNTER_SIZE = 56
export const BAG: Size = { width: 86, height: 96 }
export const WEIGHT_TALL = 84
export const WEIGHT_DIGITS = 50
const LEAST_WEIGHT = 84
const GAP = 6

export const SIZE: Size = { width: 1140, height: 638 }
const MARGIN = 10
export const PIVOT: Point = { x: SIZE.width / 2, y: 532 }
export const FOOT = 622

export function panX(side: Side): number {
  const middle = MARGIN + TRAY.width / 2
  return side === 'left' ? middle : SIZE.width - middle
}

/** The upper edge of a pan, for a tilt of −1, 0 or 1 (the right pan down). */
export function panY(side: Side, tilt: -1 | 0 | 1): number {
  const level = HEAP + DROP + 6
  return level + DROP * (side === 'left' ? -tilt : tilt)
}

/** Where the sign stands, between the pans. */
export const SIGN_AT: Point = { x: SIZE.width / 2, y: 210 }

/** The pan that a place is over, or null. */
export function panAt(at: Point, reach: number): Side | null {
  if (at.y < -reach || at.y > PIVOT.y + reach) return null
  const half = TRAY.width / 2 + reach
  if (Math.abs(at.x - panX('left')) <= half) return 'left'
  return Math.abs(at.x - panX('right')) <= half ? 'right' : null
}

export type Thing =
  | { readonly type: 'bag'; readonly index: number }
  | { readonly type: 'weight'; readonly index: number }
  | { readonly type: 'counter'; readonly index: number }

export interface Lying {
  readonly thing: Thing
  /** From the middle of the pan's edge to the thing's own middle. */
  readonly middle: Point
  readonly size: Size
}

/** What lies in a pan: bags, then weights, and counters beside them where there is room, else on top. */
export function heapOf(balance: Balance, side: Side, isNumberless: (weight: number) => boolean): Lying[] {
  const { bags, weights, tokens } = balance[side]
  const things: Sized[] = [
    ...Array.from({ length: bags }, (_, index) => ({ thing: { type: 'bag', index } as const, size: BAG })),
    ...weights.map((value, index) => ({
      thing: { type: 'weight', index } as const,
      size: {
        width: isNumberless(index)
          ? LEAST_WEIGHT
          : Math.min(
              weights.length > 2 ? 108 : 164,
              Math.max(LEAST_WEIGHT, numberWidth(value, WEIGHT_DIGITS, 'decimal') + 24),
            ),
        height: WEIGHT_TALL,
      },
    })),
  ]
  const counters = tokens.map((_, index) => ({
    thing: { type: 'counter', index } as const,
    size: { width: COUNTER_SIZE, height: COUNTER_SIZE },
  }))
  const used = things.length === 0 ? 0 : widthOf(things) + BESIDE
  const across = Math.floor((ROOM - used + GAP) / (COUNTER_SIZE + GAP))
  if (things.length === 0 || counters.length === 0 || across * MOST_HIGH < counters.length)
    return stacked([...inRows(things, ROOM), ...inRows(counters, ROOM)], 0)
  const beside = inRows(counters, Math.min(across, Math.ceil(counters.length / 2) + 1) * (COUNTER_SIZE + GAP))
  const wide = widthOf(beside[0] ?? [])
  const left = -(used + wide) / 2
  return [...stacked([things], left + (used - BESIDE) / 2), ...stacked(beside, left + used + wide / 2)]
}

interface Sized {
  readonly thing: Thing
  readonly size: Size
}

/** Inside the edge of a pan; between bags and counters; and as many counters as stand beside bags in one column. */
const ROOM = TRAY.width - 24
const BESIDE = 16
const MOST_HIGH = 5

function widthOf(row: readonly Sized[]): number {
  return row.reduce((sofar, { size }) => sofar + size.width + GAP, -GAP)
}

/** Rows from the bottom up, each about the same middle. */
function stacked(rows: readonly (readonly Sized[])[], middle: number): Lying[] {
  let floor = 0
  return rows.flatMap((row) => {
    let x = middle - widthOf(row) / 2
    const placed = row.map(({ thing, size }) => {
      const at = { x: x + size.width / 2, y: floor - size.height / 2 }
      x += size.width + GAP
      return { thing, size, middle: at }
    })
    floor -= Math.max(...row.map(({ size }) => size.height)) + 2
    return placed
  })
}

function inRows(things: readonly Sized[], room: number): Sized[][] {
  const rows: Sized[][] = []
  let used = Number.POSITIVE_INFINITY
  for (const thing of things) {
    if (used + thing.size.width > room) {
      rows.push([])
      used = 0
    }
    rows.at(-1)?.push(thing)
    used += thing.size.width + GAP
  }
  return rows
}

/** The place over a pan where a cover stands. */
export function heapBox(): Box {
  return { x: -TRAY.width / 2 + 60, y: -190, width: TRAY.width - 120, height: 180 }
}
