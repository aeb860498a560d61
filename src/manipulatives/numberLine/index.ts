import type { Manipulative } from '../contract'
import { actions } from './actions'
import { describe } from './describe'
import { fields } from './fields'
import { marginOf, sizeOf } from './geometry'
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
  tray: [
    {
      name: 'Number line',
      sample: {
        state: () => ({
          ...newLine(),
          to: 5,
          length: 240,
          longEvery: 0,
          labels: 'ends',
          start: 1,
          jumps: [3],
        }),
      },
    },
    {
      name: 'Line to 100',
      state: () => ({ ...newLine(), to: 100, step: 10, longEvery: 0, labels: 'all', length: 1500 }),
      sample: {
        state: () => ({ ...newLine(), to: 100, step: 25, length: 260, longEvery: 0, labels: 'ends' }),
      },
    },
  ],
  size: sizeOf,
  startsAt: (line) => (line.turn === 'up' ? null : marginOf(line)),
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
