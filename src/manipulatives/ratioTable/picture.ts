import { type Box, centreOf } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import type { Exact } from '../../number/exact'
import { hiddenBoxMarks } from '../../picture/hidden'
import type { InkName } from '../../picture/ink'
import type { Mark } from '../../picture/mark'
import { NOT_TRUE_SIZE, notTrueMarks } from '../../picture/notTrue'
import type { Part } from '../../picture/part'
import { isStacked, numberMarks, numberWidth, textMark } from '../../picture/text'
import type { Look } from '../contract'
import { arrowParts } from './arrows'
import { cellBox, columnBox, HEAD, headBox, TAG_ROOM } from './geometry'
import { isHidden } from './masks'
import { cellOf, hueOf, isComplete, type RatioTable, timesOf } from './ratioTable'
import { nameOf } from './values'

const DIGITS = 68

export function picture(table: RatioTable, look: Look): Part[] {
  return [
    ...table.rows.map((_, row) => headPart(table, row)),
    ...table.columns.flatMap((_, column) => table.rows.map((__, row) => cellPart(table, look, row, column))),
    ...table.chosen.map((column) => chosenPart(table, column)),
    ...triedParts(table, look),
    ...arrowParts(table, look),
  ]
}

function cornerOf({ x, y }: Box): Point {
  return { x, y }
}

function headPart(table: RatioTable, row: number): Part {
  const box = headBox(table, row)
  return {
    key: `head ${row + 1}`,
    at: cornerOf(box),
    marks: [
      frame(box, `${hueOf(table, row)}.tint`),
      textMark(table.rows[row]?.name ?? '', { x: box.width / 2, y: box.height / 2 }, HEAD, { fill: 'ink' }),
    ],
  }
}

function frame({ width, height }: Box, fill: InkName): Mark {
  return { type: 'rect', x: 0, y: 0, width, height, fill, stroke: 'ink', strokeWidth: 4 }
}

function cellPart(table: RatioTable, look: Look, row: number, column: number): Part {
  const box = cellBox(table, row, column)
  const name = nameOf(row, column)
  const hue = look.hue(name)
  const hidden = isHidden(table, look, row, column)
  const inner = hidden
    ? hiddenBoxMarks(inset(box), DIGITS)
    : digits(table, cellOf(table, row, column), box, hue === null ? 'ink' : `${hue}.onFill`)
  return {
    key: name,
    at: cornerOf(box),
    marks: [frame(box, hue === null || hidden ? 'cell' : `${hue}.fill`), ...inner],
    press: { x: 0, y: 0, width: box.width, height: box.height },
    name: `${table.rows[row]?.name ?? ''} number ${column + 1}`,
    shows: name,
  }
}

function inset({ width, height }: Box): Box {
  return { x: 14, y: 12, width: width - 28, height: height - 24 }
}

function digits(table: RatioTable, value: Exact, box: Box, fill: InkName): Mark[] {
  const { notation } = table
  const most = isStacked(value, notation) ? 62 : DIGITS
  const size = Math.min(most, (most * (box.width - 20)) / numberWidth(value, most, notation))
  return numberMarks(value, { x: box.width / 2, y: box.height / 2 }, size, { notation, fill })
}

/** A strong outline round a chosen column. */
function chosenPart(table: RatioTable, column: number): Part {
  const box = columnBox(table, column)
  const marks: Mark[] = [
    { type: 'rect', x: 4, y: 4, width: box.width - 8, height: box.height - 8, stroke: 'ink', strokeWidth: 8 },
  ]
  return { key: `chosen ${column + 1}`, at: cornerOf(box), marks }
}

/** RT3: a column that somebody tries stands dashed beside the others, and says so when it is not in the ratio. */
function triedParts(table: RatioTable, look: Look): Part[] {
  const { tried } = table
  if (tried === null) return []
  const column = table.columns.length
  const parts = tried.map((value, row): Part => {
    const box = cellBox(table, row, column)
    const { x, y, width, height } = inset(box)
    return {
      key: `tried ${row + 1}`,
      at: cornerOf(box),
      marks: [
        {
          type: 'rect',
          x,
          y,
          width,
          height,
          radius: 12,
          fill: 'card',
          stroke: 'slate.outline',
          strokeWidth: 4,
          ...(value === null ? {} : { dash: [12, 8] }),
        },
        ...(value === null ? [] : digits(table, value, box, 'ink')),
      ],
      press: { x: 0, y: 0, width: box.width, height: box.height },
      name: `tried ${table.rows[row]?.name ?? ''} number`,
      writes: 'decimal',
    }
  })
  if (!isComplete(tried) || timesOf(table, tried) !== null || look.covered) return parts
  const box = columnBox(table, column)
  const middle = centreOf(box)
  const at =
    table.direction === 'across'
      ? { x: middle.x, y: box.y + box.height + TAG_ROOM / 2 }
      : { x: box.x + box.width + 24 + NOT_TRUE_SIZE.width / 2, y: middle.y }
  return [...parts, { key: 'not true', at, marks: notTrueMarks() }]
}
