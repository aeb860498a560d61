import type { Box, Size } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import { numberWidth } from '../../picture/text'
import type { NumberLine } from './numberLine'

/** Digits under the line. */
export const LABEL = 50
export const JUMP_LABEL = 54
/** From the line down to the middle of its numbers. */
export const LABEL_OFF = 66
/** From the line up to where jumps begin and land. */
export const JUMP_OFF = 31
/** How far the line goes on past its ends to the tips of its arrows. */
export const OVERHANG = 44
/** What a finger needs. */
export const TOUCH = 56

/** From a piece's left edge to its first number: the same for a bead string, so that they line up. */
const MARGIN = 60
const MARGIN_UP = 52
const BELOW = 104
/** Below the numbers: "not to scale" and "not true". */
const NOTE_ROW = 58
/** To the left of an upright line. */
const LABEL_ROOM = 230

const JUMP_ROOM = 200
const COVER_ROOM = 244
/** Beside an upright line, for a jump and its size. */
const UPRIGHT_JUMP_ROOM = 270
const ARROW_ROOM = 116
const MEASURE_ROOM = 150
const MEASURE_OVER_ARROWS = 236
/** The width of a number beside a brace, more than its height. */
const BESIDE_MEASURE = 90

/** From the left edge (the lower edge when upright) to the first number. */
export function marginOf(line: NumberLine): number {
  if (line.turn === 'up') return MARGIN_UP
  const widest = Math.max(...[line.from, line.to].map((value) => numberWidth(value, LABEL, line.notation)))
  return Math.max(MARGIN, Math.ceil(widest / 2) + 8)
}

/** Room on the side of the jumps. It never depends on a number that a board may hide. */
export function headroomOf(line: NumberLine): number {
  const needed = [line.headroom]
  if (line.jumps.length > 0) needed.push(line.cover ? COVER_ROOM : JUMP_ROOM)
  if (line.jumps.length > 0 && line.turn === 'up') needed.push(UPRIGHT_JUMP_ROOM)
  const arrows = line.points.some(({ style }) => style === 'arrow')
  if (arrows) needed.push(ARROW_ROOM)
  if (line.measure !== 'none' && line.points.length > 0)
    needed.push((arrows ? MEASURE_OVER_ARROWS : MEASURE_ROOM) + (line.turn === 'up' ? BESIDE_MEASURE : 0))
  return Math.max(...needed)
}

export function hasNote(line: NumberLine): boolean {
  return line.scale === 'open' || line.uneven !== null
}

export function sizeOf(line: NumberLine): Size {
  const note = hasNote(line) ? NOTE_ROW : 0
  const long = line.length + 2 * marginOf(line)
  return line.turn === 'up'
    ? { width: LABEL_ROOM + headroomOf(line), height: long + note }
    : { width: long, height: headroomOf(line) + BELOW + note }
}

/** Where the notes are written, from the piece's corner: the right end of their row. */
export function noteAt(line: NumberLine): Point {
  const { width, height } = sizeOf(line)
  return { x: width - 12, y: height - NOTE_ROW / 2 - 2 }
}

/**
 * A place so far along the line and so far off it. Off is positive on the side of the numbers: below, or to the
 * left of an upright line.
 */
export function placeOf(line: NumberLine, along: number, off: number): Point {
  return line.turn === 'up'
    ? { x: LABEL_ROOM - off, y: marginOf(line) + line.length - along }
    : { x: marginOf(line) + along, y: headroomOf(line) + off }
}

/** The same as an offset from a part's origin. */
export function offsetOf(line: NumberLine, along: number, off: number): Point {
  return line.turn === 'up' ? { x: -off, y: -along } : { x: along, y: off }
}

/** How far along the line a point of the piece lies. */
export function alongAt(line: NumberLine, at: Point): number {
  return line.turn === 'up' ? marginOf(line) + line.length - at.y : at.x - marginOf(line)
}

/** A press area about a part's origin, at least as large as a finger needs. */
export function touchBox(width: number, height: number): Box {
  const [w, h] = [Math.max(TOUCH, width), Math.max(TOUCH, height)]
  return { x: -w / 2, y: -h / 2, width: w, height: h }
}

/** The room a label may take across the line: beyond it digits are drawn smaller. */
export function widestLabel(line: NumberLine): number {
  return line.turn === 'up' ? LABEL_ROOM - 36 : line.length
}
