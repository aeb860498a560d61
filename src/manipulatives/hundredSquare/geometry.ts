import type { Box, Size } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import { type Cell, cellAt, type HundredSquare, isThere, placeOf } from './square'

const CAPTION = 112

/** The strip under the square that says what is shaded. */
export function hasCaption({ blank, caption }: HundredSquare): boolean {
  return blank && caption !== 'none'
}

export function sizeOf(square: HundredSquare): Size {
  const width = 10 * square.side
  return { width, height: width + (hasCaption(square) ? CAPTION : 0) }
}

export function captionAt(square: HundredSquare): Point {
  return { x: 5 * square.side, y: 10 * square.side + CAPTION / 2 + 4 }
}

/** Where a cell's corner is, from the piece's. */
export function cornerOf(square: HundredSquare, cell: Cell): Point {
  const { row, column } = placeOf(square, cell)
  return { x: column * square.side, y: row * square.side }
}

export function centreOf(square: HundredSquare, cell: Cell): Point {
  const { x, y } = cornerOf(square, cell)
  return { x: x + square.side / 2, y: y + square.side / 2 }
}

/** The cell under a point, or null outside. */
export function cellUnder(square: HundredSquare, { x, y }: Point): Cell | null {
  const [row, column] = [Math.floor(y / square.side), Math.floor(x / square.side)]
  if (row < 0 || row > 9 || column < 0 || column > 9) return null
  const cell = cellAt(square, row, column)
  return isThere(square, cell) ? cell : null
}

/** All the cells in the rectangle between two. */
export function cellsBetween(square: HundredSquare, from: Cell, to: Cell): Cell[] {
  const [a, b] = [placeOf(square, from), placeOf(square, to)]
  const rows = between(a.row, b.row)
  return rows
    .flatMap((row) => between(a.column, b.column).map((column) => cellAt(square, row, column)))
    .filter((cell) => isThere(square, cell))
}

function between(a: number, b: number): number[] {
  const least = Math.min(a, b)
  return Array.from({ length: Math.abs(a - b) + 1 }, (_, index) => least + index)
}

export function squareBox({ side }: HundredSquare): Box {
  return { x: 0, y: 0, width: 10 * side, height: 10 * side }
}
