import { path } from '../geometry/path'
import type { Point } from '../geometry/point'
import { type Exact, isWhole } from '../number/exact'
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
const UNKNOWN = '× ?'
const WIDEST = 160
const LONG_DECIMAL = 120

/** Room that an arrow above or below and its factor take at most, in board units. */
export const FACTOR_ROOM = 172
/** The same for an arrow on the left or right. */
export const FACTOR_ROOM_BESIDE = GAP + WIDEST + 56

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
  const extent = factor === null ? null : factorExtent(factor, notation)
  const { width, half } = extent ?? { width: textWidth(UNKNOWN, SIZE, 'bold'), half: SIZE * 0.4 }
  const middle = turn(along / 2, high + GAP + (across ? half : width / 2))
  const said =
    factor === null || extent === null
      ? [textMark(UNKNOWN, middle, SIZE, { fill: ink })]
      : factorMarks(factor, middle, extent, ink)
  return [
    { type: 'path', d: curve, stroke: ink, strokeWidth: 5 },
    arrowHeadMark(end, angle, HEAD, ink),
    ...said,
  ]
}

interface Extent {
  readonly width: number
  /** Half of its height. */
  readonly half: number
  readonly sign: number
  readonly digits: number
  readonly notation: Notation
}

/** How large a factor is written: one that is too long is smaller, and long decimals are stacked. */
function factorExtent({ by, sign }: Factor, wanted: Notation): Extent {
  const notation = numberWidth(by, SIZE, wanted) > LONG_DECIMAL && !isWhole(by) ? 'fraction' : wanted
  const isTall = isStacked(by, notation)
  const full = widthOf(sign, by, 1, notation)
  const share = Math.min(1, WIDEST / full)
  return {
    width: full * share,
    half: (isTall ? STACKED * 0.72 : SIZE * 0.4) * share,
    sign: SIZE * share,
    digits: (isTall ? STACKED : SIZE) * share,
    notation,
  }
}

function widthOf(sign: string, by: Exact, share: number, notation: Notation): number {
  const digits = (isStacked(by, notation) ? STACKED : SIZE) * share
  return textWidth(`${sign} `, SIZE * share, 'bold') + numberWidth(by, digits, notation)
}

/** "× 3", "÷ 4" or × and a stacked fraction, centred on a point. */
function factorMarks({ sign, by }: Factor, at: Point, extent: Extent, fill: InkName): Mark[] {
  const { width, digits, notation } = extent
  const right = at.x + width / 2
  return [
    textMark(sign, { x: at.x - width / 2, y: at.y }, extent.sign, { fill, align: 'left' }),
    ...numberMarks(by, { x: right - numberWidth(by, digits, notation) / 2, y: at.y }, digits, {
      notation,
      fill,
    }),
  ]
}
