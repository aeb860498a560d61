import { isWhole } from '../../number/exact'
import { done, type Mint, type Outcome, refused, type Values } from '../contract'
import { type Countable, isCountable, isObject } from '../countable'
import { heldAs } from '../held'
import { nextPlace } from './moves'
import { isSetName, type Name, nameOf, quantities } from './numbers'
import { MOST_THINGS, placesOf, type SmallWorld, thingsAt, thingsIn, withThings } from './smallWorld'

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
  const after = fitted(told.world, told.wanted, mint)
  return after ? done(after) : refused('The things do not come to that.')
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

/** The world with what each place holds then; null when the numbers do not go together. */
function fitted(world: SmallWorld, wanted: Wanted, mint: Mint): SmallWorld | null {
  const first = nextPlace(world)
  const places = placesOf(world)
  const order = [first, ...places.toReversed().filter((place) => place !== first)]
  const sets = new Map<string, number>()
  for (const [name, count] of Object.entries(wanted))
    if (isSetName(name) && count !== undefined) sets.set(name.slice('set:'.length), count)
  const kinds = new Map(thingsIn(world).map(({ kind, set }) => [set, kind]))
  const held = heldAs({
    places: places.map((place) => ({
      things: thingsAt(world, place),
      asked: wanted[nameOf(place)] ?? null,
    })),
    sets,
    total: wanted.total ?? null,
    order: order.map((place) => places.indexOf(place)),
    set: world.set,
    most: MOST_THINGS,
    make: (set) => mint(kindFor(world, set, kinds), set),
  })
  return held && places.reduce((next, place, index) => withThings(next, place, held[index] ?? []), world)
}

/** A new one is of the same kind as the others of its set. */
function kindFor(world: SmallWorld, set: string, kinds: ReadonlyMap<string, string>): Countable {
  const kind = kinds.get(set) ?? (isObject(set) ? set : world.thing)
  return isCountable(kind) ? kind : world.thing
}
