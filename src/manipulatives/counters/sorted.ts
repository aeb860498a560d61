import type { Token } from '../token'
import { type Counters, inView } from './counters'
import { freePlaces, placesOf } from './scatter'

/** The same counters, sorted into where they belong. */
export interface Sorted {
  readonly groups: readonly (readonly Token[])[]
  readonly rest: readonly Token[]
  readonly covered: readonly Token[]
}

export function sorted(counters: Counters): Sorted {
  const { tokens, covered } = counters
  let start = 0
  const groups = counters.groups.map((size) => {
    start += size
    return tokens.slice(start - size, start)
  })
  return {
    groups,
    rest: tokens.slice(start, tokens.length - covered),
    covered: tokens.slice(tokens.length - covered),
  }
}

/** Put together again. Counters that stay in view keep their places; new ones go to the next free places. */
export function gathered(counters: Counters, { groups, rest, covered }: Sorted): Counters {
  const tokens = [...groups.flat(), ...rest, ...covered]
  const next: Counters = {
    ...counters,
    tokens,
    groups: groups.map(({ length }) => length),
    ringed: counters.ringed.filter((row) => row <= groups.length),
    covered: covered.length,
    cloth: counters.cloth || counters.covered > 0 || covered.length > 0,
  }
  if (counters.layout !== 'scatter') return next
  if (groups.length > 0) return { ...next, layout: 'fives', places: [] }
  const old = inView(counters)
  const view = inView(next)
  if (old.length === view.length && old.every(({ id }, index) => id === view[index]?.id)) return next
  const places = placesOf(counters)
  const placeOf = new Map(old.map(({ id }, index) => [id, places[index]]))
  const staying = view.flatMap(({ id }) => placeOf.get(id) ?? [])
  const free = freePlaces(counters.area, counters.diameter, staying)
  return { ...next, places: view.map(({ id }) => placeOf.get(id) ?? free()) }
}

/**
 * Groups of these sizes. A group that is too large gives its last counters to the rest, one that is too
 * small takes the last of the rest, so that as few as can be move.
 */
export function resized(from: Sorted, sizes: readonly number[]): Sorted {
  const rest = [...from.rest]
  const cut = sizes.map((size, index) => {
    const group = from.groups[index] ?? []
    rest.push(...group.slice(size))
    return group.slice(0, size)
  })
  for (const group of from.groups.slice(sizes.length)) rest.push(...group)
  const groups = cut.map((group, index) => {
    const missing = (sizes[index] ?? 0) - group.length
    return missing > 0 ? [...group, ...rest.splice(Math.max(0, rest.length - missing)).reverse()] : group
  })
  return { ...from, groups, rest }
}

/** In the order in which counters are taken away: left over, then the last group back to the first, then covered. */
export function lastFirst({ groups, rest, covered }: Sorted): Token[] {
  return [...covered, ...groups.flat(), ...rest].reverse()
}

/** Without the counters of these ids, in the same groups. */
export function without({ groups, rest, covered }: Sorted, gone: ReadonlySet<string>): Sorted {
  const stays = ({ id }: Token) => !gone.has(id)
  return {
    groups: groups.map((group) => group.filter(stays)),
    rest: rest.filter(stays),
    covered: covered.filter(stays),
  }
}
