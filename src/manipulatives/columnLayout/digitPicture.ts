import type { Box } from '../../geometry/box'
import { hiddenBoxMarks } from '../../picture/hidden'
import type { InkName } from '../../picture/ink'
import type { Mark } from '../../picture/mark'
import type { Part } from '../../picture/part'
import { textMark } from '../../picture/text'
import type { Look } from '../contract'
import { manyOf } from '../placeValue'
import { BOX, type Grid } from './geometry'
import {
  type Cell,
  type ColumnLayout,
  cellOf,
  filledIn,
  isOpen,
  isWorkedRow,
  type Name as QuantityName,
  type Row,
  rowsIn,
} from './layout'
import { digitsShown, isCellHidden, isRowHidden } from './shown'

/** How each line is spoken of. */
export const ROW_NAMES: Readonly<Record<Row, string>> = {
  a: 'the first number',
  b: 'the second number',
  c: 'the third number',
  d: 'the fourth number',
  partial1: 'the first product',
  partial2: 'the second product',
  result: 'the answer',
}

export function digitParts(layout: ColumnLayout, grid: Grid, look: Look): Part[] {
  return rowsIn(layout).flatMap((row) => {
    if (isRowHidden(layout, row, look)) return [hiddenRow(layout, grid, row)]
    const shown = digitsShown(layout, row)
    return layout.places.flatMap((_, column) =>
      digitPart(layout, grid, look, row, column, shown[column] ?? null),
    )
  })
}

function boxOf({ size }: ColumnLayout, width: number = BOX.width): Box {
  return {
    x: (-width * size) / 2,
    y: (-BOX.height * size) / 2,
    width: width * size,
    height: BOX.height * size,
  }
}

/** The number that the board hides, the same whatever it is. */
function hiddenRow(layout: ColumnLayout, grid: Grid, row: Row): Part {
  const isDivisor = row === 'b' && layout.calculation === 'division'
  const [first = 0, last = 0] = isDivisor
    ? [grid.signAt.x, grid.signAt.x]
    : [grid.columns[0], grid.columns.at(-1)]
  const box = boxOf(layout, (last - first) / layout.size + BOX.width)
  return {
    key: row,
    at: { x: (first + last) / 2, y: grid.rows.get(row) ?? 0 },
    marks: hiddenBoxMarks(box, 0.76 * layout.size),
    press: box,
    name: ROW_NAMES[row],
    ...shows(row === 'partial1' || row === 'partial2' ? null : row),
  }
}

function shows(name: QuantityName | null): { readonly shows?: string } {
  return name === null ? {} : { shows: name }
}

function digitPart(
  layout: ColumnLayout,
  grid: Grid,
  look: Look,
  row: Row,
  column: number,
  digit: number | null,
): Part[] {
  const cell = cellOf(layout, row, column)
  const isDivisor = row === 'b' && layout.calculation === 'division'
  const x = isDivisor ? grid.signAt.x : (grid.columns[column] ?? 0)
  const base = { key: cell, at: { x, y: grid.rows.get(row) ?? 0 }, ...shows(cell) }
  const press = boxOf(layout)
  const name = spokenCell(layout, cell)
  if (isOpen(layout, cell)) return [openPart(layout, cell, look, base, digit)]
  if (digit === null) return isWorkedRow(row) ? [{ key: cell, at: base.at, marks: [], press, name }] : []
  if (isCellHidden(layout, cell, look))
    return [{ ...base, press, name, marks: hiddenBoxMarks(boxOf(layout), 0.76 * layout.size) }]
  const isTop = layout.calculation === 'subtraction' && row === 'a'
  const mark = textMark(String(digit), { x: 0, y: 0 }, layout.size, { fill: inkOf(row, look) })
  return [{ ...base, marks: [mark], ...(isTop ? { press, name } : {}) }]
}

function inkOf(row: Row, look: Look): InkName {
  const hue = row === 'partial1' || row === 'partial2' ? null : look.hue(row)
  return hue ? `${hue}.deep` : 'ink'
}

/** A box for a pupil to write in. A digit that a step has written stands in it too. */
function openPart(
  layout: ColumnLayout,
  cell: Cell,
  look: Look,
  base: { readonly key: string; readonly at: Part['at'] },
  digit: number | null,
): Part {
  const box = boxOf(layout)
  const frame: Mark = { type: 'rect', ...box, radius: 16, fill: 'card', stroke: 'ink', strokeWidth: 4 }
  const row = cell.split('.')[0] as Row
  const written = filledIn(layout, cell) ?? (isWorkedRow(row) ? digit : null)
  const text = written === null ? '' : String(written)
  const size = text.length > 1 ? layout.size * 0.62 : layout.size
  const isHidden = filledIn(layout, cell) === null && written !== null && isCellHidden(layout, cell, look)
  if (isHidden)
    return {
      ...base,
      shows: cell,
      press: box,
      name: spokenCell(layout, cell),
      marks: hiddenBoxMarks(box, 0.76 * layout.size),
    }
  return {
    ...base,
    shows: `written.${cell}`,
    marks: text === '' ? [frame] : [frame, textMark(text, { x: 0, y: 0 }, size)],
    press: box,
    name: `${spokenCell(layout, cell)}, ${text === '' ? 'empty box' : text}`,
    writes: true,
  }
}

export function spokenCell(layout: ColumnLayout, cell: Cell): string {
  const [row = 'a', place = 'ones'] = cell.split('.')
  const column = layout.places.find((candidate) => candidate === place) ?? 'ones'
  return `${manyOf(column)} of ${ROW_NAMES[row as Row]}`
}
