import { polyline } from '../../geometry/path'
import type { Mark } from '../../picture/mark'
import type { Part } from '../../picture/part'
import { textMark } from '../../picture/text'
import type { Look } from '../contract'
import { manyOf } from '../placeValue'
import { type Grid, isAbove, SMALL } from './geometry'
import { type ColumnLayout, cellOf, isDown, isLong } from './layout'
import { exchangedDown, exchangedUp, longMarks } from './marks'
import { isCellHidden, isRowHidden } from './shown'

const INK = 'teal.deep'

/** CL2: one small digit for what was exchanged so far. */
export function exchangeParts(layout: ColumnLayout, grid: Grid, look: Look): Part[] {
  // Of a puzzle with open places the small digits would tell too much.
  if (layout.open.length > 0) return []
  if (isLong(layout)) return longParts(layout, grid)
  return isDown(layout) ? downParts(layout, grid, look) : upParts(layout, grid)
}

function small(layout: ColumnLayout, text: string): Mark {
  return textMark(text, { x: 0, y: 0 }, SMALL * layout.size, { fill: INK })
}

/** CL6: under the answer or over the first number. Where pupils write, there is a little place for each. */
function upParts(layout: ColumnLayout, grid: Grid): Part[] {
  const y = isAbove(layout) ? grid.aboveY : grid.belowY
  const reach = 0.31 * layout.size
  const box = { x: -reach, y: -reach, width: 2 * reach, height: 2 * reach }
  return exchangedUp(layout).flatMap((count, column): Part[] => {
    const place = layout.places[column] ?? 'ones'
    const from = layout.places[column + 1]
    if (from === undefined) return []
    const isPlace = layout.answer === 'boxes' && count === 0
    const marks: Mark[] = isPlace
      ? [
          {
            type: 'rect',
            ...box,
            radius: 10,
            stroke: 'ink.second',
            strokeWidth: 3,
            dash: [6, 7],
          },
        ]
      : count > 0
        ? [small(layout, String(count))]
        : []
    const press = { x: -0.45 * layout.size, y: -reach, width: 0.9 * layout.size, height: 2 * reach }
    return [
      {
        key: `exchange ${from}`,
        at: { x: grid.columns[column] ?? 0, y },
        marks,
        shows: place,
        press,
        name: `small digit of the ${manyOf(place)}`,
      },
    ]
  })
}

function downParts(layout: ColumnLayout, grid: Grid, look: Look): Part[] {
  if (isRowHidden(layout, 'a', look)) return []
  const { size } = layout
  const row = grid.rows.get('a') ?? 0
  return exchangedDown(layout).flatMap(({ struck, before, instead }, column): Part[] => {
    const place = layout.places[column] ?? 'ones'
    if (isCellHidden(layout, cellOf(layout, 'a', column), look)) return []
    const x = grid.columns[column] ?? 0
    const parts: Part[] = []
    if (before !== null)
      parts.push({
        key: `came ${place}`,
        at: { x: x - 0.5 * size, y: row - 0.16 * size },
        marks: [small(layout, String(before))],
        shows: place,
      })
    if (struck)
      parts.push({ key: `strike ${place}`, at: { x, y: row }, marks: [strike(size, before !== null)] })
    if (instead !== null)
      parts.push({
        key: `instead ${place}`,
        at: { x, y: grid.aboveY },
        marks: [small(layout, look.hidden(place) === 'no' ? String(instead) : '?')],
        shows: place,
      })
    return parts
  })
}

/** From the lower left to the upper right of a digit, and of the small one before it. */
function strike(size: number, isWide: boolean): Mark {
  const d = polyline([
    { x: (isWide ? -0.66 : -0.31) * size, y: (isWide ? 0.2 : 0.36) * size },
    { x: 0.31 * size, y: (isWide ? -0.3 : -0.36) * size },
  ])
  return { type: 'path', d, stroke: INK, strokeWidth: 4.5 }
}

function longParts(layout: ColumnLayout, grid: Grid): Part[] {
  const { size } = layout
  return longMarks(layout).map(({ row, column, digit }) => {
    const x = grid.columns[column] ?? 0
    const place = layout.places[column] ?? 'ones'
    const at =
      row === 'result'
        ? { x, y: grid.belowY }
        : { x: x - 0.5 * size, y: (grid.rows.get(row) ?? 0) - 0.16 * size }
    return { key: `small ${row} ${place}`, at, marks: [small(layout, String(digit))] }
  })
}
