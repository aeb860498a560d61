import { type Exact, isWhole } from '../../number/exact'
import { addsUp, done, type Outcome, refused, type Sum, type Values } from '../contract'
import { type DotCard, halved, hasHalves, problemOf } from './card'

/** The `number` of dots; `left` and `right` of a domino; what is in each ring, `ring1` on, and the `rest` in none. */
export type Name = 'number' | 'left' | 'right' | 'rest' | `ring${number}`

export function ringName(index: number): Name {
  return `ring${index + 1}`
}

export function quantities(card: DotCard): Values<Name> {
  const { number, left, rings } = card
  const values: Partial<Record<Name, Exact>> = { number }
  if (hasHalves(card)) {
    values.left = left
    values.right = number - left
  }
  if (rings.length === 0) return values
  rings.forEach((ring, index) => {
    values[ringName(index)] = ring.length
  })
  return { ...values, rest: number - rings.flat().length }
}

export function sums(card: DotCard): Sum<Name>[] {
  const halves: Sum<Name>[] = hasHalves(card) ? [addsUp<Name>('number', ['left', 'right'])] : []
  if (card.rings.length === 0) return halves
  const rings = card.rings.map((_, index) => ({ name: ringName(index), times: -1 }))
  return [
    ...halves,
    {
      terms: [{ name: 'number', times: 1 }, ...rings, { name: 'rest', times: -1 }],
      plus: 0,
      total: 'rest',
    },
  ]
}

export function withQuantities(card: DotCard, asked: Values<Name>): Outcome<DotCard> {
  const now = quantities(card)
  const names = Object.keys(asked) as Name[]
  if (names.every((name) => asked[name] === now[name])) return done(card)
  if (names.some((name) => now[name] === undefined)) return refused('The card shows no such number.')
  const wanted = new Map(
    names.flatMap((name) => (isCount(asked[name]) ? [[name, asked[name]] as const] : [])),
  )
  if (wanted.size < names.length) return refused('A card shows from 0 to 20 dots.')
  const next = fitted(card, wanted)
  const problem = problemOf(next)
  if (problem !== null) return refused(problem, card.layout === 'random' ? undefined : 'arrange')
  const shows = quantities(next)
  return names.every((name) => shows[name] === asked[name])
    ? done(next)
    : refused('Those numbers of dots do not go together.')
}

function isCount(value: Exact | undefined): value is number {
  return value !== undefined && isWhole(value) && value >= 0 && value <= 20
}

function fitted(card: DotCard, wanted: ReadonlyMap<Name, number>): DotCard {
  const counts = card.rings.map((ring, index) => wanted.get(ringName(index)) ?? ring.length)
  const ringed = counts.reduce((sum, count) => sum + count, 0)
  const [left, right, rest] = [wanted.get('left'), wanted.get('right'), wanted.get('rest')]
  const number =
    wanted.get('number') ??
    (left !== undefined || right !== undefined
      ? (left ?? card.left) + (right ?? card.number - card.left)
      : rest === undefined
        ? card.number
        : ringed + rest)
  const rings = ringsOf(card, wanted, counts, number)
  return { ...card, number, left: leftOf(card, left, right, number), rings }
}

/** The left half stays where it can. */
function leftOf(card: DotCard, left: number | undefined, right: number | undefined, number: number): number {
  if (left !== undefined) return left
  if (right !== undefined) return Math.max(0, number - right)
  const isRoom = card.left <= number && number - card.left <= 6
  return !hasHalves(card) || isRoom ? Math.min(card.left, number) : halved(number)
}

/** Each ring with as many dots as it is to have: the last go out, the next that are free come in. */
function ringsOf(
  card: DotCard,
  wanted: ReadonlyMap<Name, number>,
  counts: readonly number[],
  number: number,
): number[][] {
  const kept = card.rings.map((ring, index) => ring.filter((dot) => dot < number).slice(0, counts[index]))
  const free = Array.from({ length: number }, (_, dot) => dot).filter((dot) => !kept.flat().includes(dot))
  return kept.map((ring, index) => {
    const missing = wanted.has(ringName(index)) ? (counts[index] ?? 0) - ring.length : 0
    return [...ring, ...free.splice(0, missing)]
  })
}
