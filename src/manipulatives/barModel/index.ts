import type { Look, Manipulative } from '../contract'
import { afresh } from './afresh'
import { withQuantities } from './asking'
import type { BarModel, Name } from './barModel'
import { beforeAfterActions } from './beforeAfterActions'
import type { BarAction } from './commonActions'
import { comparisonActions } from './comparisonActions'
import { describe } from './describe'
import { equalActions, multiplicativeActions } from './equalActions'
import { fields } from './fields'
import { drag } from './handles'
import { quantities, sums } from './numbers'
import { partActions } from './partActions'
import { percentageActions } from './percentageActions'
import { picture } from './picture'
import { press } from './press'
import { ratioActions } from './ratioActions'
import { leftOf, sizeOf } from './rows'
import { schema } from './rules'
import { oneOf, withOne } from './unit'

export const barModel: Manipulative<BarModel, Name> = {
  kind: 'bar-model',
  title: 'Bar model',
  group: 'parts',
  schema,
  initial: () => afresh('part-whole'),
  tray: [
    { name: 'Bar model' },
    { name: 'Compare bars', state: () => afresh('comparison') },
    { name: 'Equal parts', state: () => afresh('equal-parts') },
    { name: 'Ratio', state: () => afresh('ratio') },
    {
      name: 'Percentage',
      state: () => afresh('percentage'),
      sample: { state: () => ({ ...afresh('percentage'), length: 600 }) },
    },
    { name: 'Before and after', state: () => afresh('before-after') },
  ],
  size: sizeOf,
  startsAt: leftOf,
  lengths: { one: oneOf, withOne },
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

function actions(bar: BarModel, look: Look): BarAction[] {
  switch (bar.variant) {
    case 'part-whole':
      return partActions(bar, look)
    case 'comparison':
      return comparisonActions(bar, look)
    case 'multiplicative':
      return multiplicativeActions(bar, look)
    case 'ratio':
      return ratioActions(bar, look)
    case 'percentage':
      return percentageActions(bar, look)
    case 'before-after':
      return beforeAfterActions(bar, look)
    default:
      return equalActions(bar, look)
  }
}
