import { path } from '../geometry/path'
import { textWidth } from './andika'
import type { InkName } from './ink'
import type { Mark } from './mark'
import { textMark } from './text'

const SIZE = 44
const SIGN = 36
const PAD = 20
const WORDS = 'not true'

export const NOT_TRUE_SIZE = {
  width: 2 * PAD + SIGN + 14 + textWidth(WORDS, SIZE, 'bold'),
  height: 60,
}

/** The calm label of a statement that is not true, about its middle: never red, never a cross. */
export function notTrueMarks(): Mark[] {
  const { width, height } = NOT_TRUE_SIZE
  const left = -width / 2
  return [
    {
      type: 'rect',
      x: left,
      y: -height / 2,
      width,
      height,
      radius: height / 2,
      fill: 'slate.tint',
      stroke: 'slate.outline',
      strokeWidth: 3,
    },
    notEqualMark({ x: left + PAD + SIGN / 2, y: 0 }, SIGN, 'slate.deep'),
    textMark(WORDS, { x: left + PAD + SIGN + 14, y: 0 }, SIZE, { align: 'left', fill: 'slate.deep' }),
  ]
}

/** ≠ as a path, `width` across: the font has none. */
function notEqualMark(at: { x: number; y: number }, width: number, stroke: InkName): Mark {
  const half = width / 2
  const d = path()
    .moveTo(at.x - half, at.y - width * 0.19)
    .lineTo(at.x + half, at.y - width * 0.19)
    .moveTo(at.x - half, at.y + width * 0.19)
    .lineTo(at.x + half, at.y + width * 0.19)
    .moveTo(at.x - width * 0.2, at.y + width * 0.48)
    .lineTo(at.x + width * 0.2, at.y - width * 0.48)
    .done()
  return { type: 'path', d, stroke, strokeWidth: width * 0.14 }
}
