import { add, compare, type Exact, subtract } from '../../number/exact'
import { addsUp, balances, done, type Outcome, refused, type Sum } from '../contract'
import { afterName, type BeforeAfter, barName, type Name, type Values } from './barModel'
import { following } from './shares'

/** Two bars, and the same two after some has gone from one to the other. */

export function beforeAfterQuantities(bar: BeforeAfter): Values {
  const [first, second] = [valueBefore(bar, 0), valueBefore(bar, 1)]
  return {
    bar1: first,
    bar2: second,
    moved: bar.moved,
    after1: valueAfter(bar, 0),
    after2: valueAfter(bar, 1),
    total: add(first, second),
  }
}

export function beforeAfterSums(bar: BeforeAfter): Sum<Name>[] {
  const [giver, taker] = [bar.from, 1 - bar.from]
  return [
    addsUp<Name>('total', ['bar1', 'bar2']),
    { ...addsUp<Name>(barName(giver), [afterName(giver), 'moved']), total: afterName(giver) },
    addsUp<Name>(afterName(taker), [barName(taker), 'moved']),
    { ...addsUp<Name>('total', ['after1', 'after2']), total: null },
    balances<Name>(['bar1', 'bar2'], ['after1', 'after2']),
  ]
}

export function valueBefore(bar: BeforeAfter, index: number): Exact {
  return bar.bars[index]?.value ?? 0
}

export function valueAfter(bar: BeforeAfter, index: number): Exact {
  const before = valueBefore(bar, index)
  return index === bar.from ? subtract(before, bar.moved) : add(before, bar.moved)
}

/** How much has gone from the first bar to the second; below 0 when it went the other way. */
export function movedAcross(bar: BeforeAfter): Exact {
  return bar.from === 0 ? bar.moved : subtract(0, bar.moved)
}

/** The numbers when so much goes from the first bar to the second, or (below 0) the other way. */
export function movedTo(bar: BeforeAfter, across: Exact): Values {
  const from = compare(across, 0) < 0 ? 1 : 0
  const next = { ...bar, from, moved: from === 0 ? across : subtract(0, across) }
  return { moved: next.moved, after1: valueAfter(next, 0), after2: valueAfter(next, 1) }
}

const STAYING = [
  ['bar1', 'bar2', 'moved'],
  ['moved', 'bar1', 'bar2'],
] as const

/** What was before stays where it can, whichever way that goes; then what is moved. */
export function fitBeforeAfter(bar: BeforeAfter, asked: Values): Outcome<BeforeAfter> {
  const now = beforeAfterQuantities(bar)
  const possible = [bar.from, 1 - bar.from].flatMap((from) =>
    STAYING.flatMap((staying) => {
      const values = following(asked, now, beforeAfterSums({ ...bar, from }), staying)
      const bars = bar.bars.map((one, index) => ({ ...one, value: values[barName(index)] ?? 0 }))
      const next = { ...bar, from, moved: values.moved ?? 0, bars }
      return isPossible(next, asked) ? [next] : []
    }),
  )
  const kept = possible.find(({ bars }) =>
    bars.every(({ value }, index) => value === valueBefore(bar, index)),
  )
  const best = kept ?? possible[0]
  return best === undefined ? refused('There are not that many to move.') : done(best)
}

function isPossible(bar: BeforeAfter, asked: Values): boolean {
  const shows = beforeAfterQuantities(bar)
  return (
    Object.values(shows).every((value) => compare(value, 0) >= 0) &&
    (Object.keys(asked) as Name[]).every((name) => shows[name] === asked[name])
  )
}
