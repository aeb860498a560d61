import { done, type Outcome, refused } from './contract'
import type { Token } from './token'

/** Numbers from 1 to 10 in a row: rods of a train, shapes on a mat. */
export type Sizes = readonly number[]

export interface AskedSizes {
  /** Single ones by their place, from 0; one past the end comes in as new. */
  readonly each: ReadonlyMap<number, number>
  readonly count: number | undefined
  readonly total: number | undefined
}

/** How a piece says why not. */
export interface SizeWords {
  readonly tooGreat: string
  readonly notLast: string
  readonly notAlike: string
  readonly notThat: string
}

/** The row that shows all of these numbers. Of several that are not asked for, the last gives way. */
export function withSizes(before: Sizes, asked: AskedSizes, words: SizeWords): Outcome<Sizes> {
  const sizes = [...before]
  const fixed = new Set<number>()
  for (let place = before.length; place >= 0; place--) {
    const wanted = asked.each.get(place)
    if (wanted === undefined) continue
    if (wanted > 10) return refused(words.tooGreat)
    if (wanted === 0 && place < sizes.length - 1) return refused(words.notLast)
    if (wanted === 0) sizes.length = Math.min(sizes.length, place)
    else {
      sizes[place] = wanted
      fixed.add(place)
    }
  }
  const { count, total } = asked
  if (count !== undefined && count !== sizes.length) {
    const isAlike = sizes.every((size) => size === sizes[0])
    if (count > 0 && (sizes.length === 0 || !isAlike)) return refused(words.notAlike)
    sizes.length = Math.min(sizes.length, count)
    while (sizes.length < count) sizes.push(sizes[0] ?? 1)
    return total === undefined || sumOf(sizes) === total ? done(sizes) : refused(words.notThat)
  }
  if (total === undefined || total === sumOf(sizes)) return done(sizes)
  if (fixed.size === 0 && count === undefined) return done(madeUpTo(sizes, total))
  const free = sizes.findLastIndex((_, place) => !fixed.has(place))
  const other = total - sumOf(sizes) + (sizes[free] ?? 0)
  if (free === -1 || other < 1 || other > 10) return refused(words.notThat)
  sizes[free] = other
  return done(sizes)
}

/** Another total: a row of one size goes on in it, else as much of the start as fits stays. */
export function madeUpTo(sizes: Sizes, wanted: number): Sizes {
  const [each = 0] = sizes
  if (sizes.length > 1 && sizes.every((size) => size === each) && wanted % each === 0)
    return Array<number>(wanted / each).fill(each)
  const kept = sizes.slice(0, -1)
  while (sumOf(kept) > wanted) kept.pop()
  return [...kept, ...inTens(wanted - sumOf(kept))]
}

/** As many tens as there are, and one more for what is left. */
export function inTens(wanted: number): number[] {
  const tens = Array<number>(Math.floor(wanted / 10)).fill(10)
  return wanted % 10 === 0 ? tens : [...tens, wanted % 10]
}

/** Tokens of these sizes: those that are still wanted stay, the same row when nothing changes. */
export function resized(
  row: readonly Token[],
  sizes: Sizes,
  sizeOf: (token: Token) => number,
  make: (size: number) => Token,
): readonly Token[] {
  const stays = (token: Token) => sizeOf(token) === sizes[row.indexOf(token)]
  if (row.length === sizes.length && row.every(stays)) return row
  const spare = row.filter((token) => !stays(token))
  return sizes.map((size, place) => {
    const held = row[place]
    if (held && stays(held)) return held
    const other = spare.findIndex((token) => sizeOf(token) === size)
    return other === -1 ? make(size) : (spare.splice(other, 1)[0] ?? make(size))
  })
}

export function sumOf(sizes: Sizes): number {
  return sizes.reduce((sofar, size) => sofar + size, 0)
}
