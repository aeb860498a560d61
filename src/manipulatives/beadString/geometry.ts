import type { Size } from '../../geometry/box'
import type { BeadString } from './beadString'

/**
 * From the piece's left edge to the start of the first bead: a number line's distance to its first number. A string
 * and a line 0 to 20 of one length, at one x, then put the end of bead n over the number n.
 */
export const MARGIN = 60
/** Room over the beads for a peg and its number, kept even without one. */
export const ABOVE = 150
const BELOW = 16
/** How far a peg stands over the beads. */
export const PEG_TALL = 62
/** The middle of a peg's number, over the beads. */
export const NUMBER_UP = PEG_TALL + 40

/** How wide one bead is. */
export function beadWidth(string: BeadString): number {
  return string.length / string.beads
}

/** How far the beads after the peg are slid along. A long string has only its own loose end for it. */
export function slid(string: BeadString): number {
  return string.gap ? Math.max(SHORTEST_GAP, extra(string)) : 0
}

const SHORTEST_GAP = 44
const LONGEST = 1704

function extra(string: BeadString): number {
  return string.gap ? Math.min(Math.max(80, 2 * beadWidth(string)), LONGEST - string.length) : 0
}

export function sizeOf(string: BeadString): Size {
  return {
    width: string.length + 2 * MARGIN + extra(string),
    height: ABOVE + beadWidth(string) + Math.max(BELOW, string.drop),
  }
}

/** The height of the string: the middle of the beads. */
export function middleY(string: BeadString): number {
  return ABOVE + beadWidth(string) / 2
}

/** BS3: the middle of bead n, counted from 1, half a bead before its end. */
export function beadX(string: BeadString, bead: number, split: number | null): number {
  const along = MARGIN + (bead - 0.5) * beadWidth(string)
  return split !== null && bead > split ? along + slid(string) : along
}

/** Where a peg hangs: at the end of its bead, or in the middle of the gap there. */
export function pegX(string: BeadString, after: number, split: number | null): number {
  const end = MARGIN + after * beadWidth(string)
  if (split === null || after < split) return end
  return after === split ? end + slid(string) / 2 : end + slid(string)
}

/** The bead whose end is nearest to a place, where a peg let go there would hang. */
export function beadEndNear(string: BeadString, x: number, split: number | null): number {
  const ends = Array.from({ length: string.beads + 1 }, (_, after) =>
    Math.abs(pegX(string, after, split) - x),
  )
  return ends.indexOf(Math.min(...ends))
}
