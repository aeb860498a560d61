import { compare, denominatorOf, type Exact, fraction, numeratorOf } from '../../number/exact'
import type { Form } from '../../number/numerals'
import { textWidth } from '../../picture/andika'
import { chipHeight, chipMarks } from '../../picture/chip'
import type { Hue, InkName } from '../../picture/ink'
import type { Mark } from '../../picture/mark'
import { numberMarks, numberWidth, textMark } from '../../picture/text'
import type { Name } from './quantities'
import { type FractionTiles, isCut, partsOf, type Row, restOf, valueOf } from './tiles'

/** Which parts a number is written with: FT5, 2/4 and not 1/2 when there are quarters. */
interface Written {
  readonly whole: number
  /** Null when there is nothing beside the whole. */
  readonly part: Exact | null
}

/** A number of parts as it is counted. An Exact is in lowest terms, so this is for drawing only. */
function counted(shaded: number, parts: number): Exact {
  return parts === 1 ? shaded : `${shaded}/${parts}`
}

export function rowNumber(tiles: FractionTiles, row: Row): Written {
  const value = valueOf(row) ?? 0
  const parts = partsOf(row)
  const shaded = numeratorOf(value) * (parts / denominatorOf(value))
  if (tiles.labels === 'decimal') return { whole: 0, part: value }
  if (!tiles.mixed || compare(value, 1) < 0) return { whole: 0, part: counted(shaded, parts) }
  const over = shaded % parts
  return { whole: Math.floor(shaded / parts), part: over === 0 ? null : counted(over, parts) }
}

export function restNumber(tiles: FractionTiles, row: Row, rest: Exact): Exact {
  if (tiles.labels === 'decimal' || !isCut(row)) return rest
  return counted(row.parts * tiles.wholes - (row.shaded ?? 0), row.parts)
}

/** How sentences say a number of a row: in its parts, or as a decimal where those are on them. */
export function form(tiles: FractionTiles, name: Name): Form | null {
  const [, what, number, place] = /^(row|rest)(\d+)(?::(\d+))?$/.exec(name) ?? []
  const row = tiles.rows[Number(number) - 1]
  if (!row) return null
  if (tiles.labels === 'decimal') return { decimals: 0 }
  if (place !== undefined) return isCut(row) ? null : { denominator: row.tiles[Number(place) - 1] ?? 1 }
  if (what === 'row') return { denominator: partsOf(row), mixed: tiles.mixed }
  return { denominator: isCut(row) ? row.parts : denominatorOf(restOf(tiles, row) ?? 0) }
}

/** The number of a row about a point: plain, in a chip of its hue, or hidden. */
export function valueMarks(
  tiles: FractionTiles,
  written: Written | null,
  hue: Hue | null,
  size: number,
): Mark[] {
  const notation = notationOf(tiles)
  const middle = { x: 0, y: 0 }
  if (written === null) return chipMarks(null, middle, size, hue, notation)
  const { whole, part } = written
  const fill: InkName = hue === null ? 'ink' : `${hue}.onFill`
  if (whole === 0 || part === null) {
    const value = part ?? whole
    return hue === null
      ? numberMarks(value, middle, size * 1.1, { notation, fill })
      : chipMarks(value, middle, size, hue, notation)
  }
  const wide = textWidth(String(whole), size * 1.1, 'bold')
  const width = wide + 8 + numberWidth(part, size, notation)
  const marks: Mark[] = []
  if (hue !== null) {
    const height = chipHeight(size)
    const box = { x: -width / 2 - 14, y: -height / 2, width: width + 28, height, radius: size / 4 }
    marks.push({ type: 'rect', ...box, fill: `${hue}.fill`, stroke: `${hue}.outline`, strokeWidth: 3 })
  }
  const wholeAt = { x: -width / 2 + wide / 2, y: 0 }
  const partAt = { x: width / 2 - numberWidth(part, size, notation) / 2, y: 0 }
  marks.push(textMark(String(whole), wholeAt, size * 1.1, { fill }))
  return [...marks, ...numberMarks(part, partAt, size, { notation, fill })]
}

/** The label of one part in the room it has; none where it would not fit. */
export function partLabel(
  tiles: FractionTiles,
  of: number,
  room: { width: number; height: number },
  fill: InkName,
  isHidden: boolean,
): Mark[] {
  if (tiles.labels === 'none') return []
  const middle = { x: 0, y: 0 }
  const size = Math.min(66, (of === 1 ? 0.68 : 0.62) * room.height)
  if (isHidden) return [textMark('?', middle, size, { fill })]
  const value = fraction(1, of)
  const notation = notationOf(tiles)
  const wide = numberWidth(value, size, notation)
  const fitted = size * Math.min(1, (room.width - 6) / wide)
  return fitted < 0.5 * size || fitted < LEAST ? [] : numberMarks(value, middle, fitted, { notation, fill })
}

/** Smaller than this nobody reads it. */
const LEAST = 22

export function notationOf({ labels }: FractionTiles): 'decimal' | 'fraction' {
  return labels === 'decimal' ? 'decimal' : 'fraction'
}
