import { SNAP_REACH } from '../../geometry/stage'
import { numeral } from '../../number/numerals'
import { done, type Manipulative, refused } from '../contract'
import { nameField } from '../fields'
import { actions } from './actions'
import { CELL, cellCentre, freeCellNear, sizeOf } from './geometry'
import { gap, picture } from './picture'
import {
  firstSpace,
  type Name,
  putCounter,
  quantities,
  schema,
  sums,
  type TenFrame,
  takeCounter,
  tokensIn,
  unitOf,
  withQuantities,
  withUnit,
} from './tenFrame'
import { UNITS, whyNotHere } from './unit'
import { describe } from './words'

export const tenFrame: Manipulative<TenFrame, Name> = {
  kind: 'ten-frame',
  title: 'Ten frame',
  group: 'counting',
  schema,
  initial: () => ({ cells: Array(10).fill(null), filling: 'fives', set: 'red', label: '' }),
  size: sizeOf,
  picture,
  describe,
  actions,
  fields: [
    {
      id: 'filling',
      label: 'Fill',
      control: {
        type: 'choice',
        choices: [
          { value: 'fives', label: 'in fives' },
          { value: 'pairs', label: 'in pairs' },
        ],
      },
      value: (frame) => frame.filling,
      set: (frame, value) => done({ ...frame, filling: value === 'pairs' ? 'pairs' : 'fives' }),
    },
    {
      id: 'unit',
      label: 'Each counter is worth',
      control: {
        type: 'choice',
        choices: UNITS.map((unit) => ({ value: String(unit), label: numeral(unit) })),
      },
      value: (frame) => String(unitOf(frame)),
      set: (frame, value) => withUnit(frame, UNITS.find((unit) => String(unit) === value) ?? 1),
    },
    nameField(),
  ],
  tokens: tokensIn,
  lift: takeCounter,
  offer(frame, token, at) {
    const strange = whyNotHere(unitOf(frame), token)
    if (strange) return { ok: false, refusal: strange }
    const cell = at === null ? firstSpace(frame) : freeCellNear(frame, at, SNAP_REACH)
    if (cell === null) {
      return firstSpace(frame) === null
        ? refused('The ten frame is full: it holds 10.')
        : refused('There is no space there.')
    }
    const side = { width: CELL, height: CELL }
    return done({ id: String(cell), at: cellCentre(frame, cell), cell: side, name: `space ${cell + 1}` })
  },
  receive: (frame, token, slot) => putCounter(frame, token, Number(slot)),
  quantities,
  sums,
  withQuantities,
  fillLabel: 'Make ten',
  gap: (frame, name, goal, look) =>
    name === 'filled' && typeof goal === 'number' ? gap(frame, goal, look) : [],
}
