import type { Exact } from '../number/exact'
import type { Notation } from '../number/numerals'
import type { Hue } from './ink'
import type { Mark } from './mark'
import { isStacked, numberMarks, numberWidth, textMark } from './text'

const TALL = 1.36
const PAD = 0.69
const HIDDEN_WIDE = 1.4

export function chipHeight(size: number): number {
  return TALL * size
}

export function chipWidth(value: Exact | null, size: number, notation: Notation): number {
  if (value === null) return HIDDEN_WIDE * size
  return Math.max(HIDDEN_WIDE * 0.93 * size, numberWidth(value, size, notation) + PAD * size)
}

/** A number that was landed on, centred on a point; null draws it hidden. */
export function chipMarks(
  value: Exact | null,
  at: { x: number; y: number },
  size: number,
  hue: Hue | null,
  notation: Notation,
): Mark[] {
  const width = chipWidth(value, size, notation)
  const height = chipHeight(size)
  const box = { x: at.x - width / 2, y: at.y - height / 2, width, height, radius: size / 4 }
  if (value === null) {
    return [
      { type: 'rect', ...box, fill: 'card', stroke: 'ink.second', strokeWidth: 3.5, dash: [8, 5.5] },
      textMark('?', at, size, { fill: 'ink.second' }),
    ]
  }
  const digits = isStacked(value, notation) ? size * 0.86 : size
  return [
    {
      type: 'rect',
      ...box,
      fill: hue === null ? 'card' : `${hue}.fill`,
      stroke: hue === null ? 'ink' : `${hue}.outline`,
      strokeWidth: 3,
    },
    ...numberMarks(value, at, digits, { notation, fill: hue === null ? 'ink' : `${hue}.onFill` }),
  ]
}
