import * as z from 'zod/mini'
import type { Exact } from '../../number/exact'
import { done, type Mint, type Outcome, refused, type Sum, type Values } from '../contract'
import { BLOCKS, type Block, type Pile, withCounts } from '../exchange'
import { countIn, countsFor, inLeast, manyOf, type Place, placeAt, worth } from '../placeValue'
import { type Token, tokenSchema } from '../token'

/** Dienes blocks on a mat. What each is worth follows from the unit; where each stands, from its kind. */
export interface BaseTen {
  /** Those that are in no group, in the order in which they came. */
  readonly blocks: readonly Token[]
  /** The greatest kind there is room for: blocks are drawn to a size that shows it. */
  readonly largest: Exclude<Block, 'one'>
  /** The power of ten that a small cube is worth: −2 when the flat is one whole. */
  readonly unit: number
  /** How wide the mat is, in board units; null for as wide as its largest block usually needs. */
  readonly width: number | null
  /** Drawn without depth. */
  readonly flat: boolean
  /** Whether what one of each kind is worth is written under it. */
  readonly showWorth: boolean
  readonly label: string
  /** The set of a block that is put in without saying which. */
  readonly set: string
  /** The exchange just made: its dashed outline stays until the next change. */
  readonly exchanged: { readonly from: Block; readonly to: Block } | null
  /** The ones stand one on another right beside a ten, to see that ten of them are as long. */
  readonly besideTen?: true
  /** Groups that are all alike, for sharing. */
  readonly groups?: readonly (readonly Token[])[]
}

export type Name = 'value' | 'thousands' | 'hundreds' | 'tens' | 'ones'

export const MOST: Readonly<Record<Block, number>> = { thousand: 10, hundred: 20, ten: 40, one: 100 }
export const MOST_GROUPS = 6
export const LEAST_WIDTH = { ten: 480, hundred: 760, thousand: 1100 } as const
const USUAL_WIDTH = { ten: 760, hundred: 1200, thousand: 1560 } as const
export const MOST_WIDTH = 1824

const block = z.enum(BLOCKS)
const pile = z.readonly(z.array(tokenSchema).check(z.maxLength(170)))

export const schema = z
  .object({
    blocks: pile,
    largest: z._default(z.enum(['ten', 'hundred', 'thousand']), 'ten'),
    unit: z._default(z.int().check(z.gte(-3), z.lte(0)), 0),
    width: z._default(z.nullable(z.int().check(z.gte(LEAST_WIDTH.ten), z.lte(MOST_WIDTH))), null),
    flat: z._default(z.boolean(), false),
    showWorth: z._default(z.boolean(), false),
    label: z._default(z.string().check(z.maxLength(40)), ''),
    set: z._default(tokenSchema.shape.set, 'blue'),
    exchanged: z._default(z.nullable(z.object({ from: block, to: block })), null),
    besideTen: z.exactOptional(z.literal(true)),
    groups: z.exactOptional(z.readonly(z.array(pile).check(z.minLength(1), z.maxLength(MOST_GROUPS)))),
  })
  .check(
    z.refine((mat) => new Set(tokensOf(mat).map(({ id }) => id)).size === tokensOf(mat).length, {
      error: 'Each block needs an id of its own.',
      path: ['blocks'],
    }),
    z.refine((mat) => tokensOf(mat).every(({ kind }) => kindsTo(mat.largest).some((k) => k === kind)), {
      error: 'Each block is a one, a ten, a hundred or a thousand, and none is greater than the largest.',
      path: ['blocks'],
    }),
    z.refine((mat) => BLOCKS.every((kind) => allOf(mat, kind).length <= MOST[kind]), {
      error: 'The mat holds at most 100 ones, 40 tens, 20 hundreds and 10 thousands.',
      path: ['blocks'],
    }),
    z.refine(
      ({ groups = [] }) =>
        BLOCKS.every((kind) => new Set(groups.map((group) => ofKind(group, kind).length)).size <= 1),
      { error: 'Every group holds the same.', path: ['groups'] },
    ),
    z.refine((mat) => widthOf(mat) >= LEAST_WIDTH[mat.largest], {
      error: 'The mat is too narrow for its largest block.',
      path: ['width'],
    }),
  )

export function widthOf(mat: Pick<BaseTen, 'width' | 'largest'>): number {
  return mat.width ?? USUAL_WIDTH[mat.largest]
}

/** The kinds up to the largest, the greatest first. */
export function kindsTo(largest: Block): Block[] {
  return BLOCKS.slice(BLOCKS.indexOf(largest))
}

export function kindsIn(mat: BaseTen): Block[] {
  return kindsTo(mat.largest)
}

export function groupsOf({ groups }: Pick<BaseTen, 'groups'>): readonly (readonly Token[])[] {
  return groups ?? []
}

export function tokensOf(mat: Pick<BaseTen, 'blocks' | 'groups'>): readonly Token[] {
  return mat.groups ? [...mat.blocks, ...mat.groups.flat()] : mat.blocks
}

/** Those of a kind that are in no group. */
export function blocksOf(mat: BaseTen, kind: Block): Token[] {
  return ofKind(mat.blocks, kind)
}

/** Those of a kind, in groups too. */
export function allOf(mat: Pick<BaseTen, 'blocks' | 'groups'>, kind: Block): Token[] {
  return ofKind(tokensOf(mat), kind)
}

