import type { Box } from '../geometry/box'
import type { Point } from '../geometry/point'
import { type DienesBlock, dienesSize } from './dienes'

/** From one block to the next, in units. */
const PITCH = { ten: 67 / 40, one: 82 / 40, oneUp: 78 / 40, apart: 0.6 }
/** Ones stand in columns of five, with a little more room after each ten. */
const FIVE = 5
const AFTER_TEN = 14 / 40

/** How wide a row of blocks stands when nothing presses it together. */
export function dienesRowWidth(block: DienesBlock, count: number, u: number, flat = false): number {
  if (count === 0) return 0
  const last = offset(block, count - 1, u, flat)
  return last + dienesSize(block, u, flat).width
}

/**
 * The middles of so many blocks of a kind, standing on the foot of a box from its left. Where they need more
 * than its width they stand closer, and at last behind one another.
 */
export function dienesRow(block: DienesBlock, count: number, u: number, room: Box, flat = false): Point[] {
  const size = dienesSize(block, u, flat)
  const spread = dienesRowWidth(block, count, u, flat) - size.width
  const squeeze = spread > 0 ? Math.min(1, Math.max(0, room.width - size.width) / spread) : 1
  return Array.from({ length: count }, (_, index) => {
    const up = block === 'one' ? (index % FIVE) * PITCH.oneUp * u : 0
    return {
      x: room.x + offset(block, index, u, flat) * squeeze + size.width / 2,
      y: room.y + room.height - size.height / 2 - up,
    }
  })
}

function offset(block: DienesBlock, index: number, u: number, flat: boolean): number {
  if (block === 'one') {
    const column = Math.floor(index / FIVE)
    return (column * PITCH.one + Math.floor(column / 2) * AFTER_TEN) * u
  }
  if (block === 'ten') return index * PITCH.ten * u
  return index * (dienesSize(block, u, flat).width + PITCH.apart * u)
}
