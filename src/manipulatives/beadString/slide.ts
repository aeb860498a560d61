import type { Point } from '../../geometry/point'
import type { Change, Look } from '../contract'
import { type BeadString, beadsBefore, type Name, schema, withFirstPeg } from './beadString'
import { beadWidth, beadX } from './geometry'
import { seenSplit } from './picture'

/**
 * A bead that is pushed along takes all those before it with it (BS4): to the right the string parts in front of it,
 * to the left behind it.
 */
export function slid(
  string: BeadString,
  bead: number,
  to: Point,
  look: Look,
): Change<BeadString, Name> | null {
  const along = to.x - beadX(string, bead, seenSplit(string, look))
  if (string.covered || Math.abs(along) < Math.max(16, beadWidth(string) / 3)) return null
  const before = along > 0 ? bead - 1 : bead
  const [first, ...others] = string.pegs
  if (string.gap && beadsBefore(string) === before) return null
  if (string.gap && first) return { to: 'wish', values: { before } }
  const pegs = first ? [{ ...first, after: before }, ...others] : withFirstPeg(string, before).pegs
  const parted = schema.safeParse({ ...string, pegs, gap: true })
  return parted.success ? { to: 'state', state: parted.data } : null
}
