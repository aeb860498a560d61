import type { Manipulative } from '../contract'
import { actions } from './actions'
import { fields } from './fields'
import { type FunctionMachine, schema } from './functionMachine'
import { sizeOf } from './geometry'
import { picture } from './picture'
import { drag, press, write } from './touch'
import { type Name, quantities, sums, withQuantities } from './values'
import { describe } from './words'

function newMachine(): FunctionMachine {
  return {
    machines: [{ operator: '+', by: 3, hidden: false }],
    runs: [{ input: 4, masked: ['out'] }],
    current: 0,
    backwards: false,
    steps: false,
    table: true,
    letter: '',
    notation: 'decimal',
    label: '',
  }
}

export const functionMachine: Manipulative<FunctionMachine, Name> = {
  kind: 'function-machine',
  title: 'Function machine',
  group: 'writing',
  schema,
  initial: newMachine,
  tray: [
    {
      name: 'Machine',
      sample: { state: () => ({ ...newMachine(), runs: [{ input: 4, masked: [] }], table: false }) },
    },
  ],
  size: sizeOf,
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
