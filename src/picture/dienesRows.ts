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

/** Blocks that are ten across stand one behind another when there is no room beside: the last is at the back. */
export function standBehind(block: DienesBlock): boolean {
  return block === 'hundred' || block === 'thousand'
}

/** The most that one block stands higher than the one before it, in units: so that each still shows. */
const RISE = 0.5
/** Room above a row for those that stand behind, in units. */
export const HEADROOM = 4

/**
 * The middles of so many blocks of a kind, standing on the foot of a box from its left. Where they need more
 * than its width they stand closer, and those that would cover one another stand behind, each a little higher.
 */
export function dienesRow(block: DienesBlock, count: number, u: number, room: Box, flat = false): Point[] {
  const size = dienesSize(block, u, flat)
  const spread = dienesRowWidth(block, count, u, flat) - size.width
  const squeeze = spread > 0 ? Math.min(1, Math.max(0, room.width - size.width) / spread) : 1
  const isCrowded = standBehind(block) && offset(block, 1, u, flat) * squeeze < size.width
  const rise = isCrowded ? Math.min(RISE * u, Math.max(0, room.height - size.height) / (count - 1)) : 0
  return Array.from({ length: count }, (_, index) => {
    const up = block === 'one' ? (index % FIVE) * PITCH.oneUp * u : index * rise
    return {
      x: room.x + offset(block, index, u, flat) * squeeze + size.width / 2,
      y: room.y + room.height - size.height / 2 - up,
    }
  })
}

/** From one stack of ten ones to the next, in units. */
const STACK = 1.6
const IN_STACK = 10

/** How wide stacks of ten ones stand when nothing presses them together. */
export function dienesStacksWidth(count: number, u: number, flat = false): number {
  if (count === 0) return 0
  return (Math.ceil(count / IN_STACK) - 1) * STACK * u + dienesSize('one', u, flat).width
}

/** The middles of so many ones, one right on another: ten of them are as high as a ten. */
export function dienesStacks(count: number, u: number, room: Box, flat = false): Point[] {
  const size = dienesSize('one', u, flat)
  const spread = dienesStacksWidth(count, u, flat) - size.width
  const squeeze = spread > 0 ? Math.min(1, Math.max(0, room.width - size.width) / spread) : 1
  return Array.from({ length: count }, (_, index) => ({
    x: room.x + Math.floor(index / IN_STACK) * STACK * u * squeeze + size.width / 2,
    y: room.y + room.height - size.height / 2 - (index % IN_STACK) * u,
  }))
}

function offset(block: DienesBlock, index: number, u: number, flat: boolean): number {
  if (block === 'one') {
    const column = Math.floor(index / FIVE)
    return (column * PITCH.one + Math.floor(column / 2) * AFTER_TEN) * u
  }
  if (block === 'ten') return index * PITCH.ten * u
  return index * (dienesSize(block, u, flat).width + PITCH.apart * u)
}
