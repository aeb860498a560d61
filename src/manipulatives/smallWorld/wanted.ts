import { isWhole } from '../../number/exact'
import { done, type Mint, type Outcome, refused, type Values } from '../contract'
import { type Countable, isCountable, isObject } from '../countable'
import type { Token } from '../token'
import { nextPlace } from './moves'
import { isSetName, type Name, quantities, SCENE_NAMES, setCounts } from './numbers'
import { MOST_THINGS, OUTSIDE, placesOf, type SmallWorld, thingsAt, thingsIn, withThings } from './smallWorld'

type Wanted = Readonly<Partial<Record<Name, number>>>

/** Things stay where they are as far as they can; what is too many in one place is the first to go to another. */
export function withQuantities(world: SmallWorld, values: Values<Name>, mint: Mint): Outcome<SmallWorld> {
  const now = quantities(world)
  const names = (Object.keys(values) as Name[]).filter((name) => values[name] !== undefined)
  if (names.every((name) => values[name] === (now[name] ?? (isSetName(name) ? 0 : undefined))))
    return done(world)
  const wanted: Partial<Record<Name, number>> = {}
  for (const name of names) {
    const value = values[name] ?? 0
    if (!isWhole(value) || value < 0) return refused('There can only be a whole number of things.')
    if (value > MOST_THINGS) return refused('There is no room for that many things.')
    const isThere = name in now || isSetName(name)
    if (!isThere && value > 0) return refused('There is no such place in this small world.')
    if (isThere) wanted[name] = value
  }
  const told = withStory(world, wanted)
  if (told === null) return refused('The story does not come to that.')
  const plan = planFor(told.world, told.wanted)
  if (plan === null) return refused('The things do not come to that.')
  if (total(plan.sizes.values()) > MOST_THINGS) return refused('There is no room for that many things.')
  return done(fitted(told.world, plan, mint))
}

/** The story's numbers as a total, and as how many there were at first. */
function withStory(world: SmallWorld, wanted: Wanted): { world: SmallWorld; wanted: Wanted } | null {
  const { story } = world
  const { first, came, went, ...rest } = wanted
  if (story === null || (first === undefined && came === undefined && went === undefined))
    return { world, wanted }
  if ((came ?? 0) > 0 && (went ?? 0) > 0) return null
  const isAsked = came !== undefined || went !== undefined
  const others =
    (came ?? 0) > 0 ? (came ?? 0) : (went ?? 0) > 0 ? -(went ?? 0) : keptChange(world, came, went)
  const start = first ?? (rest.total !== undefined && isAsked ? rest.total - others : story.first)
  if (start < 0 || start > MOST_THINGS) return null
  const end = isAsked ? start + others : rest.total
  if (end !== undefined && (end < 0 || (rest.total ?? end) !== end)) return null
  return {
    world: { ...world, story: { ...story, first: start } },
    wanted: end === undefined ? rest : { ...rest, total: end },
  }
}

/** That none came, or that none went, leaves the other as it is. */
function keptChange(world: SmallWorld, came: number | undefined, went: number | undefined): number {
  const change = thingsIn(world).length - (world.story?.first ?? 0)
  if (came === 0 && change > 0) return 0
  return went === 0 && change < 0 ? 0 : change
}

interface Plan {
  /** How many each place and each set is to hold. */
  readonly sizes: Map<number, number>
  readonly sets: Map<string, number>
}

