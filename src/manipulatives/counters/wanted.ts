import { type Exact, isWhole } from '../../number/exact'
import { done, type Mint, type Outcome, refused, type Values } from '../contract'
import { kindOfSet } from '../countable'
import type { Token } from '../token'
import { type Counters, equalSize, leftOver, MOST, total } from './counters'
import { countsBySet, type Name, quantities } from './quantities'
import { gathered, lastFirst, resized, type Sorted, sorted, without } from './sorted'

type Wanted = Readonly<Partial<Record<Name, number>>>

/**
 * The counters with all of these numbers. Those there are keep their ids: what is too many is taken from the
 * end, a double-sided counter is turned rather than changed for another.
 */
export function withQuantities(counters: Counters, values: Values<Name>, mint: Mint): Outcome<Counters> {
  const now = quantities(counters)
  const names = (Object.keys(values) as Name[]).filter((name) => values[name] !== undefined)
  if (names.every((name) => values[name] === (now[name] ?? (name.startsWith('set:') ? 0 : undefined))))
    return done(counters)
  const wanted: Partial<Record<Name, number>> = {}
  for (const name of names) {
    const value: Exact = values[name] ?? 0
    if (!isWhole(value) || (value < 0 && name !== 'value')) return refused('Counters are whole.')
    if (value > MOST && name !== 'value') return refused('There is no room for that many counters.')
    wanted[name] = value
  }
  const counted = withValue(counters, wanted)
  if (counted === null) return refused('Counters like these cannot be worth that.')
  const sets = setsWanted(counters, counted)
  const shape = sets && shapeWanted(counters, counted, total([...sets.values()]))
  if (!sets || !shape) return refused('The counters do not come to that.')
  if (total([...sets.values()]) > MOST) return refused('There is no room for that many counters.')
  const held = covering(ofSets(sorted(counters), sets, counters.faces, mint), shape.covered)
  return done(gathered(counters, resized(held, shape.sizes)))
}

/** A value asked for, as the counts that it takes; null when no counters can be worth it. */
function withValue(counters: Counters, wanted: Wanted): Wanted | null {
  const { unit, faces, signed, tokens } = counters
  const { value, ...rest } = wanted
  if (value === undefined) return wanted
  const ones = value / unit
  if (!Number.isInteger(ones) || Math.abs(ones) > MOST) return null
  if (!signed || !faces) {
    return unit === 1 || ones < 0 || (rest.count ?? ones) !== ones ? null : { ...rest, count: ones }
  }
  const [plus, minus] = [`set:${faces[0]}`, `set:${faces[1]}`] as const
  const sets = countsBySet(counters)
  const others = tokens.length - (sets.get(faces[0]) ?? 0) - (sets.get(faces[1]) ?? 0)
  const both = (rest.count ?? tokens.length) - others
  let ups = rest[plus] ?? (rest[minus] === undefined ? (both + ones) / 2 : rest[minus] + ones)
  // With an odd difference the number of counters cannot stay as it is: as few as can be are put out.
  if (!Number.isInteger(ups) || ups < 0 || ups < ones) {
    if (rest.count !== undefined || rest[plus] !== undefined || rest[minus] !== undefined) return null
    ups = Math.max(0, ones, Math.ceil((both + ones) / 2))
  }
  if ((rest[minus] ?? ups - ones) !== ups - ones) return null
  return { ...rest, [plus]: ups, [minus]: ups - ones }
}

/** How many of each set there are to be, or null when what is asked for does not add up. */
function setsWanted(counters: Counters, wanted: Wanted): Map<string, number> | null {
  const sets = countsBySet(counters)
  const fixed = new Set<string>()
  for (const name of Object.keys(wanted) as Name[]) {
    if (!name.startsWith('set:')) continue
    fixed.add(name.slice('set:'.length))
    sets.set(name.slice('set:'.length), wanted[name] ?? 0)
  }
  const faces = counters.faces ?? []
  const turning = faces.filter((face) => fixed.has(face)).length === 1
  const order = turning ? [...faces, counters.set, ...sets.keys()] : [counters.set, ...sets.keys()]
  const free = order.find((set) => !fixed.has(set))
  let goal = wanted.count
  if (goal === undefined && free !== undefined) {
    const shape = Object.keys(wanted).some((name) => !name.startsWith('set:'))
    if (shape) goal = total(Object.values(shapeWanted(counters, wanted, null) ?? {}).flat())
    // DC1: turning over keeps the total, as long as there are counters left to turn.
    else if (turning)
      goal = Math.max(counters.tokens.length, total([...sets.values()]) - (sets.get(free) ?? 0))
  }
  let change = goal === undefined ? 0 : goal - total([...sets.values()])
  if (change > 0 && free !== undefined) {
    sets.set(free, (sets.get(free) ?? 0) + change)
    return sets
  }
  if (change < 0) {
    for (const { set } of lastFirst(sorted(counters))) {
      if (change === 0) break
      const held = sets.get(set) ?? 0
      if (fixed.has(set) || held === 0 || (turning && set !== free)) continue
      sets.set(set, held - 1)
      change++
    }
  }
  return change === 0 ? sets : null
}

