import { done, type Manipulative, type Mint } from '../contract'
import { actions } from './actions'
import { type ArrayModel, type Name, SIDES, schema } from './arrayModel'
import { withQuantities } from './asking'
import { cut } from './cuts'
import { gap } from './dots'
import { fields } from './fields'
import { sizeOf } from './geometry'
import { drag } from './handles'
import { products, quantities, sums } from './numbers'
import { picture } from './picture'
import { fitted, lift, offer, receive, tokensIn } from './tokens'
import { describe } from './words'

function rowsOfDots(): ArrayModel {
  return {
    look: 'dots',
    rows: [3],
    columns: [5],
    remainder: null,
    tokens: null,
    numbers: 'whole',
    first: 'rows',
    apart: false,
    turned: false,
    cover: null,
    labels: [],
    caption: 'none',
    masked: [],
    notToScale: false,
    pitch: 64,
    width: 640,
    height: 448,
    label: '',
  }
}

function newArray(mint: Mint): ArrayModel {
  const rows = rowsOfDots()
  return fitted(rows, { ...rows, tokens: [] }, mint)
}

function newArea(): ArrayModel {
  return { ...rowsOfDots(), look: 'area', columns: [10, 4], labels: ['rows', 'columns', 'products'] }
}

export const array: Manipulative<ArrayModel, Name> = {
  kind: 'array',
  title: 'Array',
  group: 'parts',
  schema,
  initial: newArray,
  tray: [{ name: 'Array' }, { name: 'Area model', state: newArea }],
  size: sizeOf,
  picture,
  describe,
  actions,
  fields,
  press(array, part) {
    if (part === 'cover') return { to: 'state', state: { ...array, cover: null } }
    const side = SIDES.find((one) => part === `new ${one}`)
    if (side) {
      const next = cut(array, side)
      return next === null ? null : { to: 'state', state: next }
    }
    const name = /^label (.+)$/.exec(part)?.[1]
    if (name === undefined) return null
    const isHidden = array.masked.includes(name)
    const masked = isHidden ? array.masked.filter((other) => other !== name) : [...array.masked, name]
    return { to: 'state', state: { ...array, masked } }
  },
  drag,
  tokens: tokensIn,
  lift,
  offer,
  receive,
  quantities,
  sums,
  products,
  withQuantities(array, values, mint) {
    const outcome = withQuantities(array, values)
    return outcome.ok ? done(fitted(array, outcome.value, mint)) : outcome
  },
  gap,
}
