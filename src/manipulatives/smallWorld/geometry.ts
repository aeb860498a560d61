import { type Box, contains, grown, type Size } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import { SNAP_REACH } from '../../geometry/stage'
import { OUTSIDE, placesOf, type SceneKind, type SmallWorld, thingsAt } from './smallWorld'

const EDGE = 16
const GAP = 16
/** The strip at the head that says "First", "Then" or "Now". */
export const HEADING = 76
/** The room of a number beside or under a place. */
export const NUMBER = { width: 92, height: 72 } as const
/** A thing is drawn as if it were a counter so far across, or less where they do not fit. */
const LARGEST = 80
const SMALLEST = 6
/** From one to the next, in diameters: the widest object and a little more. */
const PITCH = 1.2

export interface Place {
  readonly place: number
  /** Where a thing can be put down. */
  readonly box: Box
  /** What is drawn for a scene. */
  readonly shape: Box
  /** Where the things stand. */
  readonly room: Box
  /** The middle of its number. */
  readonly numberAt: Point
}

export function sizeOf({ area, story }: SmallWorld): Size {
  return { width: area.width, height: area.height + (story === null ? 0 : HEADING) }
}

export function placesIn(world: SmallWorld): Place[] {
  const inside = grown({ x: 0, y: 0, ...world.area }, -EDGE)
  const under = { ...inside, y: inside.y + (world.story === null ? 0 : HEADING) }
  return world.layout === 'rows' ? bands(world, under) : tiles(world, under)
}

/** Scenes side by side, in two lines when there are more than three, and the outside below them. */
function tiles(world: SmallWorld, inside: Box): Place[] {
  const count = world.scenes.length
  const lines = count > 3 ? 2 : 1
  const across = Math.ceil(count / lines)
  const outsideHeight = Math.round(Math.max(108, inside.height * 0.24))
  const width = (inside.width - (across - 1) * GAP) / across
  const height = (inside.height - outsideHeight - lines * GAP) / lines
  const scenes = world.scenes.map(({ kind }, index): Place => {
    const box = {
      x: inside.x + (index % across) * (width + GAP),
      y: inside.y + Math.floor(index / across) * (height + GAP),
      width,
      height,
    }
    const shape = world.numbers ? { ...box, height: height - NUMBER.height } : box
    const numberAt = { x: box.x + width / 2, y: box.y + height - NUMBER.height / 2 + 6 }
    return {
      place: index,
      box,
      shape: shapeIn(kind, shape),
      room: roomIn(kind, shapeIn(kind, shape)),
      numberAt,
    }
  })
  const outside = {
    x: inside.x,
    y: inside.y + inside.height - outsideHeight,
    width: inside.width,
    height: outsideHeight,
  }
  return [...scenes, besideNumber(world, OUTSIDE, outside)]
}

/** Every place as a row, one under another, their things in line. */
function bands(world: SmallWorld, inside: Box): Place[] {
  const all = placesOf(world)
  const height = (inside.height - (all.length - 1) * GAP) / all.length
  return all.map((place, row) =>
    besideNumber(world, place, { ...inside, y: inside.y + row * (height + GAP), height }),
  )
}

function besideNumber(world: SmallWorld, place: number, box: Box): Place {
  const room = {
    ...grown(box, -6),
    x: box.x + 16,
    width: box.width - 22 - (world.numbers ? NUMBER.width : 0),
  }
  const numberAt = { x: box.x + box.width - NUMBER.width / 2 - 6, y: box.y + box.height / 2 }
  return { place, box, shape: box, room, numberAt }
}

/** Round things are not drawn out more than so far, and never upright. */
const LONGEST: Readonly<Partial<Record<SceneKind, number>>> = { plate: 1.25, hoop: 1.4 }

function shapeIn(kind: SceneKind, box: Box): Box {
  const width = Math.min(box.width, box.height * (LONGEST[kind] ?? Number.POSITIVE_INFINITY))
  const height = kind === 'box' ? box.height : Math.min(box.height, width)
  return { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height }
}

/** Shares of a shape, left, top, right and bottom, that nothing may stand in. */
const MARGINS: Readonly<Record<SceneKind, readonly [number, number, number, number]>> = {
  pond: [0.12, 0.16, 0.12, 0.16],
  plate: [0.14, 0.17, 0.14, 0.17],
  hoop: [0.14, 0.17, 0.14, 0.17],
  bus: [0.05, 0.08, 0.1, 0.34],
  box: [0.04, 0.07, 0.04, 0.07],
}

function roomIn(kind: SceneKind, shape: Box): Box {
  const [left, top, right, bottom] = MARGINS[kind]
  return {
    x: shape.x + left * shape.width,
    y: shape.y + top * shape.height,
    width: (1 - left - right) * shape.width,
    height: (1 - top - bottom) * shape.height,
  }
}

/** How large everything is drawn: the same everywhere, and as large as fits in each place. */
export function diameterOf(world: SmallWorld, extra: { place: number; count: number } | null = null): number {
  let diameter = LARGEST
  for (const { place, room } of placesIn(world)) {
    const count = thingsAt(world, place).length + (extra?.place === place ? extra.count : 0)
    while (diameter > SMALLEST && !fits(world, count, room, diameter)) diameter--
  }
  return diameter
}

function fits(world: SmallWorld, count: number, room: Box, diameter: number): boolean {
  if (count === 0) return true
  const pitch = diameter * PITCH
  const across = Math.floor(room.width / pitch)
  const down = world.layout === 'rows' ? 1 : Math.floor(room.height / pitch)
  return across * down >= count && room.height >= pitch * 0.9
}

/** The middles of so many things in a place. In a row or outside they begin at the left, in a scene round its middle. */
export function spotsIn(world: SmallWorld, { place, room }: Place, count: number, diameter: number): Point[] {
  const pitch = diameter * PITCH
  const across = Math.max(1, Math.floor(room.width / pitch))
  const lines = Math.max(1, Math.ceil(count / across))
  const fromLeft = place === OUTSIDE || world.layout === 'rows'
  const each = fromLeft ? across : Math.ceil(count / lines)
  const top = room.y + room.height / 2 - (lines * pitch) / 2
  return Array.from({ length: count }, (_, index) => {
    const line = Math.floor(index / each)
    const inLine = Math.min(each, count - line * each)
    const left = fromLeft ? room.x : room.x + room.width / 2 - (inLine * pitch) / 2
    return { x: left + ((index % each) + 0.5) * pitch, y: top + (line + 0.5) * pitch }
  })
}

/** The place at a point of the piece or within reach of it; null when it is too far away. */
export function placeNear(world: SmallWorld, at: Point): number | null {
  if (!contains(grown({ x: 0, y: 0, ...sizeOf(world) }, SNAP_REACH), at)) return null
  return (
    placesIn(world).find(({ place, box }) => place !== OUTSIDE && contains(grown(box, GAP / 2), at))?.place ??
    OUTSIDE
  )
}
