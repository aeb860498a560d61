import type { Part } from '../../picture/part'
import type { Look } from '../contract'
import type { BarModel } from './barModel'
import { fractionParts, secondBarParts, totalParts, wholeParts } from './braces'
import { captionParts, rowNameParts } from './captions'
import { differenceParts } from './difference'
import { layoutOf } from './geometry'
import { handleParts } from './handles'
import { ratioLabels } from './ratioLabels'
import { scaleParts } from './scales'
import { segmentParts } from './segments'
import { transferParts } from './transfer'

export function picture(bar: BarModel, look: Look): Part[] {
  const layout = layoutOf(bar, look)
  const names = rowNameParts(bar)
  const segments = segmentParts(bar, layout, look)
  const handles = handleParts(bar, layout)
  switch (bar.variant) {
    case 'ratio': {
      const difference = differenceParts(bar, layout, look)
      const labels = ratioLabels(bar, layout, look)
      return [...names, ...difference, ...segments, ...labels, ...totalParts(bar, look), ...handles]
    }
    case 'percentage':
      return [...names, ...segments, ...scaleParts(bar, layout, look), ...handles]
    case 'before-after': {
      const transfer = transferParts(bar, layout, look)
      return [...names, ...segments, ...transfer, ...totalParts(bar, look), ...handles]
    }
    default:
      return [
        ...names,
        ...differenceParts(bar, layout, look),
        ...segments,
        ...captionParts(bar, layout, look),
        ...wholeParts(bar, layout, look),
        ...secondBarParts(bar, layout, look),
        ...fractionParts(bar, layout, look),
        ...totalParts(bar, look),
        ...handles,
      ]
  }
}
