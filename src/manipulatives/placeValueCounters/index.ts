import type { Manipulative, Mint } from '../contract'
import { formOf } from '../decimals'
import { counterKind } from '../placeCounterKind'
import type { Place } from '../placeValue'
import { actions } from './actions'
import { exchange, greaterOf, joinedUp, joinedWithin, whyNotUp } from './exchanging'
import { fields } from './fields'
import { columnAt, sizeOf } from './geometry'
import { type CounterMat, schema, tokensOf, USUAL_SIZE } from './mat'
import { counterOut, offer, receive } from './moves'
import { isRinged, picture } from './picture'
import { type Name, quantities, sums, withQuantities } from './values'
import { describe } from './words'

function matOf(mint: Mint, columns: readonly Place[], counts: readonly number[]): CounterMat {
  const counters = columns.flatMap((place, index) =>
    Array.from({ length: counts[index] ?? 0 }, () => mint(counterKind(place), 'blue')),
  )
  return {
    counters,
    rows: [],
    columns,
    layout: 'columns',
    spots: [],
    exchange: 'ask',
    exchanged: null,
    mixed: 0,
    ...USUAL_SIZE,
    decimals: 0,
    label: '',
    set: 'blue',
  }
}

const HTO = ['hundreds', 'tens', 'ones'] as const
const DECIMALS = ['ones', 'tenths', 'hundredths'] as const

export const placeValueCounters: Manipulative<CounterMat, Name> = {
  kind: 'place-value-counters',
  title: 'Place value counters',
  group: 'place value',
  schema,
  initial: (mint) => matOf(mint, HTO, [2, 4, 3]),
  tray: [
    {
      name: 'Place value counters',
      sample: { state: (mint) => ({ ...matOf(mint, HTO, [1, 1, 1]), width: 460, height: 240 }) },
    },
    {
      name: 'Decimal counters',
      state: (mint) => matOf(mint, DECIMALS, [1, 3, 5]),
      sample: { state: (mint) => ({ ...matOf(mint, DECIMALS, [1, 1, 1]), width: 460, height: 240 }) },
    },
  ],
  size: sizeOf,
  picture,
  describe,
  actions,
  fields,
  press(mat, part, look, mint) {
    const ringed = look.covered ? null : ringedPlace(mat, part)
    if (!ringed) return null
    const refusal = whyNotUp(mat, ringed)
    return refusal ? { to: 'refusal', refusal } : { to: 'state', state: joinedUp(mat, ringed, mint) }
  },
  drag(mat, part, to, look) {
    const ringed = look.covered ? null : ringedPlace(mat, part)
    if (!ringed || mat.columns[columnAt(mat, to.x)] !== greaterOf(mat, ringed)) return null
    const refusal = whyNotUp(mat, ringed)
    return refusal ? { to: 'refusal', refusal } : { to: 'state', state: joinedWithin(mat, ringed) }
  },
  tokens: tokensOf,
  lift: counterOut,
  offer,
  receive,
  exchange: (mat, tokens, to) => (to === null ? exchange(mat, tokens) : null),
  quantities,
  form: (state, name) => (name === 'value' ? formOf(state) : null),
  sums,
  withQuantities,
}

/** The place whose ten are in the ring that was touched. */
function ringedPlace(mat: CounterMat, part: string): Place | undefined {
  return mat.columns.find((place, column) => part === `ring ${place}` && isRinged(mat, place, column))
}