interface Shape {
  readonly sizes: number[]
  readonly rest: number
  readonly covered: number
}

/**
 * The groups that are asked for. When the number of counters is given, what was not asked for takes up the
 * difference: first those left over, then the last group, then those under the cover.
 */
function shapeWanted(counters: Counters, wanted: Wanted, count: number | null): Shape | null {
  const { groups, layout, each } = counters
  const inEach = wanted.inEach
  if (inEach !== undefined && wanted.groups === 0) return null
  const howMany = wanted.groups ?? (inEach === undefined ? groups.length : Math.max(1, groups.length))
  const newSize = groups.length === 0 ? each : (equalSize(groups) ?? 0)
  const sizes = Array.from({ length: howMany }, (_, index) => inEach ?? groups[index] ?? newSize)
  const free = new Set(inEach === undefined ? sizes.keys() : [])
  for (const name of Object.keys(wanted) as Name[]) {
    if (!name.startsWith('row:')) continue
    const row = Number(name.slice('row:'.length)) - 1
    const size = wanted[name] ?? 0
    if (layout !== 'rows' || row >= howMany || (inEach ?? size) !== size) return null
    sizes[row] = size
    free.delete(row)
  }
  let rest = wanted.leftOver ?? leftOver(counters)
  let covered = wanted.covered ?? counters.covered
  let goal = count
  if (wanted.inView !== undefined) {
    goal ??= wanted.inView + covered
    if (wanted.covered !== undefined && goal !== wanted.inView + covered) return null
    covered = goal - wanted.inView
    if (covered < 0) return null
  }
  let change = goal === null ? 0 : goal - total(sizes) - rest - covered
  const taken = (held: number) => {
    const after = Math.max(0, held + change)
    change -= after - held
    return after
  }
  if (wanted.leftOver === undefined) rest = taken(rest)
  for (const row of [...free].reverse()) {
    if (change === 0) break
    sizes[row] = taken(sizes[row] ?? 0)
  }
  if (wanted.covered === undefined && wanted.inView === undefined) covered = taken(covered)
  return change === 0 ? { sizes, rest, covered } : null
}

function ofSets(
  from: Sorted,
  sets: ReadonlyMap<string, number>,
  faces: Counters['faces'],
  mint: Mint,
): Sorted {
  const spare = new Map<string, Token[]>()
  const held = new Map<string, number>()
  const order = lastFirst(from)
  for (const { set } of order) held.set(set, (held.get(set) ?? 0) + 1)
  for (const token of order) {
    const list = spare.get(token.set) ?? []
    if (list.length < (held.get(token.set) ?? 0) - (sets.get(token.set) ?? 0)) list.push(token)
    spare.set(token.set, list)
  }
  const turned = new Map<string, string>()
  const fresh: Token[] = []
  for (const [set, wanted] of sets) {
    const other = faces?.find((face) => face !== set && faces.includes(set))
    const source = ((other !== undefined && spare.get(other)) || []).filter(({ kind }) => kind === 'counter')
    for (let missing = wanted - (held.get(set) ?? 0); missing > 0; missing--) {
      const token = source.shift()
      if (token) turned.set(token.id, set)
      else fresh.push(mint(kindOfSet(order, set), set))
    }
  }
  const gone = new Set(
    [...spare.values()].flatMap((tokens) => tokens.map(({ id }) => id)).filter((id) => !turned.has(id)),
  )
  const stay = without(from, gone)
  const turn = (token: Token): Token => {
    const set = turned.get(token.id)
    return set === undefined ? token : { ...token, set }
  }
  return {
    groups: stay.groups.map((group) => group.map(turn)),
    rest: [...stay.rest.map(turn), ...fresh],
    covered: stay.covered.map(turn),
  }
}

/** With so many under the cover: the next from the end go under it, or come out to those left over. */
function covering(from: Sorted, count: number): Sorted {
  if (from.covered.length >= count) {
    return {
      ...from,
      rest: [...from.rest, ...from.covered.slice(count)],
      covered: from.covered.slice(0, count),
    }
  }
  const going = lastFirst({ ...from, covered: [] }).slice(0, count - from.covered.length)
  const left = without(from, new Set(going.map(({ id }) => id)))
  return { ...left, covered: [...from.covered, ...going] }
}
