import { add, compare, divide, type Exact, multiply, subtract, toFloat } from '../../number/exact'
import { done, type Outcome, refused } from '../contract'
import {
  isDrawn,
  type LinePoint,
  MOST_JUMPS,
  MOST_POINTS,
  MOST_ZOOMS,
  markValue,
  type NumberLine,
  stopsOf,
} from './numberLine'
import { tenOf } from './scale'
import { type Name, problemWith, stopName } from './values'

/** What teacher or pupil does to a line, as functions from line to line. */

/** A new jump from where the last one landed. Without a start it sets off from the last point or the first number. */
export function withJump(line: NumberLine, size: Exact): Outcome<NumberLine> {
  if (line.jumps.length >= MOST_JUMPS) return refused(`A line holds ${MOST_JUMPS} jumps.`)
  const start = line.start ?? line.points.at(-1)?.value ?? firstNumber(line)
  return drawable({ ...line, start, jumps: [...line.jumps, size], chosen: `jump${line.jumps.length + 1}` })
}

function firstNumber(line: NumberLine): Exact {
  return isDrawn(line, 0) ? 0 : line.from
}

function drawable(line: NumberLine): Outcome<NumberLine> {
  const problem = problemWith(line)
  return problem === null ? done(line) : refused(problem)
}

export function withoutLastJump(line: NumberLine): Outcome<NumberLine> {
  if (line.jumps.length === 0) return refused('There is no jump to take off.')
  return done({ ...line, jumps: line.jumps.slice(0, -1), chosen: '' })
}

/** The first jump that goes past a multiple of ten, and how it falls into two there. */
export function splitAtTen(line: NumberLine): { jump: number; parts: readonly [Exact, Exact] } | null {
  const ten = tenOf(line)
  const stops = stopsOf(line)
  for (const [index, size] of line.jumps.entries()) {
    const from = stops[index] ?? 0
    const tens = toFloat(divide(from, ten))
    const forward = compare(size, 0) > 0
    const next = multiply(ten, forward ? Math.floor(tens) + 1 : Math.ceil(tens) - 1)
    const first = subtract(next, from)
    const rest = subtract(size, first)
    if (compare(rest, 0) !== 0 && compare(rest, 0) > 0 === forward && compare(size, 0) !== 0)
      return { jump: index + 1, parts: [first, rest] }
  }
  return null
}

/** The jump in two pieces, or its two sizes when the jump after it is still 0 and can take the rest. */
export function split(
  line: NumberLine,
): Outcome<{ line: NumberLine } | { values: Partial<Record<Name, Exact>> }> {
  const found = splitAtTen(line)
  if (found === null) return refused('No jump goes past a ten.')
  const { jump, parts } = found
  if (line.jumps[jump] === 0)
    return done({ values: { [`jump${jump}`]: parts[0], [`jump${jump + 1}`]: parts[1] } })
  if (line.jumps.length >= MOST_JUMPS) return refused(`A line holds ${MOST_JUMPS} jumps.`)
  const jumps = [...line.jumps.slice(0, jump - 1), ...parts, ...line.jumps.slice(jump)]
  return done({ line: { ...line, jumps } })
}

/** The last two jumps as one. */
export function joined(line: NumberLine): Outcome<NumberLine> {
  const [last, before] = [line.jumps.at(-1), line.jumps.at(-2)]
  if (last === undefined || before === undefined) return refused('There are not two jumps to join.')
  return done({ ...line, jumps: [...line.jumps.slice(0, -2), add(before, last)], chosen: '' })
}

