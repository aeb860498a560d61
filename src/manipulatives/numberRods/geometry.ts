import type { Box, Size } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import { SNAP_REACH } from '../../geometry/stage'
import type { Token } from '../token'
import { lengthOf, type NumberRods, rowLength } from './rods'
import { acrossRows, alongRows, heightOf, MARGIN, pitchOf, startOf, unitOf, widthOf } from './size'

export function sizeOf(mat: NumberRods): Size {
  return { width: widthOf(mat), height: heightOf(mat) }
}

/** The box of all the rows, with room to their full length. */
export function matBox(mat: NumberRods): Box {
  const start = startOf(mat)
  const [across, along] = [acrossRows(mat), alongRows(mat)]
  return mat.standing
    ? { x: start.x, y: start.y - along, width: across, height: along }
    : { x: start.x, y: start.y, width: along, height: across }
}

/** The box of a stretch of a row, from so many white rods along it. NR4: rods are placed by these alone. */
export function stretch(mat: NumberRods, row: number, from: number, length: number): Box {
  const u = unitOf(mat)
  const start = startOf(mat)
  const aside = row * pitchOf(mat)
  return mat.standing
    ? { x: start.x + aside, y: start.y - (from + length) * u, width: u, height: length * u }
    : { x: start.x + from * u, y: start.y + aside, width: length * u, height: u }
}

/** Where each rod of a row lies, in order. */
export function rodBoxes(mat: NumberRods, row: number): Box[] {
  let from = 0
  return (mat.rows[row] ?? []).map((rod) => {
    const box = stretch(mat, row, from, lengthOf(rod))
    from += lengthOf(rod)
    return box
  })
}

/** Where the mark of a row in use stands: before its start. */
export function rowMark(mat: NumberRods, row: number): Point {
  const { x, y, width, height } = stretch(mat, row, 0, 1)
  return mat.standing
    ? { x: x + width / 2, y: heightOf(mat) - 18 }
    : { x: x - MARGIN + 26, y: y + height / 2 }
}

/** Where what a row comes to is written. */
export function totalPlace(mat: NumberRods, row: number): Point {
  const { x, y, width, height } = stretch(mat, row, 0, rowLength(mat.rows[row] ?? []))
  return mat.standing
    ? { x: x + width / 2, y: startOf(mat).y + 40 }
    : { x: x + width + 70, y: y + height / 2 }
}

export interface Joint {
  readonly row: number
  readonly index: number
}

/** The joint that a rod with its middle at a point would go into, or null when no row is in reach. */
export function jointAt(mat: NumberRods, rod: Token, at: Point): Joint | null {
  const u = unitOf(mat)
  const start = startOf(mat)
  const aside = mat.standing ? at.x - start.x : at.y - start.y
  const row = Math.round((aside - u / 2) / pitchOf(mat))
  const held = mat.rows[row]
  const middle = row * pitchOf(mat) + u / 2
  if (!held || Math.abs(aside - middle) > Math.max(pitchOf(mat) / 2, SNAP_REACH)) return null
  const along = (mat.standing ? start.y - at.y : at.x - start.x) / u - lengthOf(rod) / 2
  const reach = SNAP_REACH / u
  if (along < -lengthOf(rod) - reach || along > mat.long + reach) return null
  let [end, index, best] = [0, 0, Math.abs(along)]
  held.forEach((other, place) => {
    end += lengthOf(other)
    if (Math.abs(along - end) < best) [best, index] = [Math.abs(along - end), place + 1]
  })
  return { row, index }
}
