import * as z from 'zod/mini'
import { COINS, type Coin, coinOf } from '../coins'
import { type Token, tokenSchema } from '../token'
import { hasRoom } from './layout'

/** Coins and notes on a mat: a purse, a till, a shop. */
export interface Money {
  /** In the order in which they came. */
  readonly coins: readonly Token[]
  /** Whether they lie by kind, the greatest first, or as they came. */
  readonly sorted: boolean
  /** The least and the greatest coin to put in or to exchange for, in pence. Others can be carried here. */
  readonly least: number
  readonly greatest: number
  /** In pence; null when nothing is bought. The change is what is on the mat less the cost. */
  readonly cost: number | null
  readonly showTotal: boolean
  readonly showChange: boolean
  readonly write: 'pounds' | 'pence'
  /** Of the mat under the coins, in board units. */
  readonly width: number
  readonly height: number
  readonly label: string
}

export const MOST = 60
export const DEAREST = 100_000

const pence = z
  .int()
  .check(
    z.refine(
      (value) => COINS.some((coin) => coin.pence === value),
      'There is no coin or note of that value.',
    ),
  )

export const schema: z.ZodMiniType<Money> = z
  .object({
    coins: z.readonly(
      z
        .array(
          tokenSchema.check(
            z.refine(({ kind }) => coinOf(kind) !== undefined, 'Only coins and notes lie here.'),
          ),
        )
        .check(z.maxLength(MOST)),
    ),
    sorted: z._default(z.boolean(), true),
    least: z._default(pence, 1),
    greatest: z._default(pence, 50),
    cost: z._default(z.nullable(z.int().check(z.gte(0), z.lte(DEAREST))), null),
    showTotal: z._default(z.boolean(), false),
    showChange: z._default(z.boolean(), false),
    write: z._default(z.enum(['pounds', 'pence']), 'pence'),
    width: z._default(z.int().check(z.gte(320), z.lte(1824)), 760),
    height: z._default(z.int().check(z.gte(170), z.lte(600)), 420),
    label: z._default(z.string().check(z.maxLength(24)), ''),
  })
  .check(
    z.refine(({ coins }) => new Set(coins.map(({ id }) => id)).size === coins.length, {
      error: 'Each coin needs an id of its own.',
      path: ['coins'],
    }),
    z.refine(({ least, greatest }) => least <= greatest, {
      error: 'The least coin is worth more than the greatest.',
      path: ['least'],
    }),
    z.refine(({ cost, showChange }) => cost !== null || !showChange, {
      error: 'There is no change without a cost.',
      path: ['showChange'],
    }),
    z.refine((money) => hasRoom(money), {
      error: 'There are more coins than the mat has room for.',
      path: ['coins'],
    }),
  )

/** The coins to put in and to exchange for, the greatest first. */
export function inUse({ least, greatest }: Money): Coin[] {
  return COINS.filter(({ pence }) => pence >= least && pence <= greatest)
}

export function held(money: Money, coin: Coin): Token[] {
  return money.coins.filter(({ kind }) => kind === coin.kind)
}

/** MO2: what decides is the value, not the size or the number of coins. */
export function totalOf({ coins }: Money): number {
  return worthOf(coins)
}

export function worthOf(tokens: readonly Token[]): number {
  return tokens.reduce((sofar, { kind }) => sofar + (coinOf(kind)?.pence ?? 0), 0)
}

/** MO4: null while too little is paid. */
export function changeOf(money: Money): number | null {
  if (money.cost === null) return null
  const change = totalOf(money) - money.cost
  return change < 0 ? null : change
}

export function withCoins(money: Money, coins: readonly Token[]): Money {
  return { ...money, coins }
}
