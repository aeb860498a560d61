import type { Box } from '../geometry/box'
import type { Point } from '../geometry/point'

/** From one counter to the next, as a share of its diameter. */
const PITCH = 125 / 112
/** The least from one to the next where none lies on another. */
const TOUCHING = 1.01

export function counterPitch(d: number): number {
  return Math.round(d * PITCH)
}

/** How many counters stand side by side in a width, at least one. */
export function counterColumns(width: number, d: number): number {
  return Math.max(1, Math.floor((width - d) / (d * TOUCHING)) + 1)
}

/**
 * The middles of so many counters in the top of a room, row by row, `most` of them side by side. Where there is
 * no room for all they stand closer, as far apart as can be.
 */
export function counterGrid(count: number, room: Box, d: number, most = 3): Point[] {
  const pitch = counterPitch(d)
  const apart = (along: number, length: number) =>
    along > 1 ? Math.min(pitch, Math.max(0, length - d) / (along - 1)) : pitch
  const pitches = (across: number) => ({
    x: apart(across, room.width),
    y: apart(Math.ceil(count / across), room.height),
  })
  const least = Math.min(most, counterColumns(room.width, d))
  let across = least
  let best = pitches(across)
  for (let more = least + 1; more <= count && Math.min(best.x, best.y) < d * TOUCHING; more++) {
    const tried = pitches(more)
    if (Math.min(tried.x, tried.y) > Math.min(best.x, best.y)) {
      across = more
      best = tried
    }
  }
  const left = room.x + (room.width - (across - 1) * best.x) / 2
  return Array.from({ length: count }, (_, index) => ({
    x: left + (index % across) * best.x,
    y: room.y + d / 2 + Math.floor(index / across) * best.y,
  }))
}
