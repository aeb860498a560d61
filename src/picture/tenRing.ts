import { type Box, grown, movedBy, union } from '../geometry/box'
import type { Point } from '../geometry/point'

/** Between the ring and what it goes round. */
const ROUND = 7

/** The ring round the first ten of what stands in a block. `box` is one of them about its middle. */
export function boxedTen(places: readonly Point[], box: Box): Point[] {
  const round = aroundTen(places, box)
  return round ? corners(round) : []
}

/**
 * The ring round the first ten of counters that lie in lines: ten that end within a line are ringed in steps.
 * Where counters lie over one another, it runs along the edge of the first that is outside.
 */
export function steppedTen(places: readonly Point[], box: Box): Point[] {
  const round = aroundTen(places, box)
  const last = places[9]
  if (!round || !last) return []
  const [half, reach] = [box.width / 2, box.width / 2 + ROUND]
  const after = places[10]
  const below = places.find(({ y }) => y > last.y)
  const right = round.x + round.width
  const bottom = Math.min(round.y + round.height, below ? below.y - half : Number.POSITIVE_INFINITY)
  const end = after?.y === last.y ? Math.min(last.x + reach, after.x - half) : last.x + reach
  const step = last.y - half
  return [
    { x: round.x, y: round.y },
    { x: right, y: round.y },
    { x: right, y: step },
    { x: end, y: step },
    { x: end, y: bottom },
    { x: round.x, y: bottom },
  ]
}

function aroundTen(places: readonly Point[], box: Box): Box | null {
  return union(places.slice(0, 10).map((at) => movedBy(grown(box, ROUND), at)))
}

function corners({ x, y, width, height }: Box): Point[] {
  return [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ]
}
