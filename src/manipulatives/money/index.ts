import { coinOf, lesserOf } from '../coins'
import type { Manipulative, Mint } from '../contract'
import { actions } from './actions'
import { brokenDown, coinOut, exchange, offer, toChange } from './exchange'
import { fields } from './fields'
import { sizeOf } from './layout'
import { type Money, schema, withCoins } from './money'
import { picture } from './picture'
import { type Name, quantities, sums, withQuantities } from './values'
import { describe } from './words'

function mat(mint: Mint, kinds: readonly string[]): Money {
  return {
    coins: kinds.map((kind) => mint(kind, 'blue')),
    sorted: true,
    least: 1,
    greatest: 50,
    cost: null,
    showTotal: false,
    showChange: false,
    write: 'pence',
    width: 760,
    height: 420,
    label: '',
  }
}

const SOME_COINS = ['ten-pence-coin', 'five-pence-coin', 'two-pence-coin', 'one-penny-coin', 'one-penny-coin']
const SOME_POUNDS = ['five-pound-note', 'two-pound-coin', 'one-pound-coin']

function pounds(mint: Mint): Money {
  return { ...mat(mint, SOME_POUNDS), least: 10, greatest: 2000, write: 'pounds' }
}

export const money: Manipulative<Money, Name> = {
  kind: 'money',
  title: 'Money',
  group: 'measures',
  schema,
  initial: (mint) => mat(mint, SOME_COINS),
  tray: [
    {
      name: 'Coins',
      sample: {
        state: (mint) => ({
          ...mat(mint, ['ten-pence-coin', 'five-pence-coin', 'two-pence-coin', 'one-penny-coin']),
          width: 330,
          height: 270,
        }),
      },
    },
    {
      name: 'Pounds and notes',
      state: pounds,
      sample: { state: (mint) => ({ ...pounds(mint), width: 330, height: 300 }) },
    },
  ],
  pressLabel: 'Exchange',
  size: sizeOf,
  picture,
  describe,
  actions,
  fields,
  press(state, part, look) {
    const token = look.covered ? undefined : state.coins.find(({ id }) => part === `token ${id}`)
    const coin = token && coinOf(token.kind)
    if (!coin || lesserOf(coin) === null) return null
    return toChange(brokenDown(state, coin, token))
  },
  tokens: ({ coins }) => coins,
  lift: coinOut,
  offer,
  receive: (state, token) => withCoins(state, [...state.coins, token]),
  exchange,
  quantities,
  sums,
  withQuantities,
}
