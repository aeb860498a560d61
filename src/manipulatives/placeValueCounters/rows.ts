import { type Mint, type Refusal, refuse } from '../contract'
import { manyOf, type Place } from '../placeValue'
import type { Token } from '../token'
import {
  type CounterMat,
  countsOf,
  inEachRow,
  MOST,
  MOST_OF_A_PLACE,
  MOST_ROWS,
  ofPlace,
  tokensOf,
} from './mat'
import { tidied } from './spots'

const NO_ROWS = refuse('There are no rows yet.', 'row-empty')

function areEmpty(mat: CounterMat): boolean {
  return mat.rows.every((row) => row.length === 0)
}

/** Rows to share into: only while nothing lies in those there are. */
export function whyNoEmptyRow(mat: CounterMat): Refusal | null {
  if (!areEmpty(mat)) return refuse('The rows hold counters. Take the rows apart first.', 'rows-apart')
  return mat.rows.length < MOST_ROWS ? null : refuse('There is no room for more rows.')
}

export function withEmptyRow(mat: CounterMat): CounterMat {
  return { ...tidied(mat), rows: [...mat.rows, []] }
}

/** The first row takes everything; the next are the same again. */
export function whyNoCopy(mat: CounterMat): Refusal | null {
  const { rows } = mat
  if (rows.length >= MOST_ROWS) return refuse('There is no room for more rows.')
  if (rows.length === 0) return mat.counters.length > 0 ? null : refuse('There are no counters yet.')
  if (areEmpty(mat)) return refuse('The rows are empty. Share the counters first.', 'share')
  const counts = countsOf(mat, tokensOf(mat))
  const isCrowded = inEachRow(mat).some((each, index) => each + (counts[index] ?? 0) > MOST_OF_A_PLACE)
  if (isCrowded || tokensOf(mat).length + (rows[0]?.length ?? 0) > MOST)
    return refuse('There is no room for that many counters.')
  return null
}

export function withCopy(mat: CounterMat, mint: Mint): CounterMat {
  if (mat.rows.length === 0) return { ...tidied(mat), counters: [], rows: [mat.counters] }
  const row = (mat.rows.at(-1) ?? []).map(({ kind, set }) => mint(kind, set))
  return { ...mat, rows: [...mat.rows, row], exchanged: null }
}

export function whyNoRow(mat: CounterMat): Refusal | null {
  return mat.rows.length === 0 ? NO_ROWS : null
}

/** Multiplication undone by one: the last row and all that lies in it go. */
export function withoutRow(mat: CounterMat): CounterMat {
  return { ...mat, rows: mat.rows.slice(0, -1), exchanged: null }
}

/** Everything back to where it is in no row: the value stays. */
export function withoutRows(mat: CounterMat): CounterMat {
  return { ...mat, counters: tokensOf(mat), rows: [], exchanged: null }
}

/** Why one of a place cannot be put in each row. */
export function whyNotShared(mat: CounterMat, place: Place): Refusal | null {
  if (mat.rows.length === 0) return NO_ROWS
  const left = ofPlace(mat.counters, place).length
  if (left >= mat.rows.length) return null
  const many = manyOf(place)
  if (left === 0) return refuse(`There are no ${many} left to share.`)
  const isLast = mat.columns.at(-1) === place
  const remedy = isLast || mat.exchange === 'off' ? undefined : `exchange-down:${place}`
  return refuse(`There are too few ${many} to put 1 in each row.`, remedy)
}

/** One of a place into each row. A carried one goes into the row it was put on. */
export function sharedOnce(mat: CounterMat, place: Place, carried?: Token, onRow = 0): CounterMat {
  const others = ofPlace(mat.counters, place).filter(({ id }) => id !== carried?.id)
  const dealt = mat.rows.map((_, index) => (carried && index === onRow ? carried : others.shift()))
  const gone = new Set(dealt.map((token) => token?.id))
  return {
    ...mat,
    counters: mat.counters.filter(({ id }) => !gone.has(id)),
    rows: mat.rows.map((row, index) => [...row, ...(dealt[index] ? [dealt[index]] : [])]),
    exchanged: null,
  }
}

/** The greatest place that still has counters in no row: it is shared first. */
export function placeToShare(mat: CounterMat): Place | null {
  return mat.columns.find((place) => ofPlace(mat.counters, place).length > 0) ?? null
}

export function whyNotSharedOut(mat: CounterMat): Refusal | null {
  if (mat.rows.length === 0) return NO_ROWS
  const place = placeToShare(mat)
  if (!place) return refuse('There is nothing left to share.')
  return whyNotShared(mat, place)
}

/** As many of the greatest place as can be put in every row. */
export function sharedOut(mat: CounterMat): CounterMat {
  const place = placeToShare(mat)
  let next = mat
  while (place && !whyNotShared(next, place)) next = sharedOnce(next, place)
  return next
}

/** PC6: what leaves a row leaves one like it in no row from each of the others. */
export function withoutOneInRows(mat: CounterMat, token: string): CounterMat {
  const kind = mat.rows.flat().find(({ id }) => id === token)?.kind
  const taken = mat.rows.map(
    (row) => row.find(({ id }) => id === token) ?? row.findLast((held) => held.kind === kind),
  )
  const gone = new Set(taken.map((held) => held?.id))
  return {
    ...mat,
    counters: [...mat.counters, ...taken.flatMap((held) => (held && held.id !== token ? [held] : []))],
    rows: mat.rows.map((row) => row.filter(({ id }) => !gone.has(id))),
    exchanged: null,
  }
}
