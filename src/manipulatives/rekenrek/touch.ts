import type { Point } from '../../geometry/point'
import { type Change, COVERED, type Look } from '../contract'
import { beadAt, beadWidth } from './geometry'
import { type Name, type Rekenrek, rowName } from './rekenrek'

export type FrameChange = Change<Rekenrek, Name>

function beadOf(part: string): { row: number; bead: number } | null {
  const found = /^bead (\d+) (\d+)$/.exec(part)
  return found ? { row: Number(found[1]) - 1, bead: Number(found[2]) } : null
}

/** RK2: a bead takes all those in its way with it: to the left those before it, to the right those after it. */
function pushed(frame: Rekenrek, row: number, bead: number): FrameChange {
  const isLeft = bead <= (frame.rows[row] ?? 0)
  return { to: 'wish', values: { [rowName(frame, row)]: isLeft ? bead - 1 : bead } }
}

/** A press on a bead pushes it to the other side; on the cover, takes it off. */
export function press(frame: Rekenrek, part: string, look: Look): FrameChange | null {
  if (part === 'cover' && !look.covered) return { to: 'state', state: { ...frame, covered: false } }
  const bead = beadOf(part)
  if (bead === null) return null
  return look.covered ? { to: 'refusal', refusal: COVERED } : pushed(frame, bead.row, bead.bead)
}

/** A bead that is dragged a third of a bead towards the other side goes there. */
export function drag(frame: Rekenrek, part: string, to: Point, look: Look): FrameChange | null {
  const held = beadOf(part)
  if (held === null) return null
  if (look.covered) return { to: 'refusal', refusal: COVERED }
  const along = to.x - beadAt(frame, held.row, held.bead).x
  const isLeft = held.bead <= (frame.rows[held.row] ?? 0)
  const onward = isLeft ? along : -along
  return onward < beadWidth(frame) / 3 ? null : pushed(frame, held.row, held.bead)
}
