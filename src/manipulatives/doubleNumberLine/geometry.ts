import type { Box, Size } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import { type Exact, toFloat } from '../../number/exact'
import { textWidth } from '../../picture/andika'
import { chipWidth } from '../../picture/chip'
import { FACTOR_ROOM } from '../../picture/factorArrow'
import { bottomOf, type DoubleNumberLine, type Side } from './doubleNumberLine'

/** Digits beside the lines; a stacked fraction is larger, so that its own digits can be read. */
export const LABEL = 50
export const STACKED_LABEL = 62
/** From a line to the middle of its numbers. */
export const LABEL_OFF = 66
/** How far the lines go on past their last mark to the tip of the arrow. */
export const OVERHANG = 56
/** What a finger needs. */
export const TOUCH = 56
/** From the axis of one line to that of the other. */
export const BETWEEN = 150
const NUMBERS = 112
const BESIDE_UNIT = 50
/** Room for half of a long number close to 0. */
const LEAST_ZERO = 130

/** From the left edge to both zeros (DN1). */
export function zeroX(line: DoubleNumberLine): number {
  const widest = Math.max(...[line.top, line.bottom].map(({ unit }) => textWidth(unit, LABEL, 'bold')))
  return Math.max(LEAST_ZERO, Math.ceil(widest) + BESIDE_UNIT)
}

export function lineY(line: DoubleNumberLine, side: Side): number {
  const topY = NUMBERS + (line.arrows ? FACTOR_ROOM : 0)
  return side === 'top' ? topY : topY + BETWEEN
}

export function sizeOf(line: DoubleNumberLine): Size {
  return {
    width: zeroX(line) + line.length + endRoom(line),
    height: lineY(line, 'bottom') + NUMBERS + (line.arrows ? FACTOR_ROOM : 0),
  }
}

/** Past the last mark, for the arrows and for half of a marked number there. */
function endRoom(line: DoubleNumberLine): number {
  const widths = [line.to, bottomOf(line, line.to) ?? 0].map((value) =>
    chipWidth(value, LABEL, line.notation),
  )
  return Math.max(OVERHANG + 24, Math.ceil(Math.max(...widths) / 2) + 24)
}

/** DN3: where a number of the top line stands, from the zeros. */
export function alongOf(line: DoubleNumberLine, value: Exact): number {
  return (line.length * toFloat(value)) / toFloat(line.to)
}

/** How far along a point of the piece lies, as a share of the line. */
export function shareAt(line: DoubleNumberLine, at: Point): number {
  return (at.x - zeroX(line)) / line.length
}

/** What is taken along a line, from its zero. */
export interface Extent {
  readonly low: number
  readonly high: number
}

/** Where a pair is kept that must not be seen at its place. */
export function parkedAlong(line: DoubleNumberLine, index: number): number {
  return (line.length * (index + 1)) / (line.pairs.length + 1)
}

/** Away from the other line. */
export function outward(side: Side): 1 | -1 {
  return side === 'top' ? -1 : 1
}

/** A press area about a part's origin, at least as large as a finger needs. */
export function touchBox(width: number, height: number): Box {
  const [w, h] = [Math.max(TOUCH, width), Math.max(TOUCH, height)]
  return { x: -w / 2, y: -h / 2, width: w, height: h }
}
