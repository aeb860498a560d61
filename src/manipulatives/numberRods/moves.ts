import { centreOf } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import { done, type Mint, type Outcome, type Refusal, refuse, refused, type Slot } from '../contract'
import { ROD_KINDS } from '../sizedKinds'
import type { Token } from '../token'
import { jointAt, stretch } from './geometry'
import { oneColour } from './quantities'
import {
  fitsOnBoard,
  isPair,
  kindFor,
  lengthOf,
  longest,
  MOST_ROWS,
  type NumberRods,
  rowInUse,
  rowLength,
  withRow,
} from './rods'
import { SET } from './wanted'

/** NR4: a rod goes in at a joint of a row, and those after it move along. */
export function put(mat: NumberRods, rod: Token, row: number, index: number): NumberRods {
  return withRow(mat, row, (mat.rows[row] ?? []).toSpliced(index, 0, rod))
}

export function lift(mat: NumberRods, id: string): NumberRods {
  const row = mat.rows.findIndex((held) => held.some((rod) => rod.id === id))
  return row === -1
    ? mat
    : withRow(
        mat,
        row,
        (mat.rows[row] ?? []).filter((rod) => rod.id !== id),
      )
}

/** Where the next rod goes: at the end of the row in use, else in the first empty row, else where there is room. */
export function nextRow(mat: NumberRods, length: number): number | null {
  const hasRoom = (row: readonly Token[]) => rowLength(row) + length <= mat.long
  if (mat.row > 0) return hasRoom(mat.rows[mat.row - 1] ?? []) ? mat.row - 1 : null
  const empty = mat.rows.findIndex((row) => row.length === 0 && hasRoom(row))
  const free = empty === -1 ? mat.rows.findIndex(hasRoom) : empty
  return free === -1 ? null : free
}

export function offer(mat: NumberRods, rod: Token, at: Point | null): Outcome<Slot> {
  if (!ROD_KINDS.includes(rod.kind)) return refused('Only number rods lie on this mat.')
  const length = lengthOf(rod)
  const next = nextRow(mat, length)
  if (at === null && next === null) return { ok: false, refusal: whyNotIn(mat, length) ?? NO_ROOM }
  const joint =
    at === null ? { row: next ?? 0, index: mat.rows[next ?? 0]?.length ?? 0 } : jointAt(mat, rod, at)
  if (joint === null) return refused('There is no row there.')
  const { row, index } = joint
  const held = mat.rows[row] ?? []
  if (rowLength(held) + length > mat.long) return { ok: false, refusal: NO_ROOM }
  const box = stretch(mat, row, rowLength(held.slice(0, index)), length)
  return done({
    id: `${row}:${index}`,
    at: centreOf(box),
    cell: { width: box.width, height: box.height },
    name: held.length === 0 ? `the start of row ${row + 1}` : `row ${row + 1}`,
  })
}

export function receive(mat: NumberRods, rod: Token, slot: string): NumberRods {
  const [row = 0, index = 0] = slot.split(':').map(Number)
  return put(mat, rod, row, index)
}

const NO_ROOM = refuse('There is no room for that rod in the row.')

export function whyNotIn(mat: NumberRods, length: number): Refusal | null {
  if (nextRow(mat, length) !== null) return null
  return mat.row > 0 ? NO_ROOM : refuse('There is no room for that rod on the mat.', 'more-rows')
}

/** The last rod of the row in use goes to the end of the next row. */
export function movedDown(mat: NumberRods): NumberRods | Refusal {
  const from = rowInUse(mat)
  const rod = mat.rows[from]?.at(-1)
  if (!rod) return EMPTY
  const to = (from + 1) % mat.rows.length
  if (to === from) return refuse('There is no other row.', 'more-rows')
  const held = mat.rows[to] ?? []
  if (rowLength(held) + lengthOf(rod) > mat.long) return NO_ROOM
  return { ...put(lift(mat, rod.id), rod, to, held.length), row: to + 1 }
}

export const EMPTY = refuse('There are no rods in the row.')

