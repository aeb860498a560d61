import { add, divide, type Exact, multiply, subtract } from '../../number/exact'
import type { Sum } from '../contract'
import type { Name, Values } from './barModel'

/** A number that is so many times one part. */
export type Share = readonly [Name, number]

/** Each against each, so that the numbers go together whichever of them are linked; the later follow the first. */
export function sumsOfShares(shares: readonly Share[]): Sum<Name>[] {
  return shares.flatMap(([later, share], index): Sum<Name>[] => {
    if (share === 0) return [{ terms: [{ name: later, times: 1 }], plus: 0, total: later }]
    return shares.slice(0, index).flatMap(([earlier, other]): Sum<Name>[] => {
      if (other === 0) return []
      const common = greatestCommon(share, other)
      const terms = [
        { name: earlier, times: share / common },
        { name: later, times: -other / common },
      ]
      return [{ terms, plus: 0, total: later }]
    })
  })
}

export function greatestCommon(a: number, b: number): number {
  return b === 0 ? a : greatestCommon(b, a % b)
}

/** All the numbers from those asked for: what follows from them, then those it has now, in the order they stay. */
export function following(
  asked: Values,
  now: Values,
  sums: readonly Sum<Name>[],
  staying: readonly Name[],
): Values {
  const known: Values = { ...asked }
  follow(known, sums)
  for (const name of staying) {
    if (known[name] !== undefined) continue
    known[name] = now[name] ?? 0
    follow(known, sums)
  }
  return known
}

function follow(known: Values, sums: readonly Sum<Name>[]): void {
  for (let found = true; found; ) {
    found = false
    for (const { terms, plus } of sums) {
      const open = terms.filter(({ name }) => known[name] === undefined)
      const [only] = open
      if (open.length !== 1 || !only) continue
      const rest = terms.reduce<Exact>(
        (all, { name, times }) => add(all, multiply(times, known[name] ?? 0)),
        plus,
      )
      known[only.name] = divide(subtract(0, rest), only.times)
      found = true
    }
  }
}
