import type { Product, Sum } from '../manipulatives/contract'
import { add, type Exact, multiply, subtract } from '../number/exact'
import { type Board, partOf } from './board'
import { openPiece } from './open'

/** Numbers that add up or multiply on a board, over quantity ids. Of a sum, terms and `plus` come to 0. */
export interface Relation {
  readonly terms: ReadonlyMap<string, number>
  readonly plus: Exact
  /** The quantity that is worked out, or null when none is. */
  readonly total: string | null
  /** The two that come to the total by multiplying, or null: then the terms only say which numbers there are. */
  readonly factors: readonly [string, string] | null
  /** The piece that says how a weighted total is made up (exchange is its policy), or null. */
  readonly weighted: { readonly piece: string; readonly names: ReadonlyMap<string, string> } | null
}

/** A sum of a piece counts on the board only when all its names are linked; the rest is the piece's business. */
export function relationsOf(board: Board): Relation[] {
  const relations: Relation[] = board.sums.map(({ total, parts, plus = 0 }) => ({
    terms: gathered([
      ...parts.map(partOf).map(({ quantity, times }) => [quantity, times] as const),
      [total, -1] as const,
    ]),
    plus,
    total,
    factors: null,
    weighted: null,
  }))
  for (const piece of board.pieces) {
    if (piece.notTrue) continue
    const linked = linksOf(board, piece.id)
    if (linked.size === 0) continue
    const opened = openPiece(piece)
    for (const sum of opened.sums([...linked.keys()])) {
      const relation = relationFrom(sum, piece.id, linked)
      if (relation) relations.push(relation)
    }
    for (const product of opened.products) {
      const relation = multiplied(product, linked)
      if (relation) relations.push(relation)
    }
  }
  return relations
}

/** The quantity ids of a piece, by its own names for them. */
export function linksOf(board: Board, piece: string): Map<string, string> {
  const links = new Map<string, string>()
  for (const quantity of board.quantities) {
    for (const place of quantity.places) if (place.piece === piece) links.set(place.name, quantity.id)
  }
  return links
}

function relationFrom(sum: Sum, piece: string, linked: ReadonlyMap<string, string>): Relation | null {
  const terms: (readonly [string, number])[] = []
  const names = new Map<string, string>()
  for (const { name, times } of sum.terms) {
    const id = linked.get(name)
    if (id === undefined) return null
    terms.push([id, times])
    names.set(id, name)
  }
  const isWeighted = sum.terms.some(({ times }) => Math.abs(times) !== 1)
  return {
    terms: gathered(terms),
    plus: sum.plus,
    total: sum.total === null ? null : (linked.get(sum.total) ?? null),
    factors: null,
    weighted: isWeighted ? { piece, names } : null,
  }
}

function multiplied({ product, factors }: Product, linked: ReadonlyMap<string, string>): Relation | null {
  const [total, one, other] = [product, ...factors].map((name) => linked.get(name))
  if (total === undefined || one === undefined || other === undefined) return null
  const terms = new Map([one, other, total].map((id) => [id, 1] as const))
  return { terms, plus: 0, total, factors: [one, other], weighted: null }
}

function gathered(terms: readonly (readonly [string, number])[]): Map<string, number> {
  const map = new Map<string, number>()
  for (const [id, times] of terms) map.set(id, (map.get(id) ?? 0) + times)
  return map
}

/** What the terms and the constant come to, or by how much the factors miss: 0 when the relation holds. */
export function comesTo(relation: Relation, values: ReadonlyMap<string, Exact>): Exact {
  if (relation.factors) {
    const [one, other] = relation.factors.map((id) => values.get(id) ?? 0)
    return subtract(multiply(one ?? 0, other ?? 0), values.get(relation.total ?? '') ?? 0)
  }
  let sum = relation.plus
  for (const [id, times] of relation.terms) sum = add(sum, multiply(times, values.get(id) ?? 0))
  return sum
}