function planFor(world: SmallWorld, wanted: Wanted): Plan | null {
  const nameOf = (place: number): Name => (place === OUTSIDE ? 'outside' : (SCENE_NAMES[place] ?? 'outside'))
  const sizes = new Map(
    placesOf(world).map((place) => [place, wanted[nameOf(place)] ?? thingsAt(world, place).length]),
  )
  const sets = setCounts(world)
  const asked = new Set(
    (Object.keys(wanted) as Name[]).filter(isSetName).map((name) => name.slice('set:'.length)),
  )
  for (const set of asked) sets.set(set, wanted[`set:${set}`] ?? 0)
  const first = nextPlace(world)
  const order = [
    first,
    ...placesOf(world)
      .toReversed()
      .filter((place) => place !== first),
  ]
  const freePlaces = order.filter((place) => wanted[nameOf(place)] === undefined)
  const isPlaced = freePlaces.length < sizes.size
  const goal = wanted.total ?? (asked.size > 0 && !isPlaced ? total(sets.values()) : null)
  if (goal !== null && !levelled(sizes, goal, freePlaces, first)) return null
  const freeSets = [...sets.keys()].filter((set) => !asked.has(set)).toReversed()
  const grows = !asked.has(world.set) ? world.set : freeSets.at(-1)
  if (levelled(sets, total(sizes.values()), freeSets, grows)) return { sizes, sets }
  // With every set asked for, the places follow the sets.
  return wanted.total === undefined && levelled(sizes, total(sets.values()), freePlaces, freePlaces[0])
    ? { sizes, sets }
    : null
}

/** Changes the free counts until all come to the goal: more go to one of them, fewer come off each in turn. */
function levelled<Key>(
  counts: Map<Key, number>,
  goal: number,
  free: readonly Key[],
  grows: Key | undefined,
): boolean {
  let change = goal - total(counts.values())
  if (change > 0) {
    const [grown] = grows !== undefined && (free.includes(grows) || !counts.has(grows)) ? [grows] : free
    if (grown === undefined) return false
    counts.set(grown, (counts.get(grown) ?? 0) + change)
    return true
  }
  for (const key of free) {
    const held = counts.get(key) ?? 0
    const off = Math.min(held, -change)
    counts.set(key, held - off)
    change += off
  }
  return change === 0
}

function total(counts: Iterable<number>): number {
  let sum = 0
  for (const count of counts) sum += count
  return sum
}

function fitted(world: SmallWorld, { sizes, sets }: Plan, mint: Mint): SmallWorld {
  const kinds = new Map(thingsIn(world).map(({ kind, set }) => [set, kind]))
  const over = new Map(Array.from(setCounts(world), ([set, count]) => [set, count - (sets.get(set) ?? 0)]))
  let next = world
  // Those of a set that is to have fewer go first, from the places that are to have fewer.
  const tooFull = (place: number) => thingsAt(world, place).length > (sizes.get(place) ?? 0)
  const places = placesOf(world).toReversed()
  for (const place of [...places.filter(tooFull), ...places.filter((each) => !tooFull(each))]) {
    const stays = thingsAt(next, place)
      .toReversed()
      .filter(({ set }) => {
        const spare = over.get(set) ?? 0
        if (spare > 0) over.set(set, spare - 1)
        return spare <= 0
      })
    next = withThings(next, place, stays.toReversed())
  }
  const spare: Token[] = []
  for (const place of placesOf(world)) {
    const held = thingsAt(next, place)
    const size = sizes.get(place) ?? 0
    if (held.length <= size) continue
    spare.push(...held.slice(size))
    next = withThings(next, place, held.slice(0, size))
  }
  for (const [set, count] of sets) {
    const made = count - (setCounts(world).get(set) ?? 0)
    for (let more = 0; more < made; more++) spare.push(mint(kindFor(world, set, kinds), set))
  }
  for (const place of placesOf(world)) {
    const held = [...thingsAt(next, place)]
    while (held.length < (sizes.get(place) ?? 0)) {
      const token = spare.shift()
      if (!token) break
      held.push(token)
    }
    if (held.length !== thingsAt(next, place).length) next = withThings(next, place, held)
  }
  return next
}

/** A new one is of the same kind as the others of its set. */
function kindFor(world: SmallWorld, set: string, kinds: ReadonlyMap<string, string>): Countable {
  const kind = kinds.get(set) ?? (isObject(set) ? set : world.thing)
  return isCountable(kind) ? kind : world.thing
}
