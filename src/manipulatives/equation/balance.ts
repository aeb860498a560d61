import { add, compare, divide, type Exact, subtract } from '../../number/exact'
import { isWritable } from '../exactSchema'
import { type Equation, isBox, type Side, type TermName, termName, withTerm } from './equation'
import { bothMeasured, linkStatus, ordered, unitWorth, worthOf } from './truth'

/** An equation being settled: what was asked for does not move any more. */
export interface Settling {
  readonly equation: Equation
  readonly fixed: ReadonlySet<TermName>
}

/** Every link of a true or open equation made true again after an edit; null when one cannot be. */
export function keptTrue(before: Equation, settling: Settling): Settling | null {
  let next: Settling | null = settling
  for (const run of runsOf(before)) if (next) next = runBalanced(before, next, run)
  return next && signsKept(before, next)
}

/** Sides that = joins one after another: they all come to one value. A sign in a box joins nothing. */
function runsOf({ sides, relations }: Equation): number[][] {
  const runs: number[][] = []
  sides.forEach((_, side) => {
    const last = runs.at(-1)
    if (last && relations[side - 1] === '=') last.push(side)
    else runs.push([side])
  })
  return runs
}

function runBalanced(before: Equation, settling: Settling, run: readonly number[]): Settling | null {
  const sideAt = (side: number) => settling.equation.sides[side]
  const sides = run.flatMap((index) => {
    const side = sideAt(index)
    return side && worthOf(side) !== null ? [{ index, side }] : []
  })
  const [first, second] = sides
  if (!first || !second) return settling
  const measured = bothMeasured(first.side, second.side)
  const worth = (index: number) => worthOf(sideAt(index) as Side, measured)
  const isFixed = ({ index, side }: { index: number; side: Side }) =>
    side.terms.every((_, term) => settling.fixed.has(termName(index, term)))
  const hasChanged = ({ index }: { index: number }) =>
    worthOf(before.sides[index] as Side, measured) !== worth(index)
  const leader = sides.find(isFixed) ?? sides.find(hasChanged)
  if (!leader) return settling
  const value = worth(leader.index) ?? 0
  let next: Settling | null = settling
  for (const { index } of sides) if (next) next = sideMade(next, index, value, measured)
  return next
}

/** A side that comes to a value: its one number, or the last of its free ones gives way. Null when none can. */
export function sideMade(
  settling: Settling,
  index: number,
  value: Exact,
  measured: boolean,
): Settling | null {
  const { equation, fixed } = settling
  const side = equation.sides[index]
  if (!side) return null
  const isLone = side.terms.length === 1
  const now = worthOf(side, measured)
  if (now === value) return settling
  if (now === null || !side.operators.every((operator) => operator === '+' || operator === '−')) return null
  const free = [...side.terms.keys()]
    .reverse()
    .filter((term) => !fixed.has(termName(index, term)) && (isLone || !isBox(side.terms[term] ?? EMPTY)))
  const candidates = free.map((term) => {
    const held = side.terms[term] ?? EMPTY
    const change = divide(subtract(value, now), unitWorth(held, measured))
    const signed = side.operators[term - 1] === '−' ? subtract(0, change) : change
    return { term, held, next: add(held.value ?? 0, signed) }
  })
  const fits = candidates.filter(({ next }) => isWritable(next))
  const chosen = fits.find(({ next }) => compare(next, 0) >= 0) ?? fits[0]
  if (!chosen) return null
  const name = termName(index, chosen.term)
  return { equation: withTerm(equation, name, { value: chosen.next }), fixed: new Set([...fixed, name]) }
}

const EMPTY = { value: null, blank: true, digits: 0, unit: '' } as const

/** < and > turn round when the numbers do; where both sides have become equal, neither is true. */
function signsKept(before: Equation, settling: Settling): Settling | null {
  const { equation } = settling
  let fits = true
  const relations = equation.relations.map((relation, link) => {
    if (typeof relation !== 'string' || linkStatus(before, link) !== 'true') return relation
    const [left, right] = [equation.sides[link], equation.sides[link + 1]]
    const order = left && right ? ordered(left, right) : null
    if (order === null || order === relation) return relation
    if (order === '≠' || order === '=' || relation === '=') {
      fits = false
      return relation
    }
    return order
  })
  return fits ? { ...settling, equation: { ...equation, relations } } : null
}
