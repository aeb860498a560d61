import type { Document } from '../board/board'
import { kindOf } from '../manipulatives/registry'

/** Boards with as much of one manipulative as a class ever sees, by what a measuring script calls them. */
const SORTS: Readonly<Record<string, { kind: string; state: () => unknown }>> = {
  '500 cubes': {
    kind: 'cubes',
    state: () => ({
      trains: [],
      loose: tokens(500, () => 'cube'),
      area: { width: 1700, height: 660 },
    }),
  },
  '200 place value counters': {
    kind: 'place-value-counters',
    state: () => ({
      counters: tokens(200, (index) => ['hundred-counter', 'ten-counter', 'one-counter'][index % 3] ?? ''),
      columns: ['hundreds', 'tens', 'ones'],
      width: 1700,
      height: 660,
    }),
  },
  'an array of 20 by 20': {
    kind: 'array',
    state: () => ({ rows: [20], columns: [20], pitch: 28 }),
  },
  'a hundred square with 100 counters': {
    kind: 'hundred-square',
    state: () => ({
      counters: tokens(100, () => 'counter').map((token, index) => ({ cell: index + 1, token })),
    }),
  },
}

export const SORT_NAMES = Object.keys(SORTS)

/** Throws when a manipulative no longer takes the state: the script would measure nothing. */
export function boardOfSort(name: string): Document {
  const sort = SORTS[name]
  if (!sort) throw new Error(`No sort "${name}"`)
  const read = kindOf(sort.kind)?.read(sort.state())
  if (!read?.ok) throw new Error(`${name}: ${read?.problems.map(({ message }) => message).join(' ')}`)
  const piece = { id: 'p1', kind: sort.kind, at: { x: 40, y: 20 }, state: read.state }
  return { board: { pieces: [piece], sets: [], quantities: [], sums: [], ink: [] }, next: 1000 }
}

function tokens(count: number, kindOfToken: (index: number) => string) {
  return Array.from({ length: count }, (_, index) => ({
    id: `t${index + 1}`,
    kind: kindOfToken(index),
    set: 'blue',
  }))
}
