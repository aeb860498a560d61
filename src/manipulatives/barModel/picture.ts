import type { Part } from '../../picture/part'
import type { Look } from '../contract'
import type { BarModel } from './barModel'
import { fractionParts, secondBarParts, totalParts, wholeParts } from './braces'
import { captionParts, rowNameParts } from './captions'
import { differenceParts } from './difference'
import { layoutOf } from './geometry'
import { handleParts } from './handles'
import { segmentParts } from './segments'

export function picture(bar: BarModel, look: Look): Part[] {
  const layout = layoutOf(bar, look)
  return [
    ...rowNameParts(bar),
    ...differenceParts(bar, layout, look),
    ...segmentParts(bar, layout, look),
    ...captionParts(bar, layout, look),
    ...wholeParts(bar, layout, look),
    ...secondBarParts(bar, layout, look),
    ...fractionParts(bar, layout, look),
    ...totalParts(bar, look),
    ...handleParts(bar, layout),
  ]
}
