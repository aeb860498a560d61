import { distance, type Point } from '../../geometry/point'
import { PLACE_COUNTER, readableCounter } from '../../picture/placeCounter'
import type { Token } from '../token'
import { type CounterMat, MIXES } from './mat'

/** From one spot of the mat to the next, as counters. */
const PITCH = 1.18
/** Where they are many, counters are smaller than usual. */
const LEAST = 38
const SMALLER = [100, 90, 80, 70, 62, 56, 50, 44, LEAST] as const

interface Room {
  readonly width: number
  readonly height: number
}

/** The size of counters that lie anywhere: as large as leaves a spot for each. */
export function looseSize(mat: Room & Pick<CounterMat, 'columns'>, count: number): number {
  const sizes = [readableCounter(mat.columns), PLACE_COUNTER, ...SMALLER]
  return sizes.find((d) => cellsOf(mat, d).length >= count) ?? LEAST
}

/** The place at whole units where all of a counter lies on the mat. */
export function onMat({ width, height }: Room, d: number, at: Point): Point {
  return { x: clamped(at.x, width, d), y: clamped(at.y, height, d) }
}

function clamped(value: number, size: number, d: number): number {
  const least = Math.ceil(d / 2)
  return Number.isFinite(value)
    ? Math.min(Math.max(Math.round(value), least), Math.floor(size - d / 2))
    : least
}

function cellsOf({ width, height }: Room, d: number): Point[] {
  const pitch = d * PITCH
  const across = Math.max(1, Math.floor(width / pitch))
  const down = Math.max(1, Math.floor(height / pitch))
  return Array.from({ length: across * down }, (_, index) => ({
    x: Math.round(((index % across) + 0.5) * (width / across)),
    y: Math.round((Math.floor(index / across) + 0.5) * (height / down)),
  }))
}

/** The counters on the mat instead, when they lie anywhere: those that stay keep their spots. */
export function withLoose(mat: CounterMat, counters: readonly Token[]): CounterMat {
  if (mat.layout === 'columns') return { ...mat, counters }
  const known = new Map(mat.counters.map(({ id }, index) => [id, mat.spots[index]]))
  const kept = new Set(counters.map(({ id }) => id))
  const gone = mat.counters.flatMap(({ id }, index) => (kept.has(id) ? [] : (mat.spots[index] ?? [])))
  const d = looseSize(mat, counters.length)
  const taken = counters.flatMap(({ id }) => known.get(id) ?? [])
  const near = gone.length === 0 ? null : middleOf(gone)
  const spots = counters.map(({ id }) => {
    const spot = known.get(id) ?? freeSpot(mat, d, taken, near)
    if (!known.has(id)) taken.push(spot)
    return spot
  })
  return { ...mat, counters, spots }
}

/** The free cell nearest to a point, or else the first. When all are taken, the one with the most room. */
function freeSpot(room: Room, d: number, taken: readonly Point[], near: Point | null): Point {
  const cells = cellsOf(room, d)
  const roomAt = (cell: Point) => taken.reduce((least, spot) => Math.min(least, distance(cell, spot)), d)
  const sorted = near ? cells.toSorted((a, b) => distance(a, near) - distance(b, near)) : cells
  const free = sorted.find((cell) => roomAt(cell) >= d * 0.98)
  if (free) return free
  return sorted.reduce((best, cell) => (roomAt(cell) > roomAt(best) ? cell : best))
}

function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }))
  return { x: sum.x / points.length, y: sum.y / points.length }
}

/** Everything taken out of its column and laid in no order: the next mix lays it otherwise. */
export function mixedUp(mat: CounterMat): CounterMat {
  const counters = mat.counters
  const mixed = (mat.mixed + 1) % MIXES
  const d = looseSize(mat, counters.length)
  const cells = cellsOf(mat, d)
  const step = strideOf(cells.length)
  const spots = counters.map((_, index) => {
    const cell = cells[(mixed * 7 + index * step) % cells.length] ?? { x: 0, y: 0 }
    return onMat(mat, d, { x: cell.x + nudge(index, mixed, d), y: cell.y + nudge(index + 11, mixed, d) })
  })
  return { ...mat, layout: 'loose', spots, mixed, exchanged: null }
}

/** A step through so many cells that meets each of them once, far from the one before. */
function strideOf(cells: number): number {
  let step = Math.max(1, Math.floor(cells * 0.618))
  while (greatestCommonFactor(step, cells) !== 1) step++
  return step
}

function greatestCommonFactor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonFactor(b, a % b)
}

/** A little out of line, so that no rows are seen. */
function nudge(index: number, mixed: number, d: number): number {
  const steps = ((index * 37 + mixed * 53) % 7) - 3
  return steps * d * 0.025
}

export function tidied(mat: CounterMat): CounterMat {
  return { ...mat, layout: 'columns', spots: [], exchanged: null }
}
