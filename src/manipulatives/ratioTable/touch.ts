import { numberWritten } from '../numberWritten'
import type { TableChange } from './actions'
import {
  isComplete,
  problemOf,
  type RatioTable,
  ROW_LETTERS,
  timesOf,
  withChosen,
  withColumn,
  withMask,
} from './ratioTable'

/** A press on a "?" shows it; on a number it chooses its column, or no longer does. */
export function press(table: RatioTable, part: string): TableChange | null {
  const cell = /^([abc])(\d+)$/.exec(part)
  if (cell === null) return null
  const row = ROW_LETTERS.findIndex((letter) => letter === cell[1])
  const column = Number(cell[2]) - 1
  const own = table.columns[column]
  if (own === undefined) return null
  return {
    to: 'state',
    state: own.masked.includes(row) ? withMask(table, row, column) : withChosen(table, column),
  }
}

/** A tried column that is in the ratio becomes a column of the table; one that is not stays to be talked about. */
export function write(table: RatioTable, part: string, digits: string): TableChange | null {
  const box = /^tried (\d)$/.exec(part)
  const row = Number(box?.[1] ?? 0) - 1
  const written = numberWritten(digits)
  if (table.tried?.[row] === undefined || (written === null && digits !== '')) return null
  const tried = table.tried.map((value, at) => (at === row ? written : value))
  const times = isComplete(tried) ? timesOf(table, tried) : null
  const kept = times === null ? null : withColumn({ ...table, tried: null }, times, null)
  if (kept !== null && problemOf(kept) === null) return { to: 'state', state: kept }
  return { to: 'state', state: { ...table, tried } }
}
