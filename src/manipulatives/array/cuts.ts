import { add, compare, type Exact, isWhole, subtract, toFloat, total } from '../../number/exact'
import type { Token } from '../token'
import { type ArrayModel, MOST_PARTS, type Side, sideOf } from './arrayModel'

/** The last part of a side cut in two where a teacher would: at its tens, at five, or in half. Null when it cannot be. */
export function cut(array: ArrayModel, side: Side): ArrayModel | null {
  const last = array[side].at(-1) ?? 0
  const first = firstPart(last)
  if (array[side].length === MOST_PARTS || first === null) return null
  return withSide(array, side, [...array[side].slice(0, -1), first, subtract(last, first)])
}

/** The last part cut so that its first piece ends at a place along the side; null when nothing lies on one hand. */
export function cutAt(array: ArrayModel, side: Side, along: number): ArrayModel | null {
  const before = total(array[side].slice(0, -1))
  const last = array[side].at(-1) ?? 0
  const first = along - toFloat(before)
  if (array[side].length === MOST_PARTS || !isWhole(first) || first <= 0 || compare(first, last) >= 0)
    return null
  return withSide(array, side, [...array[side].slice(0, -1), first, subtract(last, first)])
}

/** The parts before and after a cut pushed together: the last cut when none is named. */
export function joined(array: ArrayModel, side: Side, index = array[side].length - 1): ArrayModel | null {
  const parts = array[side]
  const [before, after] = [parts[index - 1], parts[index]]
  if (before === undefined || after === undefined) return null
  return withSide(array, side, [...parts.slice(0, index - 1), add(before, after), ...parts.slice(index + 1)])
}

/** A cut moved so that its first part is that long; null where no line would be left. */
export function cutMoved(array: ArrayModel, side: Side, index: number, first: Exact): ArrayModel | null {
  const parts = array[side]
  const [before, after] = [parts[index - 1], parts[index]]
  if (before === undefined || after === undefined) return null
  const second = subtract(add(before, after), first)
  if (compare(first, 0) <= 0 || compare(second, 0) <= 0) return null
  return withSide(array, side, [...parts.slice(0, index - 1), first, second, ...parts.slice(index + 1)])
}

/** Numbers of parts that are no longer there are no longer hidden. */
function withSide(array: ArrayModel, side: Side, parts: readonly Exact[]): ArrayModel {
  const isCut = new RegExp(`^(${side}|product)\\d`)
  const isSame = parts.length === array[side].length
  const masked = isSame ? array.masked : array.masked.filter((name) => !isCut.test(name))
  return side === 'rows' ? { ...array, rows: parts, masked } : { ...array, columns: parts, masked }
}

function firstPart(part: Exact): Exact | null {
  if (!isWhole(part)) {
    const whole = Math.floor(toFloat(part))
    return whole > 0 ? whole : null
  }
  if (part < 2) return null
  if (part < 10) return part > 5 ? 5 : Math.ceil(part / 2)
  const power = 10 ** (String(part).length - 1)
  const greatest = Math.floor(part / power) * power
  return greatest < part ? greatest : part / 2
}

/** Along the new rows; what is left over stays so. */
function turnedTokens(array: ArrayModel, tokens: readonly Token[]): readonly Token[] {
  const [rows, columns] = [toFloat(sideOf(array, 'rows')), toFloat(sideOf(array, 'columns'))]
  if (array.look !== 'dots') return tokens
  const body = Array.from(
    { length: rows * columns },
    (_, index) => (index % rows) * columns + Math.floor(index / rows),
  )
  return [...body.flatMap((index) => tokens[index] ?? []), ...tokens.slice(rows * columns)]
}

/** Rows become columns: the same dots, read the other way. */
export function turned(array: ArrayModel): ArrayModel {
  const other = (name: string) =>
    name.startsWith('rows') ? name.replace('rows', 'columns') : name.replace('columns', 'rows')
  const across = array.columns.length
  const products = (name: string) => {
    const number = Number(/^product(\d+)$/.exec(name)?.[1] ?? 0) - 1
    if (number < 0) return other(name)
    return `product${(number % across) * array.rows.length + Math.floor(number / across) + 1}`
  }
  return {
    ...array,
    rows: array.columns,
    columns: array.rows,
    turned: !array.turned,
    tokens: array.tokens && turnedTokens(array, array.tokens),
    cover: array.cover === null ? null : array.cover === 'rows' ? 'columns' : 'rows',
    labels: array.labels.map((label) =>
      label === 'rows' ? 'columns' : label === 'columns' ? 'rows' : label,
    ),
    masked: array.masked.map(products),
  }
}
