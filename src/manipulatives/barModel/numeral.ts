import type { Point } from '../../geometry/point'
import { textWidth } from '../../picture/andika'
import type { InkName } from '../../picture/ink'
import type { Mark } from '../../picture/mark'
import { isStacked, numberMarks, numberWidth, textMark } from '../../picture/text'
import type { BarModel } from './barModel'
import { type Shown, written } from './unknown'

/** The size of a number in a bar. */
const IN_BAR = 66
/** The least size of anything that pupils read. */
export const LEAST = 44
const PADDING = 16
/** A stacked fraction whose digits are of that least size. */
const STACKED = 62

function stacked(bar: BarModel, how: Shown): boolean {
  return how.as === 'number' && isStacked(how.value, notationOf(bar))
}

/** The size for a number that stands on the paper: a stacked fraction always takes its own. */
export function onPaper(bar: BarModel, how: Shown, size: number): number {
  return stacked(bar, how) ? STACKED : size
}

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
  if (stacked(bar, how)) return shownWidth(bar, how, STACKED) + PADDING <= width ? STACKED : null
  const size = Math.min(IN_BAR, (IN_BAR * (width - PADDING)) / shownWidth(bar, how, IN_BAR))
  return size >= LEAST ? Math.floor(size * 100) / 100 : null
}

function notationOf(bar: BarModel): 'fraction' | 'decimal' {
  return bar.numbers === 'fraction' ? 'fraction' : 'decimal'
}
