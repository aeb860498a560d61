import type { Look } from '../manipulatives/contract'
import { type Exact, isWhole, numeratorOf } from '../number/exact'
import { decimalDigits, type Form, numeral } from '../number/numerals'
import { spokenIn } from '../number/spoken'
import { written } from '../number/written'
import { textWidth } from '../picture/andika'
import { type Part, pictureBounds } from '../picture/part'
import { textMark } from '../picture/text'
import type { Piece } from './board'
import { openPiece } from './open'

/** How a piece's number is written under it. */
export const CAPTIONS = ['numeral', 'words', 'expanded'] as const
export type Caption = (typeof CAPTIONS)[number]

/** The names by which manipulatives call all that they show, the first that a piece has is its number. */
const NAMES = ['value', 'total', 'filled', 'whole', 'product', 'count'] as const

const SIZE = 60
const GAP = 20

/** The name of the number that a piece shows as a whole, or null when it shows none, or many. */
export function captionName(piece: Piece): string | null {
  const { quantities } = openPiece(piece)
  return NAMES.find((name) => quantities[name] !== undefined) ?? null
}

/** The number of a piece as it is written under it, in a form of its own where it has one. */
export function captionText(value: Exact, caption: Caption, form: Form | null = null): string {
  switch (caption) {
    case 'numeral':
      return written(value, 'decimal', form)
    case 'words':
      return spokenIn(value, form)
    case 'expanded':
      return expanded(value)
  }
}

/** 347 is 300 + 40 + 7; a number that has no places to part is written as it is. */
function expanded(value: Exact): string {
  const digits = isWhole(value) ? String(value) : decimalDigits(value)
  if (digits === null || numeratorOf(value) < 0) return numeral(value)
  const [whole = '', decimals = ''] = digits.replaceAll(',', '').split('.')
  const parts = [
    ...whole
      .split('')
      .map((digit, index) =>
        digit === '0' ? '' : numeral(Number(digit + '0'.repeat(whole.length - index - 1))),
      ),
    ...decimals.split('').map((digit, index) => (digit === '0' ? '' : `0.${'0'.repeat(index)}${digit}`)),
  ].filter(Boolean)
  return parts.length === 0 ? '0' : parts.join(' + ')
}

/** The number written under what a piece draws; "?" while it is hidden, and a press shows it. */
export function captionPart(piece: Piece, parts: readonly Part[], look: Look): Part[] {
  const name = captionName(piece)
  const opened = openPiece(piece)
  const value = name === null ? undefined : opened.quantities[name]
  if (!piece.caption || name === null || value === undefined) return []
  const text = look.hidden(name) === 'no' ? captionText(value, piece.caption, opened.form(name)) : '?'
  const { x, y, width, height } = pictureBounds(parts)
  const wide = Math.max(SIZE, textWidth(text, SIZE, 'bold'))
  return [
    {
      key: 'caption',
      at: { x: x + width / 2, y: y + height + GAP + SIZE / 2 },
      marks: [textMark(text, { x: 0, y: 0 }, SIZE, {})],
      press: { x: -wide / 2, y: -SIZE / 2, width: wide, height: SIZE },
      name: text === '?' ? 'hidden number' : text,
      shows: name,
    },
  ]
}
