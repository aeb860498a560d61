import {
  add,
  compare,
  denominatorOf,
  divide,
  type Exact,
  fraction,
  isWhole,
  multiply,
  subtract,
  toFloat,
} from '../../number/exact'
import type { Look } from '../contract'
import { isDrawn, markValue, type NumberLine, stepsOf, stopsOf } from './numberLine'
import type { Name } from './values'

/** How far along the line a value is drawn, in board units from its first number. */
export type Along = (value: Exact) => number

/** NL1: an exact linear function of the value; on an open line only the order of what is known counts. */
export function alongOf(line: NumberLine, look: Look): Along {
  if (line.scale === 'open') return inOrder(line, knownNumbers(line, look))
  const { uneven } = line
  if (uneven === null) return (value) => line.length * shareOf(line, value)
  return (value) => {
    const steps = shareOf(line, value) * stepsOf(line)
    const before = Math.min(Math.floor(steps), stepsOf(line) - 1)
    const [left, right] = [unevenMark(line, uneven, before), unevenMark(line, uneven, before + 1)]
    return left + (right - left) * (steps - before)
  }
}

function shareOf(line: NumberLine, value: Exact): number {
  return toFloat(divide(subtract(value, line.from), subtract(line.to, line.from)))
}

function unevenMark(line: NumberLine, uneven: readonly number[], mark: number): number {
  const off = mark === 0 ? 0 : (uneven[mark - 1] ?? 0)
  return ((mark + off / 100) * line.length) / stepsOf(line)
}

/** NL4: numbers in their order, a greater space a little longer, but not to scale. */
function inOrder(line: NumberLine, values: readonly Exact[]): Along {
  const sorted = [...new Set(values)].sort(compare)
  const gaps = sorted.slice(1).map((value, index) => toFloat(subtract(value, sorted[index] ?? value)))
  const widest = Math.max(...gaps, 0)
  const weights = gaps.map((gap) => 0.5 + 0.5 * (gap / widest))
  const edge = 0.5
  const whole = weights.reduce((sofar, weight) => sofar + weight, 2 * edge)
  const places = new Map<Exact, number>()
  let reached = edge
  sorted.forEach((value, index) => {
    places.set(value, (line.length * reached) / whole)
    reached += weights[index] ?? 0
  })
  return (value) => places.get(value) ?? line.length / 2
}

/** Where a jump sets off or lands, and whether that is its true place. */
export interface Stop {
  readonly along: number
  readonly toScale: boolean
  readonly drawn: boolean
}

/** What a jump of unknown length is drawn as, in board units. */
const SKETCHED = 150

/** The start and each landing. Past the first number hidden by size nothing is to scale. */
export function stopsAlong(line: NumberLine, look: Look): Stop[] {
  const values = stopsOf(line)
  const along = alongOf(line, look)
  const known = knownStops(line, look)
  const from = known === 0 ? line.length * 0.2 : along(values[known - 1] ?? 0)
  const unknown = values.length - known
  const room = line.length - from
  const leftwards = room < unknown * 70 && from > room
  const pace = Math.min(SKETCHED, (leftwards ? from : room) / Math.max(1, unknown)) * (leftwards ? -1 : 1)
  return values.map((value, index) => {
    if (index < known) return { along: along(value), toScale: true, drawn: isDrawn(line, value) }
    const steps = known === 0 ? index : index - known + 1
    return { along: from + pace * steps, toScale: false, drawn: true }
  })
}

/** The stretch of the line that is not to scale because a size on it is hidden, or null. */
export function sketchedGap(line: NumberLine, look: Look): { low: number; high: number } | null {
  const sketched = stopsAlong(line, look).filter(({ toScale }) => !toScale)
  const [first] = sketched
  if (first === undefined) return null
  const known = stopsAlong(line, look).filter(({ toScale }) => toScale)
  const before = known.at(-1)?.along ?? first.along - 80
  const places = [before + Math.sign(first.along - before) * 30, ...sketched.map(({ along }) => along)]
  const [low, high] = [Math.min(...places), Math.max(...places)]
  const rightwards = first.along >= before
  return {
    low: Math.max(0, rightwards ? low : low - 48),
    high: Math.min(line.length, rightwards ? high + 48 : high),
  }
}

