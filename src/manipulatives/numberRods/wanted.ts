import { divide, type Exact, isWhole, multiply } from '../../number/exact'
import { done, type Mint, type Outcome, refused, type Values } from '../contract'
import type { Token } from '../token'
import { countName, longerAndShorter, type Name, rodName, rowName } from './quantities'
import { isPair, kindFor, lengthOf, type NumberRods } from './rods'

type Lengths = readonly number[]

const NOT_WHOLE = 'No rods come to that: they are whole white rods long.'

/** The rods that show all of these numbers. In a row of several the last rod gives way. */
export function withQuantities(mat: NumberRods, values: Values<Name>, mint: Mint): Outcome<NumberRods> {
  const asked = new Map<string, number>()
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue
    const length = name.startsWith('count') ? value : lengthFor(mat, value)
    if (!isWhole(length) || length < 0) return refused(NOT_WHOLE)
    asked.set(name, length)
  }
  const missing = [...asked].find(([name, length]) => length > 0 && !isHere(mat, name))
  if (missing) return refused('There is no such row on the mat.')
  const rows: Lengths[] = []
  for (const [index, row] of mat.rows.entries()) {
    const lengths = rowWith(row.map(lengthOf), index, asked)
    if (!lengths.ok) return lengths
    rows.push(lengths.value)
  }
  const together = withDifference(mat, rows, asked)
  if (!together.ok) return together
  const all = withTotal(together.value, asked)
  if (!all.ok) return all
  if (all.value.some((row) => sum(row) > mat.long)) return refused('The mat is too short for that.')
  return built(mat, all.value, mint)
}

/** How many white rods long something worth that much is. */
function lengthFor({ declared }: NumberRods, value: Exact): Exact {
  return divide(multiply(value, declared.length), declared.worth)
}

function isHere({ rows }: NumberRods, name: string): boolean {
  if (name === 'total') return true
  if (name === 'difference') return rows.length === 2
  const [, row, rod] = /^(?:row|count)(\d+)(?::(\d+))?$/.exec(name) ?? []
  const held = rows[Number(row) - 1]
  return held !== undefined && (rod === undefined || Number(rod) <= held.length + 1)
}

function rowWith(
  before: Lengths,
  row: number,
  asked: ReadonlyMap<string, number>,
): Outcome<readonly number[]> {
  const lengths = [...before]
  const fixed = new Set<number>()
  for (let place = before.length; place >= 0; place--) {
    const wanted = asked.get(rodName(row, place))
    if (wanted === undefined) continue
    if (wanted > 10) return refused('No one rod is that long.')
    if (wanted === 0 && place < lengths.length - 1) return refused('Only the last rod of a row can go.')
    if (wanted === 0) lengths.length = Math.min(lengths.length, place)
    else {
      lengths[place] = wanted
      fixed.add(place)
    }
  }
  const count = asked.get(countName(row))
  if (count !== undefined && count !== lengths.length) {
    const each = lengths.every((length) => length === lengths[0]) ? lengths[0] : undefined
    if (count > 0 && each === undefined)
      return refused('Only a train of one colour can have more or fewer of its rods.')
    return agreed(Array<number>(count).fill(each ?? 1), asked.get(rowName(row)))
  }
  const wanted = asked.get(rowName(row))
  if (wanted === undefined || wanted === sum(lengths)) return done(lengths)
  const free = lengths.findLastIndex((_, place) => !fixed.has(place))
  if (fixed.size > 0 && (fixed.size === lengths.length || count !== undefined))
    return refused('Those rods do not come to that.')
  if (count !== undefined && free !== -1) {
    const other = wanted - sum(lengths) + (lengths[free] ?? 0)
    if (other < 1 || other > 10) return refused('That many rods do not come to that.')
    lengths[free] = other
    return done(lengths)
  }
  return fixed.size > 0 ? giveWay(lengths, fixed, wanted) : done(madeUpTo(lengths, wanted))
}

function agreed(lengths: Lengths, wanted: number | undefined): Outcome<Lengths> {
  return wanted === undefined || sum(lengths) === wanted
    ? done(lengths)
    : refused('That many rods do not come to that.')
}

