import { polyline } from '../../geometry/path'
import { compare, type Exact, toFloat } from '../../number/exact'
import { chipMarks, chipWidth } from '../../picture/chip'
import { NOT_TRUE_SIZE, notTrueMarks } from '../../picture/notTrue'
import type { Part } from '../../picture/part'
import type { Look } from '../contract'
import { bottomOf, type DoubleNumberLine, type Side } from './doubleNumberLine'
import { alongOf, BETWEEN, type Extent, LABEL, LABEL_OFF, lineY, outward, zeroX } from './geometry'
import { isAnyHidden } from './masks'
import { triedFits, triedOf } from './values'

/** The same added to both numbers of a pair: where both stand, joined by a line that leans when they do not fit. */
function ends(line: DoubleNumberLine, look: Look): Record<Side, { value: Exact; along: number }> | null {
  const tried = triedOf(line)
  if (tried === null || !line.rate || isAnyHidden(line, look, line.chosen)) return null
  const along = (toFloat(tried.bottom) / toFloat(line.rate) / toFloat(line.to)) * line.length
  return {
    top: { value: tried.top, along: alongOf(line, tried.top) },
    bottom: { value: tried.bottom, along },
  }
}

/** Whether both numbers are on the lines. */
export function hasRoomFor(line: DoubleNumberLine): boolean {
  const tried = triedOf(line)
  const last = bottomOf(line, line.to)
  return (
    tried !== null && last !== null && compare(tried.top, line.to) <= 0 && compare(tried.bottom, last) <= 0
  )
}

export function triedExtents(line: DoubleNumberLine, look: Look, side: Side): Extent[] {
  const end = hasRoomFor(line) ? ends(line, look)?.[side] : undefined
  if (end === undefined) return []
  const half = chipWidth(end.value, LABEL, line.notation) / 2
  return [{ low: end.along - half, high: end.along + half }]
}

export function triedParts(line: DoubleNumberLine, look: Look): Part[] {
  const both = hasRoomFor(line) ? ends(line, look) : null
  if (both === null) return []
  const middle = (both.top.along + both.bottom.along) / 2
  const lean = (both.bottom.along - both.top.along) / 2
  const at = { x: zeroX(line) + middle, y: lineY(line, 'top') + BETWEEN / 2 }
  const right = line.length - NOT_TRUE_SIZE.width / 2 - middle
  const parts: Part[] = [
    {
      key: 'tried line',
      at,
      marks: [
        {
          type: 'path',
          d: polyline([
            { x: -lean, y: -BETWEEN / 2 - 34 },
            { x: -lean, y: -BETWEEN / 2 },
            { x: lean, y: BETWEEN / 2 },
            { x: lean, y: BETWEEN / 2 + 34 },
          ]),
          stroke: 'slate.deep',
          strokeWidth: 5,
        },
      ],
    },
    ...(['top', 'bottom'] as const).map(
      (side): Part => ({
        key: `tried ${side}`,
        at: { x: zeroX(line) + both[side].along, y: lineY(line, side) + outward(side) * LABEL_OFF },
        marks: chipMarks(both[side].value, { x: 0, y: 0 }, LABEL, 'slate', line.notation),
      }),
    ),
  ]
  if (!triedFits(line)) {
    const aside = Math.min(right, Math.abs(lean) + NOT_TRUE_SIZE.width / 2 + 24)
    parts.push({ key: 'not true', at: { x: at.x + aside, y: at.y }, marks: notTrueMarks() })
  }
  return parts
}
