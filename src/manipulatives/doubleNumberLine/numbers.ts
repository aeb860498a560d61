import { type Exact, isWhole } from '../../number/exact'
import { chipHeight, chipMarks, chipWidth } from '../../picture/chip'
import type { Part } from '../../picture/part'
import { isStacked, numberMarks, numberWidth } from '../../picture/text'
import type { Look } from '../contract'
import { bottomOf, type DoubleNumberLine, marksOf, type Side } from './doubleNumberLine'
import {
  alongOf,
  type Extent,
  LABEL,
  LABEL_OFF,
  lineY,
  outward,
  parkedAlong,
  STACKED_LABEL,
  touchBox,
  zeroX,
} from './geometry'
import { isHidden, isPlaced } from './masks'
import { triedExtents } from './tried'
import { nameOf } from './values'

const GAP = 14

export function numberParts(line: DoubleNumberLine, look: Look): Part[] {
  const sides = ['top', 'bottom'] as const
  return sides.flatMap((side) => {
    const chips = line.pairs.map((_, index) => chipPart(line, look, side, index))
    const taken = [
      ...chips.map(({ at, press }) => extent(at.x - zeroX(line), press?.width ?? 0)),
      ...triedExtents(line, look, side),
    ]
    return [...labelParts(line, side, taken), ...chips]
  })
}

function chipPart(line: DoubleNumberLine, look: Look, side: Side, index: number): Part {
  const pair = line.pairs[index]
  const name = nameOf(side, index)
  const hidden = isHidden(line, look, side, index)
  const top = pair?.top ?? 0
  const value = hidden ? null : side === 'top' ? top : bottomOf(line, top)
  const width = chipWidth(value, LABEL, line.notation)
  const along = isPlaced(look, index) ? alongOf(line, top) : parkedAlong(line, index)
  return {
    key: name,
    at: { x: zeroX(line) + along, y: lineY(line, side) + outward(side) * LABEL_OFF },
    marks: chipMarks(value, { x: 0, y: 0 }, LABEL, look.hue(name) ?? line[side].hue, line.notation),
    press: touchBox(width, chipHeight(LABEL)),
    name: `${side} number of pair ${index + 1}`,
    shows: name,
    handle: true,
    ...(hidden ? {} : { writes: 'decimal' as const }),
  }
}

function extent(middle: number, width: number): Extent {
  return { low: middle - width / 2, high: middle + width / 2 }
}

/** Numbers beside the marks: as many as there is room for. They give way to what is marked. */
function labelParts(line: DoubleNumberLine, side: Side, taken: readonly Extent[]): Part[] {
  const own = line[side]
  const marks = marksOf(line, side)
  const last = marks.length - 1
  const every = own.numbers === 'all' ? strideOf(line, side) : Math.max(1, last)
  return marks.flatMap(({ place, value }, mark): Part[] => {
    if (own.numbers === 'none' || value === null || mark % every !== 0) return []
    const isMasked = own.hidden.includes(mark)
    const size = sizeFor(line, value)
    const width = isMasked ? chipWidth(null, LABEL, line.notation) : numberWidth(value, size, line.notation)
    const { low, high } = extent(alongOf(line, place), width)
    if (taken.some((other) => high + GAP > other.low && low - GAP < other.high)) return []
    const at = { x: 0, y: 0 }
    return [
      {
        key: `${side} label ${mark}`,
        at: { x: zeroX(line) + alongOf(line, place), y: lineY(line, side) + outward(side) * LABEL_OFF },
        marks: isMasked
          ? chipMarks(null, at, LABEL, null, line.notation)
          : numberMarks(value, at, size, { notation: line.notation }),
        press: touchBox(Math.min(width, TOUCH_MOST), LABEL),
        name: `${isMasked ? 'hidden number' : 'number'} at mark ${mark} of the ${side} line`,
      },
    ]
  })
}

const TOUCH_MOST = 120

function sizeFor(line: DoubleNumberLine, value: Exact): number {
  return !isWhole(value) && isStacked(value, line.notation) ? STACKED_LABEL : LABEL
}

/** Every how many marks a number has room: 1, 2, 5, 10 and so on. */
function strideOf(line: DoubleNumberLine, side: Side): number {
  const marks = marksOf(line, side)
  const widest = Math.max(
    ...marks.map(({ value }) =>
      value === null ? 0 : numberWidth(value, sizeFor(line, value), line.notation),
    ),
  )
  const step = alongOf(line, marks[1]?.place ?? line.to)
  return [1, 2, 5, 10, 20, 25, 50].find((every) => every * step >= widest + GAP) ?? 100
}
