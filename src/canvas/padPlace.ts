import { type Box, overlap, type Size } from '../geometry/box'
import type { Point } from '../geometry/point'

/** What stands on the board, and how much it is needed in sight. */
export interface Needed {
  readonly box: Box
  readonly weight: number
}

/** Where a pad stands: below, above or beside what it is for, where it covers least of what is needed. */
export function padPlace(around: Box, pad: Size, room: Box, needed: readonly Needed[], gap: number): Point {
  const middle = {
    x: around.x + (around.width - pad.width) / 2,
    y: around.y + (around.height - pad.height) / 2,
  }
  const places = [
    { x: middle.x, y: around.y + around.height + gap },
    { x: middle.x, y: around.y - gap - pad.height },
    { x: around.x + around.width + gap, y: middle.y },
    { x: around.x - gap - pad.width, y: middle.y },
  ].map(({ x, y }) => ({
    ...pad,
    x: within(x, room.x, room.x + room.width - pad.width),
    y: within(y, room.y, room.y + room.height - pad.height),
  }))
  const cost = (place: Box) =>
    (overlap(place, around) ? 1e9 : 0) +
    needed.reduce((sum, { box, weight }) => sum + weight * shared(place, box), 0)
  const [first, ...rest] = places
  return rest.reduce((best, place) => (cost(place) < cost(best) ? place : best), first as Box)
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}

function shared(a: Box, b: Box): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(0, across) * Math.max(0, down)
}
