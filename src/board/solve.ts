import { divide, type Exact, isWhole, multiply, subtract } from '../number/exact'
import { comesTo, type Relation } from './relations'

/** Asks a weighted piece how it makes up a total with what is known: all its quantities by id, or null. */
export type MakeUp = (
  relation: Relation,
  known: ReadonlyMap<string, Exact>,
) => ReadonlyMap<string, Exact> | null

export interface Question {
  /** Every linked quantity in the board's order, with the value it had. */
  readonly before: ReadonlyMap<string, Exact>
  /** What the edit asks for. */
  readonly asked: ReadonlyMap<string, Exact>
  /** What the step keeps. */
  readonly kept: ReadonlySet<string>
  readonly relations: readonly Relation[]
  readonly makeUp: MakeUp
}

/** How many given quantities may give way at most. */
const MOST_GIVING_WAY = 3

/**
 * The answers to an edit, best first. What is asked and what is kept never moves. A total is worked out, the
 * others are given. First no other given one gives way, then one (the latest listed first), then two, then
 * three; the totals follow by forced steps, so that the order of links cannot matter.
 */
export function* answers(question: Question): Generator<ReadonlyMap<string, Exact>> {
  const { before, asked, kept, relations } = question
  const isFixed = (id: string) => asked.has(id) || kept.has(id)
  const totals = new Set(relations.flatMap(({ total }) => (total === null ? [] : [total])))
  const units = givenUnits([...before.keys()], totals, relations).filter((unit) => !unit.every(isFixed))
  const isWholeBoard = [...before.values(), ...asked.values()].every(isWhole)

  for (const giving of choices(units.toReversed(), MOST_GIVING_WAY)) {
    const free = new Set(giving.flat())
    const known = new Map<string, Exact>()
    for (const [id, value] of before) {
      if (isFixed(id) || (!totals.has(id) && !free.has(id))) known.set(id, asked.get(id) ?? value)
    }
    const values = forced(known, before.size, relations, question.makeUp)
    if (!values || relations.some((relation) => comesTo(relation, values) !== 0)) continue
    if (isWholeBoard && ![...values.values()].every(isWhole)) continue
    yield values
  }
}

/** The given quantities that give way one by one; the columns of a weighted total give way together. */
function givenUnits(
  ids: readonly string[],
  totals: ReadonlySet<string>,
  relations: readonly Relation[],
): string[][] {
  let together: string[][] = []
  for (const relation of relations) {
    if (!relation.weighted) continue
    const own = [...relation.terms.keys()].filter((id) => id !== relation.total)
    const isApart = (unit: readonly string[]) => !unit.some((id) => own.includes(id))
    const joined = together.filter((unit) => !isApart(unit)).flat()
    together = [...together.filter(isApart), [...new Set([...joined, ...own])]]
  }
  const units = new Set<string[]>()
  for (const id of ids) {
    if (!totals.has(id)) units.add(together.find((unit) => unit.includes(id)) ?? [id])
  }
  return [...units]
}

/** Every choice of none, then one, then two … of the items, earlier items first. */
function* choices<T>(items: readonly T[], most: number): Generator<readonly T[]> {
  for (let count = 0; count <= Math.min(most, items.length); count++) yield* choicesOf(items, count, 0)
}

function* choicesOf<T>(items: readonly T[], count: number, from: number): Generator<readonly T[]> {
  if (count === 0) {
    yield []
    return
  }
  for (let index = from; index <= items.length - count; index++) {
    for (const rest of choicesOf(items, count - 1, index + 1)) yield [items[index] as T, ...rest]
  }
}

/** Works out the unknown ones by relations with a single unknown left; null when some stay unknown. */
function forced(
  known: ReadonlyMap<string, Exact>,
  size: number,
  relations: readonly Relation[],
  makeUp: MakeUp,
): Map<string, Exact> | null {
  const values = new Map(known)
  let open = [...relations]
  while (values.size < size) {
    const later: Relation[] = []
    for (const relation of open) if (!step(relation, values, makeUp)) later.push(relation)
    if (later.length === open.length) return null
    open = later
  }
  return values
}

/** Takes one relation as far as it goes. True when it has nothing more to give. */
function step(relation: Relation, values: Map<string, Exact>, makeUp: MakeUp): boolean {
  const unknown = [...relation.terms].filter(([id, times]) => times !== 0 && !values.has(id))
  if (unknown.length === 0) return true
  const total = relation.total === null ? undefined : values.get(relation.total)
  if (relation.weighted && total !== undefined) {
    const made = makeUp(relation, values)
    if (!made) return false
    for (const [id] of unknown) values.set(id, made.get(id) ?? 0)
    return true
  }
  const [only] = unknown
  if (unknown.length > 1 || !only) return false
  if (relation.factors) return multiplyOut(relation.factors, relation.total, only[0], values)
  const rest = comesTo(relation, values)
  values.set(only[0], divide(subtract(0, rest), only[1]))
  return true
}

/** The product of its factors, or the factor that makes the product. Nothing follows of what 0 is multiplied by. */
function multiplyOut(
  [one, other]: readonly [string, string],
  product: string | null,
  unknown: string,
  values: Map<string, Exact>,
): boolean {
  const valueOf = (id: string) => values.get(id) ?? 0
  if (unknown === product) {
    values.set(unknown, multiply(valueOf(one), valueOf(other)))
    return true
  }
  const known = valueOf(unknown === one ? other : one)
  if (known === 0 || product === null) return false
  values.set(unknown, divide(valueOf(product), known))
  return true
}
