import type { Box, Size } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import type { OneToTen } from '../../picture/ink'
import { extent } from '../../picture/shapeCells'
import type { NumberShapes, Place } from './shapes'

/** Room round the cells, for outlines and for the arrow over the shape in use. */
export const EDGE = 16
export const TOP = 28
const FOOT = 72

export function sizeOfMat({ columns, rows, unit, numbers }: NumberShapes): Size {
  return {
    width: columns * unit + 2 * EDGE,
    height: rows * unit + TOP + (numbers ? FOOT : EDGE),
  }
}

export function cellsBox({ columns, rows, unit }: NumberShapes): Box {
  return { x: EDGE, y: TOP, width: columns * unit, height: rows * unit }
}

/** The box of a shape that lies there. */
export function boxAt({ unit }: Pick<NumberShapes, 'unit'>, size: OneToTen, place: Place): Box {
  const { across, down } = extent(size, place)
  return {
    x: EDGE + (place.x * unit) / 2,
    y: TOP + (place.y * unit) / 2,
    width: across * unit,
    height: down * unit,
  }
}

export function toHalfCells({ unit }: NumberShapes, { x, y }: Point): Point {
  return { x: ((x - EDGE) * 2) / unit, y: ((y - TOP) * 2) / unit }
}
