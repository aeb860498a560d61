import type { Document } from '../board/board'
import type { Choice } from '../board/choice'
import type { Edited } from '../board/edit'
import type { Point } from '../geometry/point'
import type { Theme } from '../picture/theme'
import type { Hit } from './hit'

/** What gestures and motion may ask of the drawn board. */
export interface Surface {
  readonly document: Document
  readonly theme: Theme
  /** CSS px to a board unit. */
  readonly scale: number
  /** Lies exactly on the stage; lifted parts and rings go here. */
  readonly over: HTMLElement
  /** Motion keys of parts that are in the air: the resting picture leaves them out. */
  readonly airborne: Set<string>
  /** Ends what moves by itself: everything is where the board has it. */
  readonly endMotion: () => void
  /** Paints the resting pieces anew. */
  repaint: () => void
  /** Runs once, after the resting pieces were next painted. */
  afterPaint: (then: () => void) => void
  /** Makes one edit. False when it was refused; the reason has been said. */
  edit: (label: string, change: (document: Document) => Edited) => boolean
  /** Puts a token down where no piece takes it. Null where a board has no table: in lessons. */
  readonly layLoose: ((document: Document, token: string, at: Point) => Edited) | null
  /** Draws the board with this change, without making it; null draws it without. Each hand has its own preview. */
  preview: (owner: object, change: ((document: Document) => Edited) | null) => void
  /** What is chosen together; a drag of one carries all. */
  readonly chosen: Choice
  choose: (choice: Choice) => void
  /** Whether a tap adds to what is chosen, or takes from it. */
  readonly isAdding: boolean
  /** The selected piece, or null. */
  readonly selected: string | null
  tap: (hit: Hit | null, at: Point) => void
  select: (piece: string | null) => void
  /** Motion leaves these alone on the next change: a hand has carried them so far and put them there. */
  placedByHand: (keys: Iterable<string>, by: Point) => void
}
