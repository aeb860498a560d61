import type { Exact } from '../../number/exact'
import type { Look } from '../contract'
import { worth } from '../placeValue'
import {
  type Cell,
  type ColumnLayout,
  cellOf,
  digitsIn,
  filledIn,
  firstWritten,
  isLong,
  isOpen,
  isWorkedRow,
  LETTERS,
  type Letter,
  leastOf,
  onesIn,
  type Row,
  rowsIn,
} from './layout'
import { longSteps } from './long'
import { planOf, resultDigits } from './plan'

/** The digits of a line as they stand, by column: null where nothing does. What pupils write is not among them. */
export function digitsShown(layout: ColumnLayout, row: Row): (number | null)[] {
  if (isWorkedRow(row)) return isLong(layout) ? longDigits(layout, row) : answerDigits(layout)
  const index = LETTERS.findIndex((letter) => letter === row)
  const digits = digitsIn(layout, index)
  const first = firstWritten(layout, digits)
  const last = lastWritten(layout, digits, index)
  return digits.map((digit, column) => (column < first || column > last ? null : digit))
}

/** A nought that fills up the last places is written or not; a whole number by which is multiplied has none. */
function lastWritten(layout: ColumnLayout, digits: readonly number[], index: number): number {
  const isFactor = index === 1 && layout.calculation !== 'addition' && layout.calculation !== 'subtraction'
  if (layout.trailingZeros && !isFactor) return digits.length - 1
  return Math.max(
    onesIn(layout),
    digits.findLastIndex((digit) => digit !== 0),
  )
}

function answerDigits(layout: ColumnLayout): (number | null)[] {
  const { order, result } = planOf(layout)
  const first = firstWritten(layout, result)
  const written = order.slice(0, layout.written)
  return result.map((digit, column) => (written.includes(column) && column >= first ? digit : null))
}

function longDigits(layout: ColumnLayout, row: Row): (number | null)[] {
  const digits: (number | null)[] = layout.places.map(() => null)
  for (const step of longSteps(layout).slice(0, layout.written))
    if (step.row === row && step.type === 'digit') digits[step.column] = step.digit
  return digits
}

/** Every place that has something to see, in reading order. */
export function cellsShown(layout: ColumnLayout): Cell[] {
  return rowsIn(layout).flatMap((row) =>
    digitsShown(layout, row).flatMap((digit, column) => {
      const cell = cellOf(layout, row, column)
      return digit !== null || isOpen(layout, cell) ? [cell] : []
    }),
  )
}

/** Whether a digit is kept from the class, by the layout or by the board. */
export function isCellHidden(layout: ColumnLayout, cell: Cell, look: Look): boolean {
  return layout.masked.includes(cell) || look.hidden(cell) !== 'no'
}

/** Whether the board hides a whole number. What pupils write in the answer themselves is not hidden from them. */
export function isRowHidden(layout: ColumnLayout, row: Row, look: Look): boolean {
  if (row !== 'result') return LETTERS.includes(row as Letter) && look.hidden(row as Letter) !== 'no'
  return layout.answer === 'steps' && look.hidden('result') !== 'no'
}

/** Whether any digit of what is given is hidden or for pupils to find: then nothing that follows is said. */
export function isAnythingUnknown(layout: ColumnLayout, look: Look): boolean {
  if (layout.masked.length > 0 || layout.open.length > 0 || look.hiddenNames.length > 0) return true
  return rowsIn(layout).some((row) => isRowHidden(layout, row, look))
}

/**
 * What a line shows as one number, read digit by digit: 3712 where 12 stands in one place. Undefined while a place
 * is empty; in the answer, while it has fewer digits than the true one.
 */
export function numberWritten(layout: ColumnLayout, row: Letter | 'result'): Exact | undefined {
  const shown = digitsShown(layout, row)
  const standing = shown.map((digit, column) => {
    const cell = cellOf(layout, row, column)
    if (!isOpen(layout, cell)) return digit
    return filledIn(layout, cell) ?? (isWorkedRow(row) ? digit : null)
  })
  const first = standing.findIndex((digit) => digit !== null)
  if (first === -1 || first > firstNeeded(layout, row)) return undefined
  const from = standing.slice(first)
  const isShort = row === 'result' ? from.includes(null) : hasEmpty(layout, row)
  if (isShort) return undefined
  const digits = from.map((digit) => String(digit ?? 0)).join('')
  return digits.length > 12 ? undefined : worth(Number(digits), leastOf(layout))
}

function hasEmpty(layout: ColumnLayout, row: Row): boolean {
  return layout.places.some((_, column) => {
    const cell = cellOf(layout, row, column)
    return isOpen(layout, cell) && filledIn(layout, cell) === null
  })
}

function firstNeeded(layout: ColumnLayout, row: Letter | 'result'): number {
  return row === 'result' ? firstWritten(layout, resultDigits(layout)) : onesIn(layout)
}
