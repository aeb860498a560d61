import type { Box, Size } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import { STAGE } from '../../geometry/stage'
import { textWidth } from '../../picture/andika'
import { counterGrid } from '../../picture/counterGrid'
import { type DienesBlock, dienesSize } from '../../picture/dienes'
import { dienesRow, dienesRowWidth } from '../../picture/dienesRows'
import { isReadable, readableCounter } from '../../picture/placeCounter'
import { coinOf, coinSize } from '../coins'
import { exponentOf, manyOf, type Place, SHORT_NAMES } from '../placeValue'
import { type Chart, kindsOf, type ObjectsChart } from './chart'

export const HEAD = 84
export const FOOT = 104
export const HEADING = 52
/** Room on both sides of a heading. */
const ASIDE = 20

/** Side of a small cube, height of the columns and width of each, by the greatest block. */
const BLOCK_COLUMNS = {
  one: { u: 40, body: 480, widths: { one: 313 } },
  ten: { u: 40, body: 480, widths: { ten: 387, one: 313 } },
  hundred: { u: 22, body: 360, widths: { hundred: 510, ten: 380, one: 270 } },
  thousand: { u: 16, body: 330, widths: { thousand: 470, hundred: 400, ten: 290, one: 270 } },
} as const
const COUNTER_COLUMN = { width: 395, body: 395, tallBody: 500 }
const COUNTER_MARGIN = 12
/** Counters side by side with a little room, as diameters. */
const TWO_COUNTERS = 2.1
/** The most columns in which three counters stand side by side. */
const WIDE_COLUMNS = 5
const DIGIT_COLUMN = { width: 180, body: 190 }
const MARGIN = 6
/** Beside ones that stand close: room for the ring round ten of them. */
const RING_ROOM = 14

export interface Column {
  readonly place: Place
  readonly x: number
  readonly width: number
  readonly heading: string
}

export function unitOf(chart: ObjectsChart): number {
  return blockColumns(chart).u
}

export function bodyOf(chart: Chart): number {
  if (chart.mode === 'digits') return DIGIT_COLUMN.body
  if (chart.mode === 'blocks') return blockColumns(chart).body
  return chart.columns.length > WIDE_COLUMNS ? COUNTER_COLUMN.tallBody : COUNTER_COLUMN.body
}

function blockColumns(chart: ObjectsChart) {
  return BLOCK_COLUMNS[(kindsOf(chart)[0] ?? 'one') as DienesBlock] ?? BLOCK_COLUMNS.ten
}

export function columnsOf(chart: Chart): Column[] {
  const words = laidOut(
    chart,
    chart.columns.map((place) => (chart.headings === 'short' ? SHORT_NAMES[place] : worded(place))),
  )
  const last = words.at(-1)
  if (!last || last.x + last.width <= STAGE.width) return words
  return laidOut(
    chart,
    chart.columns.map((place) => SHORT_NAMES[place]),
  )
}

