import { type Box, boxOf, centreOf, grown, movedBy, overlap, type Size, union } from '../geometry/box'
import { distance, type Point, plus } from '../geometry/point'
import { STAGE } from '../geometry/stage'
import type { Board, Piece } from './board'
import { isTable, openPiece } from './open'
import { bodyOf, paintedBoxOf, placedParts } from './pictures'

/** What is clear between different representations, in board units. */
const CLEAR = 24
/** Nothing important in the outer 16 units. */
const EDGE = 16

/**
 * A piece by what it draws, and by the room it keeps for what comes into it: a mat for ten ones may hold one. About the
 * corner of a new piece, or on the stage.
 */
interface Room {
  readonly drawn: Box
  readonly kept: Box
}

/** What something new must not lie on: each piece as a whole, and on the table each counter. */
function roomsOn(board: Board): Room[] {
  return board.pieces.flatMap((piece) => (isTable(piece) ? countersOf(board, piece) : [roomOf(board, piece)]))
}

function countersOf(board: Board, table: Piece): Room[] {
  return placedParts(board, table).map((placed) => {
    const box = paintedBoxOf(placed)
    return { drawn: box, kept: box }
  })
}

function roomOf(board: Board, piece: Piece): Room {
  const drawn = bodyOf(board, piece)
  return { drawn, kept: union([drawn, { ...piece.at, ...openPiece(piece).size }]) ?? drawn }
}

/**
 * The middle of the first free place for something of that size, going along rows from `first` in such steps: beside
 * the room that pieces keep, or else beside what they draw. Where the whole stage is taken, the last place: something
 * new is still seen.
 */
export function freePlace(board: Board, size: Size, step: number, first: Point): Point {
  const rooms = roomsOn(board)
  const places = inRows(size, step, first)
  const isFree = (boxes: readonly Box[]) => (at: Point) => !boxes.some((box) => overlap(box, about(at, size)))
  return (
    places.find(isFree(rooms.map(({ kept }) => kept))) ??
    places.find(isFree(rooms.map(({ drawn }) => drawn))) ??
    places.at(-1) ??
    first
  )
}

function inRows(size: Size, step: number, first: Point): Point[] {
  const places: Point[] = []
  for (let y = first.y; y + size.height / 2 <= STAGE.height; y += step)
    for (let x = first.x; x + size.width / 2 <= STAGE.width; x += step) places.push({ x, y })
  return places
}

const MIDDLE: Point = { x: STAGE.width / 2, y: STAGE.height / 2 }

/** A middle for a new piece. */
export interface Place {
  readonly middle: Point
  /** Whether it lies across nothing there. */
  readonly isClear: boolean
}

/**
 * The middle for a new piece of that size that draws so much about its corner. It lies across nothing that is drawn
 * while there is room, and across as little of what is kept free as can be; and it comes as near to where it is wanted
 * as it may.
 */
export function placeFor(board: Board, size: Size, drawn: Box = boxOf(size), wanted: Point = MIDDLE): Place {
  const piece = { drawn, kept: union([boxOf(size), drawn]) ?? drawn }
  const others = roomsOn(board).map(({ drawn, kept }) => ({
    drawn: grown(drawn, CLEAR),
    kept: grown(kept, CLEAR),
  }))
  const found = leastHiding(piece, others, wanted, coarsePlaces(piece))
  const isDone = found.hides.drawn === 0 || others.length > MANY
  const { at, hides } = isDone
    ? found
    : leastHiding(piece, others, wanted, besidePlaces(piece, others), found)
  return { middle: plus(at, centreOf(boxOf(size))), isClear: hides.drawn === 0 }
}

/** Between more things than this no gap is looked for: there are as many places as pairs of their edges. */
const MANY = 40

interface Found {
  readonly at: Point
  readonly hides: Readonly<Record<keyof Room, number>>
}

function leastHiding(
  piece: Room,
  others: readonly Room[],
  wanted: Point,
  places: readonly Point[],
  first?: Found,
): Found {
  const away = (at: Point) => distance(centreOf(movedBy(piece.kept, at)), wanted)
  const hidden = (what: keyof Room, at: Point) =>
    others.reduce((sum, other) => sum + shared(other[what], movedBy(piece[what], at)), 0)
  let best = first ?? { at: wanted, hides: { drawn: Number.POSITIVE_INFINITY, kept: 0 } }
  for (const at of places.toSorted((a, b) => away(a) - away(b))) {
    const drawn = hidden('drawn', at)
    if (drawn > best.hides.drawn) continue
    const kept = hidden('kept', at)
    if (drawn === best.hides.drawn && kept >= best.hides.kept) continue
    best = { at, hides: { drawn, kept } }
    if (drawn === 0 && kept === 0) break
  }
  return best
}

/** Every corner on a coarse grid where the whole piece stands on the stage, that of the middle among them. */
function coarsePlaces({ kept }: Room): Point[] {
  const across = spread(Math.max(0, STAGE.width - kept.width - 2 * EDGE))
  const down = spread(Math.max(0, STAGE.height - kept.height - 2 * EDGE))
  const corner = { x: (STAGE.width - kept.width) / 2 - kept.x, y: (STAGE.height - kept.height) / 2 - kept.y }
  return down.flatMap((y) =>
    across.map((x) => ({ x: Math.round(corner.x + x), y: Math.round(corner.y + y) })),
  )
}

/** Every corner where what the piece draws just clears another piece or the edge of the stage: where all is narrow. */
function besidePlaces({ drawn, kept }: Room, others: readonly Room[]): Point[] {
  const along = (start: 'x' | 'y', length: 'width' | 'height'): number[] => {
    const least = Math.max(-kept[start], EDGE - drawn[start])
    const most = Math.min(
      STAGE[length] - kept[start] - kept[length],
      STAGE[length] - EDGE - drawn[start] - drawn[length],
    )
    const beside = others.flatMap((other) => [
      Math.floor(other.drawn[start] - drawn[start] - drawn[length]),
      Math.ceil(other.drawn[start] + other.drawn[length] - drawn[start]),
    ])
    return [...new Set([Math.ceil(least), Math.floor(most), ...beside])].filter(
      (place) => place >= least && place <= most,
    )
  }
  const across = along('x', 'width')
  return along('y', 'height').flatMap((y) => across.map((x) => ({ x, y })))
}

function spread(room: number): number[] {
  const steps = Math.ceil(room / 2 / 32)
  return Array.from({ length: 2 * steps + 1 }, (_, index) =>
    Math.max(-room / 2, Math.min(room / 2, (index - steps) * 32)),
  )
}

function about(at: Point, { width, height }: Size): Box {
  return { x: at.x - width / 2, y: at.y - height / 2, width, height }
}

/** The area two boxes have in common. */
function shared(a: Box, b: Box): number {
  if (!overlap(a, b)) return 0
  const [from, to] = [centreOf(a), centreOf(b)]
  const across = Math.min(a.width, b.width, (a.width + b.width) / 2 - Math.abs(from.x - to.x))
  const down = Math.min(a.height, b.height, (a.height + b.height) / 2 - Math.abs(from.y - to.y))
  return across * down
}
