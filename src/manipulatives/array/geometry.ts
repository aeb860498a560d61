import type { Box, Size } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import { toFloat } from '../../number/exact'
import type { Look } from '../contract'
import { type ArrayModel, type Side, sideOf } from './arrayModel'
import { captionHeight } from './caption'
import { isSketch, type Seen, seenOf } from './seen'

/** Room beside the dots for the numbers of the sides, kept even without them. */
export const LEFT = 110
const RIGHT = 150
const OVER = { plain: 80, stacked: 150 }
/** Dots lie no farther apart than counters of the usual size do. */
const WIDEST = 94
/** Between parts that stand apart, and over what is left, in pitches. */
const APART = 0.6
const OVER_LEFT = 0.5
/** A cover is as long as this whatever lies under it, in pitches. */
const COVER = 2.5
/** The sides of an area by no scale: the first part is the longest. */
const SKETCHED = [[1], [1.6, 1], [1.9, 1.3, 1], [2.2, 1.6, 1.2, 1]]

/** Where the parts of a side lie, from the first dot's edge. */
export interface Span {
  readonly from: number
  readonly length: number
}

/** Where the first row begins: under the numbers of the columns. */
export function topOf({ numbers }: ArrayModel): number {
  return numbers === 'fraction' ? OVER.stacked : OVER.plain
}

export interface Layout {
  readonly seen: Seen
  /** From one dot to the next down and across; of no meaning for a sketch. */
  readonly pitch: number
  readonly rows: readonly Span[]
  readonly columns: readonly Span[]
  /** All that is drawn of the rows and columns, a cover too, from the piece's corner. */
  readonly body: Box
  /** The row of what is left over, from the piece's corner, or null. */
  readonly rest: Box | null
  readonly cover: Box | null
}

export function layoutOf(array: ArrayModel, look: Look): Layout {
  const seen = seenOf(array, look)
  const top = topOf(array)
  const covered = { x: LEFT, y: top, width: array.width / 2, height: array.height / 2 }
  if (seen === 'nothing')
    return { seen, pitch: array.pitch, rows: [], columns: [], body: covered, rest: null, cover: covered }
  const lengths = (side: Side) => (seen === `no ${side}` ? [1] : array[side].map(toFloat))
  const [down, across] = [lengths('rows'), lengths('columns')]
  const hasRest = array.remainder !== null && seen === 'all'
  const beside = (side: Side) => (seen === `no ${side}` ? COVER : 0)
  const pitch = Math.min(
    array.look === 'area' ? array.pitch : Math.min(array.pitch, WIDEST),
    array.width / Math.max(1, sum(across) + gaps(array, across) + beside('columns')),
    array.height /
      Math.max(1, sum(down) + gaps(array, down) + beside('rows') + (hasRest ? 1 + OVER_LEFT : 0)),
  )
  const drawn = (parts: readonly number[], room: number) =>
    isSketch(array) ? sketched(parts.length, room) : spans(array, parts, pitch)
  const rows = drawn(down, array.height * 0.75)
  const columns = drawn(across, array.width)
  const [width, height] = [endOf(columns), endOf(rows)]
  const cover =
    seen === 'no rows'
      ? { x: LEFT, y: top + height, width, height: COVER * pitch }
      : seen === 'no columns'
        ? { x: LEFT + width, y: top, width: COVER * pitch, height }
        : null
  const body = {
    x: LEFT,
    y: top,
    width: width + (seen === 'no columns' ? (cover?.width ?? 0) : 0),
    height: height + (seen === 'no rows' ? (cover?.height ?? 0) : 0),
  }
  const rest = hasRest
    ? { x: LEFT, y: top + height + OVER_LEFT * pitch, width: (array.remainder ?? 0) * pitch, height: pitch }
    : null
  return { seen, pitch, rows, columns, body, rest, cover }
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((sofar, length) => sofar + length, 0)
}

function gaps(array: ArrayModel, parts: readonly number[]): number {
  return array.apart ? APART * (parts.length - 1) : 0
}

function spans(array: ArrayModel, parts: readonly number[], pitch: number): Span[] {
  let from = 0
  return parts.map((part) => {
    const span = { from, length: part * pitch }
    from += span.length + (array.apart ? APART * pitch : 0)
    return span
  })
}

function sketched(parts: number, room: number): Span[] {
  const shares = SKETCHED[parts - 1] ?? [1]
  let from = 0
  return shares.map((share) => {
    const length = (room * share) / sum(shares)
    const span = { from, length }
    from += length
    return span
  })
}

export function endOf(side: readonly Span[]): number {
  const last = side.at(-1)
  return last ? last.from + last.length : 0
}

/** Where a counter can be laid: on the rows, on what is left over, and where the first row is to come. */
export function roomOf({ body, rest, pitch }: Layout): Box {
  const bottom = rest ? rest.y + rest.height : body.y + body.height
  return { ...body, width: Math.max(pitch, body.width), height: Math.max(pitch, bottom - body.y) }
}

/** The middle of a dot by its order along the rows, those left over last. */
export function spotOf({ rows, columns, pitch, body, rest }: Layout, index: number): Point {
  const inRow = dotsAlong(columns, pitch)
  const [row, column] = [Math.floor(index / inRow), index % inRow]
  if (row >= dotsAlong(rows, pitch))
    return { x: LEFT + (column + 0.5) * pitch, y: (rest?.y ?? body.y + body.height) + pitch / 2 }
  return { x: LEFT + middleOf(columns, pitch, column), y: body.y + middleOf(rows, pitch, row) }
}

export function dotsAlong(spans: readonly Span[], pitch: number): number {
  return spans.reduce((count, { length }) => count + Math.round(length / pitch), 0)
}

function middleOf(spans: readonly Span[], pitch: number, index: number): number {
  let before = 0
  for (const { from, length } of spans) {
    const dots = Math.round(length / pitch)
    if (index < before + dots) return from + (index - before + 0.5) * pitch
    before += dots
  }
  return endOf(spans)
}

/** The foot of all that is drawn: a caption stands under it. */
export function footOf({ body, rest }: Layout): number {
  return rest ? rest.y + rest.height : body.y + body.height
}

export function sizeOf(array: ArrayModel): Size {
  return {
    width: LEFT + array.width + RIGHT,
    height: topOf(array) + array.height + captionHeight(array),
  }
}

/** The number of rows or columns that reaches nearest to a place, at the pitch it has. */
export function sideAt(array: ArrayModel, look: Look, side: Side, along: number): number {
  const { pitch } = layoutOf(array, look)
  const from = side === 'rows' ? topOf(array) : LEFT
  const apart = array.apart ? APART * (array[side].length - 1) : 0
  return Math.max(1, Math.round((along - from) / pitch - apart))
}

/** How many rows or columns lie before a place. */
export function beforeAt(array: ArrayModel, look: Look, side: Side, along: number): number {
  const { pitch } = layoutOf(array, look)
  const from = side === 'rows' ? topOf(array) : LEFT
  const apart = array.apart ? APART * (array[side].length - 1) : 0
  return Math.min(
    Math.floor(toFloat(sideOf(array, side))),
    Math.max(0, Math.round((along - from) / pitch - apart)),
  )
}
