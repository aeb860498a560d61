import { compare, divide, type Exact, toFloat } from '../../number/exact'
import type { Look } from '../contract'
import { type BarModel, barName, type Name, partName } from './barModel'
import { beforeAfterSegments, percentageSegments, ratioSegments } from './lengths'
import { longestOf, pairOf, valueAt } from './numbers'
import { leftOf } from './rows'

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
  /** How much of it is shaded, from 0 to 1. */
  readonly shade?: number
  /** What has gone from one bar to the other, where it was and where it has come to; or from or to outside. */
  readonly moved?: 'gone' | 'come' | 'lost' | 'gained'
  /** Neither what was nor what has come of it: it has no number of its own. */
  readonly bare?: boolean
}

/** Where something was that is there no more. */
export function isAway({ moved }: Segment): boolean {
  return moved === 'gone' || moved === 'lost'
}

/** Lengths by number, lengths that only keep the order, or lengths that say nothing. */
export type Drawn = 'scale' | 'sketch' | 'covered'

export interface Layout {
  readonly drawn: Drawn
  /** Board units for 1, when drawn to scale. */
  readonly unit: number
  readonly segments: readonly Segment[]
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
    case 'ratio':
      return ratioSegments(bar, look, drawn, unitOf(bar))
    case 'percentage':
      return percentageSegments(bar, look, drawn, unitOf(bar))
    case 'before-after':
      return beforeAfterSegments(bar, drawn, unitOf(bar))
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
