import { type Box, contains, grown } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import { SNAP_REACH } from '../../geometry/stage'
import { CUBE_DEPTH } from '../../picture/cube'
import { type Cubes, layerOf, layersOf, type Solid } from './cubes'

const EDGE = 16
const LARGEST = 64
const SMALLEST = 4
/** From one line of trains to the next, and from one loose cube to the next, in edges. */
const DOWN = 1.44
const APART = 1.56
/** Between trains that share a line. */
const BETWEEN = 0.8
/** Trains lie one under another up to this many; more lie side by side. */
export const MOST_LINES = 8
/** Room for a number beside a train or along a side. */
export const NUMBER_ROOM = 96
/** Room for the grip that slides a train. */
const GRIP_ROOM = 48

/** Where everything lies on the table, from the piece's corner. */
export interface Table {
  /** The edge of a cube. */
  readonly side: number
  /** For each train, the middle of the left face of its first cube. */
  readonly trains: readonly Point[]
  /** The middles of the loose cubes. */
  readonly loose: readonly Point[]
  readonly isInLines: boolean
}

export function tableOf(cubes: Cubes): Table {
  let side = LARGEST
  let plan = plannedAt(cubes, side)
  while (side > SMALLEST && !(plan.right <= right(cubes) && plan.bottom <= bottom(cubes)))
    plan = plannedAt(cubes, --side)
  const { trains, below, across, isInLines } = plan
  const left = leftOf(cubes)
  const loose = cubes.loose.map((_, index) => ({
    x: left + side / 2 + (index % across) * APART * side,
    y: below + Math.floor(index / across) * DOWN * side,
  }))
  return { side, trains, loose, isInLines }
}

function right({ area }: Cubes): number {
  return area.width - EDGE
}

function bottom({ area }: Cubes): number {
  return area.height - EDGE
}

/** Whether trains can be slid along: there is something to compare them with. */
export function hasGrips({ trains }: Cubes): boolean {
  return trains.length > 1 && trains.length <= MOST_LINES
}

export function leftOf(cubes: Cubes): number {
  return EDGE + (hasGrips(cubes) ? GRIP_ROOM : 0)
}

/** Where trains would lie at some size, and how far all would reach, before single cubes are laid. */
interface Plan {
  readonly trains: readonly Point[]
  readonly isInLines: boolean
  /** The middle of the first line of loose cubes, and how many lie in each. */
  readonly below: number
  readonly across: number
  readonly right: number
  readonly bottom: number
}

function plannedAt(cubes: Cubes, side: number): Plan {
  const isInLines = cubes.trains.length <= MOST_LINES
  const left = leftOf(cubes)
  const trains: Point[] = []
  let [x, y, farthest] = [left, EDGE + side / 2, 0]
  cubes.trains.forEach((train, index) => {
    const length = Math.max(1, train.cubes.length) * side
    if (isInLines) {
      x = left + train.at * side
      y = EDGE + side / 2 + index * DOWN * side
    } else if (x > left && x + length > right(cubes)) {
      x = left
      y += DOWN * side
    }
    trains.push({ x, y })
    farthest = Math.max(farthest, x + length + 0.2 * side)
    x += length + BETWEEN * side
  })
  if (isInLines && cubes.numbers) farthest += NUMBER_ROOM
  const below = trains.length === 0 ? EDGE + side / 2 : y + DOWN * side
  const across = Math.max(1, Math.floor((right(cubes) - left - 1.15 * side) / (APART * side)) + 1)
  const count = cubes.loose.length
  const lines = Math.ceil(count / across)
  const looseRight = count === 0 ? 0 : left + (Math.min(count, across) - 1) * APART * side + 1.15 * side
  return {
    trains,
    isInLines,
    below,
    across,
    right: Math.max(farthest, looseRight),
    bottom: (lines === 0 ? y : below + (lines - 1) * DOWN * side) + side / 2,
  }
}

/** The middle of a cube of a train. */
export function cubeAt(table: Table, train: number, index: number): Point {
  const from = table.trains[train] ?? { x: 0, y: 0 }
  return { x: from.x + (index + 0.5) * table.side, y: from.y }
}

export function trainBox(cubes: Cubes, table: Table, train: number): Box {
  const from = table.trains[train] ?? { x: 0, y: 0 }
  const length = Math.max(1, cubes.trains[train]?.cubes.length ?? 0)
  return { x: from.x, y: from.y - table.side / 2, width: length * table.side, height: table.side }
}

/** How far along a train begins when its grip is dragged there. */
export function slideTo(cubes: Cubes, x: number): number {
  return Math.round((x - leftOf(cubes)) / tableOf(cubes).side)
}

/** The train that a cube would join at a point, or `loose`; null when that is too far away. */
export function trainNear(cubes: Cubes, at: Point): number | 'loose' | null {
  if (!contains(grown({ x: 0, y: 0, ...cubes.area }, SNAP_REACH), at)) return null
  const table = tableOf(cubes)
  const found = cubes.trains.findIndex((_, train) => {
    const box = trainBox(cubes, table, train)
    const reach = Math.max(SNAP_REACH * 0.7, table.side * 0.7)
    const near = { ...grown(box, table.side * 0.2), width: box.width + reach + table.side }
    return contains(near, at)
  })
  return found === -1 ? 'loose' : found
}

/** How a solid is drawn: the edge of a cube, and the middle of the front of its nearest cube, low on the left. */
export interface Standing {
  readonly side: number
  readonly from: Point
  /** From one layer up to the next, in edges. */
  readonly layer: number
}

/** Its measures: across, up and the depth drawn aslant, in edges. */
export function standingOf({ area, numbers }: Cubes, solid: Solid): Standing {
  const layers = Math.max(1, layersOf(solid))
  const depth = solid.width * CUBE_DEPTH
  const layer = solid.apart ? 1.3 + depth : 1
  const room = {
    width: area.width - 2 * EDGE - (numbers ? 2 * NUMBER_ROOM : 0),
    height: area.height - 2 * EDGE - (numbers ? 76 : 0),
  }
  const across = solid.length + depth
  const up = (layers - 1) * layer + 1 + depth
  const side = Math.max(
    SMALLEST,
    Math.min(LARGEST, Math.floor(Math.min(room.width / across, room.height / up))),
  )
  const left = EDGE + (numbers ? NUMBER_ROOM : 0) + (room.width - across * side) / 2
  const ground = EDGE + room.height / 2 + (up * side) / 2
  return { side, from: { x: left + side / 2, y: ground - side / 2 }, layer }
}

/** A cube's place in a solid: from the left, back from the front, up from the ground. */
export interface Cell {
  readonly x: number
  readonly z: number
  readonly y: number
}

export function cellOf(solid: Solid, index: number): Cell {
  const inLayer = index % layerOf(solid)
  return {
    x: inLayer % solid.length,
    z: Math.floor(inLayer / solid.length),
    y: Math.floor(index / layerOf(solid)),
  }
}

/** The middle of the front of a cube of a solid. */
export function frontAt({ side, from, layer }: Standing, { x, y, z }: Cell): Point {
  return {
    x: from.x + (x + z * CUBE_DEPTH) * side,
    y: from.y - (y * layer + z * CUBE_DEPTH) * side,
  }
}
