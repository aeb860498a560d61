import { polyline } from '../../geometry/path'
import { textWidth } from '../../picture/andika'
import { arrowHeadMark } from '../../picture/arrow'
import type { Mark } from '../../picture/mark'
import type { Part } from '../../picture/part'
import { textMark } from '../../picture/text'
import type { Look } from '../contract'
import { noteAt, OVERHANG, offsetOf, placeOf, touchBox } from './geometry'
import { jumpParts, trackParts } from './jumps'
import { foldValues } from './labels'
import { isDrawn, type NumberLine, stopsOf } from './numberLine'
import { numberParts } from './numbersUnder'
import { measureParts, pointParts } from './points'
import { alongOf, pointIsKnown, sketchedGap, stopsAlong, ticksOf } from './scale'

const AXIS = 5
const LONG = 27
const SHORT = 18
const HEAD = 26

export function picture(line: NumberLine, look: Look): Part[] {
  return [
    axisPart(line),
    ...trackParts(line, look),
    ticksPart(line, look),
    ...breakParts(line, look),
    ...numberParts(line, look),
    ...jumpParts(line, look),
    ...measureParts(line, look),
    ...pointParts(line, look),
    ...pullPart(line, look),
    ...noteParts(line),
  ]
}

/** NL10: an arrow head says that the line goes on; without one it is a length that ends. */
function axisPart(line: NumberLine): Part {
  const low = line.arrows.left ? -OVERHANG + HEAD * 0.8 : 0
  const high = line.arrows.right ? line.length + OVERHANG - HEAD * 0.8 : line.length
  const marks: Mark[] = [stroke(line, [low, 0], [high, 0], AXIS)]
  const way = line.turn === 'up' ? -Math.PI / 2 : 0
  if (line.arrows.left) marks.push(arrowHeadMark(offsetOf(line, -OVERHANG, 0), way + Math.PI, HEAD, 'ink'))
  if (line.arrows.right)
    marks.push(arrowHeadMark(offsetOf(line, line.length + OVERHANG, 0), way, HEAD, 'ink'))
  if (line.scale === 'open') {
    for (const along of [line.length * 0.03, line.length * 0.97]) marks.push(...breakMarks(line, along))
  }
  return { key: 'axis', at: placeOf(line, 0, 0), marks }
}

function stroke(line: NumberLine, from: [number, number], to: [number, number], width: number): Mark {
  return {
    type: 'path',
    d: polyline([offsetOf(line, ...from), offsetOf(line, ...to)]),
    stroke: 'ink',
    strokeWidth: width,
  }
}

/** NL4: two slanting strokes with a gap between: here the line is not to scale. */
function breakMarks(line: NumberLine, along: number): Mark[] {
  return [
    { ...stroke(line, [along - 5, 0], [along + 5, 0], AXIS * 2), stroke: 'paper' } as Mark,
    stroke(line, [along - 11, 15], [along - 1, -15], 4),
    stroke(line, [along + 1, 15], [along + 11, -15], 4),
  ]
}

function ticksPart(line: NumberLine, look: Look): Part {
  const along = alongOf(line, look)
  const marks = ticksOf(line).map(({ value, long }) => tick(line, along(value), long))
  const known = [...new Set(stopsAlong(line, look).flatMap((stop) => (stop.toScale ? [stop.along] : [])))]
  if (line.scale === 'open') marks.push(...known.map((place) => tick(line, place, true)))
  for (const value of foldValues(line)) {
    marks.push({
      ...stroke(line, [along(value), -LONG - 9], [along(value), LONG + 9], 4),
      dash: [9, 8],
    } as Mark)
  }
  if (line.scale === 'open') {
    line.points.forEach(({ value }, index) => {
      if (pointIsKnown(look, index)) marks.push(tick(line, along(value), false))
    })
  }
  return { key: 'ticks', at: placeOf(line, 0, 0), marks }
}

function tick(line: NumberLine, along: number, long: boolean): Mark {
  const reach = long ? LONG : SHORT
  return stroke(line, [along, -reach], [along, reach], long ? 4.5 : 3.2)
}

/** Where a hidden size is, the line is broken and has no marks. */
function breakParts(line: NumberLine, look: Look): Part[] {
  const gap = sketchedGap(line, look)
  if (gap === null) return []
  const { low, high } = gap
  const corner = offsetOf(line, line.turn === 'up' ? high : low, line.turn === 'up' ? LONG + 4 : -LONG - 4)
  const [long, tall] = [high - low, 2 * LONG + 8]
  const size = line.turn === 'up' ? { width: tall, height: long } : { width: long, height: tall }
  const marks: Mark[] = [
    { type: 'rect', ...corner, ...size, fill: 'paper' },
    { ...stroke(line, [low, 0], [high, 0], AXIS), dash: [14, 12] } as Mark,
    ...breakMarks(line, low),
    ...breakMarks(line, high),
  ]
  return [{ key: 'break', at: placeOf(line, 0, 0), marks }]
}

/** The place on the line that a new jump is pulled out of. */
function pullPart(line: NumberLine, look: Look): Part[] {
  const [last] = stopsAlong(line, look).slice(-1)
  const value = stopsOf(line).at(-1)
  if (last === undefined || value === undefined || !last.toScale || !isDrawn(line, value)) return []
  return [
    {
      key: 'pull',
      at: placeOf(line, last.along, 0),
      marks: [],
      press: touchBox(0, 0),
      name: 'new jump',
      handle: true,
    },
  ]
}

function noteParts(line: NumberLine): Part[] {
  if (line.scale === 'open') return [notePart(line, 'note', 'not to scale')]
  if (line.uneven !== null) return [notePart(line, 'tag', 'not true')]
  return []
}

function notePart(line: NumberLine, key: string, text: string): Part {
  const end = noteAt(line)
  const width = textWidth(text, 44, 'regular') + 40
  const marks: Mark[] = [
    textMark(text, { x: -width / 2, y: 0 }, 44, { weight: 'regular', fill: 'ink.second' }),
  ]
  if (key === 'tag') {
    marks.unshift({
      type: 'rect',
      x: -width,
      y: -28,
      width,
      height: 54,
      radius: 27,
      fill: 'sunken',
      stroke: 'ink.second',
      strokeWidth: 3,
    })
  }
  return { key, at: end, marks }
}
