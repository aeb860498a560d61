import type { Exact } from '../number/exact'
import type { Notation } from '../number/numerals'
import type { OneToTen } from './ink'
import type { Mark } from './mark'
import { isStacked, numberMarks, numberWidth, textMark } from './text'

type Label = { readonly text: string } | { readonly value: Exact } | null

const OUTLINE = 0.06
const LARGEST = 66

/** A rod about its middle: one unit thick, and marked only where a label is switched on. */
export function rodMarks(
  length: OneToTen,
  u: number,
  standing: boolean,
  label: Label,
  notation: Notation,
): Mark[] {
  const [width, height] = standing ? [u, length * u] : [length * u, u]
  const box = { x: -width / 2, y: -height / 2, width, height, radius: Math.min(3, 0.06 * u) }
  return [
    { type: 'rect', ...box, fill: `rod.${length}.face` },
    { type: 'rect', ...box, stroke: 'ink', strokeWidth: OUTLINE * u, opacity: 0.6 },
    ...labelMarks(label, `rod.${length}.text`, { width, height }, u, notation),
  ]
}

function labelMarks(
  label: Label,
  fill: `rod.${OneToTen}.text`,
  room: { width: number; height: number },
  u: number,
  notation: Notation,
): Mark[] {
  if (label === null) return []
  const middle = { x: 0, y: 0 }
  if ('text' in label) return [textMark(label.text, middle, Math.min(LARGEST, 0.74 * u), { fill })]
  const { value } = label
  const tall = isStacked(value, notation) ? 0.68 : 0.74
  const largest = Math.min(LARGEST, tall * Math.min(u, room.height))
  const wide = numberWidth(value, largest, notation)
  const size = largest * Math.min(1, (room.width - 0.1 * u) / wide)
  return numberMarks(value, middle, size, { notation, fill })
}
