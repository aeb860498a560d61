import type { Manipulative } from '../contract'
import { actions } from './actions'
import { fields } from './fields'
import { sizeOf } from './geometry'
import { picture } from './picture'
import { type Name, quantities, type Rekenrek, schema, sums, withQuantities } from './rekenrek'
import { drag, press } from './touch'
import { describe } from './words'

function newFrame(): Rekenrek {
  return {
    rows: [0, 0],
    start: 'right',
    pushes: 0,
    covered: false,
    showRows: false,
    showTotal: false,
    showPushes: false,
    diameter: null,
  }
}

export const rekenrek: Manipulative<Rekenrek, Name> = {
  kind: 'rekenrek',
  title: 'Bead frame',
  group: 'counting',
  schema,
  initial: newFrame,
  tray: [
    { name: 'Bead frame', sample: { state: () => ({ ...newFrame(), rows: [7, 5] }) } },
    {
      name: 'Frame of 100',
      state: () => ({ ...newFrame(), rows: Array<number>(10).fill(0) }),
      sample: {
        state: () => ({ ...newFrame(), rows: [10, 10, 10, 4, 0, 0, 0, 0, 0, 0] }),
      },
    },
  ],
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
