import { divide, isWhole, multiply } from '../../number/exact'
import { done, type Outcome, refused, type Sum } from '../contract'
import { CUTS, type Name, type Percentage, type Values } from './barModel'
import { following, greatestCommon, type Share, sumsOfShares } from './shares'

/** A bar that is 100%, in equal parts, shaded so many per cent. */

export function percentageQuantities(bar: Percentage): Values {
  return {
    whole: bar.whole,
    parts: bar.parts,
    part: divide(bar.whole, bar.parts),
    percent: bar.percent,
    amount: divide(multiply(bar.whole, bar.percent), 100),
  }
}

export function percentageSums(bar: Percentage): Sum<Name>[] {
  return sumsOfShares(sharesOf(bar))
}

function sharesOf({ parts, percent }: Percentage): Share[] {
  return [
    ['part', 100],
    ['whole', 100 * parts],
    ['amount', percent * parts],
  ]
}

/** The least change of the whole that keeps every part, and what is shaded, a whole number. */
export function wholeStep(bar: Percentage): number {
  if (bar.numbers !== 'whole') return 1
  const shading = 100 / greatestCommon(100, bar.percent)
  return (bar.parts * shading) / greatestCommon(bar.parts, shading)
}

/** The edge of a part that comes next, to the right or to the left. */
export function nextEdge(bar: Percentage, by: 1 | -1): number {
  const part = 100 / bar.parts
  return by > 0
    ? Math.min(100, (Math.floor(bar.percent / part) + 1) * part)
    : Math.max(0, (Math.ceil(bar.percent / part) - 1) * part)
}

/** What follows when so much is shaded: the whole stays. */
export function shadedTo(bar: Percentage, percent: number): Values {
  return { whole: bar.whole, percent, amount: divide(multiply(bar.whole, percent), 100) }
}

/** The cut and the percentage stay unless they are asked for, or the amounts say them. */
export function fitPercentage(bar: Percentage, asked: Values): Outcome<Percentage> {
  const { part, whole, amount } = asked
  const cut = part && whole !== undefined ? divide(whole, part) : bar.parts
  const parts = asked.parts ?? (typeof cut === 'number' && CUTS.includes(cut) ? cut : bar.parts)
  if (!isWhole(parts) || !CUTS.includes(parts))
    return refused('Cut 100% into 1, 2, 4, 5, 10 or 20 equal parts.')
  const all = whole ?? (part === undefined ? undefined : multiply(part, parts))
  const said = all && amount !== undefined ? divide(multiply(amount, 100), all) : bar.percent
  const percent = asked.percent ?? said
  if (!isWhole(percent) || percent < 0 || percent > 100)
    return refused('This bar shows 0% to 100% in whole per cents.')
  const next: Percentage = { ...bar, parts, percent }
  const values = following(asked, percentageQuantities(bar), percentageSums(next), ['whole'])
  const fitted = { ...next, whole: values.whole ?? bar.whole }
  const shows = percentageQuantities(fitted)
  return (Object.keys(asked) as Name[]).every((name) => shows[name] === asked[name])
    ? done(fitted)
    : refused('That does not go with this percentage.')
}
