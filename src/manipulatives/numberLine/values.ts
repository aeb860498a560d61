import { add, compare, type Exact, subtract } from '../../number/exact'
import { numeral } from '../../number/numerals'
import { addsUp, done, type Look, type Outcome, refused, type Sum, type Values } from '../contract'
import { isWritable } from '../exactSchema'
import { coverOf, isInside, type NumberLine, stopsOf, wholeRange } from './numberLine'

/**
 * `start`, each `jump1` and where it lands, `landing1`, the whole jump `cover`, each `point1`, and the
 * `difference` of the first two points while it is measured. Signed jumps, counted from 1.
 */
export type Name = 'start' | `jump${number}` | `landing${number}` | 'cover' | `point${number}` | 'difference'

/** The name of where the jumps set off (0) or of a landing. */
export function stopName(index: number): Name {
  return index === 0 ? 'start' : `landing${index}`
}

/** A badly drawn line is not true, so it has no numbers to share. */
export function quantities(line: NumberLine): Values<Name> {
  if (line.uneven !== null) return {}
  const values: Partial<Record<Name, Exact>> = {}
  stopsOf(line).forEach((stop, index) => {
    values[stopName(index)] = stop
  })
  line.jumps.forEach((jump, index) => {
    values[`jump${index + 1}`] = jump
  })
  if (line.cover && line.jumps.length > 0) values.cover = coverOf(line)
  line.points.forEach((point, index) => {
    values[`point${index + 1}`] = point.value
  })
  const difference = differenceOf(line)
  if (difference !== null) values.difference = difference
  return values
}

/** NL3: each landing is the start and the jumps so far, and the cover jump is all the jumps. */
export function sums(line: NumberLine): Sum<Name>[] {
  if (line.uneven !== null) return []
  const jumps = line.jumps.map((_, index): Name => `jump${index + 1}`)
  const all = jumps.map((_, index) =>
    addsUp<Name>(`landing${index + 1}`, ['start', ...jumps.slice(0, index + 1)]),
  )
  if (line.cover && jumps.length > 0) all.push(addsUp<Name>('cover', jumps))
  if (differenceOf(line) !== null) {
    const [less, greater] = pointsAreInOrder(line)
      ? (['point1', 'point2'] as const)
      : (['point2', 'point1'] as const)
    all.push({
      terms: [
        { name: greater, times: 1 },
        { name: less, times: -1 },
        { name: 'difference', times: -1 },
      ],
      plus: 0,
      total: 'difference',
    })
  }
  return all
}

function pointsAreInOrder(line: NumberLine): boolean {
  const [first, second] = line.points
  return first === undefined || second === undefined || compare(first.value, second.value) <= 0
}

/** How far apart the first two points are, or null when that is not measured. */
export function differenceOf(line: NumberLine): Exact | null {
  const [first, second] = line.points
  if (line.measure !== 'difference' || first === undefined || second === undefined) return null
  return compare(first.value, second.value) <= 0
    ? subtract(second.value, first.value)
    : subtract(first.value, second.value)
}

export function withQuantities(line: NumberLine, values: Values<Name>): Outcome<NumberLine> {
  const own = new Set(Object.keys(quantities({ ...line, uneven: null })))
  const stray = Object.keys(values).find((name) => !own.has(name) && values[name as Name] !== 0)
  if (stray !== undefined) return refused('That number is not on this line.')
  const jumped = withStops(line, values)
  if (!jumped.ok) return jumped
  const pointed = withPoints(jumped.value, values)
  if (!pointed.ok) return pointed
  const problem = problemWith(pointed.value)
  if (problem !== null) return refused(problem)
  return done(isSame(line, pointed.value) ? line : pointed.value)
}

interface Link {
  readonly from: number
  readonly to: number
  readonly size: Exact
}

/** The number line itself as a place to measure stops from: stop n is number n + 1. */
const ZERO = 0

/**
 * Every number asked for is a distance between two stops, or of a stop from 0. Those are laid first; then what
 * the line has is kept in the order start, first jump, second jump… wherever a place is still free. So the last
 * jump gives way.
 */
