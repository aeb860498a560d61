import { compare, divide, type Exact, multiply, subtract, total } from '../../number/exact'
import { addsUp, type Sum } from '../contract'
import {
  type BarModel,
  type BeforeAfter,
  barName,
  type Comparison,
  type Name,
  type PartWhole,
  partName,
  type Values,
} from './barModel'
import { beforeAfterQuantities, beforeAfterSums, gainOf } from './beforeAfter'
import { percentageQuantities, percentageSums } from './percentage'
import { mostParts, ratioQuantities, ratioSums } from './ratio'

/** The numbers that it shows, worked out from those it keeps. */
export function quantities(bar: BarModel): Values {
  switch (bar.variant) {
    case 'part-whole': {
      const values: Values = { whole: total(bar.parts.map(({ value }) => value)) }
      bar.parts.forEach(({ value }, index) => {
        values[partName(index)] = value
      })
      return values
    }
    case 'comparison': {
      const { longer, shorter } = pairOf(bar)
      const values: Values = {
        difference: subtract(valueAt(bar, longer), valueAt(bar, shorter)),
        total: total(bar.bars.map(({ value }) => value)),
      }
      bar.bars.forEach(({ value }, index) => {
        values[barName(index)] = value
      })
      return values
    }
    case 'multiplicative':
      return {
        bar1: bar.part,
        bar2: multiply(bar.part, bar.times),
        times: bar.times,
        difference: multiply(bar.part, bar.times - 1),
        total: multiply(bar.part, bar.times + 1),
      }
    case 'equal-parts':
      return { whole: bar.whole, parts: bar.parts, part: divide(bar.whole, bar.parts) }
    case 'fraction-of': {
      const part = divide(bar.whole, bar.parts)
      return {
        whole: bar.whole,
        parts: bar.parts,
        part,
        shaded: bar.shaded,
        fraction: multiply(part, bar.shaded),
      }
    }
    case 'ratio':
      return ratioQuantities(bar)
    case 'percentage':
      return percentageQuantities(bar)
    case 'before-after':
      return beforeAfterQuantities(bar)
  }
}

export function namesOf(bar: BarModel): Name[] {
  return Object.keys(quantities(bar)) as Name[]
}

export function sums(bar: BarModel): Sum<Name>[] {
  switch (bar.variant) {
    case 'part-whole':
      return [
        addsUp<Name>(
          'whole',
          bar.parts.map((_, index) => partName(index)),
        ),
      ]
    case 'comparison': {
      const { longer, shorter } = pairOf(bar)
      return [
        gapBetween(barName(longer), barName(shorter)),
        addsUp<Name>(
          'total',
          bar.bars.map((_, index) => barName(index)),
        ),
      ]
    }
    case 'multiplicative':
      return [
        timesOver('bar2', bar.times, 'bar1'),
        gapBetween('bar2', 'bar1'),
        addsUp<Name>('total', ['bar1', 'bar2']),
      ]
    case 'equal-parts':
      return [timesOver('whole', bar.parts, 'part')]
    case 'fraction-of':
      return [timesOver('whole', bar.parts, 'part'), timesOver('fraction', bar.shaded, 'part')]
    case 'ratio':
      return ratioSums(bar)
    case 'percentage':
      return percentageSums(bar)
    case 'before-after':
      return beforeAfterSums(bar)
  }
}

function gapBetween(greater: Name, lesser: Name): Sum<Name> {
  return {
    terms: [
      { name: greater, times: 1 },
      { name: lesser, times: -1 },
      { name: 'difference', times: -1 },
    ],
    plus: 0,
    total: 'difference',
  }
}

function timesOver(product: Name, times: number, part: Name): Sum<Name> {
  return {
    terms: [
      { name: part, times },
      { name: product, times: -1 },
    ],
    plus: 0,
    total: product,
  }
}

/** The bars that are compared; the upper one counts as the longer when they are level. */
export function pairOf(bar: Comparison): { longer: number; shorter: number } {
  const lower = bar.upper + 1
  return compare(valueAt(bar, bar.upper), valueAt(bar, lower)) >= 0
    ? { longer: bar.upper, shorter: lower }
    : { longer: lower, shorter: bar.upper }
}

export function valueAt(bar: Comparison, index: number): Exact {
  return bar.bars[index]?.value ?? 0
}

/** The numbers that change together when equal parts do, for a wish that leaves nothing to guess. */
export function lengthsWished(next: Exclude<BarModel, PartWhole | Comparison | BeforeAfter>): Values {
  const { difference: _gap, total: _all, ...values } = quantities(next)
  return values
}

/** The numbers that say how many parts there are. */
export const COUNTS: readonly Name[] = ['parts', 'shaded', 'times', 'count1', 'count2', 'count3']

/** The value that the longest bar stands for. */
export function longestOf(bar: BarModel): Exact {
  switch (bar.variant) {
    case 'part-whole':
      return total(bar.parts.map(({ value }) => value))
    case 'comparison':
      return bar.bars.reduce<Exact>((most, { value }) => (compare(value, most) > 0 ? value : most), 0)
    case 'multiplicative':
      return multiply(bar.part, bar.times)
    case 'ratio':
      return multiply(bar.part, mostParts(bar))
    case 'before-after':
      // Room for whatever is moved, so that a move never changes the scale.
      return total(bar.bars.flatMap(({ value }, index) => [value, gainOf(bar, index)]))
    default:
      return bar.whole
  }
}
