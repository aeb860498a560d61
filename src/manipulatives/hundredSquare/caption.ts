import { type Exact, fraction } from '../../number/exact'
import { numeral } from '../../number/numerals'
import { textWidth } from '../../picture/andika'
import type { Mark } from '../../picture/mark'
import { textMark } from '../../picture/text'
import type { Look } from '../contract'
import { type Name, quantities } from './numbers'
import type { HundredSquare } from './square'

const SIZE = 54
/** Digits of the stacked fraction. */
const STACKED = 44

interface Piece {
  readonly width: number
  readonly marks: (x: number, size: number) => Mark[]
}

/** What is shaded, and what that is of the whole, centred on a point. */
export function captionMarks(square: HundredSquare, look: Look, room: number): Mark[] {
  const { whole, caption } = square
  const value = quantities(square).value ?? 0
  const isOne = whole === 1 && look.hidden('whole') === 'no'
  const share =
    caption === 'decimal' && isOne ? shown(look, ['shaded', 'value'], value) : shareSaid(square, look)
  const rest = isOne ? [] : [words(`of ${known(look, 'whole', whole)} =`), ...shown(look, ['value'], value)]
  const pieces = [...share, ...rest]
  const space = textWidth(' ', SIZE, 'regular')
  const width = pieces.reduce((sum, piece) => sum + piece.width + space, -space)
  const scale = Math.min(1, room / width)
  let x = (-width / 2) * scale
  return pieces.flatMap((piece) => {
    const marks = piece.marks(x + (piece.width / 2) * scale, scale)
    x += (piece.width + space) * scale
    return marks
  })
}

function shareSaid(square: HundredSquare, look: Look): Piece[] {
  const shaded = quantities(square).shaded ?? 0
  const hidden = isHidden(
    look,
    square.whole === 1 && look.hidden('whole') === 'no' ? ['shaded', 'value'] : ['shaded'],
  )
  switch (square.caption) {
    case 'none':
      return []
    case 'hundredths':
      return [
        ...number(hidden ? null : numeral(shaded)),
        words(shaded === 1 && !hidden ? 'hundredth' : 'hundredths'),
      ]
    case 'decimal':
      return number(hidden ? null : numeral(fraction(Number(shaded), 100)))
    case 'percent':
      return number(hidden ? null : `${numeral(shaded)}%`)
    case 'fraction':
      return [stacked(hidden ? '?' : numeral(shaded))]
  }
}

function shown(look: Look, names: readonly Name[], value: Exact): Piece[] {
  return number(isHidden(look, names) ? null : numeral(value))
}

function isHidden(look: Look, names: readonly Name[]): boolean {
  return names.some((name) => look.hidden(name) !== 'no')
}

function known(look: Look, name: Name, value: Exact): string {
  return look.hidden(name) === 'no' ? numeral(value) : '?'
}

function number(text: string | null): Piece[] {
  const said = text ?? '?'
  const fill = text === null ? 'ink.second' : 'ink'
  return [
    {
      width: textWidth(said, SIZE, 'bold'),
      marks: (x, scale) => [textMark(said, { x, y: 0 }, SIZE * scale, { fill })],
    },
  ]
}

function words(text: string): Piece {
  return {
    width: textWidth(text, SIZE, 'regular'),
    marks: (x, scale) => [textMark(text, { x, y: 0 }, SIZE * scale, { weight: 'regular' })],
  }
}

/** Hundredths are not put in lower terms: the grid has a hundred cells. */
function stacked(numerator: string): Piece {
  const width = textWidth('100', STACKED, 'bold') + 12
  return {
    width,
    marks: (x, scale) => [
      textMark(numerator, { x, y: -0.56 * STACKED }, STACKED, {
        fill: numerator === '?' ? 'ink.second' : 'ink',
      }),
      {
        type: 'path',
        d: `M${Math.round(x - (width / 2) * scale)} 0L${Math.round(x + (width / 2) * scale)} 0`,
        stroke: 'ink',
        strokeWidth: 4.5,
      },
      textMark('100', { x, y: 0.6 * STACKED }, STACKED),
    ],
  }
}
