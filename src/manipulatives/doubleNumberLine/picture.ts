import { polyline } from '../../geometry/path'
import { textWidth } from '../../picture/andika'
import { arrowHeadMark } from '../../picture/arrow'
import type { Mark } from '../../picture/mark'
import type { Part } from '../../picture/part'
import { textMark } from '../../picture/text'
import type { Look } from '../contract'
import { arrowParts } from './arrows'
import { type DoubleNumberLine, marksOf, type Side } from './doubleNumberLine'
import { alongOf, BETWEEN, LABEL, lineY, OVERHANG, parkedAlong, TOUCH, touchBox, zeroX } from './geometry'
import { isPlaced } from './masks'
import { numberParts } from './numbers'
import { triedParts } from './tried'

/** Half of the height of a line, and how far its marks stand out. */
const HALF = 8
const LONG = 27
const SHORT = 18
const HEAD = 26

export function picture(line: DoubleNumberLine, look: Look): Part[] {
  return [
    ...markParts(line, look),
    ...pairParts(line, look),
    ...triedParts(line, look),
    linePart(line, 'top'),
    linePart(line, 'bottom'),
    unitPart(line, 'top'),
    unitPart(line, 'bottom'),
    ...numberParts(line, look),
    ...arrowParts(line, look),
  ]
}

function linePart(line: DoubleNumberLine, side: Side): Part {
  const { hue } = line[side]
  const end = line.length + OVERHANG
  const marks: Mark[] = [
    {
      type: 'path',
      d: polyline([
        { x: line.length, y: 0 },
        { x: end - HEAD * 0.8, y: 0 },
      ]),
      stroke: 'ink',
      strokeWidth: 5,
    },
    arrowHeadMark({ x: end, y: 0 }, 0, HEAD, 'ink'),
    {
      type: 'rect',
      x: 0,
      y: -HALF,
      width: line.length,
      height: 2 * HALF,
      fill: `${hue}.mid`,
      stroke: `${hue}.outline`,
      strokeWidth: 3,
    },
  ]
  const places = marksOf(line, side).map(({ place }) => place)
  places.forEach((place, mark) => {
    const reach = mark === 0 || mark === places.length - 1 || places.length <= 25 ? LONG : SHORT
    marks.push({
      type: 'path',
      d: polyline([-reach, reach].map((y) => ({ x: alongOf(line, place), y }))),
      stroke: 'ink',
      strokeWidth: reach === LONG ? 4.5 : 3.2,
    })
  })
  return { key: `${side} line`, at: { x: zeroX(line), y: lineY(line, side) }, marks }
}

/** DN5: what the numbers count, before the line. */
function unitPart(line: DoubleNumberLine, side: Side): Part {
  const { unit, hue } = line[side]
  const width = textWidth(unit, LABEL, 'bold')
  return {
    key: `${side} unit`,
    at: { x: zeroX(line) - BESIDE_ZERO - width, y: lineY(line, side) },
    marks: [textMark(unit, { x: 0, y: 0 }, LABEL, { align: 'left', fill: `${hue}.deep` })],
  }
}

const BESIDE_ZERO = 34

/**
 * Between the lines at each mark: a press marks a pair. Too close together they are no places, and while a pair's
 * place is hidden none is asked for.
 */
function markParts(line: DoubleNumberLine, look: Look): Part[] {
  const marks = marksOf(line, 'top')
  const isTight = alongOf(line, marks[1]?.place ?? line.to) < TOUCH
  if (isTight || line.pairs.some((_, index) => !isPlaced(look, index))) return []
  return marks.slice(1).map(({ place }, index) => ({
    key: `mark ${index + 1}`,
    at: { x: zeroX(line) + alongOf(line, place), y: lineY(line, 'top') + BETWEEN / 2 },
    marks: [],
    press: touchBox(TOUCH, BETWEEN - 2 * LONG),
    name: `between the lines at mark ${index + 1}`,
  }))
}

/** The vertical of each pair. One whose place is hidden has none. */
function pairParts(line: DoubleNumberLine, look: Look): Part[] {
  return line.pairs.map(({ top }, index): Part => {
    const placed = isPlaced(look, index)
    const along = placed ? alongOf(line, top) : parkedAlong(line, index)
    const chosen = index === line.chosen && line.pairs.length > 1
    const half = BETWEEN / 2 - LONG
    const marks: Mark[] = placed
      ? [
          {
            type: 'path',
            d: polyline([-BETWEEN / 2 - 34, BETWEEN / 2 + 34].map((y) => ({ x: 0, y }))),
            stroke: chosen ? 'ink' : 'ink.second',
            strokeWidth: chosen ? 7 : 4.5,
            dash: [3, 11],
          },
        ]
      : []
    return {
      key: `pair ${index + 1}`,
      at: { x: zeroX(line) + along, y: lineY(line, 'top') + BETWEEN / 2 },
      marks,
      press: touchBox(TOUCH, 2 * half),
      name: `pair ${index + 1}`,
      handle: true,
    }
  })
}
