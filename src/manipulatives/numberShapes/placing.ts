import { centreOf } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import { SNAP_REACH } from '../../geometry/stage'
import type { OneToTen } from '../../picture/ink'
import { extent, TURNS, UPRIGHT, WAYS, type Way } from '../../picture/shapeCells'
import { done, type Outcome, refused, type Slot } from '../contract'
import { shapeSize } from '../sizedKinds'
import type { Token } from '../token'
import { boxAt, toHalfCells } from './geometry'
import {
  type Cell,
  cellsAt,
  cellsUnder,
  type Laid,
  MOST_SHAPES,
  type NumberShapes,
  type Place,
  plateOf,
  sizeOf,
  whyNotAt,
} from './shapes'

/** How far from where it is let go a shape looks for a place, in half cells. */
const REACH = 2
/** A place flush with what lies there is worth going a little further for. */
const FLUSH = 0.8

/** The place nearest to a point where a shape fits that way round, or why there is none. */
export function placeNear(mat: NumberShapes, size: OneToTen, way: Way, at: Point): Place | string {
  const { across, down } = extent(size, way)
  const middle = toHalfCells(mat, at)
  const corner = { x: middle.x - across, y: middle.y - down }
  const [left, top] = [Math.round(corner.x), Math.round(corner.y)]
  let best: Place | null = null
  let least = Number.POSITIVE_INFINITY
  for (let x = left - REACH; x <= left + REACH; x++)
    for (let y = top - REACH; y <= top + REACH; y++) {
      const place = { x, y, turn: way.turn, flipped: way.flipped }
      const far = Math.hypot(x - corner.x, y - corner.y)
      if (far - FLUSH >= Math.min(least, REACH) || whyNotAt(mat, size, place) !== null) continue
      const away = far - (isFlush(mat, size, place) ? FLUSH : 0)
      if (away < least && away <= REACH) [best, least] = [place, away]
    }
  if (best) return best
  const here = { x: left, y: top, turn: way.turn, flipped: way.flipped }
  const why = whyNotAt(mat, size, here)
  if (WAYS.some((other) => fitNear(mat, size, other, middle)))
    return 'It does not fit that way round. Turn it.'
  if (why === 'overhang') return 'It does not fit there: it would hang over.'
  return why === 'outside' ? 'That is over the edge of the mat.' : 'Shapes do not lie on top of each other.'
}

function fitNear(mat: NumberShapes, size: OneToTen, way: Way, middle: Point): boolean {
  const { across, down } = extent(size, way)
  return fits(mat, size, way).some(
    (place) => Math.hypot(place.x + across - middle.x, place.y + down - middle.y) <= REACH,
  )
}

/** Whether a shape would lie edge to edge with another, cell by cell, or on the cells of the one to cover. */
function isFlush(mat: NumberShapes, size: OneToTen, place: Place): boolean {
  const cells = cellsAt(size, place)
  const others = mat.shapes.flatMap(cellsUnder)
  const plate = mat.cover ? cellsAt(mat.cover.size, plateOf(mat.cover)) : []
  return (
    cells.some((a) => plate.some((b) => a.x === b.x && a.y === b.y)) ||
    cells.some((a) =>
      others.some(
        (b) => (a.x === b.x && Math.abs(a.y - b.y) === 2) || (a.y === b.y && Math.abs(a.x - b.x) === 2),
      ),
    )
  )
}

/** Every place on the shape to cover where a shape fits that way round, the lowest first. */
export function fits(mat: NumberShapes, size: OneToTen, way: Way): Place[] {
  if (!mat.cover) return []
  const plate = cellsAt(mat.cover.size, plateOf(mat.cover))
  const places: Place[] = []
  const bottom = Math.max(...plate.map(({ y }) => y))
  for (let y = bottom; y >= mat.cover.y; y -= 2)
    for (let x = mat.cover.x; x <= mat.cover.x + 2; x += 2) {
      const place = { x, y, turn: way.turn, flipped: way.flipped }
      const isOn = cellsAt(size, place).every((a) => plate.some((b) => a.x === b.x && a.y === b.y))
      if (isOn && whyNotAt(mat, size, place) === null) places.push(place)
    }
  return places
}

