import { compare, divide, type Exact, isWhole, subtract, total } from '../../number/exact'
import { done, type Outcome, refused } from '../contract'
import type { Token } from '../token'
import { worthOf } from '../worth'
import {
  type Balance,
  MOST_BAGS,
  MOST_WEIGHTS,
  otherSide,
  type Pan,
  SIDES,
  type Side,
  tiltOf,
  withPan,
} from './balance'

/** BA2: 1 taken from both pans, a token worth 1 where there is one, else from the last weight. */
export function withOneLess(balance: Balance): Outcome<Balance> {
  let next = balance
  for (const side of SIDES) {
    const lighter = lessOne(balance[side])
    if (lighter === null) return refused(`There is no 1 to take from the ${side} pan.`)
    next = withPan(next, side, lighter)
  }
  return done(next)
}

function lessOne({ tokens, weights }: Pan): Partial<Pan> | null {
  const one = tokens.findLastIndex(({ kind }) => worthOf(kind) === 1)
  if (one >= 0) return { tokens: tokens.toSpliced(one, 1) }
  const index = weights.findLastIndex((weight) => compare(weight, 1) >= 0)
  if (index < 0) return null
  const left = subtract(weights[index] ?? 0, 1)
  const changed = weights.map((weight, at) => (at === index ? left : weight))
  return { weights: left === 0 ? weights.filter((_, at) => at !== index) : changed }
}

/** BA2: a shape, a rod or a counter taken from both pans, the most valuable that is worth the same in each. */
export function withSameLess(balance: Balance): Outcome<Balance> {
  const worths = SIDES.map((side) => balance[side].tokens.map(({ kind }) => worthOf(kind) ?? 0))
  const [left = [], right = []] = worths
  const [same] = left.filter((worth) => right.includes(worth)).toSorted((a, b) => compare(b, a))
  if (same === undefined) return refused('Nothing in one pan is worth the same as something in the other.')
  const without = (next: Balance, side: Side) => {
    const index = next[side].tokens.findLastIndex(({ kind }) => worthOf(kind) === same)
    return withPan(next, side, { tokens: next[side].tokens.toSpliced(index, 1) })
  }
  return done(SIDES.reduce(without, balance))
}

/** BA2: a bag taken from both pans. */
export function withBagLess(balance: Balance): Outcome<Balance> {
  const without = SIDES.find((side) => balance[side].bags === 0)
  if (without !== undefined) return refused(`There is no bag in the ${without} pan.`)
  return done(SIDES.reduce((next, side) => withPan(next, side, { bags: balance[side].bags - 1 }), balance))
}

/** Bags alone on one side, level: what lies opposite is shared between them, and one of each stays. */
export function shared(balance: Balance): Outcome<Balance> {
  if (balance.held) return refused('Let go of the balance first.', 'hold')
  const side = SIDES.find((one) => isBagsOnly(balance[one]) && balance[otherSide(one)].bags === 0)
  if (side === undefined) return refused('Get bags alone in one pan and no bag in the other first.')
  if (tiltOf(balance) !== 0) return refused('It is not level, so sharing does not find one bag.')
  const { bags } = balance[side]
  if (bags === 1) return refused('There is only one bag.')
  const other = otherSide(side)
  const share = shareOf(balance[other], bags)
  if (share === null) return refused('What is in that pan does not share equally between the bags.')
  return done(withPan(withPan(balance, side, { bags: 1 }), other, share))
}

function isBagsOnly({ tokens, weights, bags }: Pan): boolean {
  return bags > 0 && tokens.length === 0 && weights.length === 0
}

function shareOf({ tokens, weights }: Pan, parts: number): Partial<Pan> | null {
  const share = oneShare(tokens, parts)
  const weight = divide(total(weights), parts)
  return share && { tokens: share, weights: weights.length === 0 ? [] : [weight] }
}

/** One of so many equal shares of what is there, the same of each worth; null when it does not come out. */
function oneShare(tokens: readonly Token[], parts: number): Token[] | null {
  const share: Token[] = []
  for (const worth of new Set(tokens.map(({ kind }) => worthOf(kind)))) {
    const alike = tokens.filter(({ kind }) => worthOf(kind) === worth)
    const each = divide(alike.length, parts)
    if (!isWhole(each)) return null
    share.push(...alike.slice(0, each))
  }
  return share
}

/** One weight more in a pan. */
export function withWeight(balance: Balance, side: Side, weight: Exact): Outcome<Balance> {
  const { weights } = balance[side]
  return weights.length >= MOST_WEIGHTS
    ? refused(`A pan holds ${MOST_WEIGHTS} weights at most.`)
    : done(withPan(balance, side, { weights: [...weights, weight] }))
}

export function withoutWeight(balance: Balance, side: Side, index: number): Balance {
  return withPan(balance, side, { weights: balance[side].weights.filter((_, at) => at !== index) })
}

export function withoutBag(balance: Balance, side: Side): Balance {
  return withPan(balance, side, { bags: balance[side].bags - 1 })
}

/** A bag goes to the other pan. */
export function bagAcross(balance: Balance, side: Side): Outcome<Balance> {
  if (balance[side].bags === 0) return refused(`There is no bag in the ${side} pan.`, `bag-${side}`)
  const other = otherSide(side)
  const bags = balance[other].bags + 1
  return bags > MOST_BAGS
    ? refused(`A pan holds ${MOST_BAGS} bags at most.`)
    : done(withPan(withoutBag(balance, side), other, { bags }))
}

/** A weight goes to the other pan, the last one unless another is meant. */
export function weightAcross(
  balance: Balance,
  side: Side,
  index = balance[side].weights.length - 1,
): Outcome<Balance> {
  const weight = balance[side].weights[index]
  if (weight === undefined) return refused(`There is no weight in the ${side} pan.`, `weight-${side}`)
  return withWeight(withoutWeight(balance, side, index), otherSide(side), weight)
}

/** What is in one pan goes to the other, and the other way round. */
export function swapped(balance: Balance): Balance {
  return { ...balance, left: balance.right, right: balance.left }
}
