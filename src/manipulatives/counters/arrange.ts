import { seeded } from '../../number/seeded'
import type { Mint, Together } from '../contract'
import { nextLike, sortOf } from '../countable'
import type { Token } from '../token'
import { type Counters, equalSize, inView, type Layout, leftOver } from './counters'
import { nextSeed } from './scatter'
import { gathered, lastFirst, resized, sorted, without } from './sorted'

/** CO2: whatever is done here, the counters stay the same ones, apart from `withOneMore` and `withOneLess`. */

export function withOneMore(counters: Counters, mint: Mint): Counters {
  const from = sorted(counters)
  const { kind, set } = nextLike(counters.tokens, counters.set)
  return gathered(counters, { ...from, rest: [...from.rest, mint(kind, set)] })
}

/** Null when none is in view. */
export function withOneLess(counters: Counters): Counters | null {
  const from = sorted(counters)
  const [last] = lastFirst({ ...from, covered: [] })
  return last ? gathered(counters, without(from, new Set([last.id]))) : null
}

/** All loose again, strewn afresh. */
export function scattered(counters: Counters): Counters {
  return {
    ...counters,
    layout: 'scatter',
    places: [],
    groups: [],
    ringed: [],
    seed: nextSeed(counters.seed),
  }
}

/** In order. Groups with a ring stay together, rows without one are dissolved. */
export function tidied(counters: Counters, layout: Exclude<Layout, 'scatter' | 'rows'>): Counters {
  const from = sorted(counters)
  const stays = (row: number) => counters.layout !== 'rows' || counters.ringed.includes(row + 1)
  const loose = from.groups.filter((_, row) => !stays(row)).flat()
  return gathered(
    { ...counters, layout, places: [], ringed: [] },
    { ...from, groups: from.groups.filter((_, row) => stays(row)), rest: [...loose, ...from.rest] },
  )
}

/** CO3: equal groups in order, as many as there are; what is left over stays apart. */
export function inGroupsOf(counters: Counters, each: number, layout: Exclude<Layout, 'scatter'>): Counters {
  const howMany = Math.floor(inView(counters).length / each)
  return { ...counters, layout, places: [], groups: Array(howMany).fill(each), ringed: [], each }
}

/** The size of the groups as a teacher sees it: of those there, else of the next one. */
export function eachOf(counters: Counters): number {
  return equalSize(counters.groups) || counters.each
}

/** A ring round the next row, or round the next of those left over. Null when there are not enough. */
export function withRing(counters: Counters): Counters | null {
  const { layout, groups, ringed, each } = counters
  if (layout === 'rows') {
    const next = groups.findIndex((_, row) => !ringed.includes(row + 1))
    return next === -1 ? null : { ...counters, ringed: [...ringed, next + 1].sort((a, b) => a - b) }
  }
  if (leftOver(counters) < each) return null
  return {
    ...counters,
    layout: layout === 'scatter' ? 'fives' : layout,
    places: [],
    groups: [...groups, each],
  }
}

/** With the ring of a group put round it, or taken off: outside rows its counters are then left over. */
export function withRingTurned(counters: Counters, group: number): Counters {
  const { layout, ringed } = counters
  if (layout === 'rows') {
    const rings = ringed.includes(group + 1)
      ? ringed.filter((row) => row !== group + 1)
      : [...ringed, group + 1]
    return { ...counters, ringed: rings.sort((a, b) => a - b) }
  }
  const from = sorted(counters)
  return gathered(counters, {
    ...from,
    groups: from.groups.filter((_, index) => index !== group),
    rest: [...(from.groups[group] ?? []), ...from.rest],
  })
}

export function withoutRings(counters: Counters): Counters {
  return counters.layout === 'rows' ? { ...counters, ringed: [] } : { ...counters, groups: [] }
}

/** The ring that "one more in the ring" means: the first ringed row, or the last group. Null when there is none. */
export function ringInHand({ layout, groups, ringed }: Counters): number | null {
  if (layout === 'rows') return ringed[0] === undefined ? null : ringed[0] - 1
  return groups.length === 0 ? null : groups.length - 1
}

/** With one of those left over in the ring, or one of the ring left over. */
export function withRingChanged(counters: Counters, by: 1 | -1): Counters | null {
  const ring = ringInHand(counters)
  if (ring === null) return null
  const sizes = counters.groups.map((size, index) => (index === ring ? size + by : size))
  return gathered(counters, resized(sorted(counters), sizes))
}