/** The last rod comes to the start of its row, or before the one in front of it: any order can be reached. */
export function reordered(mat: NumberRods, places: 'first' | 'one'): NumberRods | Refusal {
  const row = rowInUse(mat)
  const held = mat.rows[row] ?? []
  const rod = held.at(-1)
  if (!rod || held.length < 2) return refuse('It takes two rods in the row.')
  const to = places === 'first' ? 0 : held.length - 2
  return withRow(mat, row, held.slice(0, -1).toSpliced(to, 0, rod))
}

/** All the rods there are, one in a row from the shortest to the longest; from an empty mat, one of each. */
export function staircase(mat: NumberRods, mint: Mint): NumberRods | Refusal {
  const held = mat.rows.flat()
  const rods = held.length > 0 ? held : ROD_KINDS.slice(0, mat.long).map((kind) => mint(kind, SET))
  if (rods.length > MOST_ROWS) return refuse('There are more rods than rows.')
  const steps = rods.toSorted((a, b) => lengthOf(a) - lengthOf(b))
  const rows = Array.from({ length: Math.max(mat.rows.length, steps.length) }, (_, row) => {
    const step = steps[row]
    return step ? [step] : []
  })
  const stairs: NumberRods = { ...mat, rows, row: 0, touching: true, crossed: false }
  if (fitsOnBoard(stairs)) return stairs
  const lying = { ...stairs, standing: false }
  return fitsOnBoard(lying) ? lying : refuse('There is no room for a staircase on the board.')
}

/** How long the longest of the other rows is. */
function longestBeside(mat: NumberRods): number {
  return longest({ ...mat, rows: mat.rows.map((row, index) => (index === rowInUse(mat) ? [] : row)) })
}

/** As many rods of one colour as fit beside the longest other row, never over its end. */
export function oneColourTrain(mat: NumberRods, mint: Mint): NumberRods | Refusal {
  const row = rowInUse(mat)
  const held = mat.rows[row] ?? []
  const each = oneColour(held)
  if (each === null) return refuse('It takes a row with rods of one colour.')
  const target = longestBeside(mat)
  if (target === 0) return refuse('There is no other row to fit beside.')
  const more = Math.floor((target - rowLength(held)) / each)
  if (more < 1) return refuse('No more of them fit.')
  const added = Array.from({ length: more }, () => mint(kindFor(each), SET))
  return withRow(mat, row, [...held, ...added])
}

/** The one rod that makes a row as long as the longest. */
export function filled(mat: NumberRods, row: number, mint: Mint): NumberRods | Refusal {
  const held = mat.rows[row] ?? []
  const gap = longest(mat) - rowLength(held)
  if (gap === 0) return refuse('There is no gap in the row.')
  if (gap > 10) return refuse('No one rod is that long.')
  return withRow(mat, row, [...held, mint(kindFor(gap), SET)])
}

/** Two rods cross: as many of the first as the second is long, side by side. */
export function rectangle(mat: NumberRods, mint: Mint): NumberRods | Refusal {
  const [first, second] = mat.rows.flat()
  if (!isPair(mat.rows) || !first || !second) return refuse('It takes two rods, each in its own row.')
  const times = lengthOf(second)
  const rows = Array.from({ length: times }, (_, index) => [
    index === 0 ? first : mint(first.kind, first.set),
  ])
  return fitting({ ...mat, rows, row: 0, touching: true, crossed: false })
}

/** A rectangle of so many rows the other way round: the same size. */
export function turnedRectangle(mat: NumberRods, mint: Mint): NumberRods | Refusal {
  const [first] = mat.rows.flat()
  const isRectangle = mat.rows.every((row) => row.length === 1 && row[0]?.kind === first?.kind)
  if (!first || !isRectangle)
    return refuse('It takes a rectangle: rows of one rod each, all alike.', 'rectangle')
  if (mat.rows.length > ROD_KINDS.length) return refuse('No one rod is that long.')
  const kind = kindFor(mat.rows.length)
  const rows = Array.from({ length: lengthOf(first) }, () => [mint(kind, first.set)])
  return fitting({ ...mat, rows, row: 0, long: Math.max(mat.long, mat.rows.length) })
}

export function fitting(mat: NumberRods): NumberRods | Refusal {
  return fitsOnBoard(mat) ? mat : refuse('There is no room for that on the board.')
}
