import type { RefObject } from 'react'
import type { Board, Document } from '../board/board'
import { howMany, NOTHING_CHOSEN } from '../board/choice'
import type { Edited } from '../board/edit'
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
  /** What ends the motion that shows how the board came to be what it is. */
  onMotion: (end: () => void) => void
  takePlacedByHand: () => PlacedByHand
}

export interface Hands {
  readonly surface: LiveSurface
  readonly hand: Hand
  readonly gesture: Gestures
  /** Puts everything down: what is held, selected, dragged, counted or being written. */
  rest: () => void
  /** Everything they ask is read when it is asked, from what was last drawn. */
  update: (drawn: Drawn) => void
  /** Hands go on where another hand changed the board, and end where anything else did. */
  boardChanged: () => void
  /** Whether a tap from now on adds to what is chosen. */
  setAdding: (isAdding: boolean) => void
  /** What a tap on a token does while the class counts together; null: what it always does. */
  setCounting: (count: ((token: string) => void) | null) => void
  /** A pointer does something: whatever a hand did before has been drawn by now. */
  attend: () => void
}

const NOTHING: PlacedByHand = new Map()

/** Made once a stage. */
export function makeHands(
  first: Drawn,
  setHeld: (token: string | null) => void,
  setSelected: (piece: string | null) => void,
  setWriting: (writing: Writing | null) => void,
  showAdding: (isAdding: boolean) => void,
  endCount: () => void,
): Hands {
  let drawn = first
  let placed: PlacedByHand = NOTHING
  let held: string | null = null
  let selected: string | null = null
  let isByHand = false
  let isAdding = false
  let count: ((token: string) => void) | null = null
  let endMotion: () => void = () => undefined
  const previews = new Map<object, (document: Document) => Edited>()
  const hand: Hand = {
    get held() {
      return held
    },
    get count() {
      return count
    },
    hold(token) {
      held = token
      setHeld(token)
      if (token !== null) chooseNothing()
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
    endMotion: () => endMotion(),
    onMotion(end) {
      endMotion = end
    },
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
      return drawn.props.chosen
    },
    choose(choice) {
      if (howMany(choice) > 0) {
        held = null
        setHeld(null)
        selected = null
        setSelected(null)
      } else if (howMany(drawn.props.chosen) === 0) return
      drawn.props.onChoose(choice)
    },
    get isAdding() {
      return isAdding
    },
    repaint: () => drawn.scene.current?.repaint(),
    afterPaint(then) {
      const { current } = drawn.scene
      if (current) current.afterPaint(then)
      else then()
    },
    edit(label, change) {
      isByHand = drawn.props.edit(label, change)
      return isByHand
    },
    preview(owner, change) {
      if (change) previews.set(owner, change)
      else if (!previews.delete(owner)) return
      drawn.setPreview(previews.size === 0 ? null : withPreviews(drawn.props.document, previews.values()))
    },
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
      if (piece !== null) chooseNothing()
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
  function chooseNothing(): void {
    setAdding(false)
    surface.choose(NOTHING_CHOSEN)
  }
  function setAdding(now: boolean): void {
    isAdding = now
    showAdding(now)
  }
  const setCounting = (now: ((token: string) => void) | null) => {
    count = now
  }
  const update = (now: Drawn) => {
    drawn = now
  }
  const gesture = gestures(surface)
  const boardChanged = () => {
    if (isByHand) gesture.follow()
    else gesture.cancel()
    isByHand = false
  }
  const rest = () => {
    gesture.cancel()
    hand.hold(null)
    surface.select(null)
    chooseNothing()
    endCount()
    setWriting(null)
  }
  const attend = () => {
    isByHand = false
  }
  return { surface, hand, gesture, rest, update, boardChanged, attend, setAdding, setCounting }
}

/** The board as it would be after every hand's change that it can show. */
function withPreviews(document: Document, changes: Iterable<(document: Document) => Edited>): Board {
  let now = document
  for (const change of changes) {
    const edited = change(now)
    if (edited.ok) now = edited.document
  }
  return now.board
}
