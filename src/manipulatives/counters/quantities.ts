import type { Exact } from '../../number/exact'
import { addsUp, balances, type Sum, type Values } from '../contract'
import { type Counters, equalSize, leftOver } from './counters'

/**
 * `count` counters, of which `inView` and `covered`; `groups` (rows, or rings in other layouts) with
 * `inEach` when they are equal, and `leftOver`; how many are in each row, `row:1`, and of each set,
 * `set:red`; and their `value` when that is another number than their count.
 */
export type Name =
  | 'count'
  | 'inView'
  | 'covered'
  | 'groups'
  | 'inEach'
  | 'leftOver'
  | 'value'
  | `row:${number}`
  | `set:${string}`

/** Rows past this many have no name of their own. */
const NAMED_ROWS = 12

/** The sets in the order they are met, after those that a counter here can always come to belong to. */
export function countsBySet(counters: Counters): Map<string, number> {
  const counts = new Map<string, number>([[counters.set, 0]])
  for (const face of counters.faces ?? []) counts.set(face, 0)
  for (const { set } of counters.tokens) counts.set(set, (counts.get(set) ?? 0) + 1)
  return counts
}

export function rowNames(counters: Counters): Name[] {
  const { layout, groups } = counters
  if (layout !== 'rows' || groups.length > NAMED_ROWS) return []
  return groups.map((_, index): Name => `row:${index + 1}`)
}

export function quantities(counters: Counters): Values<Name> {
  const { tokens, groups, covered, faces, signed, unit } = counters
  const count = tokens.length
  const values: Partial<Record<Name, Exact>> = {
    count,
    inView: count - covered,
    covered,
    groups: groups.length,
    leftOver: leftOver(counters),
  }
  const inEach = equalSize(groups)
  if (inEach !== null) values.inEach = inEach
  rowNames(counters).forEach((name, index) => {
    values[name] = groups[index] ?? 0
  })
  const sets = countsBySet(counters)
  for (const [set, held] of sets) values[`set:${set}`] = held
  if (signed && faces) values.value = unit * ((sets.get(faces[0]) ?? 0) - (sets.get(faces[1]) ?? 0))
  else if (unit !== 1) values.value = unit * count
  return values
}

export function sums(counters: Counters): Sum<Name>[] {
  const { groups, faces, signed, unit } = counters
  const all: Sum<Name>[] = [
    addsUp<Name>(
      'count',
      Array.from(countsBySet(counters).keys(), (set): Name => `set:${set}`),
    ),
    addsUp<Name>('count', ['inView', 'covered']),
  ]
  const rows = rowNames(counters)
  if (groups.length === 0) all.push(balances<Name>(['inView'], ['leftOver']))
  if (rows.length > 0) {
    all.push(addsUp<Name>('inView', [...rows, 'leftOver']))
    all.push(addsUp<Name>('count', [...rows, 'leftOver', 'covered']))
  }
  if (signed && faces) {
    const face = (set: string, times: number) => ({ name: `set:${set}` as const, times })
    all.push({
      terms: [face(faces[0], unit), face(faces[1], -unit), { name: 'value', times: -1 }],
      plus: 0,
      total: 'value',
    })
  } else if (unit !== 1) {
    all.push({
      terms: [
        { name: 'count', times: unit },
        { name: 'value', times: -1 },
      ],
      plus: 0,
      total: 'value',
    })
  }
  return all
}
