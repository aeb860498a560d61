import type { Box, Size } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import { STAGE } from '../../geometry/stage'
import { numeral } from '../../number/numerals'
import { textWidth } from '../../picture/andika'
import { exponentOf, worth } from '../placeValue'
import type { Gattegno } from './gattegno'

/** The strip in the colour of the row. */
export const STRIP = 14
const CELLS = 9
/** Digits as a share of the height of a row, and room beside them. */
const DIGITS = 0.58
const MOST_DIGITS = 60
const BESIDE = 15
const LEAST_WIDTH = 96

export function rowHeight(chart: Gattegno): number {
  return Math.min(chart.rowHeight, Math.floor(STAGE.height / chart.rows.length))
}

/** Rows of great numbers are as wide as the stage: their digits are smaller. */
export function digitSize(chart: Gattegno): number {
  const wanted = Math.min(MOST_DIGITS, rowHeight(chart) * DIGITS)
  const most = (STAGE.width - STRIP) / CELLS - BESIDE
  const longest = longestAt(chart, wanted)
  return longest > most ? (wanted * most) / longest : wanted
}

function longestAt(chart: Gattegno, size: number): number {
  return Math.max(...chart.rows.map((_, row) => textWidth(numeral(cellWorth(chart, row, 9)), size, 'bold')))
}

export function cellWidth(chart: Gattegno): number {
  const needed = Math.ceil(longestAt(chart, digitSize(chart)) + 2 * BESIDE)
  return Math.min(Math.max(LEAST_WIDTH, needed), Math.floor((STAGE.width - STRIP) / CELLS))
}

/** GC1: what the cells of a row are worth, the first is 1. */
export function cellWorth(chart: Gattegno, row: number, cell: number) {
  return worth(cell, exponentOf(chart.rows[row] ?? 'ones'))
}

export function sizeOf(chart: Gattegno): Size {
  return { width: STRIP + CELLS * cellWidth(chart), height: chart.rows.length * rowHeight(chart) }
}

/** The row as it is drawn, from the top, and back: GC4. */
export function drawnRow(chart: Gattegno, row: number): number {
  return chart.greatest === 'top' ? row : chart.rows.length - 1 - row
}

export function rowBox(chart: Gattegno, row: number): Box {
  const height = rowHeight(chart)
  return { x: 0, y: drawnRow(chart, row) * height, width: sizeOf(chart).width, height }
}

export function cellMiddle(chart: Gattegno, row: number, cell: number): Point {
  const { y, height } = rowBox(chart, row)
  return { x: STRIP + (cell - 0.5) * cellWidth(chart), y: y + height / 2 }
}

/** The row and cell under a place, those at the edge when it lies beside. */
export function cellAt(chart: Gattegno, at: Point): { row: number; cell: number } {
  const drawn = clamp(Math.floor(at.y / rowHeight(chart)), 0, chart.rows.length - 1)
  const cell = clamp(Math.floor((at.x - STRIP) / cellWidth(chart)) + 1, 1, CELLS)
  return { row: drawnRow(chart, drawn), cell }
}

function clamp(value: number, least: number, most: number): number {
  return Number.isFinite(value) ? Math.min(Math.max(value, least), most) : least
}