/** How many of the start and the landings, in their order, may be drawn where they are. */
export function knownStops(line: NumberLine, look: Look): number {
  const stops = stopsOf(line)
  const bySize = (name: Name) => look.hidden(name) === 'size'
  const firstHidden = stops.findIndex((_, index) =>
    index === 0 ? bySize('start') : bySize('cover') || bySize(`jump${index}`) || bySize(`landing${index}`),
  )
  return firstHidden === -1 ? stops.length : firstHidden
}

/** Whether a point may be drawn where it is. */
export function pointIsKnown(look: Look, index: number): boolean {
  return look.hidden(`point${index + 1}`) !== 'size' && (index === 0 || look.hidden('difference') !== 'size')
}

function knownNumbers(line: NumberLine, look: Look): Exact[] {
  const points = line.points.flatMap(({ value }, index) => (pointIsKnown(look, index) ? [value] : []))
  return [...stopsOf(line).slice(0, knownStops(line, look)), ...points]
}

/** One step along an open line while dragging, in board units: it has no scale to read a place from. */
const OPEN_PACE = 40

/** The mark nearest to a place along the line; on an open line, whole steps from where the number is now. */
export function snapped(line: NumberLine, along: number, now: { value: Exact; along: number }): Exact {
  if (line.scale === 'open') {
    const steps = Math.round((along - now.along) / OPEN_PACE)
    return add(now.value, multiply(line.step, steps))
  }
  const steps = stepsOf(line)
  if (line.uneven === null) {
    return markValue(line, Math.min(steps, Math.max(0, Math.round((along / line.length) * steps))))
  }
  const gaps = [0, ...line.uneven, 0].map((off, mark) =>
    Math.abs(((mark + off / 100) * line.length) / steps - along),
  )
  return markValue(line, gaps.indexOf(Math.min(...gaps)))
}

export interface Tick {
  readonly value: Exact
  readonly long: boolean
}

/** The marks that are drawn, the first and last always long. NL9: whole numbers stand out on a line of parts. */
export function ticksOf(line: NumberLine): Tick[] {
  if (line.scale === 'open') return []
  const steps = stepsOf(line)
  const marks = line.scale === 'ends' ? [0, steps] : Array.from({ length: steps + 1 }, (_, mark) => mark)
  return marks.map((mark) => {
    const value = markValue(line, mark)
    return { value, long: mark === 0 || mark === steps || isLong(line, value) }
  })
}

function isLong(line: NumberLine, value: Exact): boolean {
  if (isEvery(line, value, line.longEvery)) return true
  return denominatorOf(line.step) > 1 && isWhole(value)
}

/** Whether a value is a multiple of so many steps, counted from 0. */
export function isEvery(line: NumberLine, value: Exact, steps: number): boolean {
  return steps > 0 && isWhole(divide(value, multiply(line.step, steps)))
}

/** The next power of ten above one step: 10 on a line of ones, twos or fives, 1 on a line of tenths or quarters. */
export function tenOf(line: NumberLine): Exact {
  let ten: Exact = fraction(1, 1000)
  while (compare(ten, line.step) <= 0) ten = multiply(ten, 10)
  return ten
}

/** The multiple of ten at or before a value. */
export function multipleBefore(line: NumberLine, value: Exact): Exact {
  const ten = tenOf(line)
  return multiply(ten, Math.floor(toFloat(divide(value, ten))))
}

/** NL11: the multiple that a value rounds to; halfway goes up. */
export function roundedTo(value: Exact, multiple: Exact): Exact {
  return multiply(multiple, Math.floor(toFloat(divide(value, multiple)) + 0.5))
}
