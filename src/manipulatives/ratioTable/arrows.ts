import { type Box, centreOf } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import { type Factor, factorBetween } from '../../number/factor'
import { factorArrowMarks } from '../../picture/factorArrow'
import type { Part } from '../../picture/part'
import type { Look } from '../contract'
import { arrowHigh, cellBox, columnBox, levelsOf } from './geometry'
import { isHidden } from './masks'
import type { RatioTable } from './ratioTable'

const CLEAR = 10

export function arrowParts(table: RatioTable, look: Look): Part[] {
  return [...columnArrows(table, look), ...rowArrows(table, look)]
}

/** RT2: outside the first and the last row, the same factor on both sides. */
function columnArrows(table: RatioTable, look: Look): Part[] {
  const levels = levelsOf(table)
  const sides = table.direction === 'across' ? (['above', 'below'] as const) : (['left', 'right'] as const)
  return table.arrows.flatMap(({ from, to }, index): Part[] => {
    const factor = factorSeen(table, look, from, to)
    if (factor === 'none') return []
    const [start, end] = [columnBox(table, from), columnBox(table, to)]
    const along = table.direction === 'across' ? end.x - start.x : end.y - start.y
    const level = levels[index] ?? 1
    const aside = inset(along, level)
    return sides.map((side) => ({
      key: `arrow ${from + 1} ${to + 1} ${side}`,
      at: shifted(edge(start, side), table, aside),
      marks: factorArrowMarks(along - 2 * aside, side, factor, {
        notation: table.notation,
        ink: 'ink',
        high: arrowHigh(table, level),
      }),
    }))
  })
}

/** Arrows to and from one column do not meet: a lower one begins and ends further in. */
function inset(along: number, level: number): number {
  return Math.sign(along) * Math.max(0, 24 - 24 * (level - 1))
}

function shifted(at: Point, table: Pick<RatioTable, 'direction'>, by: number): Point {
  return table.direction === 'across' ? { x: at.x + by, y: at.y } : { x: at.x, y: at.y + by }
}

function edge(box: Box, side: 'above' | 'below' | 'left' | 'right') {
  const middle = centreOf(box)
  switch (side) {
    case 'above':
      return { x: middle.x, y: box.y - CLEAR }
    case 'below':
      return { x: middle.x, y: box.y + box.height + CLEAR }
    case 'left':
      return { x: box.x - CLEAR, y: middle.y }
    case 'right':
      return { x: box.x + box.width + CLEAR, y: middle.y }
  }
}

/** The factor as the class may see it: null for "?", none where no factor goes. */
export function factorSeen(table: RatioTable, look: Look, from: number, to: number): Factor | null | 'none' {
  const isSeen = table.rows.some(
    (_, row) => !isHidden(table, look, row, from) && !isHidden(table, look, row, to),
  )
  if (!isSeen || look.covered) return null
  return factorBetween(table.columns[from]?.times ?? 0, table.columns[to]?.times ?? 0) ?? 'none'
}

/** From each row to the next, past the last column. */
function rowArrows(table: RatioTable, look: Look): Part[] {
  if (!table.rowArrows) return []
  const column = table.columns.length - (table.tried === null ? 1 : 0)
  const side = table.direction === 'across' ? 'right' : 'below'
  return table.rows.slice(1).map((row, before): Part => {
    const [start, end] = [cellBox(table, before, column), cellBox(table, before + 1, column)]
    const along = table.direction === 'across' ? end.y - start.y : end.x - start.x
    const isSeen = !look.covered && table.columns.some((_, index) => isRatioSeen(table, look, before, index))
    const factor = isSeen ? factorBetween(table.rows[before]?.parts ?? 0, row.parts) : null
    return {
      key: `row arrow ${before + 1}`,
      at: shifted(
        edge(start, side),
        { direction: table.direction === 'across' ? 'down' : 'across' },
        ROW_INSET,
      ),
      marks: factorArrowMarks(along - 2 * ROW_INSET, side, factor, {
        notation: table.notation,
        ink: 'ink',
        high: LOW,
      }),
    }
  })
}

const LOW = 40
const ROW_INSET = 12

function isRatioSeen(table: RatioTable, look: Look, row: number, column: number): boolean {
  return !isHidden(table, look, row, column) && !isHidden(table, look, row + 1, column)
}