/** CO5: these leave the groups they were in, and make groups of their own. */
export function groupedTogether(counters: Counters, { groups, left, as }: Together): Counters {
  const others = without(sorted(counters), new Set([...groups.flat(), ...left]))
  const seen = new Map(inView(counters).map((token) => [token.id, token]))
  const made = groups.map((ids) => ids.flatMap((id) => seen.get(id) ?? []))
  const over = left.flatMap((id) => seen.get(id) ?? [])
  if (as === 'rows') {
    const rest = [...others.groups.flat(), ...others.rest, ...over]
    return gathered(
      { ...counters, layout: 'rows', places: [], ringed: [] },
      { ...others, groups: made, rest },
    )
  }
  const { layout, ringed } = counters
  const kept = others.groups.flatMap((group, index) =>
    group.length === 0 ? [] : [{ group, isRinged: ringed.includes(index + 1) }],
  )
  const all = [...kept, ...made.map((group) => ({ group, isRinged: true }))]
  const together = { ...others, groups: all.map(({ group }) => group), rest: [...others.rest, ...over] }
  return {
    ...gathered({ ...counters, layout: layout === 'scatter' ? 'fives' : layout, places: [] }, together),
    ringed: layout === 'rows' ? all.flatMap(({ isRinged }, index) => (isRinged ? [index + 1] : [])) : [],
  }
}

/** A row for each sort, lined up at the left. */
export function compared(counters: Counters): Counters {
  const rows = new Map<string, Token[]>()
  for (const token of inView(counters)) {
    const row = rows.get(sortOf(token))
    if (row) row.push(token)
    else rows.set(sortOf(token), [token])
  }
  return gathered(
    { ...counters, layout: 'rows', places: [], ringed: [] },
    { groups: [...rows.values()], rest: [], covered: sorted(counters).covered },
  )
}

/** The rows that are shared out into: those there, else as many empty ones as are asked for. */
function withRows(counters: Counters): Counters {
  if (counters.layout === 'rows' && counters.groups.length > 0) return counters
  return {
    ...counters,
    layout: 'rows',
    places: [],
    groups: Array(counters.shares).fill(0),
    ringed: [],
  }
}

/** Why the next counter cannot be dealt: all are shared out, or too few are left for every row to get one. */
export function dealtOut(counters: Counters): 'none' | 'too few' | null {
  const { groups } = withRows(counters)
  const left = leftOver(withRows(counters))
  if (left === 0) return 'none'
  return equalSize(groups) !== null && left < groups.length ? 'too few' : null
}

/** CO4: the last of those left over goes to the first of the rows that have the fewest. */
export function withOneDealt(counters: Counters): Counters {
  const rows = withRows(counters)
  const fewest = Math.min(...rows.groups)
  const row = rows.groups.indexOf(fewest)
  const sizes = rows.groups.map((size, index) => (index === row ? size + 1 : size))
  return gathered(rows, resized(sorted(rows), sizes))
}

/** CO4: each row gets the whole part of the counters divided by the rows, the rest stays in view. */
export function sharedOut(counters: Counters): Counters {
  const rows = withRows(counters)
  const share = Math.floor(inView(rows).length / rows.groups.length)
  const sizes = rows.groups.map(() => share)
  return gathered(rows, resized(sorted(rows), sizes))
}

/** One row more, still empty, or one fewer: its counters are then left over. */
export function withRowCount(counters: Counters, howMany: number): Counters {
  const sizes = Array.from({ length: howMany }, (_, row) => counters.groups[row] ?? 0)
  return gathered(counters, resized(sorted(counters), sizes))
}

/** The set of a counter's other face, or null when it has none: only counters are turned over. */
export function otherFace(counters: Counters, { kind, set }: Pick<Token, 'kind' | 'set'>): string | null {
  if (kind !== 'counter') return null
  const [one, other] = counters.faces ?? []
  return one === undefined || other === undefined ? null : set === one ? other : set === other ? one : null
}

/** DC1: the same counter, now of the set of its other face. */
export function turnedOver(counters: Counters, id: string): Counters {
  return {
    ...counters,
    tokens: counters.tokens.map((token) =>
      token.id === id ? { ...token, set: otherFace(counters, token) ?? token.set } : token,
    ),
  }
}

/** Which turns next: the last counter in view with the first face up, or the first one with the second face up. */
export function toTurn(counters: Counters, face: 0 | 1): string | undefined {
  const set = counters.faces?.[face]
  const shows = (token: Token) => token.kind === 'counter' && token.set === set
  return (face === 0 ? inView(counters).findLast(shows) : inView(counters).find(shows))?.id
}

/** DC4: every counter in view falls on a face and at a place that follow from the seed. */
export function shaken(counters: Counters): Counters {
  const random = seeded(nextSeed(counters.seed))
  const view = inView(counters).length
  const tokens = counters.tokens.map((token, index) =>
    index < view && random() < 0.5 ? { ...token, set: otherFace(counters, token) ?? token.set } : token,
  )
  return scattered({ ...counters, tokens })
}

/** The last in view goes under the cover. Null when none is left in view. */
export function withOneCovered(counters: Counters): Counters | null {
  const from = sorted(counters)
  const [last] = lastFirst({ ...from, covered: [] })
  if (!last) return null
  const left = without(from, new Set([last.id]))
  return gathered({ ...counters, lifted: false }, { ...left, covered: [last, ...from.covered] })
}

export function uncovered(counters: Counters): Counters {
  const from = sorted(counters)
  const bare = gathered(counters, { ...from, rest: [...from.rest, ...from.covered], covered: [] })
  return { ...bare, lifted: false, cloth: false }
}