/** The last rod that is not fixed takes what is left. */
function giveWay(lengths: number[], fixed: ReadonlySet<number>, wanted: number): Outcome<Lengths> {
  const free = lengths.findLastIndex((_, place) => !fixed.has(place))
  const other = wanted - sum(lengths) + (lengths[free] ?? 0)
  if (other < 1 || other > 10) return refused('Those rods do not come to that.')
  lengths[free] = other
  return done(lengths)
}

/** A train of another length: one of one colour goes on in it, else as much of the start as fits is kept. */
function madeUpTo(lengths: Lengths, wanted: number): Lengths {
  const [each = 0] = lengths
  if (lengths.length > 1 && lengths.every((length) => length === each) && wanted % each === 0)
    return Array<number>(wanted / each).fill(each)
  const kept = lengths.slice(0, -1)
  while (sum(kept) > wanted && kept.length > 0) kept.pop()
  const rest = wanted - sum(kept)
  const tens = Array<number>(Math.floor(rest / 10)).fill(10)
  return [...kept, ...tens, ...(rest % 10 === 0 ? [] : [rest % 10])]
}

function withDifference(
  mat: NumberRods,
  rows: readonly Lengths[],
  asked: ReadonlyMap<string, number>,
): Outcome<readonly Lengths[]> {
  const wanted = asked.get('difference')
  const [first, second] = rows.map(sum)
  if (wanted === undefined || first === undefined || second === undefined) return done(rows)
  if (Math.abs(first - second) === wanted) return done(rows)
  const { longer, shorter } = longerAndShorter(mat) ?? { longer: 0, shorter: 1 }
  const isFixed = (row: number) =>
    [...asked.keys()].some((name) => new RegExp(`\\D${row + 1}(:|$)`).test(name))
  const free = isFixed(shorter) ? longer : shorter
  const size = free === shorter ? sum(rows[longer] ?? []) - wanted : sum(rows[shorter] ?? []) + wanted
  if (isFixed(free) || size < 0) return refused('Those rows do not differ by that.')
  return done(rows.map((row, index) => (index === free ? madeUpTo(row, size) : row)))
}

function withTotal(
  rows: readonly Lengths[],
  asked: ReadonlyMap<string, number>,
): Outcome<readonly Lengths[]> {
  const wanted = asked.get('total')
  const now = sum(rows.map(sum))
  if (wanted === undefined || wanted === now) return done(rows)
  const isFree = (row: number) =>
    !asked.has('difference') && ![...asked.keys()].some((name) => new RegExp(`\\D${row + 1}(:|$)`).test(name))
  const held = rows.findLastIndex((row, index) => isFree(index) && row.length > 0)
  const free = held === -1 ? rows.findIndex((_, index) => isFree(index)) : held
  const size = wanted - now + sum(rows[free] ?? [])
  if (free === -1 || size < 0) return refused('Those rows do not come to that altogether.')
  return done(rows.map((row, index) => (index === free ? madeUpTo(row, size) : row)))
}

/** Rods that are still wanted stay, each with its id. */
function built(mat: NumberRods, rows: readonly Lengths[], mint: Mint): Outcome<NumberRods> {
  const next = mat.rows.map((row, index) => {
    const lengths = rows[index] ?? []
    if (row.length === lengths.length && row.every((rod, place) => lengthOf(rod) === lengths[place]))
      return row
    const left = [...row]
    return lengths.map((length, place) => {
      const same = left.find((rod) => rod === row[place] && lengthOf(rod) === length)
      const rod = same ?? left.find((other) => lengthOf(other) === length && !stays(other, row, lengths))
      if (rod) left.splice(left.indexOf(rod), 1)
      return rod ?? mint(kindFor(length), SET)
    })
  })
  if (next.every((row, index) => row === mat.rows[index])) return done(mat)
  if (mat.crossed && !isPair(next)) return refused('Two crossed rods stay two rods.')
  return done({ ...mat, rows: next })
}

function stays(rod: Token, row: readonly Token[], lengths: Lengths): boolean {
  return lengthOf(rod) === lengths[row.indexOf(rod)]
}

/** The set of a rod that is put out without saying which. */
export const SET = 'rods'

function sum(lengths: Lengths): number {
  return lengths.reduce((sofar, length) => sofar + length, 0)
}
