import { denominatorOf, divide, type Exact, multiply, numeratorOf } from '../../number/exact'
import { done, type Outcome, refused, type Sum, type Values } from '../contract'
import {
  type Column,
  cellOf,
  problemOf,
  type RatioTable,
  ROW_LETTERS,
  type Row,
  type RowLetter,
} from './ratioTable'

/** A number by its row and its column: `a1` is on top of the first column. */
export type Name = `${RowLetter}${number}`

export function nameOf(row: number, column: number): Name {
  return `${ROW_LETTERS[row] ?? 'a'}${column + 1}`
}

export function quantities(table: RatioTable): Values<Name> {
  const values: Partial<Record<Name, Exact>> = {}
  table.columns.forEach((_, column) => {
    table.rows.forEach((__, row) => {
      values[nameOf(row, column)] = cellOf(table, row, column)
    })
  })
  return values
}

/** RT1 as sums: where b is p/q of a, p of a and q of b are the same, in every column. */
export function sums(table: RatioTable): Sum<Name>[] {
  return table.columns.flatMap((_, column) =>
    table.rows.slice(1).map((row, index) => {
      const times = divide(row.parts, table.rows[0]?.parts ?? 1)
      const total = nameOf(index + 1, column)
      return {
        terms: [
          { name: nameOf(0, column), times: numeratorOf(times) },
          { name: total, times: -denominatorOf(times) },
        ],
        plus: 0,
        total,
      }
    }),
  )
}

/** One number of a column scales the column; two that are not in the ratio change the ratio of every column. */
export function withQuantities(table: RatioTable, values: Values<Name>): Outcome<RatioTable> {
  const shown = quantities(table)
  const asked = Object.entries(values).filter(([, value]) => value !== undefined) as [Name, Exact][]
  if (asked.some(([name]) => shown[name] === undefined))
    return refused('There is no such column. Make one first.', 'multiply')
  if (asked.every(([name, value]) => shown[name] === value)) return done(table)
  const rows = rowsFor(table, values)
  if (rows === null) return refused('A column is 0 in every row, or in none.')
  const columns: Column[] = []
  for (const [index, column] of table.columns.entries()) {
    const times = timesAsked(rows, askedOf(table, values, index))
    if (!times.ok) return times
    const { value } = times
    columns.push(value === null || value === column.times ? column : { ...column, times: value })
  }
  const next = { ...table, rows, columns }
  const problem = problemOf(next)
  return problem === null ? done(next) : refused(problem)
}

function askedOf(table: RatioTable, values: Values<Name>, column: number): (Exact | undefined)[] {
  return table.rows.map((_, row) => values[nameOf(row, column)])
}

/** The rows in the ratio that whole columns ask for; null when one asks for 0 beside another number. */
function rowsFor(table: RatioTable, values: Values<Name>): readonly Row[] | null {
  let { rows } = table
  for (const [column] of table.columns.entries()) {
    const asked = askedOf(table, values, column)
    const first = asked.findIndex((value) => value !== undefined)
    const value = asked[first]
    const others = asked.filter((other) => other !== undefined && other !== 0)
    if (value === undefined) continue
    if (value === 0 ? others.length > 0 : asked.includes(0)) return null
    if (value === 0) continue
    const each = divide(value, rows[first]?.parts ?? 1)
    rows = rows.map((row, index) => {
      const own = asked[index]
      return own === undefined || own === multiply(row.parts, each)
        ? row
        : { ...row, parts: divide(own, each) }
    })
  }
  return rows.every((row, index) => row === table.rows[index]) ? table.rows : rows
}

function timesAsked(rows: readonly Row[], asked: readonly (Exact | undefined)[]): Outcome<Exact | null> {
  const times = new Set(
    asked.flatMap((value, row) => (value === undefined ? [] : [divide(value, rows[row]?.parts ?? 1)])),
  )
  if (times.size > 1) return refused('Those columns are not in the same ratio.')
  return done([...times][0] ?? null)
}
