import * as z from 'zod/mini'
import type { Point } from '../../geometry/point'
import { STAGE } from '../../geometry/stage'
import type { Exact } from '../../number/exact'
import type { Pile } from '../exchange'
import { counterKind, placeOfCounter } from '../placeCounterKind'
import { areConsecutive, exponentOf, inLeast, PLACES, type Place, worth } from '../placeValue'
import { type Token, tokenSchema } from '../token'

/** Place value counters on a mat. What each is worth is printed on it: where it lies changes nothing. */
export interface CounterMat {
  /** Those that are in no row, in the order in which they came. */
  readonly counters: readonly Token[]
  /** Rows that are all alike, for multiplying and for sharing. */
  readonly rows: readonly (readonly Token[])[]
  /** The places there is room for, from the greatest to the least, each ten times the next. */
  readonly columns: readonly Place[]
  /** Tidied into columns, or anywhere. */
  readonly layout: 'columns' | 'loose'
  /** The middle of each of the counters when they lie anywhere, in their order. Empty in columns. */
  readonly spots: readonly Point[]
  /** Ten of a kind: exchanged by themselves, offered, or refused. */
  readonly exchange: 'auto' | 'ask' | 'off'
  /** The exchange just made: its dashed outline stays until the next change. */
  readonly exchanged: { readonly from: Place; readonly to: Place } | null
  /** How often they have been mixed up. */
  readonly mixed: number
  /** In board units. */
  readonly width: number
  readonly height: number
  /** How many places are always written after the point of its number, noughts too; 0 for as many as it takes. */
  readonly decimals: number
  readonly label: string
  /** The set of a counter that is put in without saying which. */
  readonly set: string
}

/** As many as can be counted on a stage, of one place and in all. */
export const MOST_OF_A_PLACE = 100
export const MOST = 300
export const MOST_ROWS = 10
export const LEAST_SIZE = { width: 360, height: 240 }
export const USUAL_SIZE = { width: 1200, height: 420 }
/** Mixing goes round after this many. */
export const MIXES = 1000

const place = z.enum(PLACES)
const pile = z.readonly(z.array(tokenSchema).check(z.maxLength(MOST)))

export const schema = z
  .object({
    counters: pile,
    rows: z._default(z.readonly(z.array(pile).check(z.maxLength(MOST_ROWS))), []),
    columns: z._default(z.readonly(z.array(place).check(z.minLength(1), z.maxLength(PLACES.length))), [
      'hundreds',
      'tens',
      'ones',
    ]),
    layout: z._default(z.enum(['columns', 'loose']), 'columns'),
    spots: z._default(
      z.readonly(
        z
          .array(
            z.object({
              x: z.int().check(z.gte(0), z.lte(STAGE.width)),
              y: z.int().check(z.gte(0), z.lte(STAGE.height)),
            }),
          )
          .check(z.maxLength(MOST)),
      ),
      [],
    ),
    exchange: z._default(z.enum(['auto', 'ask', 'off']), 'ask'),
    exchanged: z._default(z.nullable(z.object({ from: place, to: place })), null),
    mixed: z._default(z.int().check(z.gte(0), z.lt(MIXES)), 0),
    width: z._default(z.int().check(z.gte(LEAST_SIZE.width), z.lte(STAGE.width)), USUAL_SIZE.width),
    height: z._default(z.int().check(z.gte(LEAST_SIZE.height), z.lte(STAGE.height)), USUAL_SIZE.height),
    decimals: z._default(z.int().check(z.gte(0), z.lte(3)), 0),
    label: z._default(z.string().check(z.maxLength(40)), ''),
    set: z._default(tokenSchema.shape.set, 'blue'),
  })
  .check(
    z.refine(({ columns }) => areConsecutive(columns), {
      error: 'The columns run from the greatest to the least, each ten times the next.',
      path: ['columns'],
    }),
    z.refine((mat) => tokensOf(mat).every(({ kind }) => hasColumn(mat, kind)), {
      error: 'Every counter is of a kind like "ten-counter" or "tenth-counter", and has a column here.',
      path: ['counters'],
    }),
    z.refine((mat) => new Set(tokensOf(mat).map(({ id }) => id)).size === tokensOf(mat).length, {
      error: 'Each counter needs an id of its own.',
      path: ['counters'],
    }),
    z.refine((mat) => countsIn(mat).every((count) => count <= MOST_OF_A_PLACE), {
      error: `The mat holds at most ${MOST_OF_A_PLACE} counters of one kind.`,
      path: ['counters'],
    }),
    z.refine((mat) => tokensOf(mat).length <= MOST, {
      error: `The mat holds at most ${MOST} counters.`,
      path: ['counters'],
    }),
    z.refine((mat) => mat.rows.every((row) => sameCounts(countsOf(mat, row), inEachRow(mat))), {
      error: 'Every row holds the same.',
      path: ['rows'],
    }),
    z.refine((mat) => mat.layout === 'columns' || mat.rows.length === 0, {
      error: 'Rows need the counters in columns.',
      path: ['layout'],
    }),
    z.refine(({ layout, spots, counters }) => spots.length === (layout === 'loose' ? counters.length : 0), {
      error: 'Loose counters have a spot each, and others none.',
      path: ['spots'],
    }),
  )

export function tokensOf(mat: Pick<CounterMat, 'counters' | 'rows'>): Token[] {
  return [...mat.counters, ...mat.rows.flat()]
}

export function hasColumn(mat: Pick<CounterMat, 'columns'>, kind: string): boolean {
  const found = placeOfCounter(kind)
  return found !== null && mat.columns.includes(found)
}

export function kindsOf(mat: Pick<CounterMat, 'columns'>): string[] {
  return mat.columns.map(counterKind)
}

/** How many of each place, by columns. */
export function countsOf(mat: Pick<CounterMat, 'columns'>, tokens: readonly Token[]): number[] {
  const counts = new Map<string, number>()
  for (const { kind } of tokens) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return kindsOf(mat).map((kind) => counts.get(kind) ?? 0)
}

export function countsIn(mat: Pick<CounterMat, 'counters' | 'rows' | 'columns'>): number[] {
  return countsOf(mat, tokensOf(mat))
}

/** PC6: what each row holds, by columns. */
export function inEachRow(mat: Pick<CounterMat, 'rows' | 'columns'>): number[] {
  return countsOf(mat, mat.rows[0] ?? [])
}

export function sameCounts(some: readonly number[], others: readonly number[]): boolean {
  return some.every((count, index) => count === others[index])
}

export function ofPlace(tokens: readonly Token[], place: Place): Token[] {
  const kind = counterKind(place)
  return tokens.filter((token) => token.kind === kind)
}

/** The counters that are in no row, by columns. */
export function pileOf(mat: CounterMat): Pile {
  return { kinds: kindsOf(mat), columns: mat.columns.map((each) => ofPlace(mat.counters, each)) }
}

export function leastOf(mat: Pick<CounterMat, 'columns'>): number {
  return exponentOf(mat.columns.at(-1) ?? 'ones')
}

/** What so many of each place are worth. */
export function worthOf(mat: Pick<CounterMat, 'columns'>, counts: readonly number[]): Exact {
  return worth(inLeast(counts), leastOf(mat))
}

/** PC1, U2. */
export function valueOf(mat: CounterMat): Exact {
  return worthOf(mat, countsIn(mat))
}

/** What those in no row are worth. */
export function leftOver(mat: CounterMat): Exact {
  return worthOf(mat, countsOf(mat, mat.counters))
}
