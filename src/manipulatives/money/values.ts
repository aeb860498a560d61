import { type Exact, isWhole } from '../../number/exact'
import { COINS, type Coin } from '../coins'
import { done, type Mint, type Outcome, refused, type Sum, type Values } from '../contract'
import { whyTooMany, withCounts } from './exchange'
import { changeOf, DEAREST, held, inUse, MOST, type Money, totalOf } from './money'
import { made, takings } from './ways'

/** `total`, `cost` and `change` in pence; how many of each coin by its value in pence: `p5`, `p200`. */
export type Name = 'total' | 'cost' | 'change' | `p${number}`

export function countName(coin: Coin): Name {
  return `p${coin.pence}`
}

/** The coins that are counted: those in use and those that were brought. */
function counted(money: Money): Coin[] {
  const used = inUse(money)
  return COINS.filter((coin) => used.includes(coin) || held(money, coin).length > 0)
}

export function quantities(money: Money): Values<Name> {
  const values: Partial<Record<Name, Exact>> = { total: totalOf(money) }
  for (const coin of counted(money)) values[countName(coin)] = held(money, coin).length
  const change = changeOf(money)
  if (money.cost !== null) values.cost = money.cost
  if (change !== null) values.change = change
  return values
}

/** MO2, and MO4 when something is bought. */
export function sums(money: Money): Sum<Name>[] {
  const coins = counted(money).map((coin) => ({ name: countName(coin), times: coin.pence }))
  const total: Sum<Name> = { terms: [...coins, { name: 'total', times: -1 }], plus: 0, total: 'total' }
  if (money.cost === null) return [total]
  const change = [
    { name: 'total', times: 1 },
    { name: 'cost', times: -1 },
    { name: 'change', times: -1 },
  ] as const
  // Linked to a whole and its parts, what is paid is worked out there: so nothing is here.
  return [total, { terms: change, plus: 0, total: null }]
}

export function withQuantities(money: Money, values: Values<Name>, mint: Mint): Outcome<Money> {
  const asked = Object.values(values).filter((value) => value !== undefined)
  if (!asked.every((value) => isWhole(value) && value >= 0))
    return refused('There is a whole number of each coin, and of pence.')
  const whole = values as Partial<Record<Name, number>>
  const priced = money.cost !== null
  if (!priced && (whole.cost ?? whole.change) !== undefined)
    return refused('Nothing is bought here: there is no cost.')
  const counts = COINS.map((coin) => whole[countName(coin)])
  if (counts.some((count) => count !== undefined && count > MOST))
    return refused('There is no more room on the mat.')
  const cost = costWanted(money, whole)
  if (cost !== null && (cost < 0 || cost > DEAREST)) return refused('The change is never more than was paid.')
  const total = whole.total ?? (whole.change === undefined ? undefined : whole.change + (cost ?? 0))
  const found = countsFor(money, counts, total)
  if (!found) return refused('These coins cannot make that amount.')
  const laid = withCounts(money, found, mint)
  const next = cost === money.cost ? laid : { ...laid, cost }
  const full = whyTooMany(next)
  if (full) return { ok: false, refusal: full }
  const shown = quantities(next)
  const names = Object.keys(whole) as Name[]
  const isShown = names.every((name) => whole[name] === undefined || whole[name] === (shown[name] ?? 0))
  return isShown ? done(next) : refused('Those amounts do not go together.')
}

/** When what is paid and the change are both asked for, the cost follows. */
function costWanted(money: Money, { total, cost, change }: Partial<Record<Name, number>>): number | null {
  if (cost !== undefined) return cost
  return total !== undefined && change !== undefined ? total - change : money.cost
}

/**
 * How many of each kind, the greatest first, come to a total: kinds that are not asked for keep what they have. More
 * is put in with the fewest coins; less is taken out exactly, or else with the least to give back.
 */
function countsFor(
  money: Money,
  asked: readonly (number | undefined)[],
  total: number | undefined,
): number[] | null {
  const now = COINS.map((coin, index) => asked[index] ?? held(money, coin).length)
  if (total === undefined) return now
  const short = total - worth(now)
  if (short === 0) return now
  const used = inUse(money)
  const usable = COINS.flatMap((coin, index) =>
    used.includes(coin) && asked[index] === undefined ? [index] : [],
  )
  const put = (amount: number): number[] | null => {
    const more = made(
      amount,
      usable.map((index) => COINS[index]?.pence ?? 0),
    )
    return more && now.map((_, index) => more[usable.indexOf(index)] ?? 0)
  }
  if (short > 0) {
    const more = put(short)
    return more && now.map((count, index) => count + (more[index] ?? 0))
  }
  const stock = COINS.map(({ pence }, index) => ({
    pence,
    count: asked[index] === undefined ? (now[index] ?? 0) : 0,
  }))
  // Nobody takes out a whole coin more than they must.
  const most = usable.length === 0 ? -short : Math.min(worth(now), (COINS[0]?.pence ?? 0) - short)
  const take = takings(stock, most)
  for (let gone = -short; gone <= most; gone++) {
    const less = take(gone)
    const back = less && put(gone + short)
    if (less && back) return now.map((count, index) => count - (less[index] ?? 0) + (back[index] ?? 0))
  }
  return null
}

function worth(counts: readonly number[]): number {
  return COINS.reduce((sofar, { pence }, index) => sofar + pence * (counts[index] ?? 0), 0)
}