/** Above thousands the words are too long for a heading. */
function worded(place: Place): string {
  if (exponentOf(place) > 3) return SHORT_NAMES[place]
  const words = manyOf(place)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function laidOut(chart: Chart, headings: readonly string[]): Column[] {
  let x = 0
  return chart.columns.map((place, index) => {
    const heading = headings[index] ?? ''
    const width = Math.max(
      leastWidth(chart, index),
      Math.ceil(textWidth(heading, HEADING, 'bold')) + 2 * ASIDE,
    )
    const column = { place, x, width, heading }
    x += width
    return column
  })
}

function leastWidth(chart: Chart, index: number): number {
  if (chart.mode === 'blocks') {
    const widths: Readonly<Record<string, number>> = blockColumns(chart).widths
    return widths[kindsOf(chart)[index] ?? ''] ?? 313
  }
  const { width } = chart.mode === 'digits' ? DIGIT_COLUMN : COUNTER_COLUMN
  return Math.min(width, Math.floor(STAGE.width / chart.columns.length))
}

export function sizeOf(chart: Chart): Size {
  const last = columnsOf(chart).at(-1)
  const foot = hasFoot(chart) ? FOOT : 0
  return { width: last ? last.x + last.width : 0, height: HEAD + bodyOf(chart) + foot }
}

/** Digits stand in the columns themselves: a foot would say them twice. */
export function hasFoot(chart: Chart): boolean {
  return chart.showFoot && chart.mode !== 'digits'
}

/** The column under a place, or null beside the chart. */
export function columnAt(chart: Chart, x: number, reach: number): number | null {
  const columns = columnsOf(chart)
  const { width } = sizeOf(chart)
  if (x < -reach || x > width + reach) return null
  const found = columns.findLastIndex((column) => x >= column.x)
  return Math.max(0, found)
}

/** The blocks just exchanged away leave their outlines in the column they came from. */
export function gapsOf(chart: ObjectsChart, place: Place): number {
  if (chart.exchanged?.from !== place) return 0
  return exponentOf(chart.exchanged.to) < exponentOf(place) ? 1 : 10
}

/** The middles of so many objects in a column. */
export function placesOf(chart: ObjectsChart, index: number, count: number): Point[] {
  const column = columnsOf(chart)[index]
  if (!column) return []
  return chart.mode === 'blocks'
    ? blockPlaces(chart, index, column, count)
    : counterPlaces(chart, index, column, count)
}

function blockPlaces(chart: ObjectsChart, index: number, column: Column, count: number): Point[] {
  const u = unitOf(chart)
  const block = (kindsOf(chart)[index] ?? 'one') as DienesBlock
  const left = (block === 'one' ? 36 : 30) * Math.max(0.6, u / 40)
  const isFree = dienesRowWidth(block, count, u, chart.flat) <= column.width - left - MARGIN
  const margin = isFree ? left : block === 'one' ? RING_ROOM : MARGIN
  const below = u === 40 ? 32 : 28
  const room = {
    x: column.x + margin,
    y: HEAD + 16,
    width: column.width - margin - MARGIN,
    height: bodyOf(chart) - 16 - below,
  }
  return dienesRow(block, count, u, room, chart.flat)
}

/** Nine in threes; more stand closer, in a square. */
function counterPlaces(chart: ObjectsChart, index: number, column: Column, count: number): Point[] {
  const room = {
    x: column.x + COUNTER_MARGIN,
    y: HEAD + 16,
    width: column.width - 2 * COUNTER_MARGIN,
    height: bodyOf(chart) - 4 * MARGIN,
  }
  return counterGrid(count, room, objectBox(chart, index).width)
}

/** PC3: one size for all. Narrow columns have smaller counters, so that two stand side by side. */
export function counterSize(chart: ObjectsChart): number {
  const narrowest = Math.min(...columnsOf(chart).map(({ width }) => width)) - 2 * COUNTER_MARGIN
  return Math.min(readableCounter(chart.columns), Math.floor(narrowest / TWO_COUNTERS))
}

/** Counters in many columns are small: whether what is printed on them can still be read. */
export function areReadable(chart: ObjectsChart): boolean {
  return chart.mode !== 'counters' || isReadable(chart.columns, counterSize(chart))
}

/** An object as drawn, about its middle. */
export function objectBox(chart: ObjectsChart, index: number): Box {
  const { width, height } = objectSize(chart, kindsOf(chart)[index] ?? 'one')
  return { x: -width / 2, y: -height / 2, width, height }
}

function objectSize(chart: ObjectsChart, kind: string): Size {
  const coin = coinOf(kind)
  if (coin) return coinSize(coin)
  if (chart.mode === 'blocks') return dienesSize(kind as DienesBlock, unitOf(chart), chart.flat)
  return { width: counterSize(chart), height: counterSize(chart) }
}
