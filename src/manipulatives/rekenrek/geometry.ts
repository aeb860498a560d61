import type { Box, Size } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import { isHundred, ON_A_WIRE, type Rekenrek } from './rekenrek'

/** A wire has room for four more beads: the gap that the class sees. Lengths are shares of a bead. */
const WIRE = 14
const BORDER = 0.5
const SIDE = 0.12
const ABOVE = 0.22

/** Right of the frame for the number of each wire, and for the brace and the total. */
export const ROWS_ROOM = 120
const TOTAL_ROOM = 190
/** Under the frame for how many pushes. */
export const PUSHES_ROOM = 76

export function beadWidth(frame: Rekenrek): number {
  return frame.diameter ?? (isHundred(frame) ? 52 : 76)
}

/** From wire to wire. */
export function pitch(frame: Rekenrek): number {
  return (isHundred(frame) ? 1.12 : 1.75) * beadWidth(frame)
}

/** The wooden frame, its border outside the beads. */
export function frameSize(frame: Rekenrek): Size {
  const d = beadWidth(frame)
  return {
    width: (WIRE + 2 * SIDE + 2 * BORDER) * d,
    height: pitch(frame) * (frame.rows.length - 1) + (1 + 2 * ABOVE + 2 * BORDER) * d,
  }
}

export function insideBox(frame: Rekenrek): Box {
  const { width, height } = frameSize(frame)
  const border = BORDER * beadWidth(frame)
  return { x: border, y: border, width: width - 2 * border, height: height - 2 * border }
}

export function sizeOf(frame: Rekenrek): Size {
  const { width, height } = frameSize(frame)
  return {
    width: width + (frame.showRows ? ROWS_ROOM : 0) + (frame.showTotal ? TOTAL_ROOM : 0),
    height: height + (frame.showPushes ? PUSHES_ROOM : 0),
  }
}

export function rowY(frame: Rekenrek, row: number): number {
  return (BORDER + ABOVE + 0.5) * beadWidth(frame) + row * pitch(frame)
}

/** RK2: the middle of bead n of a wire, from 1: at the left with those before it, or at the right with those after. */
export function beadAt(frame: Rekenrek, row: number, bead: number): Point {
  const d = beadWidth(frame)
  const isLeft = bead <= (frame.rows[row] ?? 0)
  const along = isLeft ? bead - 0.5 : WIRE - ON_A_WIRE + bead - 0.5
  return { x: (BORDER + SIDE + along) * d, y: rowY(frame, row) }
}
