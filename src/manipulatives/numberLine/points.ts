import { add, compare, divide, type Exact, isWhole, subtract } from '../../number/exact'
import { arrowMarks } from '../../picture/arrow'
import { braceMark } from '../../picture/brace'
import { chipMarks } from '../../picture/chip'
import type { Hue } from '../../picture/ink'
import type { Part } from '../../picture/part'
import { numberMarks, numberWidth } from '../../picture/text'
import type { Look } from '../contract'
import { JUMP_OFF, LABEL, offsetOf, placeOf, touchBox } from './geometry'
import { isDrawn, type NumberLine } from './numberLine'
import { alongOf, multipleBefore, pointIsKnown, tenOf } from './scale'
import { differenceOf } from './values'

const DEFAULT_HUES: readonly Hue[] = ['blue', 'yellow', 'red', 'teal', 'purple', 'slate']
const DOT = 14
const ARROW_TALL = 74
const BRACE_DEPTH = 40

export function pointHue(look: Look, index: number): Hue {
  return look.hue(`point${index + 1}`) ?? DEFAULT_HUES[index % DEFAULT_HUES.length] ?? 'blue'
}

/** Dots on the line and arrows above it, each to be dragged. */
export function pointParts(line: NumberLine, look: Look): Part[] {
  const along = alongOf(line, look)
  return line.points.flatMap((point, index): Part[] => {
    if (!pointIsKnown(look, index) || !isDrawn(line, point.value)) return []
    const hue = pointHue(look, index)
    const key = `point ${index + 1}`
    const part = { key, at: placeOf(line, along(point.value), 0), name: key, handle: true }
    const shows = look.hidden(`point${index + 1}`) === 'no' ? {} : { shows: `point${index + 1}` }
    if (point.style === 'dot') {
      return [
        {
          ...part,
          ...shows,
          marks: [
            {
              type: 'circle',
              x: 0,
              y: 0,
              radius: DOT,
              fill: `${hue}.mid`,
              stroke: `${hue}.outline`,
              strokeWidth: 4,
            },
          ],
          press: touchBox(0, 0),
        },
      ]
    }
    const tail = offsetOf(line, 0, -JUMP_OFF - ARROW_TALL)
    const middle = offsetOf(line, 0, -JUMP_OFF - ARROW_TALL / 2)
    const box = line.turn === 'up' ? touchBox(ARROW_TALL, 0) : touchBox(0, ARROW_TALL)
    return [
      {
        ...part,
        ...shows,
        marks: arrowMarks(tail, offsetOf(line, 0, -JUMP_OFF), `${hue}.deep`, 7, 26),
        press: { ...box, x: box.x + middle.x, y: box.y + middle.y },
      },
    ]
  })
}

/** The multiples of ten beside the last point, when they are measured and its place may be seen. */
export function neighboursOf(line: NumberLine, look: Look): ['before' | 'after', Exact][] {
  const last = line.points.length - 1
  const point = line.points[last]
  if (line.measure !== 'neighbours' || point === undefined || line.jumps.length > 0) return []
  if (!pointIsKnown(look, last) || line.scale === 'open') return []
  const before = multipleBefore(line, point.value)
  const ten = tenOf(line)
  if (isWhole(divide(point.value, ten))) return []
  const sides: ['before' | 'after', Exact][] = [
    ['before', before],
    ['after', add(before, ten)],
  ]
  return sides.every(([, value]) => isDrawn(line, value)) ? sides : []
}

/** Braces over what is measured, with how long it is. */
export function measureParts(line: NumberLine, look: Look): Part[] {
  if (line.jumps.length > 0) return []
  const [first, second] = line.points
  if (first && second && differenceOf(line) !== null && pointIsKnown(look, 0) && pointIsKnown(look, 1)) {
    const hidden = look.hidden('difference') !== 'no'
    return brace(line, look, 'difference', first.value, second.value, hidden, 'difference')
  }
  const last = line.points.length - 1
  const point = line.points[last]
  if (point === undefined) return []
  const hidden = look.hidden(`point${last + 1}`) !== 'no'
  return neighboursOf(line, look).flatMap(([side, multiple]) =>
    brace(line, look, `space ${side}`, multiple, point.value, hidden, null),
  )
}

function brace(
  line: NumberLine,
  look: Look,
  key: string,
  a: Exact,
  b: Exact,
  hidden: boolean,
  shows: string | null,
): Part[] {
  const [less, greater] = compare(a, b) <= 0 ? [a, b] : [b, a]
  if (compare(a, b) === 0 || !isDrawn(line, less) || !isDrawn(line, greater)) return []
  const along = alongOf(line, look)
  const [low, high] = [along(less), along(greater)]
  const arrows = line.points.some(({ style }) => style === 'arrow')
  const foot = arrows ? -JUMP_OFF - ARROW_TALL - 12 : -JUMP_OFF - 6
  const long = high - low
  const mark =
    line.turn === 'up'
      ? braceMark({ x: 0, y: -long }, { x: 0, y: 0 }, 'right', BRACE_DEPTH)
      : braceMark({ x: 0, y: 0 }, { x: long, y: 0 }, 'above', BRACE_DEPTH)
  const at = placeOf(line, low, foot)
  const value = subtract(greater, less)
  const beside = line.turn === 'up' ? 14 + numberWidth(value, LABEL, line.notation) / 2 : 34
  const number = placeOf(line, (low + high) / 2, foot - BRACE_DEPTH - beside)
  const label: Part = {
    key: `${key} size`,
    at: number,
    marks: hidden
      ? chipMarks(null, { x: 0, y: 0 }, 44, null, line.notation)
      : numberMarks(value, { x: 0, y: 0 }, LABEL, { notation: line.notation }),
  }
  const pressed = { press: touchBox(60, 50), name: key }
  return [{ key, at, marks: [mark] }, shows === null ? label : { ...label, ...pressed, shows }]
}
