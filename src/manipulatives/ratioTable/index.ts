import type { Manipulative } from '../contract'
import { actions } from './actions'
import { fields } from './fields'
import { sizeOf } from './geometry'
import { picture } from './picture'
import { type RatioTable, schema } from './ratioTable'
import { press, write } from './touch'
import { type Name, quantities, sums, withQuantities } from './values'
import { describe } from './words'

function newTable(): RatioTable {
  return {
    rows: [
      { name: 'red', parts: 2, hue: 'red' },
      { name: 'yellow', parts: 3, hue: 'yellow' },
    ],
    columns: [
      { times: 1, masked: [] },
      { times: 2, masked: [] },
    ],
    direction: 'across',
    chosen: [],
    by: 2,
    arrows: [],
    rowArrows: false,
    tried: null,
    wide: 150,
    notation: 'decimal',
  }
}

export const ratioTable: Manipulative<RatioTable, Name> = {
  kind: 'ratio-table',
  title: 'Ratio table',
  group: 'parts',
  schema,
  initial: newTable,
  size: sizeOf,
  picture,
  describe,
  actions,
  fields,
  press,
  write,
  quantities,
  sums,
  withQuantities,
}
