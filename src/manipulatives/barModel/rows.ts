import type { Size } from '../../geometry/box'
import { textWidth } from '../../picture/andika'
import type { BarModel } from './barModel'

export const BAR = 104
export const BETWEEN = 84
export const NAME_SIZE = 60
/** Above the bar: the whole and its brace, kept when they are not shown so that the bar stays in place. */
export const ABOVE = 148
/** Below the bar: numbers that are too wide for their part, and names of parts. */
const CAPTION = 96
/** Below a bar: a brace with words. */
const BRACED = 140
/** Below a bar: a brace with a stacked fraction. */
const FRACTIONED = 152
/** Right of the bars: the total and its brace. */
const TOTAL_ROOM = 324
const BESIDE_NAME = 56
/** Words of a short bracket may stand out past the bars. */
const OVERHANG = 48

/** Above each bar of a ratio: its brace. Three bars have less, to fit the board. */
const RATIO = {
  two: { above: 136, depth: 40, value: 66, text: 38, below: 64 },
  three: { above: 104, depth: 24, value: 50, text: 30, below: 56 },
} as const
/** Above two bars: "before" and "after". */
const HEADING = 64
const HEADING_BETWEEN = 92
/** Between two bars of which one gives to the other. */
export const GIVING = 48
/** Beside a bar that is 100%: half of the number at the end of a scale. */
const SCALE_END = 64
/** Right of the bars after: what they have come to. */
export const COME_TO = 150

export function rowNames(bar: BarModel): string[] {
  switch (bar.variant) {
    case 'comparison':
    case 'ratio':
      return bar.bars.map(({ label }) => label)
    case 'before-after':
      return [...bar.bars, ...bar.bars].map(({ label }) => label)
    case 'multiplicative':
      return [bar.label, bar.secondLabel]
    default:
      return [bar.label]
  }
}

/** The room that the braces of these bars have. */
export function ratioRoom(bar: Extract<BarModel, { variant: 'ratio' }>) {
  return bar.bars.length > 2 ? RATIO.three : RATIO.two
}

/** Room for "12 : 12", whatever the numbers are. */
function noteWidth(bar: BarModel): number {
  if (bar.variant !== 'ratio' || !bar.note) return 0
  return Math.ceil(textWidth(bar.bars.map(() => '12').join(' : '), NAME_SIZE, 'bold')) + 24
}

/** Where every bar starts. */
export function leftOf(bar: BarModel): number {
  const widest = Math.max(...rowNames(bar).map((name) => textWidth(name, NAME_SIZE, 'bold')))
  const least = bar.variant === 'percentage' ? SCALE_END : noteWidth(bar)
  return Math.max(bar.margin, least, widest === 0 ? 0 : Math.ceil(widest) + BESIDE_NAME)
}

/** The lower of the bars that a difference is measured between. */
export function lowerRow(bar: BarModel): number {
  return bar.variant === 'comparison' || bar.variant === 'ratio' ? bar.upper + 1 : 1
}

export function rowTop(bar: BarModel, row: number): number {
  if (!hasRows(bar)) return ABOVE
  if (bar.variant === 'ratio') {
    const { above } = ratioRoom(bar)
    const braced = bar.brackets.includes('bar2') || bar.brackets.includes('bar3')
    return above + row * (BAR + (braced ? above : BETWEEN))
  }
  if (bar.variant === 'before-after')
    return HEADING + row * (BAR + GIVING) + (row > 1 ? HEADING_BETWEEN - GIVING : 0)
  return row * (BAR + BETWEEN) + (row > lowerRow(bar) ? BRACED - BETWEEN / 2 : 0)
}

export function hasRows(bar: BarModel): boolean {
  return !('label' in bar) || bar.variant === 'multiplicative'
}

/** Whether a brace with a stacked fraction stands below the bar. */
export function hasFraction(bar: BarModel): boolean {
  return bar.variant === 'fraction-of' && bar.brackets.includes('fraction')
}

/** Right of the longest bar: what two bars have come to, or half of the last number on a scale. */
export function besideBars(bar: BarModel): number {
  if (bar.variant === 'percentage') return SCALE_END
  return bar.variant === 'before-after' ? COME_TO : 0
}

function belowBars(bar: BarModel): number {
  if (hasFraction(bar)) return FRACTIONED
  if (!hasRows(bar)) return CAPTION
  if (bar.variant === 'before-after') return 0
  if (bar.variant === 'ratio' && (bar.bars.length > 2 || !bar.brackets.includes('difference')))
    return ratioRoom(bar).below
  return lowerRow(bar) === rowNames(bar).length - 1 ? BRACED : 0
}

export function sizeOf(bar: BarModel): Size {
  const rows = rowNames(bar).length
  const beside = bar.brackets.includes('total')
    ? TOTAL_ROOM
    : bar.brackets.includes('difference')
      ? OVERHANG
      : 0
  const bottom = rowTop(bar, rows - 1) + BAR
  return { width: leftOf(bar) + bar.length + besideBars(bar) + beside, height: bottom + belowBars(bar) }
}
