import { add, type Exact } from '../../number/exact'
import { addsUp, type Sum, type Values } from '../contract'
import { type Equation, type Name, ringOf, sideName, splitName, termName, termsOf } from './equation'
import { isSum, ordered } from './truth'

export function quantities(equation: Equation): Values<Name> {
  const values: Partial<Record<Name, Exact>> = {}
  for (const { name, term } of termsOf(equation)) if (term.value !== null) values[name] = term.value
  equation.sides.forEach((side, index) => {
    const value = side.terms.length > 1 && isSum(side) ? summed(equation, index) : null
    if (value !== null) values[sideName(index)] = value
  })
  for (const split of equation.splits) {
    split.parts.forEach((part, index) => {
      values[splitName(split, index)] = part
    })
  }
  const ring = ringOf(equation)
  if (ring && ring.partner.term.value !== null)
    values.ring = add(ring.partner.term.value, ring.split.parts[ring.part] ?? 0)
  return values
}

/** The numbers of a side of + and − added up as they are written; null when one is not known. */
export function summed(equation: Equation, side: number): Exact | null {
  const { terms = [], operators = [] } = equation.sides[side] ?? {}
  let sum: Exact = 0
  for (const [index, { value }] of terms.entries()) {
    if (value === null) return null
    sum = add(sum, operators[index - 1] === '−' ? negated(value) : value)
  }
  return sum
}

function negated(value: Exact): Exact {
  if (typeof value === 'number') return value === 0 ? 0 : -value
  return value.startsWith('-') ? value.slice(1) : `-${value}`
}

type Weighted = { readonly name: Name; readonly times: number }

/** The numbers of a side with the sign that stands before each. */
function weighted(equation: Equation, side: number, times: 1 | -1): Weighted[] {
  const { terms = [], operators = [] } = equation.sides[side] ?? {}
  return terms.map((_, index) => ({
    name: termName(side, index),
    times: operators[index - 1] === '−' ? -times : times,
  }))
}

/**
 * Sides, splits and ring, and every pair of sides that = joins, near or through the chain. A link that is
 * not true promises nothing.
 */
export function sums(equation: Equation): Sum<Name>[] {
  const found: Sum<Name>[] = []
  equation.sides.forEach((side, index) => {
    if (side.terms.length > 1 && isSum(side)) found.push(sumTo(sideName(index), weighted(equation, index, 1)))
  })
  for (const split of equation.splits) {
    found.push(
      addsUp<Name>(
        split.term,
        split.parts.map((_, index) => splitName(split, index)),
      ),
    )
  }
  const ring = ringOf(equation)
  if (ring) found.push(addsUp<Name>('ring', [ring.partner.name, splitName(ring.split, ring.part)]))
  if (!equation.flaggedFalse)
    for (const [left, right] of equalPairs(equation)) found.push(between(equation, left, right))
  return found
}

function equalPairs(equation: Equation): [number, number][] {
  const pairs: [number, number][] = []
  equation.sides.forEach((left, from) => {
    for (let to = from + 1; to < equation.sides.length && equation.relations[to - 1] === '='; to++) {
      const right = equation.sides[to]
      if (!right || !isSum(left) || !isSum(right) || left.terms[0]?.unit !== right.terms[0]?.unit) continue
      const order = ordered(left, right)
      if (order === '=' || order === null) pairs.push([from, to])
    }
  })
  return pairs
}

/** EQ3: a side of one number is the total of the other, before or after the sign. */
function between(equation: Equation, left: number, right: number): Sum<Name> {
  const isOne = (side: number) => equation.sides[side]?.terms.length === 1
  if (isOne(right) && !isOne(left)) return sumTo(termName(right, 0), weighted(equation, left, 1))
  if (isOne(left) && !isOne(right)) return sumTo(termName(left, 0), weighted(equation, right, 1))
  return {
    terms: [...weighted(equation, left, 1), ...weighted(equation, right, -1)],
    plus: 0,
    total: null,
  }
}

function sumTo(total: Name, terms: readonly Weighted[]): Sum<Name> {
  return { terms: [...terms, { name: total, times: -1 }], plus: 0, total }
}
