import type { Mint } from '../contract'
import { isObject } from '../countable'
import type { Token } from '../token'
import {
  MOST_SCENES,
  MOST_THINGS,
  OUTSIDE,
  placesOf,
  type SmallWorld,
  thingsAt,
  thingsIn,
  withThings,
} from './smallWorld'

/** SW4: only `oneMore` and `oneFewer` change how many there are. */

export function put(world: SmallWorld, token: Token, place: number): SmallWorld {
  return withThings(world, place, [...thingsAt(world, place), token])
}

export function taken(world: SmallWorld, id: string): SmallWorld {
  const stays = (token: Token) => token.id !== id
  return {
    ...world,
    scenes: world.scenes.map((scene) => ({ ...scene, things: scene.things.filter(stays) })),
    outside: world.outside.filter(stays),
    spots: world.spots.filter((spot) => spot.id !== id),
  }
}

export function moved(world: SmallWorld, from: number, to: number): SmallWorld {
  const last = thingsAt(world, from).at(-1)
  return last ? put(taken(world, last.id), last, to) : world
}

/** One more comes into a single scene; where there are several it comes outside first. */
export function nextPlace({ scenes }: SmallWorld): number {
  return scenes.length === 1 ? 0 : OUTSIDE
}

export function oneMore(world: SmallWorld, mint: Mint): SmallWorld {
  return put(world, mint(world.thing, world.set), nextPlace(world))
}

/** The last to go: from where one more would come, else from the last place that holds any. */
export function oneFewer(world: SmallWorld): SmallWorld {
  const [from] = [nextPlace(world), ...placesOf(world).toReversed()].filter(
    (place) => thingsAt(world, place).length > 0,
  )
  const last = from === undefined ? undefined : thingsAt(world, from).at(-1)
  return last ? taken(world, last.id) : world
}

/** Where the next thing for a scene is taken from: outside, else the other scene that holds most. Null when nowhere. */
export function sourceFor(world: SmallWorld, scene: number): number | null {
  if (world.outside.length > 0) return OUTSIDE
  const others = [...world.scenes.keys()].filter(
    (place) => place !== scene && thingsAt(world, place).length > 0,
  )
  return others.reduce<number | null>(
    (best, place) =>
      best === null || thingsAt(world, place).length > thingsAt(world, best).length ? place : best,
    null,
  )
}

export function movedInto(world: SmallWorld, scene: number): SmallWorld {
  const from = sourceFor(world, scene)
  return from === null ? world : moved(world, from, scene)
}

/** The last scene that holds any gives one; null when none does. */
export function lastHolding(world: SmallWorld): number | null {
  const holding = [...world.scenes.keys()].filter((scene) => thingsAt(world, scene).length > 0)
  return holding.at(-1) ?? null
}

export function gatheredAt(world: SmallWorld, place: number): SmallWorld {
  const all = [
    ...thingsAt(world, place),
    ...placesOf(world)
      .filter((each) => each !== place)
      .flatMap((each) => thingsAt(world, each)),
  ]
  const empty = placesOf(world).reduce((next, each) => withThings(next, each, []), world)
  return withThings(empty, place, all)
}

/** The whole part of the things divided by the scenes. */
function share(world: SmallWorld): number {
  return Math.floor(thingsIn(world).length / world.scenes.length)
}

export function isShared(world: SmallWorld): boolean {
  return world.scenes.every(({ things }) => things.length === share(world))
}

/** The scene that the next one is dealt to: the first that has fewest. Null when too few are left for all. */
export function dealtTo(world: SmallWorld): number | null {
  const counts = world.scenes.map(({ things }) => things.length)
  const fewest = Math.min(...counts)
  const isLevel = counts.every((count) => count === fewest)
  return world.outside.length === 0 || (isLevel && world.outside.length < counts.length)
    ? null
    : counts.indexOf(fewest)
}

/** Each scene gets an equal share, what is left over stays outside. */
export function sharedOut(world: SmallWorld): SmallWorld {
  const each = share(world)
  let next = world
  for (const scene of world.scenes.keys())
    while (thingsAt(next, scene).length > each) next = moved(next, scene, OUTSIDE)
  for (const scene of world.scenes.keys())
    while (thingsAt(next, scene).length < each) next = moved(next, OUTSIDE, scene)
  return next
}

export function withSceneMore(world: SmallWorld): SmallWorld {
  const last = world.scenes.at(-1)
  if (!last || world.scenes.length >= MOST_SCENES) return world
  return { ...world, scenes: [...world.scenes, { kind: last.kind, name: '', things: [] }] }
}

/** What the last scene holds goes outside. */
export function withSceneFewer(world: SmallWorld): SmallWorld {
  const things = world.scenes.at(-1)?.things ?? []
  return { ...world, scenes: world.scenes.slice(0, -1), outside: [...world.outside, ...things] }
}

/** The next object that is no counter yet. */
export function nextToChange(world: SmallWorld): Token | undefined {
  return thingsIn(world).find(({ kind }) => isObject(kind))
}

/** SW3: a counter for each of these objects. It keeps its id and its set, so it counts where the object counted. */
export function changedToCounters(world: SmallWorld, ids: ReadonlySet<string>): SmallWorld {
  const objects = thingsIn(world).filter(({ id, kind }) => ids.has(id) && isObject(kind))
  const others = world.changed.filter(({ id }) => !ids.has(id))
  const known = objects.flatMap(({ id, kind }) => (isObject(kind) ? [{ id, kind }] : []))
  return {
    ...everyThing(world, (token) =>
      ids.has(token.id) && isObject(token.kind) ? { ...token, kind: 'counter' } : token,
    ),
    changed: [...others, ...known].slice(-2 * MOST_THINGS),
  }
}

export function isChanged(world: SmallWorld): boolean {
  return thingsIn(world).some((token) => objectFor(world, token) !== undefined)
}

/** SW3: each counter that stands for an object is that object again. */
export function changedBack(world: SmallWorld): SmallWorld {
  const here = new Set(thingsIn(world).map(({ id }) => id))
  return {
    ...everyThing(world, (token) => {
      const kind = objectFor(world, token)
      return kind === undefined ? token : { ...token, kind }
    }),
    changed: world.changed.filter(({ id }) => !here.has(id)),
  }
}

function objectFor({ changed }: SmallWorld, token: Token) {
  return token.kind === 'counter' ? changed.find(({ id }) => id === token.id)?.kind : undefined
}

function everyThing(world: SmallWorld, change: (token: Token) => Token): SmallWorld {
  return {
    ...world,
    scenes: world.scenes.map((scene) => ({ ...scene, things: scene.things.map(change) })),
    outside: world.outside.map(change),
  }
}
