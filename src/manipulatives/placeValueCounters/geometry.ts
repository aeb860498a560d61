import type { Box, Size } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import { SNAP_REACH } from '../../geometry/stage'
import { counterColumns, counterGrid, counterPitch } from '../../picture/counterGrid'
import { isReadable, PLACE_COUNTER, readableCounter } from '../../picture/placeCounter'
import { exponentOf, type Place } from '../placeValue'
import { type CounterMat, countsOf, inEachRow } from './mat'

/** How counters in columns are laid out. Distances are from the mat's corner. */
export interface Arranged {
  /** PC3: across every counter, whatever its value. */
  readonly d: number
  /** By columns: where those that are in no row lie. */
  readonly zones: readonly Box[]
  /** The bands of the rows, under all the zones. */
  readonly bands: readonly Box[]
}

/** Where they are many, counters are smaller than usual. */
const SMALLER = [100, 90, 80, 70, 62, 56, 50, 44, 38, 32] as const
/** Beside the counters of a zone: room for the ring round ten of them and its handle. */
const BESIDE = 20
const ABOVE = 12
const BAND_PAD = 8
const BAND_GAP = 10
/** Counters stand in threes while there is room. */
const THREES = 3

export function sizeOf({ width, height }: CounterMat): Size {
  return { width, height }
}

/** The outlines of what was just exchanged, where they were. */
export function gapsOf(mat: CounterMat, place: Place): number {
  if (mat.layout === 'loose' || mat.exchanged?.from !== place) return 0
  return exponentOf(mat.exchanged.to) < exponentOf(place) ? 1 : 10
}

/** Worked out once for each mat: every place and every offer asks. */
const known = new WeakMap<CounterMat, Arranged>()

/** As large as leaves every counter in view; when even the smallest do not, they lie over one another. */
export function arranged(mat: CounterMat): Arranged {
  const before = known.get(mat)
  if (before) return before
  const counts = countsOf(mat, mat.counters).map((count, index) => count + gapsAt(mat, index))
  const each = inEachRow(mat)
  const sizes = [...new Set([readableCounter(mat.columns), PLACE_COUNTER, ...SMALLER])]
  let d: number = PLACE_COUNTER
  let needs: number[] = []
  for (d of sizes) {
    const height = looseHeight(mat, d)
    const lines = Math.floor((height - ABOVE - d) / counterPitch(d)) + 1
    if (lines < 1) continue
    needs = counts.map((count, index) => {
      const across = Math.max(1, each[index] ?? 0, Math.ceil(count / lines))
      return (across - 1) * counterPitch(d) + d + 2 * BESIDE
    })
    if (sum(needs) <= mat.width) break
  }
  const widths = shared(mat.width, needs)
  const height = looseHeight(mat, d)
  let x = 0
  const zones = widths.map((width) => {
    const zone = { x, y: 0, width, height }
    x += width
    return zone
  })
  const bands = mat.rows.map((_, row) => ({
    x: 0,
    y: height + BAND_GAP + row * bandStep(d),
    width: mat.width,
    height: d + 2 * BAND_PAD,
  }))
  const made = { d, zones, bands }
  known.set(mat, made)
  return made
}

/** Whether one counter in every column, as large as it may be, can be read. */
export function isWideEnough(mat: CounterMat): boolean {
  const most = Math.min(readableCounter(mat.columns), mat.width / mat.columns.length - 2 * BESIDE)
  return isReadable(mat.columns, most)
}

function gapsAt(mat: CounterMat, index: number): number {
  const place = mat.columns[index]
  return place ? gapsOf(mat, place) : 0
}

function bandStep(d: number): number {
  return d + 2 * BAND_PAD + BAND_GAP
}

function looseHeight(mat: CounterMat, d: number): number {
  return mat.height - mat.rows.length * bandStep(d)
}

/** Equal shares, but what some can spare goes to those that need more. */
function shared(width: number, needs: readonly number[]): number[] {
  const share = width / needs.length
  const short = needs.map((need) => Math.max(0, need - share))
  const spare = needs.map((need) => Math.max(0, share - need))
  const given = Math.min(sum(short), sum(spare))
  if (given === 0) return needs.map(() => share)
  return needs.map(
    (_, index) =>
      share + ((short[index] ?? 0) / sum(short)) * given - ((spare[index] ?? 0) / sum(spare)) * given,
  )
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0)
}

/** The middles of so many counters in the zone of a column. */
export function placesIn(mat: CounterMat, column: number, count: number): Point[] {
  const { d, zones } = arranged(mat)
  const zone = zones[column]
  if (!zone) return []
  const room = {
    x: zone.x + BESIDE,
    y: ABOVE,
    width: Math.max(d, zone.width - 2 * BESIDE),
    height: Math.max(d, zone.height - ABOVE),
  }
  const lines = Math.max(1, Math.floor((room.height - d) / counterPitch(d)) + 1)
  const most = Math.max(THREES, Math.ceil(count / lines))
  return counterGrid(count, room, d, Math.min(most, counterColumns(room.width, d)))
}

/** The middles of so many counters in a row, under their column. */
export function placesInRow(mat: CounterMat, row: number, column: number, count: number): Point[] {
  const { d, zones, bands } = arranged(mat)
  const [zone, band] = [zones[column], bands[row]]
  if (!zone || !band) return []
  const room = { x: zone.x + BESIDE, y: band.y + BAND_PAD, width: zone.width - 2 * BESIDE, height: d }
  return counterGrid(count, room, d, Math.max(1, count))
}

/** The column under a place. */
export function columnAt(mat: CounterMat, x: number): number {
  return Math.max(
    0,
    arranged(mat).zones.findLastIndex((zone) => x >= zone.x),
  )
}

/** The row under a place, or null above the rows. */
export function rowAt(mat: CounterMat, y: number): number | null {
  const { bands } = arranged(mat)
  const [first] = bands
  if (!first || y < first.y - BAND_GAP / 2) return null
  return bands.findLastIndex((band) => y >= band.y - BAND_GAP / 2)
}

export function isOff(mat: CounterMat, at: Point): boolean {
  return (
    at.x < -SNAP_REACH ||
    at.y < -SNAP_REACH ||
    at.x > mat.width + SNAP_REACH ||
    at.y > mat.height + SNAP_REACH
  )
}
