import { add, compare, type Exact, multiply, subtract, total } from '../../number/exact'
import { done, type Outcome, refused, type Values } from '../contract'
import { isWritable } from '../exactSchema'
import { keptTrue, type Settling, sideMade } from './balance'
import {
  boxesOf,
  type Equation,
  isBox,
  type Name,
  ringOf,
  type Split,
  sideName,
  splitName,
  type TermName,
  termsOf,
  withTerm,
} from './equation'
import { quantities } from './quantities'
import { problemOf } from './schema'
import { statusOf, unitWorth } from './truth'

/**
 * The equation with all these numbers. A true one stays true: numbers that were not asked for give way, the
 * single side first, then the last of a side. What is written in a box may be wrong: nothing else moves for it.
 */
export function withQuantities(equation: Equation, values: Values<Name>): Outcome<Equation> {
  const asked = Object.entries(values).filter(([, value]) => value !== undefined) as [Name, Exact][]
  const shown = quantities(equation)
  if (asked.every(([name, value]) => shown[name] === value)) return done(equation)
  const known = new Set<string>([...Object.keys(shown), ...boxesOf(equation).map(({ name }) => name)])
  if (asked.some(([name]) => !known.has(name))) return refused('This equation has no such number.')
  if (asked.some(([, value]) => !isWritable(value))) return refused('That number is too long to write.')

  const settling = splitsMade(written(equation, values), values)
  if (!settling) return refused('The parts do not make the number that is split.')
  const sided = sidesMade(settling, values)
  if (!sided) return refused('That side cannot come to that number.')
  const isBoxAsked = boxesOf(equation).some(({ name }) => values[name] !== undefined)
  const isToStayTrue = !isBoxAsked && statusOf(equation) !== 'not true'
  const balanced = isToStayTrue ? keptTrue(equation, sided) : sided
  if (!balanced) return refused('The two sides would not go with the sign between them.')
  const fitted = splitsFitted(balanced.equation, values)
  if (!fitted) return refused('The parts do not make the number that is split.')
  const next = { ...fitted, flaggedFalse: fitted.flaggedFalse && statusOf(fitted) === 'not true' }

  const problem = problemOf(next)
  if (problem !== null) return refused(problem)
  const result = quantities(next)
  if (asked.some(([name, value]) => result[name] !== value))
    return refused('These numbers do not go together in the equation.')
  return isBelowZero(next) && !isBelowZero(equation) && !asked.some(([, value]) => compare(value, 0) < 0)
    ? refused('A number would be less than 0.')
    : done(next)
}

function isBelowZero(equation: Equation): boolean {
  return Object.values(quantities(equation)).some((value) => compare(value, 0) < 0)
}

function written(equation: Equation, values: Values<Name>): Settling {
  let next = equation
  const fixed = new Set<TermName>()
  for (const { name, term } of termsOf(equation)) {
    const value = values[name]
    if (value === undefined) continue
    fixed.add(name)
    next = withTerm(next, name, { value, blank: isBox(term) })
  }
  return { equation: next, fixed }
}

/** Parts that are all asked for make their number; the ring makes what it is asked to. */
function splitsMade(settling: Settling, values: Values<Name>): Settling | null {
  let { equation } = settling
  const fixed = new Set(settling.fixed)
  const ring = ringOf(equation)
  for (const split of equation.splits) {
    const asked = split.parts.map((_, index) => values[splitName(split, index)])
    if (ring?.split.term === split.term && values.ring !== undefined) {
      const part = asked[ring.part]
      if (part === undefined) {
        asked[ring.part] = subtract(values.ring, ring.partner.term.value ?? 0)
      } else if (!fixed.has(ring.partner.name)) {
        equation = withTerm(equation, ring.partner.name, { value: subtract(values.ring, part) })
      }
      fixed.add(ring.partner.name)
    }
    const parts = asked.map((value, index) => value ?? split.parts[index] ?? 0)
    const isMade = asked.every((value) => value !== undefined)
    if (isMade && !fixed.has(split.term)) {
      equation = withTerm(equation, split.term, { value: total(parts) })
      fixed.add(split.term)
    }
    equation = withParts(equation, split, parts)
  }
  return { equation, fixed }
}

function sidesMade(settling: Settling, values: Values<Name>): Settling | null {
  let next: Settling | null = settling
  settling.equation.sides.forEach(({ terms: [first] }, side) => {
    const value = values[sideName(side)]
    if (value === undefined || !next || !first) return
    next = sideMade(next, side, multiply(value, unitWorth(first, false)), false)
  })
  return next
}

/** Every split's free parts, the last one first, fitted to its number; null when they cannot be. */
function splitsFitted(equation: Equation, values: Values<Name>): Equation | null {
  let next = equation
  for (const split of equation.splits) {
    const wanted = termsOf(next).find(({ name }) => name === split.term)?.term.value ?? 0
    const ring = ringOf(next)
    const isRinged = (index: number) =>
      values.ring !== undefined && ring?.split.term === split.term && ring.part === index
    const parts = [...split.parts]
    let missing = subtract(wanted, total(parts))
    for (let index = parts.length - 1; index >= 0 && missing !== 0; index--) {
      if (values[splitName(split, index)] !== undefined || isRinged(index)) continue
      const before = parts[index] ?? 0
      const after = add(before, missing)
      parts[index] = compare(after, 0) < 0 ? 0 : after
      missing = subtract(missing, subtract(parts[index] ?? 0, before))
    }
    if (missing !== 0) return null
    next = withParts(next, split, parts)
  }
  return next
}

function withParts(equation: Equation, split: Split, parts: readonly Exact[]): Equation {
  const isSame = parts.every((part, index) => part === split.parts[index])
  if (isSame) return equation
  const splits = equation.splits.map((one) => (one.term === split.term ? { ...one, parts } : one))
  return { ...equation, splits }
}
