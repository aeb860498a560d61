import type { RefObject } from 'react'
import type { Board } from '../board/board'
import { layOnTable } from '../board/table'
import type { Theme } from '../picture/theme'
import type { BoardStageProps } from './BoardStage'
import { type Gestures, gestures } from './gesture'
import type { PlacedByHand } from './planChange'
import type { Scene } from './scene'
import type { Surface } from './surface'
import { type Hand, tap } from './tap'
import type { Writing } from './writing'

/** A stage as it was last drawn. */
export interface Drawn {
  readonly props: BoardStageProps
  readonly theme: Theme
  /** CSS px to a board unit. */
  readonly scale: number
  readonly over: RefObject<HTMLElement | null>
  readonly scene: RefObject<Scene | null>
  readonly setPreview: (board: Board | null) => void
}

export interface LiveSurface extends Surface {
  takePlacedByHand: () => PlacedByHand
}

export interface Hands {
  readonly surface: LiveSurface
  readonly hand: Hand
  readonly gesture: Gestures
  /** Puts everything down: what is held, selected, dragged or being written. */
  rest: () => void
  /** Everything they ask is read when it is asked, from what was last drawn. */
  update: (drawn: Drawn) => void
}

const NOBODY: ReadonlySet<string> = new Set()
const NOTHING: PlacedByHand = new Map()

/** Made once a stage. */
export function makeHands(
  first: Drawn,
  setHeld: (token: string | null) => void,
  setSelected: (piece: string | null) => void,
  setWriting: (writing: Writing | null) => void,
): Hands {
  let drawn = first
  let placed: PlacedByHand = NOTHING
  let held: string | null = null
  let selected: string | null = null
  const hand: Hand = {
    get held() {
      return held
    },
    hold(token) {
      held = token
      setHeld(token)
    },
    write({ piece, part }, first) {
      setSelected(null)
      setWriting({ piece: piece.id, part: part.key, first })
    },
    reveal: (quantity) => drawn.props.reveal(quantity),
    refuse: (reason) => drawn.props.refuse(reason),
  }
  const surface: LiveSurface = {
    airborne: new Set(),
    get document() {
      return drawn.props.document
    },
    get theme() {
      return drawn.theme
    },
    get scale() {
      return drawn.scale
    },
    get over() {
      const { current } = drawn.over
      if (!current) throw new Error('The stage is not on the page')
      return current
    },
    get chosen() {
      return drawn.props.chosen ?? NOBODY
    },
    repaint: () => drawn.scene.current?.repaint(),
    afterPaint(then) {
      const { current } = drawn.scene
      if (current) current.afterPaint(then)
      else then()
    },
    edit: (label, change) => drawn.props.edit(label, change),
    preview: (board) => drawn.setPreview(board),
    tap: (hit, at) => tap(surface, hand, hit, at),
    get selected() {
      return selected
    },
    get layLoose() {
      return drawn.props.isFree ? layOnTable : null
    },
    select(piece) {
      selected = piece
      setSelected(piece)
    },
    placedByHand(keys, by) {
      placed = new Map([...keys].map((key) => [key, by]))
    },
    takePlacedByHand() {
      const taken = placed
      placed = NOTHING
      return taken
    },
  }
  const update = (now: Drawn) => {
    drawn = now
  }
  const gesture = gestures(surface)
  const rest = () => {
    gesture.cancel()
    hand.hold(null)
    surface.select(null)
    setWriting(null)
  }
  return { surface, hand, gesture, rest, update }
}
