import { inLeast } from '../placeValue'
import { type ColumnLayout, digitsIn, digitsOf } from './layout'

/** One digit or small exchanged digit of a long multiplication. */
export interface LongStep {
  readonly row: 'partial1' | 'partial2' | 'result'
  readonly column: number
  readonly type: 'digit' | 'exchange'
  readonly digit: number
  /** For words: the digit of the first number that is multiplied, and by what. */
  readonly of: { readonly digit: number; readonly by: number } | null
}

/** The steps from the first: each partial product from the right, then their sum. */
export function longSteps(layout: ColumnLayout): LongStep[] {
  const by = Number(layout.numbers[1] ?? 0)
  return [
    ...partialSteps(layout, 'partial1', by % 10, 0),
    ...partialSteps(layout, 'partial2', Math.floor(by / 10), 1),
    ...sumSteps(layout),
  ]
}

/** What a partial product comes to, in the last column. */
export function partialCount(layout: ColumnLayout, row: 'partial1' | 'partial2'): number {
  const by = Number(layout.numbers[1] ?? 0)
  const first = inLeast(digitsIn(layout, 0))
  return row === 'partial1' ? first * (by % 10) : first * (by - (by % 10))
}

function partialSteps(
  layout: ColumnLayout,
  row: 'partial1' | 'partial2',
  by: number,
  shift: number,
): LongStep[] {
  const digits = digitsIn(layout, 0)
  const last = digits.length - 1
  const steps: LongStep[] = []
  if (shift === 1) steps.push({ row, column: last, type: 'digit', digit: 0, of: null })
  const first = Math.max(
    digits.findIndex((digit) => digit !== 0),
    0,
  )
  let left = 0
  for (let column = last; column >= first; column--) {
    const digit = digits[column] ?? 0
    const made = digit * by + left
    left = Math.floor(made / 10)
    const isLast = column === first
    if (by === 0 && column < last) continue
    steps.push({ row, column: column - shift, type: 'digit', digit: made % 10, of: { digit, by } })
    if (left > 0)
      steps.push({
        row,
        column: column - shift - 1,
        type: isLast ? 'digit' : 'exchange',
        digit: left,
        of: isLast ? null : { digit, by },
      })
  }
  return steps
}

function sumSteps(layout: ColumnLayout): LongStep[] {
  const columns = layout.places.length
  const [one, two] = [partialCount(layout, 'partial1'), partialCount(layout, 'partial2')]
  const rows = [digitsOf(one, columns), digitsOf(two, columns)]
  const length = Math.max(String(one).length, String(two).length)
  const steps: LongStep[] = []
  let left = 0
  for (let column = columns - 1; column >= columns - length; column--) {
    const made = (rows[0]?.[column] ?? 0) + (rows[1]?.[column] ?? 0) + left
    left = Math.floor(made / 10)
    const isLast = column === columns - length
    steps.push({ row: 'result', column, type: 'digit', digit: made % 10, of: null })
    if (left > 0)
      steps.push({
        row: 'result',
        column: column - 1,
        type: isLast ? 'digit' : 'exchange',
        digit: left,
        of: null,
      })
  }
  return steps
}
