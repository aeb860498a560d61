import { SNAP_REACH } from '../../geometry/stage'
import { done, type Manipulative, type Mint, refused } from '../contract'
import { whyNotCounted } from '../countable'
import { actions, FULL } from './actions'
import { type Balance, MOST_COUNTERS, putCounter, SIDES, schema, takeCounter, tokensIn } from './balance'
import { fields } from './fields'
import { COUNTER_SIZE, panAt, panX, panY, SIZE } from './geometry'
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
    const why = whyNotCounted(token)
    if (why) return { ok: false, refusal: why }
    const isFree = (one: (typeof SIDES)[number]) => state[one].tokens.length < MOST_COUNTERS
    const side = at === null ? (SIDES.find(isFree) ?? 'left') : panAt(at, SNAP_REACH)
    if (side === null) return refused('There is no pan there.')
    if (!isFree(side)) return { ok: false, refusal: FULL }
    const place = { x: panX(side), y: panY(side, 0) - COUNTER_SIZE }
    return done({ id: side, at: place, name: `the ${side} pan` })
  },
  receive: (state, token, slot) => putCounter(state, token, slot === 'left' ? 'left' : 'right'),
  quantities,
  sums,
  withQuantities,
}
