import { path } from '../geometry/path'
import type { Point } from '../geometry/point'
import type { Factor } from '../number/factor'
import type { Notation } from '../number/numerals'
import { textWidth } from './andika'
import { arrowHeadMark } from './arrow'
import type { InkName } from './ink'
import type { Mark } from './mark'
import { isStacked, numberMarks, numberWidth, textMark } from './text'

/** On which side of what it joins an arrow bends out. */
export type ArrowSide = 'above' | 'below' | 'left' | 'right'

/** Digits of a factor; a stacked one is larger, so that its own digits can be read. */
const SIZE = 48
const STACKED = 60
const GAP = 12
const HEAD = 22
const STEEP = 80

/** Room that an arrow above or below and its factor take at most, in board units. */
export const FACTOR_ROOM = 150
/** The same for an arrow on the left or right. */
export const FACTOR_ROOM_BESIDE = 190

function rise(along: number): number {
  return Math.min(66, 34 + 0.1 * Math.abs(along))
}

export interface ArrowLook {
  readonly notation: Notation
  readonly ink: InkName
  /** How far the arrow bends out; left out: more the longer it is. */
  readonly high?: number
}

/** A bent arrow from the part's origin, so far along, with its factor past the bend; null writes "× ?". */
export function factorArrowMarks(
  along: number,
  side: ArrowSide,
  factor: Factor | null,
  { notation, ink, high = rise(along) }: ArrowLook,
): Mark[] {
  const across = side === 'above' || side === 'below'
  const out = side === 'above' || side === 'left' ? -1 : 1
  const turn = (a: number, o: number): Point => (across ? { x: a, y: out * o } : { x: out * o, y: a })
  // One that goes over others has steep sides, clear of what they say.
  const inward = high > STEEP ? 0 : 0.16 * along
  const [first, second, end] = [turn(inward, 1.33 * high), turn(along - inward, 1.33 * high), turn(along, 0)]
  const angle = Math.atan2(end.y - second.y, end.x - second.x)
  const neck = { x: end.x - HEAD * 0.8 * Math.cos(angle), y: end.y - HEAD * 0.8 * Math.sin(angle) }
  const curve = path().moveTo(0, 0).curveTo(first, second, neck).done()
  const { width, half } = factorExtent(factor, notation)
  const middle = turn(along / 2, high + GAP + (across ? half : width / 2))
  return [
    { type: 'path', d: curve, stroke: ink, strokeWidth: 5 },
    arrowHeadMark(end, angle, HEAD, ink),
    ...factorMarks(factor, middle, notation, ink),
  ]
}

/** How wide a factor is written, and half its height. */
export function factorExtent(factor: Factor | null, notation: Notation): { width: number; half: number } {
  if (factor === null) return { width: textWidth('× ?', SIZE, 'bold'), half: SIZE * 0.4 }
  const stacked = isStacked(factor.by, notation)
  const size = stacked ? STACKED : SIZE
  const sign = textWidth(`${factor.sign} `, SIZE, 'bold')
  return { width: sign + numberWidth(factor.by, size, notation), half: stacked ? STACKED * 0.72 : SIZE * 0.4 }
}

/** "× 3", "÷ 4" or × and a stacked fraction, centred on a point. */
export function factorMarks(factor: Factor | null, at: Point, notation: Notation, fill: InkName): Mark[] {
  if (factor === null) return [textMark('× ?', at, SIZE, { fill })]
  const { width } = factorExtent(factor, notation)
  const stacked = isStacked(factor.by, notation)
  const digits = numberWidth(factor.by, stacked ? STACKED : SIZE, notation)
  const left = at.x - width / 2
  return [
    textMark(factor.sign, { x: left, y: at.y }, SIZE, { fill, align: 'left' }),
    ...numberMarks(factor.by, { x: left + width - digits / 2, y: at.y }, stacked ? STACKED : SIZE, {
      notation,
      fill,
    }),
  ]
}
