import { inLeast } from '../placeValue'
import { type ColumnLayout, digitsIn, digitsOf, firstWritten, isLong } from './layout'

/** What a short calculation needs, by column: it follows from the numbers alone. */
export interface Plan {
  /** Ones are exchanged up for a ten, or a ten down for ones: to take some away, or to share them out. */
  readonly way: 'up' | 'away' | 'shared'
  /** What each column holds before any exchange. */
  readonly start: readonly number[]
  /** How many are exchanged between a column and the one before it. */
  readonly needed: readonly number[]
  /** How many are taken away or shared out. */
  readonly takes: readonly number[]
  readonly result: readonly number[]
  readonly remainder: number
  /** The columns in the order in which their digits are written. */
  readonly order: readonly number[]
}

export function planOf(layout: ColumnLayout): Plan {
  switch (layout.calculation) {
    case 'addition':
    case 'multiplication':
    case 'long-multiplication':
      return planUp(layout)
    case 'subtraction':
      return planDifference(layout)
    case 'division':
      return planSharing(layout)
  }
}

/** Ten in a column are exchanged for one of the column before. What is left over the first has no column. */
function planUp(layout: ColumnLayout): Plan {
  const columns = layout.places.length
  const first = digitsIn(layout, 0)
  const start =
    layout.calculation === 'addition'
      ? first.map((_, column) =>
          layout.numbers.reduce((sum: number, __, row) => sum + (digitsIn(layout, row)[column] ?? 0), 0),
        )
      : first.map((digit) => digit * Number(layout.numbers[1] ?? 0))
  const needed = start.map(() => 0)
  for (let column = columns - 1; column >= 0; column--)
    needed[column] = Math.floor(((start[column] ?? 0) + (needed[column + 1] ?? 0)) / 10)
  const result = start.map((count, column) => count + (needed[column + 1] ?? 0) - 10 * (needed[column] ?? 0))
  return {
    way: 'up',
    start,
    needed,
    takes: start.map(() => 0),
    result,
    remainder: 0,
    order: columnsFrom(firstWritten(layout, result), columns).toReversed(),
  }
}

function planDifference(layout: ColumnLayout): Plan {
  const columns = layout.places.length
  const [start, takes] = [digitsIn(layout, 0), digitsIn(layout, 1)]
  const needed = start.map(() => 0)
  for (let column = columns - 1; column >= 0; column--)
    needed[column] = (start[column] ?? 0) - (needed[column + 1] ?? 0) < (takes[column] ?? 0) ? 1 : 0
  const result = start.map(
    (digit, column) => digit + 10 * (needed[column] ?? 0) - (needed[column + 1] ?? 0) - (takes[column] ?? 0),
  )
  const order = columnsFrom(firstWritten(layout, start), columns).toReversed()
  return { way: 'away', start, needed, takes, result, remainder: 0, order }
}

function planSharing(layout: ColumnLayout): Plan {
  const columns = layout.places.length
  const start = digitsIn(layout, 0)
  const divisor = Number(layout.numbers[1] ?? 1)
  const needed: number[] = []
  const result: number[] = []
  let left = 0
  for (const digit of start) {
    needed.push(left)
    result.push(Math.floor((left * 10 + digit) / divisor))
    left = (left * 10 + digit) % divisor
  }
  return {
    way: 'shared',
    start,
    needed,
    takes: result.map((digit) => digit * divisor),
    result,
    remainder: left,
    order: columnsFrom(firstWritten(layout, result), columns),
  }
}

function columnsFrom(first: number, columns: number): number[] {
  return Array.from({ length: columns - first }, (_, index) => first + index)
}

export function resultCount(layout: ColumnLayout): number {
  if (!isLong(layout)) return inLeast(planOf(layout).result)
  return inLeast(digitsIn(layout, 0)) * Number(layout.numbers[1] ?? 0)
}

/** The digits of what a calculation comes to. */
export function resultDigits(layout: ColumnLayout): number[] {
  return isLong(layout) ? digitsOf(resultCount(layout), layout.places.length) : [...planOf(layout).result]
}
