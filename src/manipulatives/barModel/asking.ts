import { add, compare, divide, type Exact, isWhole, multiply, subtract, total } from '../../number/exact'
import { done, type Outcome, refused } from '../contract'
import {
  type BarModel,
  barName,
  type Comparison,
  type EqualParts,
  type FractionOf,
  MOST_EQUAL_PARTS,
  type Multiplicative,
  type Name,
  type PartWhole,
  partName,
  type Values,
} from './barModel'
import { fitBeforeAfter } from './beforeAfter'
import { pairOf, quantities } from './numbers'
import { fitPercentage } from './percentage'
import { fitRatio } from './ratio'
import { problemOf, TOO_LONG } from './rules'

/** The bar that shows all of these numbers, the others kept where they can be; or why there is none. */
export function withQuantities(bar: BarModel, asked: Values): Outcome<BarModel> {
  const now = quantities(bar)
  const names = Object.keys(asked) as Name[]
  if (names.every((name) => asked[name] === now[name])) return done(bar)
  const strange = names.find((name) => now[name] === undefined)
  if (strange !== undefined) return refused('This bar has no such part.')
  if (names.some((name) => !name.startsWith('change') && compare(asked[name] ?? 0, 0) < 0))
    return refused('A bar shows numbers from 0 up.')
  const fitted = fit(bar, asked)
  if (!fitted.ok) return fitted
  const problem = problemOf(fitted.value)
  if (problem !== null) return refused(problem, problem === TOO_LONG ? 'scale' : undefined)
  const shows = quantities(fitted.value)
  return names.every((name) => shows[name] === asked[name])
    ? fitted
    : refused('Those numbers do not go together in this bar.')
}

function fit(bar: BarModel, asked: Values): Outcome<BarModel> {
  switch (bar.variant) {
    case 'part-whole':
      return fitParts(bar, asked)
    case 'comparison':
      return fitBars(bar, asked)
    case 'multiplicative':
      return fitTimes(bar, asked)
    case 'ratio':
      return fitRatio(bar, asked)
    case 'percentage':
      return fitPercentage(bar, asked)
    case 'before-after':
      return fitBeforeAfter(bar, asked)
    default:
      return fitEqual(bar, asked)
  }
}

function fitParts(bar: PartWhole, asked: Values): Outcome<BarModel> {
  const fixed = bar.parts.map((_, index) => asked[partName(index)] !== undefined)
  const values = bar.parts.map(({ value }, index) => asked[partName(index)] ?? value)
  const fitted = asked.whole === undefined ? values : comingTo(values, fixed, asked.whole)
  if (fitted === null) return refused('The parts do not make that whole.')
  return done({ ...bar, parts: bar.parts.map((part, index) => ({ ...part, value: fitted[index] ?? 0 })) })
}

/** Free values change from the last to the first, none below 0, until all come to the sum. */
function comingTo(values: readonly Exact[], fixed: readonly boolean[], sum: Exact): Exact[] | null {
  const next = [...values]
  for (let index = next.length - 1; index >= 0; index--) {
    const over = subtract(total(next), sum)
    const value = next[index] ?? 0
    if (over === 0 || fixed[index]) continue
    next[index] = compare(value, over) >= 0 ? subtract(value, over) : 0
  }
  return total(next) === sum ? next : null
}

function fitBars(bar: Comparison, asked: Values): Outcome<BarModel> {
  const fixed = bar.bars.map((_, index) => asked[barName(index)] !== undefined)
  let values = bar.bars.map(({ value }, index) => asked[barName(index)] ?? value)
  const { longer, shorter } = pairOf(bar)
  if (asked.difference !== undefined) {
    const by = asked.difference
    if (fixed[longer]) {
      const lesser = subtract(values[longer] ?? 0, by)
      if (!fixed[shorter]) values[shorter] = compare(lesser, 0) >= 0 ? lesser : add(values[longer] ?? 0, by)
    } else if (fixed[shorter] || asked.total === undefined) {
      values[longer] = add(values[shorter] ?? 0, by)
    } else {
      const others = values.filter((_, index) => index !== longer && index !== shorter)
      const both = subtract(asked.total, total(others))
      values[shorter] = divide(subtract(both, by), 2)
      values[longer] = add(values[shorter] ?? 0, by)
    }
    fixed[longer] = true
    fixed[shorter] = true
  }
  if (values.some((value) => compare(value, 0) < 0)) return refused('A bar shows numbers from 0 up.')
  if (asked.total !== undefined) {
    const fitted = comingTo(values, fixed, asked.total)
    if (fitted === null) return refused('The bars do not make that total.')
    values = fitted
  }
  return done({ ...bar, bars: bar.bars.map((one, index) => ({ ...one, value: values[index] ?? 0 })) })
}

function fitTimes(bar: Multiplicative, asked: Values): Outcome<BarModel> {
  const lengths = (['bar1', 'bar2', 'difference', 'total'] as const).filter((name) => name in asked)
  const counts = countsToTry(asked.times, bar.times, lengths.length > 1, 1)
  for (const times of counts) {
    const part = firstOf(lengths, (name) => {
      const share = { bar1: 1, bar2: times, difference: times - 1, total: times + 1 }[name]
      return share === 0 ? undefined : divide(asked[name] ?? 0, share)
    })
    const next = { ...bar, times, part: part ?? bar.part }
    if (agrees(next, asked)) return done(next)
  }
  return refused('The second bar cannot be equal parts of that size.')
}

function fitEqual(bar: EqualParts | FractionOf, asked: Values): Outcome<BarModel> {
  const lengths = (['whole', 'part', 'fraction'] as const).filter((name) => name in asked)
  for (const parts of countsToTry(asked.parts, bar.parts, lengths.length > 1, 1)) {
    const shadedNow = bar.variant === 'fraction-of' ? Math.min(bar.shaded, parts) : 0
    const free = lengths.length > 1 && 'fraction' in asked
    for (const shaded of countsToTry(asked.shaded, shadedNow, free, 0)) {
      const whole = firstOf(lengths, (name) => {
        if (name === 'whole') return asked.whole
        if (name === 'part') return multiply(asked.part ?? 0, parts)
        return shaded === 0 ? undefined : divide(multiply(asked.fraction ?? 0, parts), shaded)
      })
      const next = bar.variant === 'fraction-of' ? { ...bar, parts, shaded } : { ...bar, parts }
      next.whole = whole ?? bar.whole
      if (agrees(next, asked) && problemOf(next) === null) return done(next)
    }
  }
  const only = bar.numbers === 'whole' ? ' in whole numbers' : ''
  return refused(`That does not make equal parts${only}.`)
}

/** The count that was asked for; else the one it has, and the others only when the lengths decide it. */
function countsToTry(asked: Exact | undefined, now: number, free: boolean, least: number): number[] {
  if (asked !== undefined) return isWhole(asked) && asked >= least && asked <= MOST_EQUAL_PARTS ? [asked] : []
  if (!free) return [now]
  return [now, ...Array.from({ length: MOST_EQUAL_PARTS + 1 - least }, (_, index) => index + least)]
}

function firstOf<N>(names: readonly N[], value: (name: N) => Exact | undefined): Exact | undefined {
  for (const name of names) {
    const found = value(name)
    if (found !== undefined) return found
  }
  return undefined
}

function agrees(bar: BarModel, asked: Values): boolean {
  const shows = quantities(bar)
  return (Object.keys(asked) as Name[]).every((name) => shows[name] === asked[name])
}