/** Where a shape fits on the shape to cover, turned as it must be; null when it does not. */
export function fitOn(mat: NumberShapes, size: OneToTen, first: Way = UPRIGHT): Place | null {
  for (const way of [first, ...WAYS]) {
    const [place] = fits(mat, size, way)
    if (place) return place
  }
  return null
}

/** The next free place along the foot of the mat, a little apart where there is room; null on a full mat. */
export function freePlace(mat: NumberShapes, size: OneToTen, way: Way = UPRIGHT): Place | null {
  const { across, down } = extent(size, way)
  const taken = halvesTaken(mat)
  const halves = halvesOf(cellsAt(size, { x: 0, y: 0, turn: way.turn, flipped: way.flipped }))
  const isClear = (x: number, y: number) => !halves.some((half) => taken.has(half + y * ROW + x))
  for (const apart of [1, 0])
    for (let y = 2 * (mat.rows - down); y >= 0; y--)
      for (let x = 0; x <= 2 * (mat.columns - across); x++)
        if (isClear(x, y) && isClear(x - apart, y) && isClear(x + apart, y))
          return { x, y, turn: way.turn, flipped: way.flipped }
  return null
}

/** Half cells are numbered along rows longer than any mat, with room before the first. */
const ROW = 1000

function halvesOf(cells: readonly Cell[]): number[] {
  return cells.flatMap(({ x, y }) => {
    const first = (y + 1) * ROW + x + 1
    return [first, first + 1, first + ROW, first + ROW + 1]
  })
}

/** The half cells under shapes, and under the shape to cover. */
function halvesTaken(mat: NumberShapes): Set<number> {
  const shapes = mat.shapes.flatMap(cellsUnder)
  const plate = mat.cover ? cellsAt(mat.cover.size, plateOf(mat.cover)) : []
  return new Set(halvesOf([...shapes, ...plate]))
}

/** Where a new shape goes: onto the shape to cover if it fits there, else beside the others. */
export function nextPlace(mat: NumberShapes, size: OneToTen): Place | null {
  return fitOn(mat, size) ?? freePlace(mat, size)
}

export const FULL = 'There is no room for that shape on the mat.'

export function offer(mat: NumberShapes, token: Token, at: Point | null): Outcome<Slot> {
  if (shapeSize(token.kind) === null) return refused('Only number shapes lie on this mat.')
  if (mat.shapes.length >= MOST_SHAPES) return refused(FULL)
  const size = sizeOf(token)
  const way = mat.lifted?.id === token.id ? mat.lifted : UPRIGHT
  const { width, height } = boxAt(mat, size, { x: 0, y: 0, ...way })
  const place =
    at === null
      ? (nextPlace(mat, size) ?? FULL)
      : isNear(mat, at)
        ? placeNear(mat, size, way, at)
        : 'There is no place for it there.'
  if (typeof place === 'string') return refused(place)
  return done({
    id: [place.x, place.y, place.turn, Number(place.flipped)].join(':'),
    at: centreOf(boxAt(mat, size, place)),
    cell: { width, height },
    name: 'a place where it fits',
  })
}

function isNear({ columns, rows, unit }: NumberShapes, { x, y }: Point): boolean {
  return (
    x >= -SNAP_REACH && y >= -SNAP_REACH && x <= columns * unit + SNAP_REACH && y <= rows * unit + SNAP_REACH
  )
}

export function receive(mat: NumberShapes, token: Token, slot: string): NumberShapes {
  const [x = 0, y = 0, degrees = 0, flipped = 0] = slot.split(':').map(Number)
  const turn = TURNS.find((candidate) => candidate === degrees) ?? 0
  return withShape(mat, { token, x, y, turn, flipped: flipped === 1 })
}

export function withShape(mat: NumberShapes, shape: Laid): NumberShapes {
  const index = mat.lifted?.id === shape.token.id ? mat.lifted.index : mat.shapes.length
  return { ...mat, lifted: null, shapes: mat.shapes.toSpliced(index, 0, shape) }
}

export function lift(mat: NumberShapes, id: string): NumberShapes {
  const shape = mat.shapes.find(({ token }) => token.id === id)
  if (!shape) return mat
  const { turn, flipped } = shape
  return {
    ...mat,
    shapes: mat.shapes.filter((other) => other !== shape),
    chosen: 0,
    lifted: { id, index: mat.shapes.indexOf(shape), turn, flipped },
  }
}
