import type { Box, Size } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import { compare, type Exact, toFloat } from '../../number/exact'
import { edgesOf, type FractionTiles } from './tiles'

/** From the piece's edge to the start of the rows: a number line's distance to its first number. */
export const MARGIN = 60
/** Room over the rows for the line's handle and number. */
export const TOP = 64
const EDGE = 8
const APART = 40
const VALUE_ROOM = 150
const CIRCLE_APART = 40
const CIRCLE_FOOT = 80
const WIDEST = 1824

export function sizeOf(tiles: FractionTiles): Size {
  if (tiles.shape === 'circle') {
    const { perLine, lines } = circleLines(tiles)
    return {
      width: MARGIN + perLine * (tiles.diameter + CIRCLE_APART),
      height: EDGE + lines * circlePitch(tiles),
    }
  }
  return {
    width: MARGIN + tiles.length * tiles.wholes + (tiles.values ? VALUE_ROOM : EDGE),
    height: TOP + (tiles.rows.length - 1) * rowPitch(tiles) + tiles.height + EDGE,
  }
}

export function fitsOnBoard(tiles: FractionTiles): boolean {
  const { width, height } = sizeOf(tiles)
  return width <= WIDEST && height <= 704
}

function rowPitch({ height, touching }: FractionTiles): number {
  return touching ? height : height + APART
}

/** The box of a row over all its wholes. */
export function rowBox(tiles: FractionTiles, row: number): Box {
  return {
    x: MARGIN,
    y: TOP + row * rowPitch(tiles),
    width: tiles.length * tiles.wholes,
    height: tiles.height,
  }
}

/** The row at a place, with half of what is between rows; null off the rows. */
export function rowAt(tiles: FractionTiles, { x, y }: Point): number | null {
  const row = Math.floor((y - TOP + (rowPitch(tiles) - tiles.height) / 2) / rowPitch(tiles))
  const { width } = rowBox(tiles, 0)
  const isBeside = x < MARGIN - APART || x > MARGIN + width + APART
  return isBeside || row < 0 || row >= tiles.rows.length ? null : row
}

/** FT1: how far along a row something is, from its length alone. */
export function xAt({ length }: FractionTiles, wholes: number): number {
  return MARGIN + length * wholes
}

/** Circles lie side by side, those of a row together. */
function circleLines(tiles: FractionTiles): { perLine: number; lines: number } {
  const all = tiles.rows.length * tiles.wholes
  const most = Math.max(1, Math.floor((WIDEST - MARGIN) / (tiles.diameter + CIRCLE_APART)))
  const perRow = Math.max(1, Math.floor(most / tiles.wholes)) * tiles.wholes
  const perLine = Math.min(all, perRow)
  return { perLine, lines: Math.ceil(all / perLine) }
}

function circlePitch(tiles: FractionTiles): number {
  return tiles.diameter + (tiles.values ? CIRCLE_FOOT : CIRCLE_APART)
}

/** The middle of the circle for one whole of a row. */
export function circleAt(tiles: FractionTiles, row: number, whole: number): Point {
  const { perLine } = circleLines(tiles)
  const place = row * tiles.wholes + whole
  const { diameter } = tiles
  return {
    x: MARGIN + (place % perLine) * (diameter + CIRCLE_APART) + diameter / 2,
    y: EDGE + Math.floor(place / perLine) * circlePitch(tiles) + diameter / 2,
  }
}

/** Where what a row comes to is written. */
export function valueAt(tiles: FractionTiles, row: number): Point {
  if (tiles.shape === 'circle') {
    const [first, last] = [circleAt(tiles, row, 0), circleAt(tiles, row, tiles.wholes - 1)]
    return { x: (first.x + last.x) / 2, y: first.y + tiles.diameter / 2 + 40 }
  }
  const { x, y, width, height } = rowBox(tiles, row)
  return { x: x + width + 76, y: y + height / 2 }
}

/** Where the mark of a row in use stands: before it. */
export function markAt(tiles: FractionTiles, row: number): Point {
  if (tiles.shape === 'circle') {
    const { x, y } = circleAt(tiles, row, 0)
    return { x: x - tiles.diameter / 2 - 26, y }
  }
  const { y, height } = rowBox(tiles, row)
  return { x: 28, y: y + height / 2 }
}

/** Every edge of every row, in order, each once. */
export function allEdges(tiles: FractionTiles): Exact[] {
  const edges = new Set(tiles.rows.flatMap((row) => edgesOf(tiles, row)))
  return [...edges].sort(compare)
}

/** The edge nearest to a place on a row, where the line stands when it is let go. */
export function edgeNear(tiles: FractionTiles, x: number): Exact | null {
  const away = (edge: Exact) => Math.abs(xAt(tiles, toFloat(edge)) - x)
  return allEdges(tiles).reduce<Exact | null>(
    (best, edge) => (best === null || away(edge) < away(best) ? edge : best),
    null,
  )
}
