import { add, compare, divide, type Exact, isWhole, multiply, subtract, toFloat } from '../../number/exact'
import { done, type Outcome, refused, type Values } from '../contract'
import { type ArrayModel, type Name, partName, problemOf, SIDES, TOO_MANY } from './arrayModel'
import { quantities, type Rule, rulesOf } from './numbers'

type Known = ReadonlyMap<Name, Exact>

/** The array that shows all of these numbers, the others kept where they can be: what is in a row before how many rows. */
export function withQuantities(array: ArrayModel, asked: Values<Name>): Outcome<ArrayModel> {
  const now = quantities(array)
  const names = Object.keys(asked) as Name[]
  if (names.every((name) => asked[name] === now[name])) return done(array)
  if (names.some((name) => now[name] === undefined)) return refused('This array has no such part.')
  const given = new Map(
    names.flatMap((name) => (asked[name] === undefined ? [] : [[name, asked[name]] as const])),
  )
  if ([...given.values()].some((value) => compare(value, 0) < 0))
    return refused('An array shows numbers from 0 up.')
  const fitted = fittedTo(array, given)
  if (fitted === null) return refused(whyNot(array, given))
  const problem = problemOf(fitted)
  if (problem !== null) return problem === TOO_MANY ? refused(problem, 'area') : refused(problem)
  return done(fitted)
}

/** So many dots laid out in rows of the same size as now; null when they do not fit. AR6 */
export function dealt(array: ArrayModel, count: number): ArrayModel | null {
  const next = fittedTo({ ...array, remainder: array.remainder ?? 0 }, new Map([['dividend', count]]))
  if (next === null || problemOf(next) !== null) return null
  return array.remainder === null && next.remainder === 0 ? { ...next, remainder: null } : next
}

function whyNot(array: ArrayModel, given: Known): string {
  if (array.numbers === 'whole' && ![...given.values()].every(isWhole))
    return 'This array shows whole numbers only.'
  if (given.has('remainder')) return 'What is left over is less than one row.'
  return 'That does not make equal rows.'
}

/** What is asked, then as much of what there is as goes with it, then 0 for what nothing decides. */
function fittedTo(array: ArrayModel, given: Known): ArrayModel | null {
  const now = quantities(array)
  const rules = rulesOf(array)
  const [columns, rows] = [partNames(array, 'columns'), partNames(array, 'rows')]
  const decided: Name[] = [...columns, ...rows, ...(array.remainder === null ? [] : (['remainder'] as const))]
  let known = followed(array, rules, given)
  for (const value of [(name: Name) => now[name] ?? 0, () => 0]) {
    for (const name of decided) {
      if (!known || known.has(name)) continue
      known = followed(array, rules, new Map([...known, [name, value(name)]])) ?? known
    }
  }
  if (!known || !decided.every((name) => known.has(name))) return null
  const valueOf = (name: Name) => known.get(name) ?? 0
  const remainder = array.remainder === null ? null : Math.trunc(toFloat(valueOf('remainder')))
  return { ...array, rows: rows.map(valueOf), columns: columns.map(valueOf), remainder }
}

function partNames(array: ArrayModel, side: (typeof SIDES)[number]): Name[] {
  return array[side].map((_, index) => partName(array, side, index))
}

/** All that follows from what is known, or null when it does not go together. */
function followed(array: ArrayModel, rules: readonly Rule[], given: Known): Known | null {
  const known = new Map(given)
  for (let size = -1; size !== known.size; ) {
    size = known.size
    for (const rule of rules) if (!follow(rule, known)) return null
    if (array.remainder !== null) share(known)
  }
  const isPossible = (name: Name, value: Exact) =>
    compare(value, 0) >= 0 &&
    (array.numbers !== 'whole' || isWhole(value)) &&
    (name !== 'remainder' || isWhole(value))
  const isLess = compare(known.get('remainder') ?? -1, known.get('columns') ?? 1e12) < 0
  return isLess && [...known].every(([name, value]) => isPossible(name, value)) ? known : null
}

/** AR6: as many whole rows as go. */
function share(known: Map<Name, Exact>): void {
  const [dividend, columns] = [known.get('dividend'), known.get('columns')]
  if (known.has('rows') || dividend === undefined || columns === undefined || compare(columns, 0) === 0)
    return
  known.set('rows', Math.floor(toFloat(divide(dividend, columns))))
}

function follow(rule: Rule, known: Map<Name, Exact>): boolean {
  const names = [rule.total, ...(rule.is === 'sum' ? rule.parts : rule.factors)]
  const open = names.filter((name) => !known.has(name))
  const valueOf = (name: Name) => known.get(name) ?? 0
  const [only] = open
  if (rule.is === 'sum') {
    if (open.length > 1) return true
    const parts = rule.parts.reduce<Exact>((sum, name) => add(sum, valueOf(name)), 0)
    if (only === undefined) return parts === valueOf(rule.total)
    known.set(only, only === rule.total ? parts : subtract(valueOf(rule.total), parts))
    return true
  }
  const [a, b] = rule.factors
  const isNothing = [a, b].some((name) => known.get(name) === 0)
  if (isNothing && !known.has(rule.total)) known.set(rule.total, 0)
  if (isNothing) return valueOf(rule.total) === 0
  if (open.length > 1) return true
  if (only === undefined) return multiply(valueOf(a), valueOf(b)) === valueOf(rule.total)
  if (only === rule.total) known.set(only, multiply(valueOf(a), valueOf(b)))
  else known.set(only, divide(valueOf(rule.total), valueOf(only === a ? b : a)))
  return true
}