export function withPoint(line: NumberLine): Outcome<NumberLine> {
  if (line.points.length >= MOST_POINTS) return refused(`A line holds ${MOST_POINTS} points.`)
  const style = line.points.at(-1)?.style ?? 'dot'
  const labelled = line.points.at(-1)?.labelled ?? true
  const held = line.points.map(({ value }) => value)
  const steps = Math.round(toFloat(divide(subtract(line.to, line.from), line.step)))
  const middle = Math.floor(steps / 2)
  const marks = Array.from({ length: steps + 1 }, (_, index) =>
    markValue(line, (middle + index) % (steps + 1)),
  )
  const value = marks.find((mark) => !held.includes(mark)) ?? line.from
  const point: LinePoint = { value, style, labelled }
  return done({ ...line, points: [...line.points, point], chosen: `point${line.points.length + 1}` })
}

export function withoutLastPoint(line: NumberLine): Outcome<NumberLine> {
  if (line.points.length === 0) return refused('There is no point to take off.')
  return done({ ...line, points: line.points.slice(0, -1), chosen: '' })
}

export function withPointLabelled(line: NumberLine, index: number): NumberLine {
  const points = line.points.map((point, at) =>
    at === index ? { ...point, labelled: !point.labelled } : point,
  )
  return { ...line, points }
}

/** What "one step left" can move, in the order of choosing. */
export function movable(line: NumberLine): Name[] {
  const names: Name[] = line.start === null ? [] : ['start']
  names.push(...line.jumps.map((_, index): Name => `jump${index + 1}`))
  names.push(...line.points.map((_, index): Name => `point${index + 1}`))
  return names
}

/** The one that was chosen, or the last that was put on; null on an empty line. */
export function chosenOn(line: NumberLine): Name | null {
  const names = movable(line)
  return names.find((name) => name === line.chosen) ?? names.at(-1) ?? null
}

/** The chosen number when its place moves by that many steps. */
export function stepped(line: NumberLine, name: Name, steps: number): Exact {
  const by = multiply(line.step, steps)
  if (name === 'start') return add(line.start ?? 0, by)
  const index = Number(name.replace(/\D/g, '')) - 1
  const now = name.startsWith('jump') ? line.jumps[index] : line.points[index]?.value
  return add(now ?? 0, by)
}

export function toggledLabel(line: NumberLine, value: Exact): NumberLine {
  const hiddenLabels = line.hiddenLabels.includes(value)
    ? line.hiddenLabels.filter((hidden) => hidden !== value)
    : [...line.hiddenLabels, value]
  return { ...line, hiddenLabels: hiddenLabels.slice(-60) }
}

/** What a zoom goes to: the last point, or else the last stop. */
export function focusName(line: NumberLine): Name | null {
  if (line.points.length > 0) return `point${line.points.length}`
  return line.start === null ? null : stopName(line.jumps.length)
}

/** NL6: the same numbers between two neighbouring marks, each step a tenth of what it was. */
export function zoomedIn(line: NumberLine): Outcome<NumberLine> {
  if (line.scale === 'open') return refused('An open line has no steps to look into.')
  if (line.uneven !== null) return refused('This line is badly drawn.')
  const step = divide(line.step, 10)
  if (line.zoomedFrom.length >= MOST_ZOOMS || (typeof step === 'string' && Number(step.split('/')[1]) > 1000))
    return refused('The steps are small enough.')
  const focus = line.points.at(-1)?.value ?? stopsOf(line).at(-1) ?? line.from
  const within = isDrawn(line, focus) ? focus : line.from
  const passed = divide(subtract(within, line.from), line.step)
  const steps = Math.floor(toFloat(passed)) - (within === line.to ? 1 : 0)
  const from = markValue(line, steps)
  const outer = { from: line.from, to: line.to, step: line.step }
  return done({
    ...line,
    from,
    to: add(from, line.step),
    step,
    folds: 0,
    zoomedFrom: [...line.zoomedFrom, outer],
  })
}

export function zoomedOut(line: NumberLine): Outcome<NumberLine> {
  const outer = line.zoomedFrom.at(-1)
  if (outer === undefined) return refused('This is the whole line.')
  return done({ ...line, ...outer, folds: 0, zoomedFrom: line.zoomedFrom.slice(0, -1) })
}
