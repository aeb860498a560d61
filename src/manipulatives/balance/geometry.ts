import type { Box, Size } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import type { Exact } from '../../number/exact'
import { extent, type Way } from '../../picture/shapeCells'
import { numberWidth } from '../../picture/text'
import { rodLength, shapeSize } from '../sizedKinds'
import type { Token } from '../token'
import { type Balance, SIDES, type Side } from './balance'

/** Room for what lies in a pan, over its edge. */
const HEAP = 360
/** How far a pan goes up or down: the same for any difference (BA1). */
export const DROP = 44
export const TRAY: Size = { width: 480, height: 84 }
/** A counter across, a cell of a number shape and a white rod, where there is room for all of them at that size. */
const COUNTER_SIZE = 56
const CELL = 38
const ROD = 40
/** Number shapes lie on their long flat side. */
export const LYING: Way = { turn: 90, flipped: true }
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
  | { readonly type: 'token'; readonly index: number }

export interface Lying {
  readonly thing: Thing
  /** From the middle of the pan's edge to the thing's own middle. */
  readonly middle: Point
  readonly size: Size
}

/** What lies in the pans, and how large tokens are there as a share: the same in both, so that they compare. */
export interface Heaps {
  readonly left: readonly Lying[]
  readonly right: readonly Lying[]
  readonly scale: number
}

const SCALES = [1, 0.85, 0.7, 0.6, 0.5, 0.4, 0.3] as const

/** Tokens are drawn as large as leaves room for both heaps under the top of the piece. */
export function heapsOf(balance: Balance, isNumberless: (side: Side, weight: number) => boolean): Heaps {
  let heaps: Heaps = { left: [], right: [], scale: 1 }
  for (const scale of SCALES) {
    const [left, right] = SIDES.map((side) =>
      heapOf(balance, side, scale, (weight) => isNumberless(side, weight)),
    )
    heaps = { left: left ?? [], right: right ?? [], scale }
    if ([...heaps.left, ...heaps.right].every(({ middle, size }) => middle.y - size.height / 2 >= -HEAP))
      break
  }
  return heaps
}

/** Bags, then weights, and counters beside them where there is room; else on top, after rods and shapes. */
function heapOf(
  balance: Balance,
  side: Side,
  scale: number,
  isNumberless: (weight: number) => boolean,
): Lying[] {
  const { bags, weights, tokens } = balance[side]
  const things: Sized[] = [
    ...Array.from({ length: bags }, (_, index) => ({ thing: { type: 'bag', index } as const, size: BAG })),
    ...weights.map((value, index) => ({
      thing: { type: 'weight', index } as const,
      size: { width: weightWidth(value, weights.length, isNumberless(index)), height: WEIGHT_TALL },
    })),
  ]
  const lying = tokens.map((token, index) => ({
    thing: { type: 'token', index } as const,
    size: tokenSize(token, scale),
    family: rodLength(token.kind) === null ? (shapeSize(token.kind) === null ? 2 : 1) : 0,
  }))
  const [rods = [], shapes = [], counters = []] = [0, 1, 2].map((family) =>
    lying.filter((one) => one.family === family),
  )
  const used = things.length === 0 ? 0 : widthOf(things) + BESIDE
  const d = COUNTER_SIZE * scale
  const across = Math.floor((ROOM - used + GAP) / (d + GAP))
  const hasRoom = counters.length > 0 && across * MOST_HIGH >= counters.length
  if (things.length === 0 || counters.length < tokens.length || !hasRoom)
    return stacked(
      [things, rods, shapes, counters].flatMap((sort) => inRows(sort, ROOM)),
      0,
    )
  const beside = inRows(counters, Math.min(across, Math.ceil(counters.length / 2) + 1) * (d + GAP))
  const wide = widthOf(beside[0] ?? [])
  const left = -(used + wide) / 2
  return [...stacked([things], left + (used - BESIDE) / 2), ...stacked(beside, left + used + wide / 2)]
}

function weightWidth(value: Exact, weights: number, isNumberless: boolean): number {
  if (isNumberless) return LEAST_WEIGHT
  const wide = numberWidth(value, WEIGHT_DIGITS, 'decimal') + 24
  return Math.min(weights > 2 ? 108 : 164, Math.max(LEAST_WEIGHT, wide))
}

/** The room that a token takes in a pan, drawn at a share of its size. */
export function tokenSize({ kind }: Token, scale: number): Size {
  const [size, length] = [shapeSize(kind), rodLength(kind)]
  if (length !== null) return { width: length * rodUnit(scale), height: rodUnit(scale) }
  if (size === null) return { width: COUNTER_SIZE * scale, height: COUNTER_SIZE * scale }
  const { across, down } = extent(size, LYING)
  return { width: across * cellUnit(scale), height: down * cellUnit(scale) }
}

export function rodUnit(scale: number): number {
  return ROD * scale
}

export function cellUnit(scale: number): number {
  return CELL * scale
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
