import { SNAP_REACH } from '../../geometry/stage'
import { done, type Manipulative, type Mint, refused } from '../contract'
import { actions } from './actions'
import {
  type Balance,
  putCounter,
  SIDES,
  type Side,
  schema,
  takeCounter,
  tokensIn,
  whyNotIn,
} from './balance'
import { fields } from './fields'
import { panAt, panX, panY, SIZE, tokenSize } from './geometry'
import { picture } from './picture'
import { drag, press, write } from './touch'
import { type Name, quantities, sums, withQuantities } from './values'
import { describe } from './words'

function newBalance(): Balance {
  return {
    left: { tokens: [], weights: [], bags: 0 },
    right: { tokens: [], weights: [], bags: 0 },
    bag: { value: 4, letter: '', open: false },
    held: false,
    sign: false,
    numbers: false,
    sets: ['red', 'yellow'],
    label: '',
  }
}

function loaded(mint: Mint): Balance {
  const tokens = Array.from({ length: 2 }, () => mint('counter', 'yellow'))
  return {
    ...newBalance(),
    left: { tokens: [], weights: [], bags: 1 },
    right: { tokens, weights: [], bags: 0 },
  }
}

export const balance: Manipulative<Balance, Name> = {
  kind: 'balance',
  title: 'Balance',
  group: 'parts',
  schema,
  initial: newBalance,
  tray: [
    { name: 'Balance', sample: { state: loaded, crop: { x: 0, y: 250, width: SIZE.width, height: 380 } } },
  ],
  size: () => SIZE,
  picture,
  describe,
  actions,
  fields,
  press,
  drag,
  write,
  tokens: tokensIn,
  lift: takeCounter,
  offer(state, token, at) {
    const isFree = (one: Side) => whyNotIn(state, token, one) === null
    const side = at === null ? (SIDES.find(isFree) ?? 'left') : panAt(at, SNAP_REACH)
    if (side === null) return refused('There is no pan there.')
    const refusal = whyNotIn(state, token, side)
    if (refusal !== null) return { ok: false, refusal }
    const place = { x: panX(side), y: panY(side, 0) - tokenSize(token, 1).height }
    return done({ id: side, at: place, name: `the ${side} pan` })
  },
  receive: (state, token, slot) => putCounter(state, token, slot === 'left' ? 'left' : 'right'),
  quantities,
  sums,
  withQuantities,
}
