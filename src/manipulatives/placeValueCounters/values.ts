import { compare, type Exact, isWhole, multiply, subtract } from '../../number/exact'
import { done, type Mint, type Outcome, refused, type Sum, type Values } from '../contract'
import { withCounts } from '../exchange'
import { counterKind } from '../placeCounterKind'
import { countIn, countsFor, manyOf, PLACES, type Place } from '../placeValue'
import type { Token } from '../token'
import { withPile } from './exchanging'
import {
  type CounterMat,
  countsIn,
  countsOf,
  inEachRow,
  leastOf,
  leftOver,
  MOST,
  MOST_OF_A_PLACE,
  MOST_ROWS,
  ofPlace,
  pileOf,
  sameCounts,
  valueOf,
  worthOf,
} from './mat'
import { tidied } from './spots'

/**
 * The `value` of all counters, and how many there are of each place; the number of `rows`, the value in each,
 * `inEach`, and the value of those in no row, `leftOver`.
 */
export type Name = 'value' | Place | 'rows' | 'inEach' | 'leftOver'

export function quantities(mat: CounterMat): Values<Name> {
  const values: Partial<Record<Name, Exact>> = {
    value: valueOf(mat),
    rows: mat.rows.length,
    leftOver: leftOver(mat),
  }
  const counts = countsIn(mat)
  mat.columns.forEach((place, index) => {
    values[place] = counts[index] ?? 0
  })
  if (mat.rows.length > 0) values.inEach = worthOf(mat, inEachRow(mat))
  return values
}

/** PC1, with weights that are whole numbers; and what the rows and those left over come to. */
export function sums(mat: CounterMat): Sum<Name>[] {
  const least = leastOf(mat)
  const last = mat.columns.length - 1
  const counts = mat.columns.map((name, index) => ({
    name: name as Name,
    times: 10 ** (last - index + Math.max(0, least)),
  }))
  const value = { name: 'value', times: -1 } as const
  const inRows = mat.rows.length > 0 ? [{ name: 'inEach', times: mat.rows.length } as const] : []
  return [
    { terms: [...counts, { name: 'value', times: -(10 ** Math.max(0, -least)) }], plus: 0, total: 'value' },
    { terms: [{ name: 'leftOver', times: 1 }, ...inRows, value], plus: 0, total: 'value' },
  ]
}

const NO_WAY = refused('There is no way to show that with the counters that fit here.')

export function withQuantities(mat: CounterMat, values: Values<Name>, mint: Mint): Outcome<CounterMat> {
  const now = quantities(mat)
  const asked = (Object.keys(values) as Name[]).filter((name) => values[name] !== undefined)
  if (asked.every((name) => values[name] === (now[name] ?? 0))) return done(mat)
  const beyond = PLACES.find((place) => !mat.columns.includes(place) && (values[place] ?? 0) !== 0)
  if (beyond) return refused(`There is no column for ${manyOf(beyond)} here.`)
  if ([...mat.columns, 'rows' as const].some((name) => !isCount(values[name] ?? 0)))
    return refused('Counters come in whole numbers, from 0 up.')
  const isReshaped = (['rows', 'inEach', 'leftOver'] as const).some(
    (name) => values[name] !== undefined && values[name] !== now[name],
  )
  const after = isReshaped ? reshaped(mat, values, mint) : recounted(mat, values, mint)
  if (!after.ok) return after
  const shown = quantities(after.value)
  const isShown = asked.every((name) => (shown[name] ?? 0) === values[name])
  return isShown ? after : refused('Those numbers of counters do not go together.')
}

function isCount(value: Exact): value is number {
  return isWhole(value) && value >= 0
}

/** As many of each place as asked for: counters in no row come and go first, then one from each row. */
function recounted(mat: CounterMat, values: Values<Name>, mint: Mint): Outcome<CounterMat> {
  const total = values.value === undefined ? null : countIn(values.value, leastOf(mat))
  if (total === null && values.value !== undefined) return refused(wholeOf(mat))
  const counts = mat.columns.map((place) => (values[place] === undefined ? null : Number(values[place])))
  const held = countsIn(mat)
  const wanted = countsFor({ held, counts, total, most: held.map(() => MOST_OF_A_PLACE) })
  if (!wanted || sum(wanted) > MOST) return NO_WAY
  let each = inEachRow(mat)
  const { length } = mat.rows
  if (length > 0)
    each = each.map((count, index) => Math.min(count, Math.floor((wanted[index] ?? 0) / length)))
  const left = wanted.map((count, index) => count - length * (each[index] ?? 0))
  return done(laid(mat, length, each, left, mint))
}

