import { type Factor, factorBetween } from '../../number/factor'
import { factorArrowMarks } from '../../picture/factorArrow'
import type { Part } from '../../picture/part'
import type { Look } from '../contract'
import type { DoubleNumberLine } from './doubleNumberLine'
import { alongOf, LABEL_OFF, lineY, outward, zeroX } from './geometry'
import { isHidden, isPlaced } from './masks'

const CLEAR = 40

/** The factor from a pair to the next as the class may see it: null for "?", none where there is no arrow. */
export function factorSeen(line: DoubleNumberLine, look: Look, before: number): Factor | null | 'none' {
  const [from, to] = [line.pairs[before]?.top ?? 0, line.pairs[before + 1]?.top ?? 0]
  const factor = factorBetween(from, to)
  const isSeen = isPlaced(look, before) && isPlaced(look, before + 1)
  if (!line.arrows || factor === null || from === to || !isSeen) return 'none'
  const isOpen = (side: 'top' | 'bottom') =>
    !isHidden(line, look, side, before) && !isHidden(line, look, side, before + 1)
  return isOpen('top') || (line.rate && isOpen('bottom')) ? factor : null
}

/** From each pair to the next, over and under the lines: the same factor on both. */
export function arrowParts(line: DoubleNumberLine, look: Look): Part[] {
  return line.pairs.slice(1).flatMap(({ top }, before): Part[] => {
    const from = line.pairs[before]?.top ?? 0
    const said = factorSeen(line, look, before)
    if (said === 'none') return []
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
