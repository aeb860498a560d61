import type { Token } from './token'

/** What a piece with several places is asked to hold. */
export interface Asked {
  /** What each place holds, and how many it is to hold: null when that may follow from the rest. */
  readonly places: readonly { readonly things: readonly Token[]; readonly asked: number | null }[]
  /** How many there are to be of some sets. */
  readonly sets: ReadonlyMap<string, number>
  readonly total: number | null
  /** Places by their index: the first that may takes what comes, and each gives up in this order. */
  readonly order: readonly number[]
  /** The set that new ones belong to, where that is free. */
  readonly set: string
  readonly most: number
  readonly make: (set: string) => Token
}

/**
 * What each place holds then, or null when the numbers do not go together or there are too many. Things stay where
 * they are as far as they can; what is too many in one place is the first to go to another.
 */
export function heldAs(asked: Asked): Token[][] | null {
  const plan = planFor(asked)
  return plan && total(plan.sizes) <= asked.most ? fitted(asked, plan) : null
}

interface Plan {
  readonly sizes: readonly number[]
  readonly sets: ReadonlyMap<string, number>
}

function planFor({ places, sets: askedSets, total: askedTotal, order, set }: Asked): Plan | null {
  const sizes = new Map(places.map(({ things, asked }, place) => [place, asked ?? things.length]))
  const sets = new Map([...countsBySet(places.flatMap(({ things }) => things)), ...askedSets])
  const freePlaces = order.filter((place) => places[place]?.asked === null)
  const isPlaced = places.some(({ asked }) => asked !== null)
  const goal = askedTotal ?? (askedSets.size > 0 && !isPlaced ? total(sets.values()) : null)
  if (goal !== null && !levelled(sizes, goal, freePlaces, freePlaces[0])) return null
  const freeSets = [...sets.keys()].filter((each) => !askedSets.has(each)).toReversed()
  const grows = askedSets.has(set) ? freeSets.at(-1) : set
  const isLevel =
    levelled(sets, total(sizes.values()), freeSets, grows) ||
    // With every set asked for, the places follow the sets.
    (askedTotal === null && levelled(sizes, total(sets.values()), freePlaces, freePlaces[0]))
  return isLevel ? { sizes: places.map((_, place) => sizes.get(place) ?? 0), sets } : null
}

export function countsBySet(things: readonly Token[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { set } of things) counts.set(set, (counts.get(set) ?? 0) + 1)
  return counts
}

/** Changes free counts until all come to the goal: what is more goes to `grows`, what is fewer comes off each in turn. */
function levelled<Key>(
  counts: Map<Key, number>,
  goal: number,
  free: readonly Key[],
  grows: Key | undefined,
): boolean {
  let change = goal - total(counts.values())
  if (change > 0) {
    if (grows === undefined) return false
    counts.set(grows, (counts.get(grows) ?? 0) + change)
    return true
  }
  if (free.reduce((sum, key) => sum + (counts.get(key) ?? 0), 0) < -change) return false
  for (const key of free) {
    const held = counts.get(key) ?? 0
    const off = Math.min(held, -change)
    counts.set(key, held - off)
    change += off
  }
  return true
}

function total(counts: Iterable<number>): number {
  let sum = 0
  for (const count of counts) sum += count
  return sum
}

function fitted({ places, order, make }: Asked, { sizes, sets }: Plan): Token[][] {
  const before = countsBySet(places.flatMap(({ things }) => things))
  const held = withoutSpareOfSets(places, order, sizes, before, sets)
  const spare = held.flatMap((things, place) => things.splice(sizes[place] ?? 0))
  for (const [set, count] of sets)
    for (let made = count - (before.get(set) ?? 0); made > 0; made--) spare.push(make(set))
  const coming = spare.values()
  held.forEach((things, place) => {
    while (things.length < (sizes[place] ?? 0)) {
      const { value } = coming.next()
      if (!value) break
      things.push(value)
    }
  })
  return held
}

/** The last of a set that is to have fewer go, first from the places that are to have fewer. */
function withoutSpareOfSets(
  places: Asked['places'],
  order: readonly number[],
  sizes: readonly number[],
  before: ReadonlyMap<string, number>,
  sets: ReadonlyMap<string, number>,
): Token[][] {
  const over = new Map(Array.from(before, ([set, count]) => [set, count - (sets.get(set) ?? 0)]))
  const held = places.map(({ things }) => [...things])
  const takeFrom = (place: number, mostTaken: number) => {
    const things = held[place] ?? []
    let taken = 0
    for (let index = things.length - 1; index >= 0 && taken < mostTaken; index--) {
      const set = things[index]?.set ?? ''
      const spare = over.get(set) ?? 0
      if (spare <= 0) continue
      over.set(set, spare - 1)
      things.splice(index, 1)
      taken++
    }
  }
  for (const place of order) takeFrom(place, (places[place]?.things.length ?? 0) - (sizes[place] ?? 0))
  for (const place of order) takeFrom(place, Number.POSITIVE_INFINITY)
  return held
}