/** Other rows: so many, each worth so much, with so much left over. What is not asked for stays as it can. */
function reshaped(mat: CounterMat, values: Values<Name>, mint: Mint): Outcome<CounterMat> {
  const rows = Number(values.rows ?? mat.rows.length)
  if (rows > MOST_ROWS) return refused('There is no room for that many rows.')
  if (rows === 0 && (values.inEach ?? 0) !== 0) return refused('There are no rows yet.', 'row-empty')
  let each = counted(mat, inEachRow(mat), values.inEach)
  if (!each) return refused(wholeOf(mat))
  if (rows === 0) each = each.map(() => 0)
  const loose = rows === 0 ? countsIn(mat) : countsOf(mat, mat.counters)
  let left = loose
  if (values.leftOver !== undefined) {
    const found = counted(mat, loose, values.leftOver)
    if (!found) return refused(wholeOf(mat))
    left = found
    if (values.value !== undefined && values.inEach === undefined && rows > 0) {
      const shared = subtract(values.value, values.leftOver)
      const fits = eachOf(mat, each, shared, rows)
      if (!fits) return refused('The rows would not be alike.')
      each = fits
    }
  } else if (values.value !== undefined) {
    let rest = subtract(values.value, multiply(rows, worthOf(mat, each)))
    // Too much for the rows: they are emptied, to share out afresh.
    if (compare(rest, 0) < 0 && values.inEach === undefined) {
      each = each.map(() => 0)
      left = countsIn(mat)
      rest = values.value
    }
    const found = compare(rest, 0) < 0 ? null : counted(mat, left, rest)
    if (!found) return NO_WAY
    left = found
  }
  const all = left.map((count, index) => count + rows * (each[index] ?? 0))
  if (all.some((count) => count > MOST_OF_A_PLACE) || sum(all) > MOST) return NO_WAY
  const columned = rows > 0 ? tidied(mat) : mat
  return done(laid(columned, rows, each, left, mint))
}

/** The counts that make a value, as near as can be to those held; the same when no value is asked for. */
function counted(mat: CounterMat, held: readonly number[], value: Exact | undefined): number[] | null {
  if (value === undefined) return [...held]
  const total = countIn(value, leastOf(mat))
  if (total === null) return null
  return countsFor({ held, counts: held.map(() => null), total, most: held.map(() => MOST_OF_A_PLACE) })
}

/** What each of so many rows holds when they come to a value together. */
function eachOf(mat: CounterMat, held: readonly number[], value: Exact, rows: number): number[] | null {
  const total = countIn(value, leastOf(mat))
  if (total === null || total % rows !== 0) return null
  const counts = held.map(() => null)
  return countsFor({ held, counts, total: total / rows, most: held.map(() => MOST_OF_A_PLACE) })
}

/** So many rows that hold so many each, and so many in no row: counters go from one to the other before any is made. */
function laid(
  mat: CounterMat,
  rows: number,
  each: readonly number[],
  left: readonly number[],
  mint: Mint,
): CounterMat {
  const isAlike = rows === mat.rows.length && sameCounts(each, inEachRow(mat))
  if (isAlike) return withPile(mat, withCounts(pileOf(mat), left, mat.set, mint))
  const spare = new Map(mat.columns.map((place) => [place, [] as Token[]]))
  const kept = Array.from({ length: rows }, (_, row) =>
    mat.columns.map((place, index) => {
      const held = ofPlace(mat.rows[row] ?? [], place)
      spare.get(place)?.push(...held.slice(each[index] ?? 0))
      return held.slice(0, each[index] ?? 0)
    }),
  )
  for (const token of mat.rows.slice(rows).flat()) {
    const place = mat.columns.find((candidate) => counterKind(candidate) === token.kind)
    if (place) spare.get(place)?.push(token)
  }
  const loose = mat.columns.map((place) => [...ofPlace(mat.counters, place), ...(spare.get(place) ?? [])])
  const made = kept.map((row) =>
    row.flatMap((held, index) => {
      const missing = Math.max(0, (each[index] ?? 0) - held.length)
      const taken = (loose[index] ?? []).splice(0, missing)
      const kind = counterKind(mat.columns[index] ?? 'ones')
      const fresh = Array.from({ length: missing - taken.length }, () => mint(kind, mat.set))
      return [...held, ...taken, ...fresh]
    }),
  )
  const after = loose.map((held, index) => {
    const missing = Math.max(0, (left[index] ?? 0) - held.length)
    const kind = counterKind(mat.columns[index] ?? 'ones')
    return [...held.slice(0, left[index] ?? 0), ...Array.from({ length: missing }, () => mint(kind, mat.set))]
  })
  return { ...withPile(mat, after), rows: made, exchanged: null }
}

function wholeOf(mat: CounterMat): string {
  return `These counters show whole numbers of ${manyOf(mat.columns.at(-1) ?? 'ones')}, from 0 up.`
}

function sum(counts: readonly number[]): number {
  return counts.reduce((a, b) => a + b, 0)
}
