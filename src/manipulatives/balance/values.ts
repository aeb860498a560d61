import { add, compare, divide, type Exact, isWhole, subtract } from '../../number/exact'
import { done, type Mint, type Outcome, refused, type Sum, type Values } from '../contract'
import { rowsWorth, worthTogether } from '../worth'
import { type Balance, MOST_COUNTERS, massOf, problemOf, SIDES, type Side, setOf, withPan } from './balance'

/** What each pan holds in all, what its counters, shapes and rods are worth, its weights from `left.weight1` on, and what each bag holds. */
export type Name = Side | 'bag' | `${Side}.counters` | `${Side}.weight${number}`

export function weightName(side: Side, index: number): Name {
  return `${side}.weight${index + 1}`
}

export function quantities(balance: Balance): Values<Name> {
  const values: Partial<Record<Name, Exact>> = {}
  for (const side of SIDES) {
    values[side] = massOf(balance, side)
    values[`${side}.counters`] = worthTogether(balance[side].tokens)
    balance[side].weights.forEach((weight, index) => {
      values[weightName(side, index)] = weight
    })
  }
  if (hasBags(balance)) values.bag = balance.bag.value
  return values
}

function hasBags(balance: Balance): boolean {
  return balance.left.bags + balance.right.bags > 0
}

/** A pan holds its counters, its weights and its bags together. Counters count where there are some, or are asked for. */
export function sums(balance: Balance, asked: readonly string[] = []): Sum<Name>[] {
  return SIDES.map((side) => {
    const { tokens, weights, bags } = balance[side]
    const counters: Name = `${side}.counters`
    const ones: Name[] = weights.map((_, index) => weightName(side, index))
    if (tokens.length > 0 || asked.includes(counters)) ones.unshift(counters)
    return {
      terms: [
        ...ones.map((name) => ({ name, times: 1 })),
        ...(bags > 0 ? [{ name: 'bag' as const, times: bags }] : []),
        { name: side, times: -1 },
      ],
      plus: 0,
      total: side,
    }
  })
}

/** A pan makes up its total with its counters, else with its last weight, else with what its bags hold. */
export function withQuantities(balance: Balance, values: Values<Name>, mint: Mint): Outcome<Balance> {
  const shown = quantities(balance)
  const asked = Object.entries(values).filter(([, value]) => value !== undefined) as [Name, Exact][]
  if (asked.some(([name]) => shown[name] === undefined))
    return refused('There is nothing like that in the pans.')
  if (asked.every(([name, value]) => shown[name] === value)) return done(balance)
  if (asked.some(([, value]) => compare(value, 0) < 0)) return refused('Nothing weighs less than 0.')
  let next = balance
  if (values.bag !== undefined) next = { ...next, bag: { ...next.bag, value: values.bag } }
  for (const side of SIDES) {
    const parts = withParts(next, side, values, mint)
    if (!parts.ok) return parts
    next = parts.value
  }
  for (const side of SIDES) {
    const wanted = values[side]
    if (wanted !== undefined) next = withMass(next, side, wanted, values, mint) ?? next
  }
  const made = quantities(next)
  if (asked.some(([name, value]) => made[name] !== value))
    return refused('What lies in the pans does not come to that.')
  const problem = problemOf(next)
  return problem === null ? done(next) : refused(problem)
}

function withParts(balance: Balance, side: Side, values: Values<Name>, mint: Mint): Outcome<Balance> {
  const own = balance[side].weights
  const weights = own.map((weight, index) => values[weightName(side, index)] ?? weight)
  const isSame = weights.every((weight, index) => weight === own[index])
  const next = isSame ? balance : withPan(balance, side, { weights })
  const counters = values[`${side}.counters`]
  if (counters === undefined) return done(next)
  const held = withWorth(next, side, counters, mint)
  if (held !== null) return done(held)
  if (!isWhole(counters) && next[side].tokens.length === 0) return refused('Counters are whole.')
  return refused(
    compare(counters, MOST_COUNTERS) > 0
      ? `A pan holds ${MOST_COUNTERS} counters at most.`
      : 'What lies in the pans does not come to that.',
  )
}

/** The pan with tokens that are worth so much, more made like what is there; null when they cannot be. */
function withWorth(balance: Balance, side: Side, wanted: Exact, mint: Mint): Balance | null {
  const { tokens } = balance[side]
  if (compare(wanted, worthTogether(tokens)) === 0) return balance
  const made = compare(wanted, 0) < 0 ? null : rowsWorth([tokens], [wanted], setOf(balance, side), mint)
  const row = made?.[0] ?? null
  return row === null || row.length > MOST_COUNTERS ? null : withPan(balance, side, { tokens: row })
}

/** The pan made to hold so much in all, by something that is not asked for itself; null when nothing can. */
function withMass(
  balance: Balance,
  side: Side,
  wanted: Exact,
  values: Values<Name>,
  mint: Mint,
): Balance | null {
  const { tokens, weights, bags } = balance[side]
  const missing = subtract(wanted, massOf(balance, side))
  if (missing === 0) return balance
  const isFree = values[`${side}.counters`] === undefined
  const counted = isFree ? withWorth(balance, side, add(worthTogether(tokens), missing), mint) : null
  const isCounted = tokens.length > 0 || (weights.length === 0 && bags === 0)
  if (counted !== null && isCounted) return counted
  for (let index = weights.length - 1; index >= 0; index--) {
    const weight = add(weights[index] ?? 0, missing)
    if (values[weightName(side, index)] !== undefined || compare(weight, 0) < 0) continue
    return withPan(balance, side, { weights: weights.map((own, at) => (at === index ? weight : own)) })
  }
  if (bags > 0 && values.bag === undefined) {
    const value = add(balance.bag.value, divide(missing, bags))
    if (compare(value, 0) >= 0) return { ...balance, bag: { ...balance.bag, value } }
  }
  if (counted !== null) return counted
  if (tokens.length + weights.length + bags > 0) return null
  return withPan(balance, side, { weights: [wanted] })
}