function withStops(line: NumberLine, values: Values<Name>): Outcome<NumberLine> {
  if (line.start === null) return done(line)
  const last = line.jumps.length + 1
  const asked: Link[] = []
  const ask = (name: Name, from: number, to: number) => {
    const size = values[name]
    if (size !== undefined) asked.push({ from, to, size })
  }
  ask('start', ZERO, 1)
  for (let jump = 1; jump < last; jump++) {
    ask(`landing${jump}`, ZERO, jump + 1)
    ask(`jump${jump}`, jump, jump + 1)
  }
  if (last > 1) ask('cover', 1, last)
  const kept: Link[] = [
    { from: ZERO, to: 1, size: line.start },
    ...line.jumps.map((size, index) => ({ from: index + 1, to: index + 2, size })),
  ]
  const places = laidOut(last + 1, asked, kept)
  if (places === null) return refused('These jumps do not fit together.')
  const [zero = 0, start = 0, ...landings] = places
  return done({
    ...line,
    start: subtract(start, zero),
    jumps: landings.map((landing, index) => subtract(landing, places[index + 1] ?? 0)),
  })
}

/** A place for each node so that every asked link has its size, or null when two of them disagree. */
function laidOut(nodes: number, asked: readonly Link[], kept: readonly Link[]): Exact[] | null {
  const group = Array.from({ length: nodes }, (_, node) => node)
  const place: Exact[] = Array(nodes).fill(0)
  for (const [index, { from, to, size }] of [...asked, ...kept].entries()) {
    const apart = subtract(place[to] ?? 0, place[from] ?? 0)
    if (group[from] === group[to]) {
      if (index < asked.length && apart !== size) return null
      continue
    }
    const shift = subtract(size, apart)
    const moved = group[to]
    for (let node = 0; node < nodes; node++) {
      if (group[node] !== moved) continue
      place[node] = add(place[node] ?? 0, shift)
      group[node] = group[from] ?? 0
    }
  }
  return place
}

/** A difference that is asked for moves the second point, or the first when the second is asked for too. */
function withPoints(line: NumberLine, values: Values<Name>): Outcome<NumberLine> {
  const wanted = line.points.map((point, index) => values[`point${index + 1}`] ?? point.value)
  const { difference } = values
  if (difference !== undefined && differenceOf(line) !== null) {
    if (compare(difference, 0) < 0) return refused('A difference is not less than 0.')
    const signed = pointsAreInOrder(line) ? difference : subtract(0, difference)
    const bothAsked = values.point1 !== undefined && values.point2 !== undefined
    if (!bothAsked && values.point2 === undefined) wanted[1] = add(wanted[0] ?? 0, signed)
    else if (!bothAsked) wanted[0] = subtract(wanted[1] ?? 0, signed)
  }
  const points = line.points.map((point, index) => ({ ...point, value: wanted[index] ?? point.value }))
  const next = { ...line, points }
  if (difference !== undefined && differenceOf(next) !== null && differenceOf(next) !== difference)
    return refused('The points are not that far apart.')
  return done(next)
}

/** Why the numbers on the line cannot be drawn, or null when they can. */
export function problemWith(line: NumberLine): ((look: Look) => string) | null {
  const named: [Name, Exact][] = [
    ...stopsOf(line).map((stop, index): [Name, Exact] => [stopName(index), stop]),
    ...line.points.map((point, index): [Name, Exact] => [`point${index + 1}`, point.value]),
  ]
  const shared = [...line.jumps.map((jump): Exact => jump), coverOf(line)]
  if (![...shared, ...named.map(([, value]) => value)].every(isWritable))
    return () => 'A number line shows no number as long as that.'
  for (const [name, value] of named) {
    if (!isInside(line, value)) return (look) => offTheLine(line, tells(line, name, look) ? value : null)
  }
  return null
}

/** Whether a landing may be said: never while any number that leads to it is hidden. */
function tells(line: NumberLine, name: Name, look: Look): boolean {
  if (look.hidden(name) !== 'no') return false
  if (name.startsWith('point')) return look.hidden('difference') === 'no'
  const led = line.jumps.flatMap((_, index): Name[] => [`jump${index + 1}`, stopName(index + 1)])
  return ['start', 'cover', ...led].every((part) => look.hidden(part) === 'no')
}

function offTheLine(line: NumberLine, value: Exact | null): string {
  const { from, to } = wholeRange(line)
  const what = value === null ? 'That number' : numeral(value)
  return `${what} is not on this line: it goes from ${numeral(from)} to ${numeral(to)}.`
}

function isSame(a: NumberLine, b: NumberLine): boolean {
  return (
    a.start === b.start &&
    a.jumps.every((jump, index) => jump === b.jumps[index]) &&
    a.points.every((point, index) => point.value === b.points[index]?.value)
  )
}
