import * as z from 'zod/mini'
import { add, compare, type Exact, multiply, total } from '../../number/exact'
import { type Refusal, refuse } from '../contract'
import { whyNotCounted } from '../countable'
import { exactSchema, isWritable } from '../exactSchema'
import { type Token, tokenSchema } from '../token'
import { worthOf, worthTogether } from '../worth'

export const MOST_COUNTERS = 20
export const MOST_WEIGHTS = 4
export const MOST_BAGS = 5

export const SIDES = ['left', 'right'] as const
export type Side = (typeof SIDES)[number]

/** What lies in a pan. A token weighs what it is worth: a counter 1, a 7-shape 7. */
export interface Pan {
  readonly tokens: readonly Token[]
  /** BA4: weights with a number on them, each 0 or more. */
  readonly weights: readonly Exact[]
  readonly bags: number
}

export interface Balance {
  readonly left: Pan
  readonly right: Pan
  /** BA3: every bag holds the same. */
  readonly bag: {
    readonly value: Exact
    /** What the bag is called while it is closed: "x", or '' for a "?". */
    readonly letter: string
    /** Whether its number is seen. */
    readonly open: boolean
  }
  /** BA5: held level for pupils to say which way it will go. */
  readonly held: boolean
  /** Whether >, < or = is read off between the pans. */
  readonly sign: boolean
  /** Whether each pan shows what it holds in all. */
  readonly numbers: boolean
  /** The set of a counter that is put in without saying which, in the left and in the right pan. */
  readonly sets: readonly [string, string]
  readonly label: string
}

const tokens = z.readonly(z.array(tokenSchema).check(z.maxLength(MOST_COUNTERS)))

const EMPTY: Pan = { tokens: [], weights: [], bags: 0 }

const pan = z._default(
  z.object({
    tokens: z._default(tokens, []),
    weights: z._default(z.readonly(z.array(exactSchema).check(z.maxLength(MOST_WEIGHTS))), []),
    bags: z._default(z.int().check(z.gte(0), z.lte(MOST_BAGS)), 0),
  }),
  EMPTY,
)

const { set } = tokenSchema.shape

export const schema: z.ZodMiniType<Balance> = z
  .object({
    left: pan,
    right: pan,
    bag: z._default(
      z.object({
        value: exactSchema,
        letter: z._default(z.string().check(z.regex(/^[a-z]?$/)), ''),
        open: z._default(z.boolean(), false),
      }),
      { value: 1, letter: '', open: false },
    ),
    held: z._default(z.boolean(), false),
    sign: z._default(z.boolean(), false),
    numbers: z._default(z.boolean(), false),
    sets: z._default(z.readonly(z.tuple([set, set])), ['red', 'yellow']),
    label: z._default(z.string().check(z.maxLength(40)), ''),
  })
  .check((context) => {
    const problem = problemOf(context.value)
    if (problem !== null) context.issues.push({ code: 'custom', message: problem, input: context.value })
  })

/** What is wrong with a balance, as a sentence; null when nothing is. */
export function problemOf(balance: Balance): string | null {
  const weights = [balance.bag.value, ...SIDES.flatMap((side) => balance[side].weights)]
  if (weights.some((value) => compare(value, 0) < 0)) return 'Nothing weighs less than 0.'
  if (weights.some((value) => !isWritable(value))) return 'That number is too long to write.'
  if (!SIDES.every((side) => isWritable(massOf(balance, side)))) return 'A pan holds too much to write.'
  const held = tokensIn(balance)
  if (new Set(held.map(({ id }) => id)).size !== held.length) return 'A counter is in two places.'
  if (held.some(({ kind }) => worthOf(kind) === null))
    return 'Only things that are worth a number go in the pans.'
  return null
}

/** What a pan holds in all. */
export function massOf(balance: Balance, side: Side): Exact {
  const { tokens: held, weights, bags } = balance[side]
  return add(add(worthTogether(held), total(weights)), multiply(bags, balance.bag.value))
}

/** BA1: −1 when the left pan goes down, 0 when level, 1 when the right pan goes down. */
export function tiltOf(balance: Balance): -1 | 0 | 1 {
  const difference = compare(massOf(balance, 'right'), massOf(balance, 'left'))
  return difference === 0 ? 0 : difference > 0 ? 1 : -1
}

export function tokensIn(balance: Balance): Token[] {
  return [...balance.left.tokens, ...balance.right.tokens]
}

export function withPan(balance: Balance, side: Side, change: Partial<Pan>): Balance {
  return { ...balance, [side]: { ...balance[side], ...change } }
}

export function takeCounter(balance: Balance, id: string): Balance {
  const side = SIDES.find((one) => balance[one].tokens.some((token) => token.id === id))
  if (side === undefined) return balance
  return withPan(balance, side, { tokens: balance[side].tokens.filter((token) => token.id !== id) })
}

export function putCounter(balance: Balance, token: Token, side: Side): Balance {
  return withPan(balance, side, { tokens: [...balance[side].tokens, token] })
}

/** Why something cannot come into a pan; null when it can. */
export function whyNotIn(balance: Balance, token: Token, side: Side): Refusal | null {
  if (worthOf(token.kind) === null) return whyNotCounted(token) ?? refuse('That cannot be weighed.')
  if (balance[side].tokens.length >= MOST_COUNTERS)
    return refuse(`A pan holds ${MOST_COUNTERS} counters at most.`)
  const problem = problemOf(putCounter(balance, token, side))
  return problem === null ? null : refuse(problem)
}

export function otherSide(side: Side): Side {
  return side === 'left' ? 'right' : 'left'
}

export function setOf(balance: Balance, side: Side): string {
  return balance.sets[side === 'left' ? 0 : 1]
}
