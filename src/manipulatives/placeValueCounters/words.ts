import { numeralIn } from '../../number/numerals'
import { counted } from '../../number/spoken'
import { listed } from '../../number/written'
import type { Look } from '../contract'
import { formOf } from '../decimals'
import { manyOf, oneOf } from '../placeValue'
import { type CounterMat, countsIn, countsOf, inEachRow, valueOf } from './mat'

/** Whether any number that the counters give away is hidden. */
export function hides(look: Look): boolean {
  return look.hiddenNames.length > 0
}

/** "Place value counters: 2 hundreds, 4 tens and 3 ones, worth 243." */
export function describe(mat: CounterMat, look: Look): string {
  const name = mat.label === '' ? 'Place value counters' : `Place value counters ${mat.label}`
  if (look.covered || look.hidden('value') !== 'no') return `${name}: a hidden number.`
  if (hides(look)) return `${name}: ${partlyHidden(mat, look)}.`
  const all = said(mat, countsIn(mat))
  const value = numeralIn(valueOf(mat), formOf(mat))
  if (mat.rows.length === 0) return `${name}: ${all === '' ? 'none' : `${all}, worth ${value}`}.`
  const each = said(mat, inEachRow(mat))
  const rows = `${counted(mat.rows.length, 'row')} of ${each === '' ? 'nothing yet' : each}`
  const left = said(mat, countsOf(mat, mat.counters))
  return `${name}: ${rows}${left === '' ? '' : `, and ${left} in no row`}, worth ${value}.`
}

function said(mat: CounterMat, counts: readonly number[]): string {
  const parts = mat.columns.flatMap((place, index) => {
    const count = counts[index] ?? 0
    return count === 0 ? [] : [counted(count, oneOf(place), manyOf(place))]
  })
  return listed(parts)
}

function partlyHidden(mat: CounterMat, look: Look): string {
  const counts = countsIn(mat)
  const hasRows = ['rows', 'inEach', 'leftOver'].some((name) => look.hidden(name) !== 'no')
  if (hasRows) return 'a hidden number'
  const parts = mat.columns.flatMap((place, index) => {
    if (look.hidden(place) !== 'no') return [`a hidden number of ${manyOf(place)}`]
    const count = counts[index] ?? 0
    return count === 0 ? [] : [counted(count, oneOf(place), manyOf(place))]
  })
  return listed(parts)
}
