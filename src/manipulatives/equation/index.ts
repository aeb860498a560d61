import type { Manipulative } from '../contract'
import { actions, pressed, wrote } from './actions'
import { type Equation, form, type Name } from './equation'
import { fields } from './fields'
import { layoutOf } from './geometry'
import { picture } from './picture'
import { quantities, sums } from './quantities'
import { schema } from './schema'
import { withQuantities } from './settle'
import { describe } from './words'

const NUMBER = { blank: false, digits: 2, unit: '' } as const

export const equation: Manipulative<Equation, Name> = {
  kind: 'equation',
  title: 'Equation',
  group: 'writing',
  schema,
  initial: () => ({
    sides: [
      {
        terms: [
          { ...NUMBER, value: 8 },
          { ...NUMBER, value: 5 },
        ],
        operators: ['+'],
      },
      { terms: [{ ...NUMBER, value: null, blank: true }], operators: [] },
    ],
    relations: ['='],
    splits: [],
    notation: 'decimal',
    masked: [],
    flaggedFalse: false,
    coloured: false,
    size: 132,
    label: '',
  }),
  size: (state) => layoutOf(state).size,
  picture,
  describe,
  actions,
  fields,
  press: pressed,
  write: wrote,
  quantities,
  form,
  sums,
  withQuantities,
}
