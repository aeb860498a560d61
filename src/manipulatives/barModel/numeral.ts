import type { Point } from '../../geometry/point'
import { textWidth } from '../../picture/andika'
import type { InkName } from '../../picture/ink'
import type { Mark } from '../../picture/mark'
import { isStacked, numberMarks, numberWidth, textMark } from '../../picture/text'
import type { BarModel } from './barModel'
import { BAR } from './geometry'
import { type Shown, written } from './unknown'

/** The size of a number in a bar: 0.58 of its height. */
export const IN_BAR = Math.min(72, 0.58 * BAR)
/** The least size of anything that pupils read. */
export const LEAST = 44
const PADDING = 16

export function shownWidth(bar: BarModel, how: Shown, size: number): number {
  if (how.as !== 'number') return textWidth(how.as === '?' ? '?' : how.letter, size, 'bold')
  const notation = notationOf(bar)
  return isStacked(how.value, notation)
    ? numberWidth(how.value, size, notation)
    : textWidth(written(bar, how.value), size, 'bold')
}

/** A number, the letter in its place or "?", centred on a point. */
export function shownMarks(bar: BarModel, how: Shown, at: Point, size: number, fill: InkName): Mark[] {
  if (how.as === '?') return [textMark('?', at, size, { fill: 'ink.second' })]
  if (how.as === 'letter') return [textMark(how.letter, at, size, { fill })]
  const notation = notationOf(bar)
  return isStacked(how.value, notation)
    ? numberMarks(how.value, at, size, { notation, fill })
    : [textMark(written(bar, how.value), at, size, { fill })]
}

/** The size at which it fits between the ends of a part, or null when it has to stand outside. */
export function sizeThatFits(bar: BarModel, how: Shown, width: number): number | null {
  const size = Math.min(IN_BAR, (IN_BAR * (width - PADDING)) / shownWidth(bar, how, IN_BAR))
  return size >= LEAST ? Math.floor(size * 100) / 100 : null
}

function notationOf(bar: BarModel): 'fraction' | 'decimal' {
  return bar.numbers === 'fraction' ? 'fraction' : 'decimal'
}
