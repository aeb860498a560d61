import { type Box, centreOf, overlap, type Size } from '../geometry/box'
import type { Point } from '../geometry/point'

interface Question {
  /** The selection that the bar stands beside. */
  readonly around: Box
  readonly bar: Size
  /** What the bar must stay inside. */
  readonly room: Box
  /** What it should not hide where it can help it. */
  readonly others: readonly Box[]
  readonly gap: number
}

export interface BarPlace {
  readonly at: Point
  /** How much of the selection and of others it hides: 0 is best. */
  readonly hides: number
}

/** Above the selection, or below, or at a side: the first of them that hides least. All in one unit. */
export function placeBar({ around, bar, room, others, gap }: Question): BarPlace {
  const middle = centreOf(around)
  const [x, y] = [middle.x - bar.width / 2, middle.y - bar.height / 2]
  const candidates: Point[] = [
    { x, y: around.y - gap - bar.height },
    { x, y: around.y + around.height + gap },
    { x: around.x + around.width + gap, y },
    { x: around.x - gap - bar.width, y },
  ]
  const [first, ...rest] = candidates.map((candidate): BarPlace => {
    const at = inside(candidate, bar, room)
    const box = { ...at, ...bar }
    // Hiding what it is about is worse than hiding anything else.
    const hides = 20 * shared(box, around) + others.reduce((sum, other) => sum + shared(box, other), 0)
    return { at, hides }
  })
  return rest.reduce((best, place) => (place.hides < best.hides ? place : best), first as BarPlace)
}

function inside(at: Point, { width, height }: Size, room: Box): Point {
  return {
    x: Math.max(room.x, Math.min(at.x, room.x + room.width - width)),
    y: Math.max(room.y, Math.min(at.y, room.y + room.height - height)),
  }
}

/** The area two boxes have in common. */
function shared(a: Box, b: Box): number {
  if (!overlap(a, b)) return 0
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return across * down
}
