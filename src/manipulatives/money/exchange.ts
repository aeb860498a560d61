import { distance, type Point } from '../../geometry/point'
import { SNAP_REACH } from '../../geometry/stage'
import { COINS, type Coin, coinOf, lesserOf } from '../coins'
import {
  type Change,
  done,
  type Exchanging,
  type Mint,
  type Outcome,
  type Refusal,
  refuse,
  refused,
  type Slot,
} from '../contract'
import { canBreak } from '../exchange'
import type { Token } from '../token'
import { hasRoom, laidOut, sizeOf } from './layout'
import { held, MOST, type Money, totalOf, withCoins, worthOf } from './money'
import type { Name } from './values'
import { made, takings } from './ways'

const NO_ROOM = refuse('There is no more room on the mat.')

export function whyTooMany(money: Money): Refusal | null {
  return money.coins.length <= MOST && hasRoom(money) ? null : NO_ROOM
}

export function coinIn(money: Money, token: Token): Money {
  return withCoins(money, [...money.coins, token])
}

export function coinOut(money: Money, token: string): Money {
  return withCoins(
    money,
    money.coins.filter(({ id }) => id !== token),
  )
}

export function offer(money: Money, token: Token, at: Point | null): Outcome<Slot> {
  if (!coinOf(token.kind)) return refused('Only coins and notes go here.')
  const { width, height } = sizeOf(money)
  const isOut =
    at &&
    (at.x < -SNAP_REACH || at.y < -SNAP_REACH || at.x > width + SNAP_REACH || at.y > height + SNAP_REACH)
  if (isOut) return refused('That is too far away.')
  const after = coinIn(money, token)
  const full = whyTooMany(after)
  if (full) return { ok: false, refusal: full }
  const place = laidOut(after).find((placed) => placed.token.id === token.id)
  return done({
    id: 'mat',
    at: place?.at ?? { x: 0, y: 0 },
    name: money.label === '' ? 'the mat' : money.label,
  })
}

/** MO3: one coin for lesser ones of the same value, which keep its name so that they can become it again. */
export function brokenDown(money: Money, coin: Coin, which?: Token): Outcome<Money> {
  const lesser = lesserOf(coin)
  if (!lesser) return refused('There is no lesser coin to exchange it for.')
  const one = which ?? held(money, coin).findLast(canBreak)
  if (!one) return refused(`There is no ${coin.name} to exchange.`)
  if (!canBreak(one)) return refused(`This ${coin.name} cannot be exchanged again.`)
  const parts = Array.from({ length: lesser.count }, (_, index) => ({
    id: `${one.id}.${index}`,
    kind: lesser.coin.kind,
    set: one.set,
  }))
  return checked(
    withCoins(
      money,
      money.coins.flatMap((token) => (token.id === one.id ? parts : [token])),
    ),
  )
}

/** MO3: lesser coins for one of the same value. Those that were it before go first, then coins of one kind. */
export function joinedUp(money: Money, coin: Coin, mint: Mint): Outcome<Money> {
  const giving = givenFor(money, coin)
  if (!giving) return refused(`No lesser coins here make exactly ${coin.face}.`)
  return joinedAs(money, coin, giving, mint)
}

/** One coin for these, which are worth the same. */
function joinedAs(money: Money, coin: Coin, giving: readonly Token[], mint: Mint): Outcome<Money> {
  const [first] = giving
  if (!first) return refused('There are no coins here.')
  const parent = isFamily(coin, giving) ? parentOf(first) : null
  const one = parent === null ? mint(coin.kind, first.set) : { id: parent, kind: coin.kind, set: first.set }
  const gone = new Set(giving.map(({ id }) => id))
  return checked(
    withCoins(
      money,
      money.coins.flatMap((token) => (token === first ? [one] : gone.has(token.id) ? [] : [token])),
    ),
  )
}

/** Whether these are all that one greater coin was exchanged for. */
function isFamily(coin: Coin, tokens: readonly Token[]): boolean {
  const lesser = lesserOf(coin)
  const [first] = tokens
  const parent = first && parentOf(first)
  const firstOf = new Set(tokens.map((_, index) => `${parent}.${index}`))
  return (
    Boolean(parent) &&
    tokens.length === lesser?.count &&
    // The first of ten that a coin became elsewhere may be so: no others become it too.
    tokens.every(({ id, kind }) => kind === lesser.coin.kind && firstOf.has(id))
  )
}

