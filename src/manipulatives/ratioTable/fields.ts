import { divide, type Exact, parseExact } from '../../number/exact'
import { numeral } from '../../number/numerals'
import { HUES } from '../../picture/ink'
import { done, type Field, type Outcome, refused } from '../contract'
import { notationField } from '../fields'
import { cellOf, hueOf, MOST_COLUMNS, problemOf, type RatioTable, ROW_LETTERS, type Row } from './ratioTable'

type TableField = Field<RatioTable>

function checked(table: RatioTable): Outcome<RatioTable> {
  const problem = problemOf(table)
  return problem === null ? done(table) : refused(problem)
}

function withRow(table: RatioTable, row: number, change: Partial<Row>): Outcome<RatioTable> {
  return checked({ ...table, rows: table.rows.map((own, at) => (at === row ? { ...own, ...change } : own)) })
}

function rowFields(row: number): TableField[] {
  const letter = ROW_LETTERS[row] ?? 'a'
  const NO_ROW = 'There is no third row. Set the number of rows first.'
  return [
    {
      id: `${letter}Name`,
      label: `Name of row ${row + 1}`,
      control: { type: 'text' },
      value: (table) => table.rows[row]?.name ?? '',
      set: (table, value) => {
        const name = String(value).trim().slice(0, 16)
        if (table.rows[row] === undefined) return refused(NO_ROW)
        return name === '' ? refused('Name what the row counts.') : withRow(table, row, { name })
      },
    },
    {
      id: `${letter}Parts`,
      label: `Row ${row + 1} in the ratio`,
      control: { type: 'text' },
      value: (table) => (table.rows[row] === undefined ? '' : numeral(table.rows[row].parts)),
      set: (table, value) => {
        const parts = parseExact(String(value))
        if (table.rows[row] === undefined) return refused(NO_ROW)
        return parts === null ? refused('Write a number, such as 3 or 1/2.') : withRow(table, row, { parts })
      },
    },
    {
      id: `${letter}Hue`,
      label: `Colour of row ${row + 1}`,
      control: { type: 'choice', choices: HUES.map((hue) => ({ value: hue, label: hue })) },
      value: (table) => hueOf(table, row),
      set: (table, value) => withRow(table, row, { hue: HUES.find((hue) => hue === value) ?? 'blue' }),
    },
  ]
}

export const fields: readonly TableField[] = [
  {
    id: 'rows',
    label: 'Rows',
    control: { type: 'number', least: 2, most: 3 },
    value: (table) => table.rows.length,
    set: (table, value) => done(Number(value) >= 3 ? withThirdRow(table) : withTwoRows(table)),
  },
  ...rowFields(0),
  ...rowFields(1),
  ...rowFields(2),
  {
    id: 'columns',
    label: 'Numbers of the first row, with spaces',
    control: { type: 'text' },
    value: (table) => table.columns.map((_, column) => numeral(cellOf(table, 0, column))).join(' '),
    set: (table, value) => {
      const numbers = String(value)
        .trim()
        .split(/[\s;]+/)
        .map(parseExact)
      if (numbers.length > MOST_COLUMNS) return refused(`A table has at most ${MOST_COLUMNS} columns.`)
      return retold(table, numbers)
    },
  },
  {
    id: 'direction',
    label: 'Columns',
    control: {
      type: 'choice',
      choices: [
        { value: 'across', label: 'side by side' },
        { value: 'down', label: 'one under another' },
      ],
    },
    value: (table) => table.direction,
    set: (table, value) => done({ ...table, direction: value === 'down' ? 'down' : 'across' }),
  },
  {
    id: 'wide',
    label: 'Width of a number',
    control: { type: 'number', least: 110, most: 400 },
    value: (table) => table.wide,
    set: (table, value) =>
      done({ ...table, wide: Math.round(Math.min(400, Math.max(110, Number(value) || 0))) }),
  },
  notationField(),
]

function withThirdRow(table: RatioTable): RatioTable {
  if (table.rows.length === 3) return table
  return {
    ...table,
    rows: [...table.rows, { name: 'third', parts: 1, hue: null }],
    tried: table.tried === null ? null : [...table.tried, null],
  }
}

function withTwoRows(table: RatioTable): RatioTable {
  return {
    ...table,
    rows: table.rows.slice(0, 2),
    columns: table.columns.map((column) => ({ ...column, masked: column.masked.filter((row) => row < 2) })),
    tried: table.tried?.slice(0, 2) ?? null,
  }
}

/** The columns that have these numbers on top, in the same ratio as before. */
function retold(table: RatioTable, numbers: readonly (Exact | null)[]): Outcome<RatioTable> {
  const parts = table.rows[0]?.parts ?? 1
  const columns: RatioTable['columns'][number][] = []
  for (const [index, number] of numbers.entries()) {
    if (number === null) return refused('Write numbers with spaces, such as 2 4 6.')
    columns.push({ times: divide(number, parts), masked: table.columns[index]?.masked ?? [] })
  }
  const isThere = (column: number) => column < columns.length
  return checked({
    ...table,
    columns,
    chosen: table.chosen.filter(isThere),
    arrows: table.arrows.filter(({ from, to }) => isThere(from) && isThere(to)),
  })
}
