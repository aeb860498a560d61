import type { Point } from '../geometry/point'
import type { OneToTen } from './ink'

export const TURNS = [0, 90, 180, 270] as const
export type Turn = (typeof TURNS)[number]

/** Which way a shape lies: turned clockwise by so many degrees, after it was turned over if it was. */
export interface Way {
  readonly turn: Turn
  readonly flipped: boolean
}

export const UPRIGHT: Way = { turn: 0, flipped: false }

/** Every way a shape can lie, upright and half a turn first. */
export const WAYS: readonly Way[] = [false, true].flatMap((flipped) =>
  ([0, 180, 90, 270] as const).map((turn) => ({ turn, flipped })),
)

/** How many cells across and down. */
export function extent(size: OneToTen, { turn }: Way): { across: number; down: number } {
  const [across, down] = [size === 1 ? 1 : 2, Math.ceil(size / 2)]
  return turn === 0 || turn === 180 ? { across, down } : { across: down, down: across }
}

/** A place on a shape in cells about its middle, upright, to where it is when it lies some way. */
export function laid(at: Point, { turn, flipped }: Way): Point {
  const [x, y] = [flipped ? -at.x : at.x, at.y]
  switch (turn) {
    case 0:
      return { x, y }
    case 90:
      return { x: -y, y: x }
    case 180:
      return { x: -x, y: -y }
    case 270:
      return { x: y, y: -x }
  }
}

/** NS1: the middles of its cells about its own middle, two by two from the bottom; the odd one at the top left. */
export function cellsOf(size: OneToTen, way: Way): Point[] {
  const { across, down } = extent(size, UPRIGHT)
  return Array.from({ length: size }, (_, index) =>
    laid({ x: (index % 2) + 0.5 - across / 2, y: down / 2 - Math.floor(index / 2) - 0.5 }, way),
  )
}

/** NS2: its corners in turn about its middle. Even shapes are rectangles, odd ones lack the top right cell. */
export function cornersOf(size: OneToTen, way: Way): Point[] {
  const { across, down } = extent(size, UPRIGHT)
  const [x, y] = [across / 2, down / 2]
  const top =
    size % 2 === 1 && size > 1
      ? [
          { x: 0, y: -y },
          { x: 0, y: 1 - y },
          { x, y: 1 - y },
        ]
      : [{ x, y: -y }]
  return [{ x: -x, y: -y }, ...top, { x, y }, { x: -x, y }].map((corner) => laid(corner, way))
}