/** How far coins are carried on their own mat before it means an exchange, in board units. */
const WELL_AWAY = 110

/**
 * MO3 for just these coins: one that was picked up is changed, and several that are worth exactly one are exchanged for
 * it. Coins find their own places on the mat, so carrying several across it means the same.
 */
export function exchange(
  money: Money,
  tokens: readonly string[],
  to: Point | null,
): Exchanging<Money, Name> | null {
  const giving = money.coins.filter(({ id }) => tokens.includes(id))
  const [first] = giving
  const coin = first && coinOf(first.kind)
  if (!coin || giving.length !== tokens.length) return null
  if (to) {
    const from = laidOut(money).find(({ token }) => token === first)?.at
    if (giving.length === 1 || !from || distance(from, to) < WELL_AWAY) return null
  }
  if (giving.length === 1) {
    const lesser = lesserOf(coin)
    if (!lesser) return null
    const label = `Exchange a ${coin.face} for ${lesser.count} ${lesser.coin.name}s`
    return { label, run: () => toChange(brokenDown(money, coin, first)) }
  }
  const greater = COINS.find(({ pence }) => pence === worthOf(giving))
  if (!greater) return null
  const many = giving.every(({ kind }) => kind === coin.kind) ? `${giving.length} ${coin.name}s` : 'them'
  return {
    label: `Exchange ${many} for a ${greater.name}`,
    run: (mint) => toChange(joinedAs(money, greater, giving, mint)),
  }
}

export function toChange(outcome: Outcome<Money>): Change<Money, Name> {
  return outcome.ok ? { to: 'state', state: outcome.value } : { to: 'refusal', refusal: outcome.refusal }
}

/** The coins that are exchanged for one greater; null when none make it exactly. */
export function givenFor(money: Money, coin: Coin): readonly Token[] | null {
  const lesser = COINS.filter(({ pence }) => pence < coin.pence)
  for (const token of money.coins) {
    const family = familyOf(money, coin, token)
    if (family) return family
  }
  for (const kind of lesser) {
    const tokens = held(money, kind)
    const count = coin.pence / kind.pence
    if (Number.isInteger(count) && tokens.length >= count) return tokens.slice(0, count)
  }
  const stock = lesser.map((kind) => ({ pence: kind.pence, count: held(money, kind).length }))
  const counts = takings(stock, coin.pence)(coin.pence)
  return counts && lesser.flatMap((kind, index) => held(money, kind).slice(0, counts[index]))
}

/** All that one greater coin was exchanged for, while all of it is here. */
function familyOf(money: Money, coin: Coin, child: Token): readonly Token[] | null {
  const parent = parentOf(child)
  const lesser = lesserOf(coin)
  if (parent === null || lesser?.coin.kind !== child.kind) return null
  const family = money.coins.filter((token) => parentOf(token) === parent && token.kind === child.kind)
  return isFamily(coin, family) ? family : null
}

function parentOf({ id }: Token): string | null {
  return /^(.+)\.\d$/.exec(id)?.[1] ?? null
}

/** How many of each kind make the amount with the fewest coins and notes. */
export function fewest(money: Money): number[] {
  const most = Math.max(money.greatest, ...money.coins.map(({ kind }) => coinOf(kind)?.pence ?? 0))
  const kinds = COINS.filter(({ pence }) => pence <= most)
  const counts = made(
    totalOf(money),
    kinds.map(({ pence }) => pence),
  )
  return COINS.map((coin) => counts?.[kinds.indexOf(coin)] ?? 0)
}

/** As many of each kind, the greatest first: the last are taken out, new ones come last. */
export function withCounts(money: Money, counts: readonly number[], mint: Mint): Money {
  const stay = new Set(COINS.flatMap((coin, index) => held(money, coin).slice(0, counts[index])))
  const fresh = COINS.flatMap((coin, index) => {
    const missing = Math.max(0, (counts[index] ?? 0) - held(money, coin).length)
    return Array.from({ length: missing }, () => mint(coin.kind, 'blue'))
  })
  if (fresh.length === 0 && stay.size === money.coins.length) return money
  return withCoins(money, [...money.coins.filter((token) => stay.has(token)), ...fresh])
}

function checked(money: Money): Outcome<Money> {
  const full = whyTooMany(money)
  return full ? { ok: false, refusal: full } : done(money)
}
