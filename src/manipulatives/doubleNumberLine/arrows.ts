import { factorBetween } from '../../number/factor'
import { factorArrowMarks } from '../../picture/factorArrow'
import type { Part } from '../../picture/part'
import type { Look } from '../contract'
import type { DoubleNumberLine } from './doubleNumberLine'
import { alongOf, LABEL_OFF, lineY, outward, zeroX } from './geometry'
import { isHidden, isPlaced } from './masks'

const CLEAR = 40

/** From each pair to the next, over and under the lines: the same factor on both. */
export function arrowParts(line: DoubleNumberLine, look: Look): Part[] {
  if (!line.arrows) return []
  return line.pairs.slice(1).flatMap(({ top }, before): Part[] => {
    const from = line.pairs[before]?.top ?? 0
    const factor = factorBetween(from, top)
    if (factor === null || from === top || !isPlaced(look, before) || !isPlaced(look, before + 1)) return []
    const isOpen = (side: 'top' | 'bottom') =>
      !isHidden(line, look, side, before) && !isHidden(line, look, side, before + 1)
    const said = isOpen('top') || (line.rate && isOpen('bottom')) ? factor : null
    return (['top', 'bottom'] as const).map((side) => ({
      key: `${side} arrow ${before + 1}`,
      at: {
        x: zeroX(line) + alongOf(line, from),
        y: lineY(line, side) + outward(side) * (LABEL_OFF + CLEAR),
      },
      marks: factorArrowMarks(
        alongOf(line, top) - alongOf(line, from),
        side === 'top' ? 'above' : 'below',
        said,
        { notation: line.notation, ink: `${line[side].hue}.deep` },
      ),
    }))
  })
}
