import { type Exchanging, type Mint, type Refusal, refuse } from '../contract'
import {
  canBreak,
  exchanged,
  exchangedDown,
  exchangedUp,
  exchangeOf,
  joined,
  tenOf,
  withCounts,
} from '../exchange'
import { counterKind } from '../placeCounterKind'
import { carried, manyOf, oneOf, type Place } from '../placeValue'
import type { Token } from '../token'
import { type CounterMat, countsIn, countsOf, MOST, MOST_OF_A_PLACE, ofPlace, pileOf, tokensOf } from './mat'
import { withLoose } from './spots'
import type { Name } from './values'

export const OFF = refuse('Exchange is switched off.')

export function whyNotIn(mat: CounterMat, place: Place, more = 1): Refusal | null {
  const held = countsIn(mat)[mat.columns.indexOf(place)] ?? 0
  if (held + more <= MOST_OF_A_PLACE && tokensOf(mat).length + more <= MOST) return null
  return refuse(`There is no more room for ${manyOf(place)}.`)
}

export function greaterOf(mat: CounterMat, place: Place): Place | undefined {
  return mat.columns[mat.columns.indexOf(place) - 1]
}

export function lesserOf(mat: CounterMat, place: Place): Place | undefined {
  return mat.columns[mat.columns.indexOf(place) + 1]
}

export function whyNotDown(mat: CounterMat, place: Place): Refusal | null {
  if (mat.exchange === 'off') return OFF
  const lesser = lesserOf(mat, place)
  if (!lesser) return refuse('There is nothing smaller to exchange it for.')
  if (!ofPlace(mat.counters, place).some(canBreak))
    return refuse(`There are no ${manyOf(place)} to exchange.`)
  return whyNotIn(mat, lesser, 10)
}

export function whyNotUp(mat: CounterMat, place: Place): Refusal | null {
  if (mat.exchange === 'off') return OFF
  const greater = greaterOf(mat, place)
  if (!greater) return refuse('There is nothing greater to exchange them for.')
  if (ofPlace(mat.counters, place).length < 10) return refuse(tenNeeded(place, greater))
  const held = countsIn(mat)[mat.columns.indexOf(greater)] ?? 0
  return held < MOST_OF_A_PLACE ? null : refuse(`There is no more room for ${manyOf(greater)}.`)
}

export function tenNeeded(place: Place, greater: Place): string {
  return `It takes 10 ${manyOf(place)} to exchange for 1 ${oneOf(greater)}.`
}

export function brokenDown(mat: CounterMat, place: Place, which?: Token): CounterMat {
  const to = lesserOf(mat, place)
  if (!to) return mat
  return withPile(mat, exchangedDown(pileOf(mat), mat.columns.indexOf(place), which), { from: place, to })
}

export function joinedUp(mat: CounterMat, place: Place, mint: Mint): CounterMat {
  const greater = greaterOf(mat, place)
  const ten = tenOf(ofPlace(mat.counters, place))
  if (!greater || !ten) return mat
  const one = joined(ten, counterKind(greater), (set) => mint(counterKind(greater), set))
  return up(mat, place, ten, one)
}

/** Ten pulled over the column before: one of them becomes the greater one itself. */
export function joinedWithin(mat: CounterMat, place: Place): CounterMat {
  const greater = greaterOf(mat, place)
  const ten = tenOf(ofPlace(mat.counters, place))
  const [first] = ten ?? []
  return greater && ten && first ? up(mat, place, ten, made(greater, ten, first)) : mat
}

export function up(mat: CounterMat, place: Place, ten: readonly Token[], one: Token): CounterMat {
  const to = greaterOf(mat, place)
  if (!to) return mat
  return withPile(mat, exchangedUp(pileOf(mat), mat.columns.indexOf(place), ten, one), { from: place, to })
}

/** A carried one that makes ten becomes the greater one itself: no new id is needed. */
export function made(greater: Place, ten: readonly Token[], carriedOne: Token): Token {
  const kind = counterKind(greater)
  return joined(ten, kind, () => ({ ...carriedOne, kind }))
}

/** PC2 for just these counters: one that was picked up, or ten that were chosen. */
export function exchange(mat: CounterMat, tokens: readonly string[]): Exchanging<CounterMat, Name> | null {
  const found = exchangeOf(pileOf(mat), tokens)
  const [from, to] = [mat.columns[found?.from ?? -1], mat.columns[found?.to ?? -1]]
  if (!found || !from || !to || mat.exchange === 'off') return null
  const isDown = found.to > found.from
  const refusal = whyNotIn(mat, to, isDown ? 10 : 1)
  return {
    label: isDown
      ? `Exchange 1 ${oneOf(from)} for 10 ${manyOf(to)}`
      : `Exchange 10 ${manyOf(from)} for 1 ${oneOf(to)}`,
    run: (mint) =>
      refusal
        ? { to: 'refusal', refusal }
        : { to: 'state', state: withPile(mat, exchanged(pileOf(mat), found, mint), { from, to }) },
  }
}

/** The mat with these in no row: what stays keeps its place in the order, what is new comes last. */
export function withPile(
  mat: CounterMat,
  columns: readonly (readonly Token[])[],
  exchanged: CounterMat['exchanged'] = null,
): CounterMat {
  const now = columns.flat()
  const kindById = new Map(now.map(({ id, kind }) => [id, kind]))
  const stayed = mat.counters.filter(({ id, kind }) => kindById.get(id) === kind)
  if (stayed.length === now.length && stayed.length === mat.counters.length) return mat
  const kept = new Set(stayed.map(({ id }) => id))
  return { ...withLoose(mat, [...stayed, ...now.filter(({ id }) => !kept.has(id))]), exchanged }
}

/** The same value with as few as can be in no row. */
export function withFewest(mat: CounterMat, mint: Mint): CounterMat {
  const { rows, columns } = mat
  const inRows = countsOf(mat, rows.flat())
  const most = columns.map((_, index) => MOST_OF_A_PLACE - (inRows[index] ?? 0))
  return withPile(mat, withCounts(pileOf(mat), carried(countsOf(mat, mat.counters), most), mat.set, mint))
}

/** Why each counter cannot become one of the next place. */
export function whyNotScaled(mat: CounterMat, steps: 1 | -1): Refusal | null {
  const tokens = tokensOf(mat)
  if (tokens.length === 0) return refuse('There are no counters yet.')
  const end = steps === 1 ? mat.columns[0] : mat.columns.at(-1)
  if (!end || ofPlace(tokens, end).length === 0) return null
  const [size, what] = steps === 1 ? ['ten times', 'greater'] : ['one tenth times', 'smaller']
  return refuse(
    `There is no room for counters ${size} the size of the ${manyOf(end)}: nothing ${what} goes here.`,
  )
}

/** U5: each counter becomes the next place, and the value changes on purpose. */
export function scaled(mat: CounterMat, steps: 1 | -1): CounterMat {
  const become = (token: Token): Token => {
    const from = mat.columns.findIndex((place) => counterKind(place) === token.kind)
    const to = mat.columns[from - steps]
    return to ? { ...token, kind: counterKind(to) } : token
  }
  return {
    ...mat,
    counters: mat.counters.map(become),
    rows: mat.rows.map((row) => row.map(become)),
    exchanged: null,
  }
}
