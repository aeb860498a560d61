import { type Exact, isWhole, toFloat } from '../../number/exact'
import { counterGapMarks } from '../../picture/counter'
import type { Hue } from '../../picture/ink'
import type { Mark } from '../../picture/mark'
import { marginPart, type Part } from '../../picture/part'
import type { Look } from '../contract'
import { countableMarks, countableName, isCountable, isObject, tokenMarks } from '../countable'
import { type Token, whichOne } from '../token'
import { type ArrayModel, blocksOf, type Name, sideOf } from './arrayModel'
import { dotsAlong, type Layout, LEFT, layoutOf, roomOf, spotOf } from './geometry'
import { hueInOrder, linkedHue } from './hues'
import { quantities } from './numbers'

/** A counter takes 0.8 of the pitch. */
const DOT = 0.8
const LEAST_PRESS = 56

/** Each dot by itself, so that it goes to its own new place. One that can be moved singly is a token. */
export function dotParts(array: ArrayModel, look: Look, layout: Layout): Part[] {
  const { pitch, seen } = layout
  const [rows, columns] = [dotsAlong(layout.rows, pitch), dotsAlong(layout.columns, pitch)]
  const inRow = toFloat(sideOf(array, 'columns'))
  const left = layout.rest ? (array.remainder ?? 0) : 0
  const hues = huesOf(array, look)
  const parts = Array.from({ length: rows * columns + left }, (_, index): Part => {
    const [row, column] = [Math.floor(index / columns), index % columns]
    const token = array.tokens?.[row * inRow + column]
    const hue = row < rows ? hues(row, column) : look.hue('remainder')
    const marks = dotMarks(token, hue, row < rows ? 'red' : 'slate', DOT * pitch, look)
    const at = spotOf(layout, index)
    if (!token || seen !== 'all') return { key: dotKey(array, row, column), at, marks }
    const side = Math.max(LEAST_PRESS, pitch)
    return {
      key: `token ${token.id}`,
      at,
      marks,
      token: token.id,
      press: { x: -side / 2, y: -side / 2, width: side, height: side },
      name: `${countableName(token, look)} ${placeName(array, look, row, column)}`,
    }
  })
  if (!array.tokens || seen !== 'all') return parts
  return [marginPart(roomOf(layout)), ...(parts.length > 0 ? parts : firstRow(inRow, layout))]
}

/** The hue a dot has by its part of a cut array, or by a link: null where it has its own. */
function huesOf(array: ArrayModel, look: Look): (row: number, column: number) => Hue | null {
  const blocks = blocksOf(array).map((block, index) => ({
    ...block,
    hue:
      linkedHue(array, look, block) ??
      (array.rows.length * array.columns.length > 1 ? hueInOrder(array, index) : null),
  }))
  const isIn = (parts: readonly Exact[], part: number, index: number) => {
    const before = countBefore(parts, part)
    return index >= before && index < before + toFloat(parts[part] ?? 0)
  }
  return (row, column) =>
    blocks.find((block) => isIn(array.rows, block.row, row) && isIn(array.columns, block.column, column))
      ?.hue ?? null
}

function countBefore(parts: readonly Exact[], index: number): number {
  return parts.slice(0, index).reduce((sum: number, part) => sum + toFloat(part), 0)
}

/** An object keeps its own colours wherever it stands. */
function dotMarks(
  token: Token | undefined,
  hue: Hue | null,
  usual: Hue,
  d: number,
  look: Look,
): readonly Mark[] {
  if (!token) return countableMarks('counter', hue ?? usual, d)
  if (hue === null || !isCountable(token.kind) || isObject(token.kind)) return tokenMarks(token, look, d)
  return countableMarks(token.kind, hue, d)
}

function dotKey(array: ArrayModel, row: number, column: number): string {
  return array.turned ? `dot ${column + 1} ${row + 1}` : `dot ${row + 1} ${column + 1}`
}

function placeName(array: ArrayModel, look: Look, row: number, column: number): string {
  const isHidden = look.hiddenNames.length > 0 || array.masked.length > 0
  const [which, inRow] = [whichOne(column + 1, isHidden), whichOne(row + 1, isHidden)]
  return row < toFloat(sideOf(array, 'rows')) ? `${which} in row ${inRow}` : `${which} left over`
}

/** With no counter left, where the first row goes. */
function firstRow(inRow: number, layout: Layout): Part[] {
  const marks = counterGapMarks('slate', DOT * layout.pitch)
  return Array.from({ length: Math.max(1, inRow) }, (_, column) => ({
    key: `place ${column + 1}`,
    at: { x: LEFT + (column + 0.5) * layout.pitch, y: layout.body.y + layout.pitch / 2 },
    marks,
  }))
}

/** Dashed places for the rows, or for the columns, that are still to come. */
export function gap(array: ArrayModel, name: Name, goal: Exact, look: Look): Part[] {
  const layout = layoutOf(array, look)
  const values = quantities(array)
  const [rows, columns] = [toFloat(values.rows ?? 0), toFloat(values.columns ?? 0)]
  const wanted = name === 'product' && columns > 0 ? toFloat(goal) / columns : toFloat(goal)
  if (array.look !== 'dots' || layout.seen !== 'all' || array.apart || !isWhole(goal)) return []
  const missing = Math.ceil(wanted) - (name === 'columns' ? columns : rows)
  if (missing <= 0 || missing > 20 || !['rows', 'columns', 'product'].includes(name)) return []
  const marks = counterGapMarks('slate', DOT * layout.pitch)
  return Array.from({ length: missing }, (_, out) =>
    Array.from({ length: name === 'columns' ? rows : columns }, (_, along) => {
      const [row, column] = name === 'columns' ? [along, columns + out] : [rows + out, along]
      const at = { x: LEFT + (column + 0.5) * layout.pitch, y: layout.body.y + (row + 0.5) * layout.pitch }
      return { key: `gap ${row} ${column}`, at, marks }
    }),
  ).flat()
}
