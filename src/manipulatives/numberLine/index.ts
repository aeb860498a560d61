import { divide, multiply, subtract, toFloat } from '../../number/exact'
import type { Manipulative, Ruler } from '../contract'
import { actions } from './actions'
import { describe } from './describe'
import { fields } from './fields'
import { headroomOf, marginOf, sizeOf } from './geometry'
import { isDrawn, type NumberLine, newLine, schema } from './numberLine'
import { picture } from './picture'
import { drag, press } from './touch'
import { type Name, quantities, sums, withQuantities } from './values'
import { write } from './writing'

/** What is laid on it ends on its value: an open or a badly drawn line has no scale for that. */
function rulerOf(line: NumberLine): Ruler | null {
  if (line.turn === 'up' || line.scale === 'open' || line.uneven !== null) return null
  const one = divide(line.length, subtract(line.to, line.from))
  const zero = isDrawn(line, 0) ? marginOf(line) - toFloat(multiply(line.from, one)) : null
  return { one, zero, axis: headroomOf(line) }
}

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
  ruler: rulerOf,
  picture,
  describe,
  actions,
  fields,
  press,
  drag,
  write,
  quantities,
  sums,
  withQuantities,
}
