import type { Size } from '../../geometry/box'
import { compare, divide, type Exact, toFloat } from '../../number/exact'
import { textWidth } from '../../picture/andika'
import type { Look } from '../contract'
import { type BarModel, barName, type Name, partName } from './barModel'
import { longestOf, pairOf, valueAt } from './numbers'

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

/** One rectangle of a bar. */
export interface Segment {
  readonly key: string
  /** The quantity it is as long as. */
  readonly name: Name
  /** Which of its kind, from 0. */
  readonly index: number
  readonly row: number
  readonly x: number
  readonly width: number
  /** The number that it covers as well: how many parts there are. */
  readonly covers?: Name
}

/** Lengths by number, lengths that only keep the order, or lengths that say nothing. */
type Drawn = 'scale' | 'sketch' | 'covered'

export interface Layout {
  readonly drawn: Drawn
  /** Board units for 1, when drawn to scale. */
  readonly unit: number
  readonly segments: readonly Segment[]
}

export function rowNames(bar: BarModel): string[] {
  if (bar.variant === 'comparison') return bar.bars.map(({ label }) => label)
  return bar.variant === 'multiplicative' ? [bar.label, bar.secondLabel] : [bar.label]
}

/** Where every bar starts. */
export function leftOf(bar: BarModel): number {
  const widest = Math.max(...rowNames(bar).map((name) => textWidth(name, NAME_SIZE, 'bold')))
  return Math.max(bar.margin, widest === 0 ? 0 : Math.ceil(widest) + BESIDE_NAME)
}

/** The lower of the bars that a difference is measured between. */
export function lowerRow(bar: BarModel): number {
  return bar.variant === 'comparison' ? bar.upper + 1 : 1
}

export function rowTop(bar: BarModel, row: number): number {
  if (!hasRows(bar)) return ABOVE
  return row * (BAR + BETWEEN) + (row > lowerRow(bar) ? BRACED - BETWEEN / 2 : 0)
}

export function hasRows(bar: BarModel): boolean {
  return bar.variant === 'comparison' || bar.variant === 'multiplicative'
}

/** Whether a brace with a stacked fraction stands below the bar. */
export function hasFraction(bar: BarModel): boolean {
  return bar.variant === 'fraction-of' && bar.brackets.includes('fraction')
}

export function sizeOf(bar: BarModel): Size {
  const rows = rowNames(bar).length
  const beside = bar.brackets.includes('total')
    ? TOTAL_ROOM
    : bar.brackets.includes('difference')
      ? OVERHANG
      : 0
  const bottom = rowTop(bar, rows - 1) + BAR
  const below = hasFraction(bar)
    ? FRACTIONED
    : !hasRows(bar)
      ? CAPTION
      : lowerRow(bar) === rows - 1
        ? BRACED
        : 0
  return { width: leftOf(bar) + bar.length + beside, height: bottom + below }
}

export function layoutOf(bar: BarModel, look: Look): Layout {
  const drawn: Drawn = look.covered ? 'covered' : bar.notToScale ? 'sketch' : 'scale'
  return { drawn, unit: unitOf(bar), segments: segmentsOf(bar, look, drawn) }
}

function unitOf(bar: BarModel): number {
  if (bar.unit !== 'fit') return toFloat(bar.unit)
  const longest = longestOf(bar)
  return longest === 0 ? bar.length / 10 : bar.length / toFloat(longest)
}

function segmentsOf(bar: BarModel, look: Look, drawn: Drawn): Segment[] {
  const left = leftOf(bar)
  switch (bar.variant) {
    case 'part-whole': {
      const values = bar.parts.map(({ value }) => value)
      return inARow(lengthsOf(bar, values, drawn, bar.length / values.length, true), left, 0, partName)
    }
    case 'comparison': {
      const values = bar.bars.map(({ value }) => value)
      const lengths =
        drawn === 'sketch' ? sketched(bar.length, bar) : lengthsOf(bar, values, drawn, bar.length * 0.7)
      return lengths.flatMap((length, row) => inARow([length], left, row, () => barName(row), 'bar', row))
    }
    case 'multiplicative': {
      const veiled = drawn === 'covered' && look.hidden('times') === 'size'
      const full = drawn === 'scale' ? toFloat(longestOf(bar)) * unitOf(bar) : bar.length
      const first = veiled ? bar.length * 0.3 : full / bar.times
      const second = veiled ? [bar.length] : Array<number>(bar.times).fill(first)
      return [
        ...inARow([first], left, 0, () => 'bar1', 'bar', 0),
        ...veiledBy(
          veiled,
          'times',
          inARow(second, left, 1, () => 'bar1', 'copy'),
        ),
      ]
    }
    default: {
      const veiled = drawn === 'covered' && look.hidden('parts') === 'size'
      const full = drawn === 'scale' ? toFloat(bar.whole) * unitOf(bar) : bar.length
      const count = veiled ? 1 : bar.parts
      return veiledBy(
        veiled,
        'parts',
        inARow(Array<number>(count).fill(full / count), left, 0, () => 'part'),
      )
    }
  }
}

function veiledBy(veiled: boolean, covers: Name, segments: Segment[]): Segment[] {
  return veiled ? segments.map((segment) => ({ ...segment, covers })) : segments
}

function inARow(
  lengths: readonly number[],
  left: number,
  row: number,
  name: (index: number) => Name,
  key = 'part',
  from = 0,
): Segment[] {
  let x = left
  return lengths.map((width, at) => {
    const index = at + from
    const segment = { key: `${key} ${index + 1}`, name: name(index), index, row, x, width }
    x += width
    return segment
  })
}

/** Lengths of values in one row (`sharing` the room) or in rows of their own. */
function lengthsOf(
  bar: BarModel,
  values: readonly Exact[],
  drawn: Drawn,
  nominal: number,
  sharing = false,
): number[] {
  if (drawn === 'covered') return values.map(() => nominal)
  if (drawn === 'scale') return values.map((value) => toFloat(value) * unitOf(bar))
  const weights = values.map((value) => orderOf(value, values))
  const all = sharing ? weights.reduce((sum, weight) => sum + weight, 0) : Math.max(...weights)
  return weights.map((weight) => (all === 0 ? 0 : (bar.length * weight) / all))
}

/** 0 for nothing; else a weight that is greater for a greater value, and equal for an equal one. */
function orderOf(value: Exact, values: readonly Exact[]): number {
  if (value === 0) return 0
  return 2 + new Set(values.filter((other) => other !== 0 && compare(other, value) < 0)).size
}

/** A sketch keeps the order of the two bars and of their difference too. */
function sketched(length: number, bar: Extract<BarModel, { variant: 'comparison' }>): number[] {
  const values = bar.bars.map(({ value }) => value)
  if (values.length > 2) return lengthsOf(bar, values, 'sketch', 0)
  const { longer, shorter } = pairOf(bar)
  const [most, least] = [valueAt(bar, longer), valueAt(bar, shorter)]
  const half = most === 0 ? 0 : compare(least, divide(most, 2))
  const share = least === 0 ? 0 : least === most ? 1 : half === 0 ? 0.5 : half > 0 ? 0.62 : 0.38
  return values.map((_, index) => (index === longer ? (most === 0 ? 0 : length) : length * share))
}
