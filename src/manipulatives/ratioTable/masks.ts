import type { Look } from '../contract'
import type { RatioTable } from './ratioTable'
import { nameOf } from './values'

/** Whether a number is kept from the class, by the board or by the table itself. */
export function isHidden(table: RatioTable, look: Look, row: number, column: number): boolean {
  return look.hidden(nameOf(row, column)) !== 'no' || (table.columns[column]?.masked.includes(row) ?? false)
}

/** Whether nothing of a column is seen. */
export function isAllHidden(table: RatioTable, look: Look, column: number): boolean {
  return table.rows.every((_, row) => isHidden(table, look, row, column))
}