function ofKind(tokens: readonly Token[], kind: Block): Token[] {
  return tokens.filter((held) => held.kind === kind)
}

/** How many of a kind each group holds. */
export function inEach(mat: Pick<BaseTen, 'groups'>, kind: Block): number {
  return ofKind(groupsOf(mat)[0] ?? [], kind).length
}

export function pileOf(mat: BaseTen): Pile {
  const kinds = kindsIn(mat)
  return { kinds, columns: kinds.map((kind) => blocksOf(mat, kind)) }
}

/** How many of each kind are in no group. */
export function countsIn(mat: BaseTen): number[] {
  return pileOf(mat).columns.map(({ length }) => length)
}

function countsOfAll(mat: BaseTen): number[] {
  return kindsIn(mat).map((kind) => allOf(mat, kind).length)
}

/** The place that a kind stands for while the unit is what it is: a stick is a tenth when the flat is one. */
export function placeOf(mat: BaseTen, kind: Block): Place {
  return placeAt(BLOCKS.indexOf('one') - BLOCKS.indexOf(kind) + mat.unit)
}

/** The name of the number of blocks of a kind. It stays whatever they are worth. */
export function nameOf(kind: Block): Exclude<Name, 'value'> {
  return `${kind}s`
}

export function valueOf(mat: BaseTen): Exact {
  return worth(inLeast(countsOfAll(mat)), mat.unit)
}

/** The mat with these columns: what stays keeps its place in the order, what is new comes last. */
export function withColumns(
  mat: BaseTen,
  columns: readonly (readonly Token[])[],
  exchanged: BaseTen['exchanged'] = null,
): BaseTen {
  const now = columns.flat()
  const kindById = new Map(now.map((token) => [token.id, token.kind]))
  const stayed = mat.blocks.filter(({ id, kind }) => kindById.get(id) === kind)
  if (stayed.length === now.length && stayed.length === mat.blocks.length) return mat
  const held = new Set(stayed.map(({ id }) => id))
  return { ...mat, blocks: [...stayed, ...now.filter(({ id }) => !held.has(id))], exchanged }
}

export function quantities(mat: BaseTen): Values<Name> {
  const values: Partial<Record<Name, Exact>> = { value: valueOf(mat) }
  for (const kind of kindsIn(mat)) values[nameOf(kind)] = allOf(mat, kind).length
  return values
}

/** BT1, with the weights as whole numbers: so many small cubes. */
export function sums(mat: BaseTen): Sum<Name>[] {
  const kinds = kindsIn(mat)
  const counts = kinds.map((kind, index) => ({
    name: nameOf(kind) as Name,
    times: 10 ** (kinds.length - 1 - index),
  }))
  return [{ terms: [...counts, { name: 'value', times: -(10 ** -mat.unit) }], plus: 0, total: 'value' }]
}

export function withQuantities(mat: BaseTen, values: Values<Name>, mint: Mint): Outcome<BaseTen> {
  const kinds = kindsIn(mat)
  const beyond = BLOCKS.find((kind) => !kinds.includes(kind) && (values[nameOf(kind)] ?? 0) !== 0)
  if (beyond) return refused(`There is no room for ${nameOf(beyond)} here.`)
  const asked = kinds.map((kind) => values[nameOf(kind)] ?? null)
  const whole = asked.filter((count) => typeof count === 'number')
  if (asked.some((count) => typeof count === 'string') || whole.some((count) => count < 0))
    return refused('Blocks come in whole numbers, from 0 up.')
  const total = values.value === undefined ? null : countIn(values.value, mat.unit)
  if (total === null && values.value !== undefined)
    return refused(`These blocks show whole numbers of ${manyOf(placeOf(mat, 'one'))}, from 0 up.`)
  const counts = countsFor({
    held: countsOfAll(mat),
    counts: asked.map((count) => (typeof count === 'number' ? count : null)),
    total,
    most: kinds.map((kind) => MOST[kind]),
  })
  if (!counts) return refused('There is no way to show that with the blocks that fit here.')
  const isShown = total === null || inLeast(counts) === total
  if (!isShown) return refused('Those numbers of blocks do not make that value.')
  return done(recounted(mat, counts, mint))
}

/** So many of each kind in all: those in no group come and go first, then one from each group. */
function recounted(mat: BaseTen, counts: readonly number[], mint: Mint): BaseTen {
  const groups = groupsOf(mat)
  const kinds = kindsIn(mat)
  if (groups.length === 0) return withColumns(mat, withCounts(pileOf(mat), counts, mat.set, mint))
  const each = kinds.map((kind, index) =>
    Math.min(inEach(mat, kind), Math.floor((counts[index] ?? 0) / groups.length)),
  )
  const kept = groups.map((group) =>
    kinds.flatMap((kind, index) => ofKind(group, kind).slice(0, each[index])),
  )
  const stays = new Set(kept.flat().map(({ id }) => id))
  const loose = groups.flat().filter(({ id }) => !stays.has(id))
  const next = loose.length === 0 ? mat : { ...mat, blocks: [...mat.blocks, ...loose], groups: kept }
  const left = counts.map((count, index) => count - groups.length * (each[index] ?? 0))
  return withColumns(next, withCounts(pileOf(next), left, mat.set, mint))
}
