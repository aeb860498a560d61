import { compare } from '../../number/exact'
import { listed, written } from '../../number/written'
import type { Look } from '../contract'
import { ROD_COLOURS } from '../sizedKinds'
import { rodName, rowName } from './quantities'
import { lengthOf, type NumberRods, rowLength, valueOf, valueOfRow } from './rods'

export function colourOf(length: number): string {
  return ROD_COLOURS[length - 1] ?? ''
}

/** Whether the number of a rod is kept from the class: its own, or its row's when it is the only one. */
export function isRodHidden(mat: NumberRods, look: Look, row: number, index: number): boolean {
  const isOnly = mat.rows[row]?.length === 1
  const rods = mat.rows.flat().length
  return (
    look.hidden(rodName(row, index)) !== 'no' ||
    (isOnly && look.hidden(rowName(row)) !== 'no') ||
    (rods === 1 && look.hidden('total') !== 'no')
  )
}

export function describe(mat: NumberRods, look: Look): string {
  const name = mat.label === '' ? 'Number rods' : `Number rods ${mat.label}`
  if (look.covered) return `${name}: hidden rods.`
  const [first, second] = mat.rows.flat()
  if (!first) return `${name}: none out.`
  if (mat.crossed && second)
    return `${name}: ${colourOf(lengthOf(second))} lies across ${colourOf(lengthOf(first))}${declaredSaid(mat)}.`
  const rows = mat.rows.flatMap((row, index) =>
    row.length === 0 ? [] : [`row ${index + 1}, ${rowSaid(mat, look, index)}`],
  )
  return `${name}: ${rows.join('; ')}${equalSaid(mat)}${declaredSaid(mat)}.`
}

function rowSaid(mat: NumberRods, look: Look, row: number): string {
  const rods = mat.rows[row] ?? []
  const said = rods.map((rod, index) => {
    const colour = colourOf(lengthOf(rod))
    if (mat.labels !== 'numbers' || isRodHidden(mat, look, row, index)) return colour
    return `${colour} ${written(valueOf(mat, lengthOf(rod)), mat.notation)}`
  })
  if (!mat.totals || look.hidden(rowName(row)) !== 'no') return listed(said)
  return `${listed(said)}, worth ${written(valueOfRow(mat, rods), mat.notation)}`
}

/** NR2. */
function equalSaid(mat: NumberRods): string {
  const lengths = mat.rows.map(rowLength).filter((length) => length > 0)
  const isEqual = lengths.length > 1 && lengths.every((length) => length === lengths[0])
  return isEqual ? '; all are equal in length' : ''
}

function declaredSaid(mat: NumberRods): string {
  const { length, worth } = mat.declared
  if (compare(worth, length) === 0) return ''
  const what = colourOf(length) || `${length} whites`
  return `; ${what} is ${worth === 1 ? 'one whole' : written(worth, mat.notation)}`
}
