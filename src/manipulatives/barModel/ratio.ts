import { compare, divide, type Exact, isWhole, multiply, subtract } from '../../number/exact'
import { addsUp, done, type Outcome, refused, type Sum } from '../contract'
import { barName, countName, MOST_EQUAL_PARTS, type Name, type Ratio, type Values } from './barModel'
import { following, type Share, sumsOfShares } from './shares'

/** Bars of equal parts, the parts equal across all of them: 2 parts to 3 parts. */

export function ratioQuantities(bar: Ratio): Values {
  const values: Values = { part: bar.part }
  for (const [name, share] of sharesOf(bar)) values[name] = multiply(bar.part, share)
  bar.bars.forEach(({ count }, index) => {
    values[countName(index)] = count
  })
  return { ...values, parts: partsOf(bar) }
}

export function ratioSums(bar: Ratio): Sum<Name>[] {
  const names = bar.bars.map((_, index) => index)
  return [
    ...sumsOfShares(sharesOf(bar)),
    addsUp<Name>('total', names.map(barName)),
    addsUp<Name>('parts', names.map(countName)),
  ]
}

function sharesOf(bar: Ratio): Share[] {
  return [
    ['part', 1],
    ...bar.bars.map(({ count }, index): Share => [barName(index), count]),
    ['difference', extraParts(bar)],
    ['total', partsOf(bar)],
  ]
}

/** How many parts there are in all the bars. */
export function partsOf(bar: Ratio): number {
  return bar.bars.reduce((all, { count }) => all + count, 0)
}

export function mostParts(bar: Ratio): number {
  return Math.max(...bar.bars.map(({ count }) => count))
}

/** The bars that are compared, by how many parts they have; the upper one counts as the longer when level. */
export function ratioPair(bar: Ratio): { longer: number; shorter: number } {
  const lower = bar.upper + 1
  return countAt(bar, bar.upper) >= countAt(bar, lower)
    ? { longer: bar.upper, shorter: lower }
    : { longer: lower, shorter: bar.upper }
}

export function countAt(bar: Ratio, index: number): number {
  return bar.bars[index]?.count ?? 0
}

/** How many parts the longer of the two compared bars has more. */
export function extraParts(bar: Ratio): number {
  const { longer, shorter } = ratioPair(bar)
  return countAt(bar, longer) - countAt(bar, shorter)
}

/** The numbers of parts stay unless they are asked for, or the bars and one part say them. */
export function fitRatio(bar: Ratio, asked: Values): Outcome<Ratio> {
  const counts = bar.bars.map(({ count }, index) => {
    const wanted = asked[countName(index)]
    if (wanted !== undefined) return wanted
    const length = asked[barName(index)]
    const { part } = asked
    return length === undefined || part === undefined || part === 0 ? count : divide(length, part)
  })
  if (asked.parts !== undefined) {
    const free = bar.bars.findLastIndex((_, index) => asked[countName(index)] === undefined)
    const others = counts.reduce<Exact>(
      (all, count, index) => (index === free ? all : subtract(all, count)),
      asked.parts,
    )
    if (free >= 0) counts[free] = others
  }
  if (counts.some((count) => !isWhole(count) || count < 1 || compare(count, MOST_EQUAL_PARTS) > 0))
    return refused(`Every bar has 1 to ${MOST_EQUAL_PARTS} equal parts.`)
  const next: Ratio = {
    ...bar,
    bars: bar.bars.map((one, index) => ({ ...one, count: Number(counts[index]) })),
  }
  const { part } = following(asked, ratioQuantities(bar), sumsOfShares(sharesOf(next)), ['part'])
  const fitted = { ...next, part: part ?? bar.part }
  const shows = ratioQuantities(fitted)
  return (Object.keys(asked) as Name[]).every((name) => shows[name] === asked[name])
    ? done(fitted)
    : refused('That does not go with this ratio.')
}
