import * as z from 'zod/mini'
import type { Size } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import { STAGE } from '../../geometry/stage'
import type { Look } from '../contract'
import { isCountable } from '../countable'
import { type Token, tokenSchema } from '../token'

/**
 * Counters, or other things that count as one, lie in one order: first those of the groups, group by group, then those left over, then those
 * under the cover. `scatter` is free; in every other layout the places follow from the order.
 */
export interface Counters {
  readonly tokens: readonly Token[]
  readonly layout: Layout
  /** The middle of each counter in view when scattered. Empty: they lie as the seed strews them. */
  readonly places: readonly Point[]
  /** How many counters are in each row, or in each ring when the layout is not `rows`. */
  readonly groups: readonly number[]
  /** The rows with a ring round them, the first is 1. In other layouts every group has its ring. */
  readonly ringed: readonly number[]
  /** How many of the last counters lie under the cover. */
  readonly covered: number
  /** Whether a cover lies there, also with none under it: that there are none is not to be seen. */
  readonly cloth: boolean
  /** Whether the cover is lifted: its counters are seen, and still lie apart from the others. */
  readonly lifted: boolean
  /** How many counters go in a new ring or row. */
  readonly each: number
  /** How many rows counters are shared out into. */
  readonly shares: number
  /** The two sets a double-sided counter can show; null when the counters have one face. */
  readonly faces: readonly [string, string] | null
  /** Whether the first face counts 1 and the second −1. */
  readonly signed: boolean
  /** What each counter is worth. */
  readonly unit: number
  /** What the next scatter or shake is worked out from. */
  readonly seed: number
  readonly diameter: number
  readonly area: Size
  /** The set of a counter that is put out without saying which. */
  readonly set: string
  readonly label: string
}

export const LAYOUTS = ['scatter', 'line', 'rows', 'fives', 'pairs'] as const
export type Layout = (typeof LAYOUTS)[number]

/** More than a stage can hold side by side; the board stays quick with half as many. */
export const MOST = 10_000
export const SEEDS = 1_000_003

const set = tokenSchema.shape.set
const count = z.int().check(z.minimum(0), z.maximum(MOST))
const countable = tokenSchema.check(
  z.refine((token) => isCountable(token.kind), { error: 'Only counters, cubes and small objects lie here.' }),
)

export const schema = z
  .object({
    tokens: z.readonly(z.array(countable).check(z.maxLength(MOST))),
    layout: z._default(z.enum(LAYOUTS), 'scatter'),
    places: z._default(
      z.readonly(
        z
          .array(
            z.object({
              x: z.int().check(z.minimum(0), z.maximum(STAGE.width)),
              y: z.int().check(z.minimum(0), z.maximum(STAGE.height)),
            }),
          )
          .check(z.maxLength(MOST)),
      ),
      [],
    ),
    groups: z._default(z.readonly(z.array(count).check(z.maxLength(MOST))), []),
    ringed: z._default(z.readonly(z.array(count.check(z.minimum(1))).check(z.maxLength(MOST))), []),
    covered: z._default(count, 0),
    cloth: z._default(z.boolean(), false),
    lifted: z._default(z.boolean(), false),
    each: z._default(z.int().check(z.minimum(1), z.maximum(100)), 5),
    shares: z._default(z.int().check(z.minimum(1), z.maximum(12)), 4),
    faces: z._default(z.nullable(z.readonly(z.tuple([set, set]))), null),
    signed: z._default(z.boolean(), false),
    unit: z._default(z.int().check(z.minimum(1), z.maximum(1_000_000)), 1),
    seed: z._default(z.int().check(z.minimum(0), z.maximum(SEEDS)), 1),
    diameter: z._default(z.int().check(z.minimum(8), z.maximum(112)), 75),
    area: z._default(
      z.object({
        width: z.int().check(z.minimum(120), z.maximum(STAGE.width)),
        height: z.int().check(z.minimum(120), z.maximum(STAGE.height)),
      }),
      { width: 640, height: 400 },
    ),
    set: z._default(set, 'red'),
    label: z._default(z.string().check(z.maxLength(40)), ''),
  })
  .check(
    z.refine((it) => new Set(it.tokens.map(({ id }) => id)).size === it.tokens.length, {
      error: 'Two counters have the same id.',
      path: ['tokens'],
    }),
    z.refine((it) => total(it.groups) + it.covered <= it.tokens.length, {
      error: 'The groups and the cover hold more counters than there are.',
      path: ['groups'],
    }),
    z.refine((it) => it.layout !== 'scatter' || it.groups.length === 0, {
      error: 'Scattered counters are in no groups: choose a tidy layout.',
      path: ['groups'],
    }),
    z.refine((it) => it.places.length === 0 || it.layout === 'scatter', {
      error: 'Only scattered counters have places.',
      path: ['places'],
    }),
    z.refine((it) => it.places.length === 0 || it.places.length === it.tokens.length - it.covered, {
      error: 'Give every scattered counter in view one place, or none of them.',
      path: ['places'],
    }),
    z.refine((it) => it.places.every(({ x, y }) => x <= it.area.width && y <= it.area.height), {
      error: 'A counter lies outside the area.',
      path: ['places'],
    }),
    z.refine((it) => it.ringed.length === 0 || it.layout === 'rows', {
      error: 'Only rows can be chosen to ring: other groups always have a ring.',
      path: ['ringed'],
    }),
    z.refine(
      (it) =>
        new Set(it.ringed).size === it.ringed.length && it.ringed.every((row) => row <= it.groups.length),
      { error: 'Ring each row once at most, and only rows that are there.', path: ['ringed'] },
    ),
    z.refine((it) => it.faces === null || it.faces[0] !== it.faces[1], {
      error: 'The two faces must belong to two sets.',
      path: ['faces'],
    }),
    z.refine((it) => !it.signed || it.tokens.every(({ kind }) => kind === 'counter'), {
      error: 'Only counters count up and down.',
      path: ['signed'],
    }),
    z.refine((it) => !it.signed || it.faces !== null, {
      error: 'Only double-sided counters can count up and down.',
      path: ['signed'],
    }),
  )

export function total(sizes: readonly number[]): number {
  let sum = 0
  for (const size of sizes) sum += size
  return sum
}

/** The counters that are not under the cover. */
export function inView(counters: Counters): readonly Token[] {
  const { tokens, covered } = counters
  return covered === 0 ? tokens : tokens.slice(0, tokens.length - covered)
}

export function hasCover({ cloth, covered }: Counters): boolean {
  return cloth || covered > 0
}

/** Where a number under the cover is hidden, there is always a cover. */
export function withCloth(counters: Counters, look: Pick<Look, 'hidden'>): Counters {
  return look.hidden('covered') === 'no' ? counters : { ...counters, cloth: true }
}

export function underCover({ tokens, covered }: Counters): readonly Token[] {
  return tokens.slice(tokens.length - covered)
}

export function leftOver(counters: Counters): number {
  return counters.tokens.length - counters.covered - total(counters.groups)
}

/** How many are in each group, or null when they differ or there is no group. */
export function equalSize(groups: readonly number[]): number | null {
  const [first] = groups
  return first !== undefined && groups.every((size) => size === first) ? first : null
}
