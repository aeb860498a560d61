/** A place or an offset, in board units, y downwards. */
export interface Point {
  readonly x: number
  readonly y: number
}

export const ORIGIN: Point = { x: 0, y: 0 }

export function plus(a: Point, b: Point): Point {
  return { x: a.x + b.x, y: a.y + b.y }
}

export function minus(a: Point, b: Point): Point {
  return { x: a.x - b.x, y: a.y - b.y }
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

/** The point a fraction of the way from a to b: 0 is a, 1 is b. */
export function between(a: Point, b: Point, fraction: number): Point {
  return { x: a.x + (b.x - a.x) * fraction, y: a.y + (b.y - a.y) * fraction }
}
