import type { Point } from '../../geometry/point'
import { type Exact, subtract } from '../../number/exact'
import { COVERED, type Look } from '../contract'
import { alongAt } from './geometry'
import { labelledMarks } from './labels'
import { toggledLabel, withJump, withPointLabelled } from './moves'
import { type NumberLine, stopsOf } from './numberLine'
import { asked, type LineChange } from './plan'
import { alongOf, snapped, stopsAlong } from './scale'
import type { Name } from './values'

/** A press on a mark's number hides or shows it; a press on a point writes its number or takes it away. */
export function press(line: NumberLine, part: string, look: Look): LineChange | null {
  const label = labelledMarks(line).find((value) => part === `label ${value}`)
  if (label !== undefined) return { to: 'state', state: toggledLabel(line, label) }
  const point = /^point (\d+)( number)?$/.exec(part)
  if (point === null) return null
  const index = Number(point[1]) - 1
  if (line.points[index] === undefined || look.hidden(`point${index + 1}`) !== 'no') return null
  return { to: 'state', state: withPointLabelled(line, index) }
}

export function drag(line: NumberLine, part: string, to: Point, look: Look): LineChange | null {
  const along = alongAt(line, to)
  const stops = stopsOf(line)
  const places = stopsAlong(line, look)
  const held = /^(start|pull|(?:end|landing|point) (\d+))/.exec(part)
  if (held === null) return null
  if (look.covered) return { to: 'refusal', refusal: COVERED }
  const number = Number(held[2] ?? 0)
  if (part.startsWith('point')) {
    const value = line.points[number - 1]?.value
    if (value === undefined) return null
    const snap = snapped(line, along, { value, along: alongOf(line, look)(value) })
    return moved(line, `point${number}`, value, snap)
  }
  const stop = part === 'pull' ? stops.length - 1 : number
  const [value, place] = [stops[stop], places[stop]]
  if (value === undefined || place === undefined) return null
  const snap = snapped(line, along, { value, along: place.along })
  if (part === 'start') return moved(line, 'start', value, snap)
  if (part === 'pull') return pulled(line, subtract(snap, value))
  const from = stops[stop - 1] ?? 0
  return moved(line, `jump${stop}`, subtract(value, from), subtract(snap, from))
}

function moved(line: NumberLine, name: Name, now: Exact, wanted: Exact): LineChange | null {
  if (now === wanted) return null
  const outcome = asked(line, { [name]: wanted })
  return outcome.ok ? outcome.value : { to: 'refusal', refusal: outcome.refusal }
}

function pulled(line: NumberLine, size: Exact): LineChange | null {
  if (size === 0) return null
  const outcome = withJump(line, size)
  return outcome.ok ? { to: 'state', state: outcome.value } : { to: 'refusal', refusal: outcome.refusal }
}
