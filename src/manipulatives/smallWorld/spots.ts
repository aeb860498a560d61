import { type Box, grown } from '../../geometry/box'
import { distance, minus, type Point, plus } from '../../geometry/point'
import type { Token } from '../token'
import { diameterOf, type Place, placesIn, spotsIn } from './geometry'
import { put } from './moves'
import { type SmallWorld, thingsAt, thingsIn } from './smallWorld'

/** Nearer than this, in diameters, one object begins to hide another. */
const APART = 1.1

/**
 * The middles of the things in a place, and of so many more that are still to come: where a hand put them, in order
 * where none of them was put by hand.
 */
export function spotsAt(world: SmallWorld, place: Place, diameter: number, more = 0): Point[] {
  const things = thingsAt(world, place.place)
  const inOrder = spotsIn(world, place, things.length + more, diameter)
  const own = things.map(({ id }) => ownSpot(world, place, id, diameter))
  if (world.layout === 'rows' || own.every((spot) => spot === null)) return inOrder
  const taken = own.flatMap((spot) => spot ?? [])
  return inOrder.map((usual, index) => {
    const spot = own[index] ?? freeSpot(usual, taken, place.room, diameter)
    if (!own[index]) taken.push(spot)
    return spot
  })
}

function ownSpot(world: SmallWorld, { place, box, room }: Place, id: string, diameter: number): Point | null {
  const spot = world.spots.find((one) => one.id === id && one.place === place)
  return spot ? inside(plus(box, spot), room, diameter) : null
}

/** The thing comes to lie where it was let go, or just beside what lies there; the others stay where they are. */
export function putAt(world: SmallWorld, token: Token, where: number, at: Point): SmallWorld {
  const place = placesIn(world).find((each) => each.place === where)
  if (!place || world.layout === 'rows') return put(world, token, where)
  const diameter = diameterOf(world, { place: where, count: 1 })
  const there = spotsAt(world, place, diameter)
  const all = [...there, freeSpot(at, there, place.room, diameter)]
  const after = put(world, token, where)
  const known = new Set(thingsIn(after).map(({ id }) => id))
  const kept = world.spots.filter(
    (spot) => spot.place !== where && known.has(spot.id) && spot.id !== token.id,
  )
  const spots = thingsAt(after, where).flatMap(({ id }, index) => {
    const spot = all[index]
    if (!spot) return []
    const { x, y } = minus(spot, place.box)
    return [{ id, place: where, x: Math.round(x), y: Math.round(y) }]
  })
  return { ...after, spots: [...kept, ...spots] }
}

/** The free place nearest to where it is wanted; where there is none, the one that hides least. */
function freeSpot(wanted: Point, taken: readonly Point[], room: Box, diameter: number): Point {
  let best = inside(wanted, room, diameter)
  let widest = clearance(best, taken)
  for (
    let radius = diameter / 4;
    widest < APART * diameter && radius < room.width + room.height;
    radius += diameter / 4
  )
    for (let turn = 0; turn < 16 && widest < APART * diameter; turn++) {
      const angle = (turn * Math.PI) / 8
      const along = { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }
      const spot = inside(plus(wanted, along), room, diameter)
      const clear = clearance(spot, taken)
      if (clear <= widest) continue
      best = spot
      widest = clear
    }
  return best
}

function clearance(spot: Point, taken: readonly Point[]): number {
  return Math.min(Number.POSITIVE_INFINITY, ...taken.map((other) => distance(spot, other)))
}

/** Where all of a thing lies in the room. */
function inside(at: Point, room: Box, diameter: number): Point {
  const { x, y, width, height } = grown(room, -diameter / 2)
  return { x: Math.min(Math.max(at.x, x), x + width), y: Math.min(Math.max(at.y, y), y + height) }
}
