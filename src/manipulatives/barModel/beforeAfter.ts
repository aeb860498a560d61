import { add, compare, type Exact, subtract } from '../../number/exact'
import { addsUp, balances, done, type Outcome, refused, type Sum } from '../contract'
import { afterName, type BeforeAfter, barName, changeName, type Name, type Values } from './barModel'
import { following } from './shares'

/** Two bars, and the same two after some has gone from one to the other. */

export function beforeAfterQuantities(bar: BeforeAfter): Values {
  const [first, second] = [valueBefore(bar, 0), valueBefore(bar, 1)]
  const [after1, after2] = [valueAfter(bar, 0), valueAfter(bar, 1)]
  return {
    bar1: first,
    bar2: second,
    moved: bar.moved,
    after1,
    after2,
    total: add(first, second),
    change1: changeOf(bar, 0),
    change2: changeOf(bar, 1),
    totalAfter: add(after1, after2),
  }
}

/** BM8: a move keeps the total, which changes by what is gained and lost and by nothing else. */
export function beforeAfterSums(bar: BeforeAfter): Sum<Name>[] {
  const [giver, taker] = [bar.from, 1 - bar.from]
  const given = balances<Name>([barName(giver), changeName(giver)], [afterName(giver), 'moved'])
  return [
    addsUp<Name>('total', ['bar1', 'bar2']),
    { ...given, total: afterName(giver) },
    addsUp<Name>(afterName(taker), [barName(taker), changeName(taker), 'moved']),
    addsUp<Name>('totalAfter', ['after1', 'after2']),
    { ...addsUp<Name>('totalAfter', ['total', 'change1', 'change2']), total: null },
    balances<Name>(['bar1', 'bar2', 'change1', 'change2'], ['after1', 'after2']),
  ]
}

export function valueBefore(bar: BeforeAfter, index: number): Exact {
  return bar.bars[index]?.value ?? 0
}

/** What a bar gains from outside; below 0 what it loses. */
export function changeOf(bar: BeforeAfter, index: number): Exact {
  return bar.bars[index]?.change ?? 0
}

export function gainOf(bar: BeforeAfter, index: number): Exact {
  const change = changeOf(bar, index)
  return compare(change, 0) > 0 ? change : 0
}

export function lossOf(bar: BeforeAfter, index: number): Exact {
  const change = changeOf(bar, index)
  return compare(change, 0) < 0 ? subtract(0, change) : 0
}

export function isChanged(bar: BeforeAfter): boolean {
  return bar.bars.some(({ change }) => change !== 0)
}

/** What is left of a bar after it gave and lost, before anything has come to it. */
export function stayingOf(bar: BeforeAfter, index: number): Exact {
  const gone = index === bar.from ? bar.moved : 0
  return subtract(subtract(valueBefore(bar, index), gone), lossOf(bar, index))
}

export function valueAfter(bar: BeforeAfter, index: number): Exact {
  const own = add(valueBefore(bar, index), changeOf(bar, index))
  return index === bar.from ? subtract(own, bar.moved) : add(own, bar.moved)
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

/** What comes from outside stays, then what was before, whichever way that goes, or else what is moved. */
const STAYING: readonly (readonly Name[])[] = [
  ['change1', 'change2', 'bar1', 'bar2', 'moved'],
  ['change1', 'change2', 'moved', 'bar1', 'bar2'],
  ['bar1', 'bar2', 'moved', 'change1', 'change2'],
]

export function fitBeforeAfter(bar: BeforeAfter, asked: Values): Outcome<BeforeAfter> {
  const now = beforeAfterQuantities(bar)
  const possible = [bar.from, 1 - bar.from].flatMap((from) =>
    STAYING.flatMap((staying) => {
      const values = following(asked, now, beforeAfterSums({ ...bar, from }), staying)
      const bars = bar.bars.map((one, index) => ({
        ...one,
        value: values[barName(index)] ?? 0,
        change: values[changeName(index)] ?? 0,
      }))
      const next = { ...bar, from, moved: values.moved ?? 0, bars }
      return isPossible(next, asked) ? [next] : []
    }),
  )
  const kept = possible.find(({ bars }) =>
    bars.every(
      ({ value, change }, index) => value === valueBefore(bar, index) && change === changeOf(bar, index),
    ),
  )
  const best = kept ?? possible[0]
  return best === undefined ? refused(NOT_MANY) : done(best)
}

export const NOT_MANY = 'There are not that many to move or to lose.'

/** Nothing is less than 0, and only what a bar has can go from it. */
export function isTrue(bar: BeforeAfter): boolean {
  const { change1: _, change2: __, ...shows } = beforeAfterQuantities(bar)
  return (
    Object.values(shows).every((value) => compare(value, 0) >= 0) &&
    bar.bars.every((_one, index) => compare(stayingOf(bar, index), 0) >= 0)
  )
}

function isPossible(bar: BeforeAfter, asked: Values): boolean {
  const shows = beforeAfterQuantities(bar)
  return isTrue(bar) && (Object.keys(asked) as Name[]).every((name) => shows[name] === asked[name])
}
