import type { Exact } from '../number/exact'
import { asFraction, type Form, MINUS, type Notation, numeralIn } from '../number/numerals'
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
export function numberWidth(
  value: Exact,
  size: number,
  notation: Notation,
  form: Form | null = null,
): number {
  const fraction = asFraction(value, notation, form)
  if (fraction === null) return textWidth(numeralIn(value, form), size, 'bold')
  const [numerator, denominator] = fraction
  const digits = Math.max(
    textWidth(String(Math.abs(numerator)), size * STACKED, 'bold'),
    textWidth(String(denominator), size * STACKED, 'bold'),
  )
  return digits + size * 0.16 + (numerator < 0 ? size * 0.5 : 0)
}

export function isStacked(value: Exact, notation: Notation, form: Form | null = null): boolean {
  return asFraction(value, notation, form) !== null
}

/** A number centred on a point: digits, or a stacked fraction with a line and never a slash. */
export function numberMarks(
  value: Exact,
  at: { x: number; y: number },
  size: number,
  look: { notation?: Notation; fill?: InkName; form?: Form | null } = {},
): Mark[] {
  const { notation = 'decimal', fill = 'ink', form = null } = look
  const fraction = asFraction(value, notation, form)
  if (fraction === null) return [textMark(numeralIn(value, form), at, size, { fill })]
  const [numerator, denominator] = fraction
  const width = numberWidth(value, size, notation, form)
  const negative = numerator < 0
  const middle = negative ? at.x + size * 0.25 : at.x
  const half = (negative ? width - size * 0.5 : width) / 2
  const small = size * STACKED
  const marks: Mark[] = [
    textMark(String(Math.abs(numerator)), { x: middle, y: at.y - small * NUMERATOR_UP }, small, { fill }),
    {
      type: 'path',
      d: `M${round(middle - half)} ${round(at.y)}L${round(middle + half)} ${round(at.y)}`,
      stroke: fill,
      strokeWidth: size * FRACTION_LINE,
    },
    textMark(String(denominator), { x: middle, y: at.y + small * DENOMINATOR_DOWN }, small, { fill }),
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
