import type { Change, Look, Manipulative, Mint } from '../contract'
import { ROD_KINDS } from '../sizedKinds'
import { actions } from './actions'
import { fields } from './fields'
import { sizeOf } from './geometry'
import { filled, lift, offer, receive } from './moves'
import { picture } from './picture'
import { type Name, quantities, sums } from './quantities'
import { kindFor, type NumberRods, schema } from './rods'
import { oneOf, withOne } from './scale'
import { startOf } from './size'
import { SET, withQuantities } from './wanted'
import { describe } from './words'

function trains(mint: Mint): NumberRods {
  return {
    rows: [[mint('orange-rod', SET)], [mint('black-rod', SET)], []],
    row: 0,
    long: 12,
    unit: 60,
    declared: { length: 1, worth: 1 },
    labels: 'none',
    totals: false,
    gaps: false,
    standing: false,
    touching: false,
    crossed: false,
    notation: 'fraction',
    label: '',
  }
}

function staircase(mint: Mint): NumberRods {
  return {
    ...trains(mint),
    rows: ROD_KINDS.map((kind) => [mint(kind, SET)]),
    long: 10,
    standing: true,
    touching: true,
  }
}

export const numberRods: Manipulative<NumberRods, Name> = {
  kind: 'number-rods',
  title: 'Number rods',
  group: 'parts',
  schema,
  initial: trains,
  tray: [
    {
      name: 'Number rods',
      sample: {
        state: (mint) => ({
          ...trains(mint),
          rows: [[mint('yellow-rod', SET)], [mint('red-rod', SET), mint('light-green-rod', SET)]],
          long: 5,
        }),
        crop: { x: 56, y: 12, width: 308, height: 176 },
      },
    },
    {
      name: 'Staircase',
      state: staircase,
      sample: {
        state: (mint) => ({
          ...staircase(mint),
          rows: [1, 2, 3, 4, 5].map((length) => [mint(kindFor(length), SET)]),
          long: 5,
        }),
      },
    },
  ],
  size: sizeOf,
  startsAt: (mat) => (mat.standing ? null : startOf(mat).x),
  lengths: { one: oneOf, withOne },
  picture,
  describe,
  actions,
  fields,
  press,
  tokens: ({ rows }) => rows.flat(),
  lift,
  offer,
  receive,
  quantities,
  sums,
  withQuantities,
}

/** A press before a row chooses it to work in, or none; on a gap, it is filled. */
function press(mat: NumberRods, part: string, look: Look, mint: Mint): Change<NumberRods, Name> | null {
  const [, what, number] = /^(row|gap) (\d+)$/.exec(part) ?? []
  const row = Number(number)
  if (look.covered || what === undefined) return null
  if (what === 'row') return { to: 'state', state: { ...mat, row: mat.row === row ? 0 : row } }
  const next = filled(mat, row - 1, mint)
  return 'reason' in next ? { to: 'refusal', refusal: next } : { to: 'state', state: next }
}
