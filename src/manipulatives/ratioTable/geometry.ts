import type { Box, Size } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import { textWidth } from '../../picture/andika'
import { FACTOR_ROOM_BESIDE } from '../../picture/factorArrow'
import type { RatioTable } from './ratioTable'

const TALL = 104
export const HEAD = 52
const HEAD_PAD = 48
/** Room for "not true" at the end of a tried column, with its gap. */
export const TAG_ROOM = 84
const TAG_WIDE = 320
/** How far the lowest arrow bends out, and how much further each over it, to be clear of its factor. */
const LOW = 40
const LEVEL = { across: 108, down: 150 } as const
/** Past the bend of the outermost arrow, for its factor. */
const PAST = { across: 126, down: 188 } as const

/** How high each arrow goes: one that shares columns with a shorter one goes over it. */
export function levelsOf(table: RatioTable): number[] {
  const spans = table.arrows.map(({ from, to }) => [Math.min(from, to), Math.max(from, to)] as const)
  const inOrder = spans.map((_, index) => index).sort((a, b) => width(spans[a]) - width(spans[b]))
  const levels: number[] = spans.map(() => 0)
  inOrder.forEach((index, turn) => {
    const [low, high] = spans[index] ?? [0, 0]
    const under = inOrder.slice(0, turn).filter((other) => {
      const [otherLow, otherHigh] = spans[other] ?? [0, 0]
      return otherLow < high && low < otherHigh
    })
    levels[index] = 1 + Math.max(0, ...under.map((other) => levels[other] ?? 0))
  })
  return levels
}

function width(span: readonly [number, number] | undefined): number {
  return span === undefined ? 0 : span[1] - span[0]
}

export function arrowHigh({ direction }: RatioTable, level: number): number {
  return LOW + (level - 1) * LEVEL[direction]
}

function arrowRoom(table: RatioTable): number {
  const most = Math.max(0, ...levelsOf(table))
  return most === 0 ? 0 : arrowHigh(table, most) + PAST[table.direction]
}

/** How many columns are drawn: a tried one is the last. */
function drawnColumns(table: RatioTable): number {
  return table.columns.length + (table.tried === null ? 0 : 1)
}

function headWidth(table: RatioTable): number {
  return Math.ceil(Math.max(...table.rows.map(({ name }) => textWidth(name, HEAD, 'bold')))) + HEAD_PAD
}

function cellSize(table: RatioTable): Size {
  return {
    width: table.direction === 'down' ? Math.max(table.wide, headWidth(table)) : table.wide,
    height: TALL,
  }
}

/** The corner of the table itself. */
function corner(table: RatioTable): Point {
  return table.direction === 'across' ? { x: 0, y: arrowRoom(table) } : { x: arrowRoom(table), y: 0 }
}

export function headBox(table: RatioTable, row: number): Box {
  const { x, y } = corner(table)
  const cell = cellSize(table)
  return table.direction === 'across'
    ? { x, y: y + row * TALL, width: headWidth(table), height: TALL }
    : { x: x + row * cell.width, y, width: cell.width, height: TALL }
}

export function cellBox(table: RatioTable, row: number, column: number): Box {
  const { x, y } = corner(table)
  const cell = cellSize(table)
  return table.direction === 'across'
    ? { x: x + headWidth(table) + column * cell.width, y: y + row * TALL, ...cell }
    : { x: x + row * cell.width, y: y + (column + 1) * TALL, ...cell }
}

/** The whole of a column, over all its rows. */
export function columnBox(table: RatioTable, column: number): Box {
  const first = cellBox(table, 0, column)
  const last = cellBox(table, table.rows.length - 1, column)
  return { ...first, width: last.x + last.width - first.x, height: last.y + last.height - first.y }
}

export function sizeOf(table: RatioTable): Size {
  const end = columnBox(table, drawnColumns(table) - 1)
  const arrows = arrowRoom(table)
  const rowArrows = table.rowArrows ? FACTOR_ROOM_BESIDE : 0
  const tag = table.tried === null ? 0 : table.direction === 'across' ? TAG_ROOM : TAG_WIDE
  const tagAside = table.tried !== null && table.direction === 'across' ? TAG_WIDE / 2 - table.wide / 2 : 0
  return table.direction === 'across'
    ? {
        width: end.x + end.width + Math.max(rowArrows, tagAside),
        height: end.y + end.height + Math.max(arrows, tag),
      }
    : {
        width: end.x + end.width + Math.max(arrows, tag),
        height: end.y + end.height + rowArrows,
      }
}
