import type { Manipulative } from '../contract'
import { actions } from './actions'
import { type DoubleNumberLine, schema } from './doubleNumberLine'
import { fields } from './fields'
import { sizeOf, zeroX } from './geometry'
import { picture } from './picture'
import { drag, press, write } from './touch'
import { type Name, quantities, sums, withQuantities } from './values'
import { describe } from './words'

function newLine(): DoubleNumberLine {
  return {
    top: { unit: 'packs', step: 1, numbers: 'all', hidden: [], hue: 'blue' },
    bottom: { unit: 'pens', step: null, numbers: 'all', hidden: [], hue: 'yellow' },
    to: 6,
    rate: 4,
    pairs: [{ top: 1, masked: [] }],
    chosen: 0,
    arrows: false,
    tried: 0,
    length: 1300,
    notation: 'decimal',
  }
}

export const doubleNumberLine: Manipulative<DoubleNumberLine, Name> = {
  kind: 'double-number-line',
  title: 'Double number line',
  group: 'lines',
  schema,
  initial: newLine,
  tray: [
    {
      name: 'Double line',
      sample: { state: () => ({ ...newLine(), to: 3, length: 400, pairs: [{ top: 2, masked: [] }] }) },
    },
  ],
  size: sizeOf,
  startsAt: zeroX,
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
