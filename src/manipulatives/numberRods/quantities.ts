import { denominatorOf, type Exact, numeratorOf, subtract, total } from '../../number/exact'
import { addsUp, type Sum, type Values } from '../contract'
import { lengthOf, type NumberRods, rowLength, valueOf, valueOfRow } from './rods'

/**
 * What each row comes to (`row1`), each rod in it (`row1:1`), and how many rods it has (`count1`); all rows together
 * (`total`); and of two rows, how much longer one is (`difference`).
 */
export type Name = `row${number}` | `row${number}:${number}` | `count${number}` | 'total' | 'difference'

export function rowName(row: number): `row${number}` {
  return `row${row + 1}`
}

export function rodName(row: number, index: number): `row${number}:${number}` {
  return `row${row + 1}:${index + 1}`
}

export function countName(row: number): `count${number}` {
  return `count${row + 1}`
}

export function quantities(mat: NumberRods): Values<Name> {
  const values: Partial<Record<Name, Exact>> = {}
  mat.rows.forEach((row, index) => {
    values[rowName(index)] = valueOfRow(mat, row)
    values[countName(index)] = row.length
    row.forEach((rod, place) => {
      values[rodName(index, place)] = valueOf(mat, lengthOf(rod))
    })
  })
  values.total = total(mat.rows.map((row) => valueOfRow(mat, row)))
  const compared = longerAndShorter(mat)
  if (compared)
    values.difference = subtract(
      values[rowName(compared.longer)] ?? 0,
      values[rowName(compared.shorter)] ?? 0,
    )
  return values
}

export function sums(mat: NumberRods, asked: readonly string[] = []): Sum<Name>[] {
  const all: Sum<Name>[] = mat.rows.flatMap((row, index) => {
    const next = rodName(index, row.length)
    const rods: Name[] = row.map((_, place) => rodName(index, place))
    if (asked.includes(next)) rods.push(next)
    return rods.length === 0 ? [] : [addsUp<Name>(rowName(index), rods)]
  })
  mat.rows.forEach((row, index) => {
    const each = oneColour(row)
    if (each === null) return
    const value = valueOf(mat, each)
    all.push({
      terms: [
        { name: countName(index), times: numeratorOf(value) },
        { name: rowName(index), times: -denominatorOf(value) },
      ],
      plus: 0,
      total: rowName(index),
    })
  })
  all.push(
    addsUp<Name>(
      'total',
      mat.rows.map((_, index) => rowName(index)),
    ),
  )
  const compared = longerAndShorter(mat)
  if (compared) all.push(addsUp<Name>(rowName(compared.longer), [rowName(compared.shorter), 'difference']))
  return all
}

/** The length of the rods of a one-colour train, or null when the row is no such train. */
export function oneColour(row: NumberRods['rows'][number]): number | null {
  const [first] = row
  if (first === undefined || row.some(({ kind }) => kind !== first.kind)) return null
  return lengthOf(first)
}

/** Of exactly two rows. */
export function longerAndShorter({ rows }: NumberRods): { longer: number; shorter: number } | null {
  const [first, second] = rows
  if (!first || !second || rows.length !== 2) return null
  return rowLength(first) >= rowLength(second) ? { longer: 0, shorter: 1 } : { longer: 1, shorter: 0 }
}
