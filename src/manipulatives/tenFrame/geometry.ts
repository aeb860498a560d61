import type { Box, Size } from '../../geometry/box'
import { minus, type Point } from '../../geometry/point'
import type { TenFrame } from './tenFrame'

export const CELL = 96
/** Room on the right for the brace and its 10, kept even while the frame is not full. */
const BRACE_ROOM = 150

function columns(frame: TenFrame): number {
  return frame.filling === 'fives' ? 5 : 2
}

export function frameBox(frame: TenFrame): Box {
  const across = columns(frame)
  return { x: 0, y: 0, width: across * CELL, height: (10 / across) * CELL }
}

export function sizeOf(frame: TenFrame): Size {
  const { width, height } = frameBox(frame)
  return { width: width + BRACE_ROOM, height }
}

/** Cells count along the rows of five, or two at a time from the top when filled in pairs. */
export function cellBox(frame: TenFrame, cell: number): Box {
  const across = columns(frame)
  return { x: (cell % across) * CELL, y: Math.floor(cell / across) * CELL, width: CELL, height: CELL }
}

export function cellCentre(frame: TenFrame, cell: number): Point {
  const box = cellBox(frame, cell)
  return { x: box.x + CELL / 2, y: box.y + CELL / 2 }
}

/** The free cell nearest to a point that is on the frame or within reach of it, or null. */
export function freeCellNear(frame: TenFrame, at: Point, reach: number): number | null {
  const box = frameBox(frame)
  if (at.x < -reach || at.y < -reach || at.x > box.width + reach || at.y > box.height + reach) return null
  let best: number | null = null
  let least = Number.POSITIVE_INFINITY
  frame.cells.forEach((held, cell) => {
    const gap = minus(cellCentre(frame, cell), at)
    const distance = Math.hypot(gap.x, gap.y)
    if (held === null && distance < least) {
      least = distance
      best = cell
    }
  })
  return best
}
