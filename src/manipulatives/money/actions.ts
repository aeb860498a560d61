import { COINS, type Coin, lesserOf } from '../coins'
import { type Action, type Change, COVERED, type Look, type Mint, type Refusal, refuse } from '../contract'
import {
  brokenDown,
  coinIn,
  coinOut,
  fewest,
  givenFor,
  joinedUp,
  toChange,
  whyTooMany,
  withCounts,
} from './exchange'
import { held, inUse, type Money } from './money'
import { countName, type Name } from './values'

type MoneyAction = Action<Money, Name>
type MoneyChange = Change<Money, Name>

export function actions(money: Money, look: Look): MoneyAction[] {
  const kinds = inUse(money).toReversed()
  const covered = look.covered ? COVERED : null
  const turned = { ...money, sorted: !money.sorted }
  const withLesser = kinds.filter((coin) => lesserOf(coin) !== null)
  return [
    ...kinds.map((coin) => putIn(money, coin, covered)),
    ...kinds.map((coin) => takeOut(money, coin, covered)),
    ...withLesser.map((coin) => exchangeUp(money, coin, covered)),
    ...withLesser.map((coin) => exchangeDown(money, coin, covered)),
    fewestCoins(money, covered),
    setting(
      'sort',
      money.sorted ? 'Mix the coins' : 'Sort the coins',
      'rows-3',
      turned,
      covered ?? whyTooMany(turned),
    ),
    setting(
      'total',
      money.showTotal ? 'Hide the total' : 'Show the total',
      money.showTotal ? 'eye-off' : 'eye',
      {
        ...money,
        showTotal: !money.showTotal,
      },
    ),
    setting('write', money.write === 'pence' ? 'Write in pounds' : 'Write in pence', 'case-lower', {
      ...money,
      write: money.write === 'pence' ? 'pounds' : 'pence',
    }),
    setting(
      'change',
      money.showChange ? 'Hide the change' : 'Show the change',
      'scale',
      { ...money, showChange: !money.showChange },
      money.cost === null ? refuse('Nothing is bought here: there is no cost.') : null,
    ),
  ]
}

function putIn(money: Money, coin: Coin, covered: Refusal | null): MoneyAction {
  const full = whyTooMany(coinIn(money, { id: 'next', kind: coin.kind, set: 'blue' }))
  return act(`add:${countName(coin)}`, `Put in a ${coin.name}`, 'plus', covered ?? full, (mint) =>
    toState(coinIn(money, mint(coin.kind, 'blue'))),
  )
}

function takeOut(money: Money, coin: Coin, covered: Refusal | null): MoneyAction {
  const last = held(money, coin).at(-1)
  const none = last ? null : refuse(`There is no ${coin.name} to take out.`)
  return act(`remove:${countName(coin)}`, `Take out a ${coin.name}`, 'minus', covered ?? none, () =>
    toState(last ? coinOut(money, last.id) : money),
  )
}

function exchangeUp(money: Money, coin: Coin, covered: Refusal | null): MoneyAction {
  const given = givenFor(money, coin)
  const none = given ? null : refuse(`No lesser coins here make exactly ${coin.face}.`)
  return act(`up:${countName(coin)}`, `Exchange for a ${coin.name}`, 'combine', covered ?? none, (mint) =>
    toChange(joinedUp(money, coin, mint)),
  )
}

function exchangeDown(money: Money, coin: Coin, covered: Refusal | null): MoneyAction {
  const outcome = brokenDown(money, coin)
  const lesser = lesserOf(coin)
  const label = `Exchange a ${coin.face} for ${lesser?.count ?? 0} ${lesser?.coin.name ?? 'coin'}s`
  const none = outcome.ok ? null : outcome.refusal
  return act(`down:${countName(coin)}`, label, 'ungroup', covered ?? none, () => toChange(outcome))
}

function fewestCoins(money: Money, covered: Refusal | null): MoneyAction {
  const counts = fewest(money)
  const isDone = COINS.every((coin, index) => held(money, coin).length === counts[index])
  return act(
    'fewest',
    'Use the fewest coins',
    'shrink',
    covered ?? (isDone ? refuse('It is made with the fewest coins already.') : null),
    (mint) => toState(withCounts(money, counts, mint)),
  )
}

function setting(
  id: string,
  label: string,
  icon: string,
  state: Money,
  refusal: Refusal | null = null,
): MoneyAction {
  return act(id, label, icon, refusal, () => toState(state))
}

function toState(state: Money): MoneyChange {
  return { to: 'state', state }
}

function act(
  id: string,
  label: string,
  icon: string,
  refusal: Refusal | null,
  run: (mint: Mint) => MoneyChange,
): MoneyAction {
  return {
    id,
    label,
    icon,
    refusal,
    run: (mint) => (refusal === null ? run(mint) : { to: 'refusal', refusal }),
  }
}
