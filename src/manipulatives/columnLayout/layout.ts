import { compare, type Exact } from '../../number/exact'
import { countIn, exponentOf, type Place } from '../placeValue'

export const CALCULATIONS = [
  'addition',
  'subtraction',
  'multiplication',
  'long-multiplication',
  'division',
] as const
export type Calculation = (typeof CALCULATIONS)[number]

export const LETTERS = ['a', 'b', 'c', 'd'] as const
export type Letter = (typeof LETTERS)[number]
export const WORKED_ROWS = ['partial1', 'partial2', 'result'] as const
/** A line of digits: the numbers a, b …, the partial products, and what the calculation comes to. */
export type Row = Letter | (typeof WORKED_ROWS)[number]
/** One place of a line: "a.tens". */
export type Cell = `${Row}.${Place}`

/**
 * `ones`, `tens` … and `value` are a pile beside the layout, as charts and blocks name theirs: what is left in each
 * column after every exchange and taking away so far. `total.ones` is what a column comes to, before its exchange.
 * `written.result` is what stands there, right or wrong.
 */
export type Name =
  | Letter
  | 'result'
  | 'remainder'
  | 'value'
  | Place
  | Cell
  | `total.${Place}`
  | `written.${Letter | 'result'}`
  | `written.${Cell}`

/** A written calculation, and how far it has come. */
export interface ColumnLayout {
  readonly calculation: Calculation
  /** Two to four to add, else two: the second of a multiplication or division is a whole number. */
  readonly numbers: readonly Exact[]
  /** The columns, the greatest first. CL1: a digit stands in the column of its place. */
  readonly places: readonly Place[]
  /** By column, how many were exchanged between it and the column before; [] for none. */
  readonly exchanged: readonly number[]
  /** By column, how many were taken away or shared out; [] for none. */
  readonly taken: readonly number[]
  /** How many digits of the answer are written, in the order in which they are. */
  readonly written: number
  /** Places in which pupils write: of the answer, and single places of the numbers. */
  readonly answer: 'steps' | 'boxes'
  readonly open: readonly Cell[]
  /** What pupils have written in them, right or wrong: 12 in one place too. */
  readonly filled: readonly { readonly cell: Cell; readonly digits: number }[]
  /** Digits shown as "?" until they are pressed. */
  readonly masked: readonly Cell[]
  /** CL6: where the small exchanged digit of an addition or multiplication is written. */
  readonly exchangeAt: 'below' | 'above'
  /** H, T and O over the columns. */
  readonly headings: boolean
  /** Whether noughts after the last decimal digit are written. */
  readonly trailingZeros: boolean
  /** Of the digits, in board units. */
  readonly size: number
  /** Before it, in a list: "(a)". */
  readonly label: string
}

export function leastOf({ places }: Pick<ColumnLayout, 'places'>): number {
  return exponentOf(places.at(-1) ?? 'ones')
}

/** The column of the ones. */
export function onesIn({ places }: Pick<ColumnLayout, 'places'>): number {
  return places.indexOf('ones')
}

/** A number as so many of the least place; null when it is not a whole number of them. */
export function countOf(layout: Pick<ColumnLayout, 'places'>, value: Exact): number | null {
  return compare(value, 0) < 0 ? null : countIn(value, leastOf(layout))
}

/** A count of the last column as one digit a column; the first holds what does not fit. */
export function digitsOf(count: number, columns: number): number[] {
  return Array.from({ length: columns }, (_, index) => {
    const shifted = Math.floor(count / 10 ** (columns - 1 - index))
    return index === 0 ? shifted : shifted % 10
  })
}

/** The digits of a number of the layout. */
export function digitsIn(layout: ColumnLayout, index: number): number[] {
  return digitsOf(countOf(layout, layout.numbers[index] ?? 0) ?? 0, layout.places.length)
}

/** The first column whose digit is written: noughts before the first digit are not, but the one of the ones. */
export function firstWritten(layout: Pick<ColumnLayout, 'places'>, digits: readonly number[]): number {
  const first = digits.findIndex((digit) => digit !== 0)
  return first === -1 ? onesIn(layout) : Math.min(first, onesIn(layout))
}

export function isLong({ calculation }: ColumnLayout): boolean {
  return calculation === 'long-multiplication'
}

/** Whether tens are exchanged for ones, as in taking away and sharing, and not ones for a ten. */
export function isDown({ calculation }: ColumnLayout): boolean {
  return calculation === 'subtraction' || calculation === 'division'
}

export function cellOf(layout: ColumnLayout, row: Row, column: number): Cell {
  return `${row}.${layout.places[column] ?? 'ones'}`
}

/** The line and the column of a cell, or null when the layout has no such place. */
export function cellPlace(layout: ColumnLayout, cell: string): { row: Row; column: number } | null {
  const [row = '', place = ''] = cell.split('.')
  const found = rowsIn(layout).find((candidate) => candidate === row)
  const column = layout.places.findIndex((candidate) => candidate === place)
  return found === undefined || column === -1 ? null : { row: found, column }
}

/** Every line, from the top. */
export function rowsIn(layout: ColumnLayout): Row[] {
  const letters = LETTERS.slice(0, layout.numbers.length)
  if (layout.calculation === 'division') return ['result', ...letters]
  return [...letters, ...(isLong(layout) ? (['partial1', 'partial2'] as const) : []), 'result']
}

export function isWorkedRow(row: Row): boolean {
  return WORKED_ROWS.some((worked) => worked === row)
}

/** Whether pupils write in a place. */
export function isOpen(layout: ColumnLayout, cell: Cell): boolean {
  const row = cell.split('.')[0] as Row
  return isWorkedRow(row) ? layout.answer === 'boxes' : layout.open.includes(cell)
}

/** What pupils have written in a place; null when nothing. */
export function filledIn(layout: ColumnLayout, cell: Cell): number | null {
  return layout.filled.find((one) => one.cell === cell)?.digits ?? null
}

/** The layout with what a pupil writes in a place; null empties it. */
export function withFilled(layout: ColumnLayout, cell: Cell, digits: number | null): ColumnLayout {
  if (filledIn(layout, cell) === digits) return layout
  const others = layout.filled.filter((one) => one.cell !== cell)
  return { ...layout, filled: digits === null ? others : [...others, { cell, digits }] }
}
