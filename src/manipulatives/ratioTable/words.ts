import { factorWritten, listed, written } from '../../number/written'
import type { Look } from '../contract'
import { factorSeen } from './arrows'
import { isHidden } from './masks'
import { cellOf, isComplete, type RatioTable, timesOf } from './ratioTable'

/** "Ratio table: red 2, 4 and 6; yellow 3, 6 and 9." */
export function describe(table: RatioTable, look: Look): string {
  const rows = table.rows.map(({ name }, row) => {
    const numbers = table.columns.map((_, column) =>
      isHidden(table, look, row, column)
        ? 'a hidden number'
        : written(cellOf(table, row, column), table.notation),
    )
    return `${name} ${listed(numbers)}`
  })
  return `Ratio table: ${rows.join('; ')}${arrows(table, look)}${tried(table, look)}.`
}

/** "; column 1 to column 2: × 3". */
function arrows(table: RatioTable, look: Look): string {
  return table.arrows
    .map(({ from, to }) => {
      const factor = factorSeen(table, look, from, to)
      const how = factor === 'none' ? null : factorWritten(factor, table.notation)
      return how === null ? '' : `; column ${from + 1} to column ${to + 1}: ${how}`
    })
    .join('')
}

function tried(table: RatioTable, look: Look): string {
  if (table.tried === null) return ''
  const numbers = table.tried.map((value) =>
    value === null ? 'an empty box' : written(value, table.notation),
  )
  const isFalse = isComplete(table.tried) && timesOf(table, table.tried) === null && !look.covered
  return `; a tried column with ${listed(numbers)}${isFalse ? ', which is not in the same ratio' : ''}`
}
