import { denominatorOf, type Exact, isWhole, numeratorOf } from '../number/exact'
import { decimalDigits, MINUS, type Notation, numeral } from '../number/numerals'
import { textWidth, type Weight } from './andika'
import type { InkName } from './ink'
import type { Mark } from './mark'

/** A line of text centred on a point. */
export function textMark(
  text: string,
  at: { x: number; y: number },
  size: number,
  look: { weight?: Weight; fill?: InkName; align?: 'left' | 'centre' | 'right' } = {},
): Mark {
  const { weight = 'bold', fill = 'ink', align = 'centre' } = look
  return { type: 'text', x: at.x, y: at.y, text, size, weight, fill, align }
}

const FRACTION_LINE = 0.085
const NUMERATOR_UP = 0.56
const DENOMINATOR_DOWN = 0.6
/** Digits of a stacked fraction, as a share of the size they stand in for. */
const STACKED = 0.72

/** How wide a number is drawn: a stacked fraction is narrower than its digits in a row. */
export function numberWidth(value: Exact, size: number, notation: Notation): number {
  if (isStacked(value, notation)) {
    const digits = Math.max(
      textWidth(String(Math.abs(numeratorOf(value))), size * STACKED, 'bold'),
      textWidth(String(denominatorOf(value)), size * STACKED, 'bold'),
    )
    return digits + size * 0.16 + (numeratorOf(value) < 0 ? size * 0.5 : 0)
  }
  return textWidth(numeral(value), size, 'bold')
}

export function isStacked(value: Exact, notation: Notation): boolean {
  return !isWhole(value) && (notation === 'fraction' || decimalDigits(value) === null)
}

/** A number centred on a point: digits, or a stacked fraction with a line and never a slash. */
export function numberMarks(
  value: Exact,
  at: { x: number; y: number },
  size: number,
  look: { notation?: Notation; fill?: InkName } = {},
): Mark[] {
  const { notation = 'decimal', fill = 'ink' } = look
  if (!isStacked(value, notation)) return [textMark(numeral(value), at, size, { fill })]
  const width = numberWidth(value, size, notation)
  const negative = numeratorOf(value) < 0
  const middle = negative ? at.x + size * 0.25 : at.x
  const half = (negative ? width - size * 0.5 : width) / 2
  const small = size * STACKED
  const marks: Mark[] = [
    textMark(String(Math.abs(numeratorOf(value))), { x: middle, y: at.y - small * NUMERATOR_UP }, small, {
      fill,
    }),
    {
      type: 'path',
      d: `M${round(middle - half)} ${round(at.y)}L${round(middle + half)} ${round(at.y)}`,
      stroke: fill,
      strokeWidth: size * FRACTION_LINE,
    },
    textMark(String(denominatorOf(value)), { x: middle, y: at.y + small * DENOMINATOR_DOWN }, small, {
      fill,
    }),
  ]
  if (negative) marks.unshift(textMark(MINUS, { x: at.x - width / 2 + size * 0.22, y: at.y }, size, { fill }))
  return marks
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** Breaks text into lines no wider than `width`, between words; a word wider than that keeps its own line. */
export function wrapped(text: string, width: number, size: number, weight: Weight): string[] {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`
      if (line !== '' && textWidth(longer, size, weight) > width) {
        lines.push(line)
        line = word
      } else line = longer
    }
    lines.push(line)
  }
  return lines
}
