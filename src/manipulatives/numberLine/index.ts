import type { Manipulative } from '../contract'
import { actions } from './actions'
import { describe } from './describe'
import { fields } from './fields'
import { sizeOf } from './geometry'
import { type NumberLine, newLine, schema } from './numberLine'
import { picture } from './picture'
import { drag, press } from './touch'
import { type Name, quantities, sums, withQuantities } from './values'

export const numberLine: Manipulative<NumberLine, Name> = {
  kind: 'number-line',
  title: 'Number line',
  group: 'lines',
  schema,
  initial: newLine,
  size: sizeOf,
  picture,
  describe,
  actions,
  fields,
  press,
  drag,
  quantities,
  sums,
  withQuantities,
}
