import type { Size } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import { STAGE } from '../../geometry/stage'
import { textWidth } from '../../picture/andika'
import { NOT_TRUE_SIZE } from '../../picture/notTrue'
import { type Clock, isFree } from './clock'
import { saysHalf } from './words'

/** Outside the face, for the minutes round it. */
const AROUND = 66
const GAP = 18

export const DIGITAL = { width: 310, height: 110, digits: 88 }
export const HALF_SIZE = 50
const HALF_WIDE = 12 + textWidth('p.m.', HALF_SIZE, 'regular')
export const WORDS_SIZE = 50
const WORDS_WIDE = textWidth('29 minutes past 12', WORDS_SIZE, 'regular')
const WORDS_TALL = 80

/** The hour as a line: its start, its length a minute, and how far its numbers hang below it. */
export const STRIP = { start: 44, minute: 14, above: 44, labels: 50, below: 86 }
const STRIP_WIDE = 2 * STRIP.start + 60 * STRIP.minute

/** The line of the jumps: its length, the room at its ends, above for the jumps and below for the times. */
export const TIMELINE = { length: 1100, beside: 140, above: 152, labels: 56, below: 84 }
const TIMELINE_WIDE = TIMELINE.length + 2 * TIMELINE.beside
export const LENGTH_SIZE = 66
const LENGTH = { width: 300, height: 102 }

interface Row {
  readonly width: number
  readonly height: number
}

function rowsOf(clock: Clock): Record<'digital' | 'words' | 'sign' | 'length', Row> {
  const none = { width: 0, height: 0 }
  return {
    digital:
      clock.digital === 'none'
        ? none
        : { width: DIGITAL.width + (saysHalf(clock) ? 2 * HALF_WIDE : 0), height: DIGITAL.height + GAP },
    words: clock.words ? { width: WORDS_WIDE, height: WORDS_TALL } : none,
    length: clock.start === null ? none : LENGTH,
    sign: isFree(clock) ? { width: NOT_TRUE_SIZE.width, height: NOT_TRUE_SIZE.height + GAP } : none,
  }
}

export interface Laid {
  readonly size: Size
  /** The middle of the face. */
  readonly face: Point
  /** The middles of what is written beside the face. */
  readonly digital: Point
  readonly words: Point
  readonly sign: Point
  readonly length: Point
  /** The 0 of the hour as a line, or the start of the jumps. */
  readonly strip: Point
  /** Of the face, in board units: with a line beneath it all must still fit on the stage. */
  readonly radius: number
}

interface Line {
  readonly width: number
  readonly above: number
  readonly below: number
  /** From its left end to its 0. */
  readonly zero: number
}

/** What lies beneath the face: the jumps, or the hour as a line. */
function lineOf(clock: Clock): Line | null {
  if (clock.start !== null) return { width: TIMELINE_WIDE, zero: TIMELINE.beside, ...TIMELINE }
  return clock.unrolled ? { width: STRIP_WIDE, zero: STRIP.start, ...STRIP } : null
}

/** The readings stand under the face, or beside it when there is a line beneath. */
export function laidOut(clock: Clock): Laid {
  const line = lineOf(clock)
  const beyond = clock.minutesAround ? AROUND : 4
  const most =
    line === null ? clock.radius : Math.floor((STAGE.height - line.above - line.below) / 2) - beyond
  const radius = Math.min(clock.radius, most)
  const reach = radius + beyond
  const { digital, words, sign, length } = rowsOf(clock)
  const wide = Math.max(digital.width, words.width, sign.width, length.width)
  const tall = digital.height + words.height + sign.height + length.height
  const across = line
    ? Math.max(line.width, 2 * reach + (wide > 0 ? 2 * GAP + wide : 0))
    : Math.max(2 * reach, wide)
  const face = { x: line && wide > 0 ? reach : across / 2, y: reach }
  const x = line ? 2 * reach + 2 * GAP + wide / 2 : across / 2
  const top = line ? reach - tall / 2 : 2 * reach
  const under = top + digital.height + words.height
  return {
    size: { width: across, height: 2 * reach + (line ? line.above + line.below : tall) },
    face,
    digital: { x, y: top + GAP + DIGITAL.height / 2 },
    words: { x, y: top + digital.height + 6 + WORDS_TALL / 2 },
    sign: { x, y: under + GAP + NOT_TRUE_SIZE.height / 2 },
    length: { x, y: under + sign.height + (LENGTH.height + GAP) / 2 },
    strip: { x: (across - (line?.width ?? 0)) / 2 + (line?.zero ?? 0), y: 2 * reach + (line?.above ?? 0) },
    radius,
  }
}

/** The place so far from the middle of the face, at an angle in degrees from 12. */
export function onDial(angle: number, far: number): Point {
  const turn = (angle * Math.PI) / 180
  return { x: far * Math.sin(turn), y: -far * Math.cos(turn) }
}

/** The angle from 12 in degrees, 0 to 360, of a place about the middle of the face. */
export function angleOf({ x, y }: Point): number {
  return ((Math.atan2(x, -y) * 180) / Math.PI + 360) % 360
}
