import { type Box, grown, movedBy, union } from '../geometry/box'
import type { Point } from '../geometry/point'
import { type Mark, marksBounds } from './mark'

/** One movable, nameable group of marks. Parts are listed back to front. */
export interface Part {
  /** Unique within the piece and the same from state to state: what moves is told by it. */
  readonly key: string
  /** The part's origin, from the piece's top left corner. */
  readonly at: Point
  /** Drawn about `at`. The same marks mean the same sprite. */
  readonly marks: readonly Mark[]
  /** The token this part draws: it can be lifted and carried to another piece. */
  readonly token?: string
  /** Where a press lands on it, about `at`. Left out: it cannot be pressed. */
  readonly press?: Box
  /** A corner of the press area where it is not: a press there means what lies beneath. */
  readonly notch?: Box
  /** It lies under other parts: a press that any of them would take is theirs. */
  readonly under?: boolean
  /** What the text twin calls it. Only a part that can be pressed is named. */
  readonly name?: string
  /** The name of the quantity whose number this part shows: it gets the ring when that changes, a press reveals it. */
  readonly shows?: string
  /**
   * A pupil can write a number here, 'decimal' where it may have a point: a press opens the number pad. It `shows` what
   * is written.
   */
  readonly writes?: boolean | 'decimal'
  /** A press or a drag on this part reshapes the piece (a jump's end, a bar's edge), it does not carry it. */
  readonly handle?: boolean
  /** Where a hand takes hold of a handle, about `at`. Left out: its middle, or under its number. */
  readonly grip?: Point
  /** A band round a piece that is parts all over: where nothing else lies, a press here takes hold of the whole piece. */
  readonly margin?: boolean
}

/** How wide such a band is, in board units. */
const MARGIN = 56

export function marginPart(body: Box): Part {
  const { x, y, width, height } = body
  const press = grown({ x: 0, y: 0, width, height }, MARGIN)
  return { key: 'margin', at: { x, y }, marks: [], press, margin: true }
}

export function partBounds(part: Part): Box {
  return movedBy(marksBounds(part.marks), part.at)
}

export function pictureBounds(parts: readonly Part[]): Box {
  return union(parts.map(partBounds)) ?? { x: 0, y: 0, width: 0, height: 0 }
}
