import type { Point } from '../../geometry/point'
import { done, type Manipulative, type Mint, type Outcome, refused, type Slot } from '../contract'
import { type Countable, whyNotCounted } from '../countable'
import type { Token } from '../token'
import { actions } from './actions'
import { fields } from './fields'
import { placeNear, sizeOf } from './geometry'
import { nextPlace, put, taken } from './moves'
import { type Name, nameOf, quantities, sums } from './numbers'
import { gap, nextSpot, picture } from './picture'
import { schema } from './schema'
import { MOST_THINGS, OUTSIDE, placesOf, type SceneKind, type SmallWorld, thingsIn } from './smallWorld'
import { putAt } from './spots'
import { withQuantities } from './wanted'
import { describe, placeName } from './words'

export const smallWorld: Manipulative<SmallWorld, Name> = {
  kind: 'small-world',
  title: 'Small world',
  group: 'counting',
  schema,
  initial: (mint) => worldOf(mint, 'pond', 'duck', [4], 2),
  tray: [
    { name: 'Pond' },
    { name: 'Plates', state: (mint) => worldOf(mint, 'plate', 'apple', [0, 0, 0], 6) },
    { name: 'Bus', state: (mint) => worldOf(mint, 'bus', 'bear', [5], 2) },
    { name: 'Hoops', state: (mint) => worldOf(mint, 'hoop', 'counter', [3, 2], 0) },
  ],
  size: sizeOf,
  picture,
  describe,
  actions,
  fields,
  tokens: thingsIn,
  lift: taken,
  offer,
  receive,
  quantities,
  sums,
  withQuantities,
  gap: (world, name, goal, look) => (typeof goal === 'number' ? gap(world, name, goal, look) : []),
}

function worldOf(
  mint: Mint,
  kind: SceneKind,
  thing: Countable,
  counts: readonly number[],
  outside: number,
): SmallWorld {
  const set = thing === 'counter' || thing === 'cube' ? 'red' : thing
  const some = (count: number) => Array.from({ length: count }, () => mint(thing, set))
  return {
    scenes: counts.map((count) => ({ kind, name: '', things: some(count) })),
    outside: some(outside),
    outsideName: '',
    spots: [],
    thing,
    set,
    layout: 'scenes',
    changed: [],
    story: null,
    numbers: false,
    ring: false,
    area: { width: 760, height: 480 },
    label: '',
  }
}

function offer(world: SmallWorld, token: Token, at: Point | null): Outcome<Slot> {
  const refusal = whyNotCounted(token)
  if (refusal) return { ok: false, refusal }
  if (thingsIn(world).length >= MOST_THINGS) return refused('There is no room for more.')
  const place = at === null ? nextPlace(world) : placeNear(world, at)
  if (place === null) return refused('That is too far away.')
  const isFree = at !== null && world.layout === 'scenes'
  return done({
    id: isFree ? `${nameOf(place)} ${at.x} ${at.y}` : nameOf(place),
    at: nextSpot(world, place, token, isFree ? at : null),
    name: placeName(world, place),
  })
}

/** In a place, where it was let go there: `scene1 120 80`. */
function receive(world: SmallWorld, token: Token, slot: string): SmallWorld {
  const [name, x, y] = slot.split(' ')
  const place = placesOf(world).find((each) => nameOf(each) === name) ?? OUTSIDE
  if (x === undefined || y === undefined) return put(world, token, place)
  return putAt(world, token, place, { x: Number(x), y: Number(y) })
}
