import { contains, grown } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import { SNAP_REACH } from '../../geometry/stage'
import { toFloat } from '../../number/exact'
import { COVERED, done, type Look, type Mint, type Outcome, refused, type Slot } from '../contract'
import { whyNotCounted } from '../countable'
import type { Token } from '../token'
import { type ArrayModel, countOf, sideOf, TOO_MANY } from './arrayModel'
import { dealt } from './asking'
import { layoutOf, roomOf, spotOf } from './geometry'

/**
 * The counters of an array, each by itself: along the rows, then what is left over. The row keeps its size: what
 * does not fill one is left over. AR1, AR6.
 */

/** After a change as many tokens as there are dots: those that have a place keep it, others go where one is wanted. */
export function fitted(before: ArrayModel, after: ArrayModel, mint: Mint): ArrayModel {
  if (after.tokens === null) return after
  if (after.tokens !== before.tokens && after.tokens.length === countOf(after)) return after
  const [was, is] = [before.tokens ?? [], rowLength(after)]
  const spare = new Set(was)
  const places = Array.from({ length: countOf(after) }, (_, index) => {
    const [row, column] = [Math.floor(index / is), index % is]
    const stays = column < rowLength(before) ? was[row * rowLength(before) + column] : undefined
    if (stays) spare.delete(stays)
    return stays
  })
  const coming = spare.values()
  const tokens: Token[] = []
  for (const [index, stays] of places.entries()) {
    const like = tokens[index - is] ?? tokens.at(-1) ?? was.at(-1) ?? { kind: 'counter', set: 'red' }
    tokens.push(stays ?? coming.next().value ?? mint(like.kind, like.set))
  }
  const isSame = tokens.length === was.length && tokens.every((token, index) => token === was[index])
  return isSame ? after : { ...after, tokens }
}

function rowLength(array: ArrayModel): number {
  return Math.max(1, toFloat(sideOf(array, 'columns')))
}

/** Those that can be told apart: none of them is under a cover. */
export function tokensIn({ tokens, cover }: ArrayModel): readonly Token[] {
  return cover === null ? (tokens ?? []) : []
}

/** The last one takes the place of the one that goes: a full row breaks into what is left over. */
export function lift(array: ArrayModel, id: string): ArrayModel {
  const index = tokensIn(array).findIndex((token) => token.id === id)
  const last = array.tokens?.at(-1)
  const less = dealt(array, countOf(array) - 1)
  if (index === -1 || !array.tokens || !last || !less) return array
  return { ...less, tokens: array.tokens.with(index, last).slice(0, -1) }
}

export function offer(array: ArrayModel, token: Token, at: Point | null): Outcome<Slot> {
  const why = whyNotCounted(token)
  if (why) return { ok: false, refusal: why }
  if (array.look !== 'dots')
    return refused('Squares and areas are measured. Show dots, and counters can come in.', 'dots')
  if (array.cover !== null) return { ok: false, refusal: COVERED }
  if (array.tokens === null)
    return refused('These rows keep together. Let their counters move one by one first.', 'counters')
  if (sideOf(array, 'columns') === 0)
    return refused('There is nothing in a row. Say first how many go in each row.', 'add-column')
  if (!dealt(array, array.tokens.length + 1)) return refused(TOO_MANY)
  const layout = layoutOf(receive(array, token), OPEN)
  if (at !== null && !contains(grown(roomOf(layout), SNAP_REACH), at)) return refused('That is too far away.')
  return done({ id: 'next', at: spotOf(layout, array.tokens.length), name: 'the next place' })
}

/** It goes at the end: among those left over until they fill a row. */
export function receive(array: ArrayModel, token: Token): ArrayModel {
  const tokens = [...(array.tokens ?? []), token]
  const more = dealt(array, tokens.length)
  return more && array.tokens ? { ...more, tokens } : array
}

/** A place is worked out where all of the array is seen. */
const OPEN: Look = {
  hue: () => null,
  hidden: () => 'no',
  covered: false,
  hiddenNames: [],
  setHue: () => 'red',
  setName: (set) => set,
}
