import {
  type KeyboardEvent,
  type PointerEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { actionsOf } from '../board/actions'
import type { Piece } from '../board/board'
import { type Choice, choiceWords, howMany, moveChosen } from '../board/choice'
import { beginCount, type Count, counting, stillThere } from '../board/counting'
import { holderOf, moveToken, nextPlace } from '../board/crossing'
import { deletePiece, layPiece } from '../board/edit'
import { moveLabel } from '../board/laying'
import { titleOf } from '../board/open'
import { motionKeyOf, type Placed, placedParts } from '../board/pictures'
import { putAway } from '../board/table'
import { tokenName } from '../board/words'
import { type Point, plus } from '../geometry/point'
import { withArticle } from '../number/spoken'
import type { BoardStageProps } from './BoardStage'
import { type Drawn, makeHands } from './hands'
import { draw, type PenStroke, rub } from './penGesture'
import type { Surface } from './surface'
import { addOrTake, type Hand, putOnPart, tapPart } from './tap'
import { useFlash } from './useFlash'
import { isDigit, type Writing } from './writing'

/** How far an arrow key moves a piece, in board units. */
const NUDGE = 24
const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -NUDGE, y: 0 },
  ArrowRight: { x: NUDGE, y: 0 },
  ArrowUp: { x: 0, y: -NUDGE },
  ArrowDown: { x: 0, y: NUDGE },
}

/** A finger that came down so shortly before the pen is no finger. */
const PALM_MS = 400

const DELETES: ReadonlySet<string> = new Set(['Delete', 'Backspace'])

/** Finger, pen, mouse and keys on one board. All of them end in the same edits. */
export function useHands(drawn: Drawn) {
  const [held, setHeld] = useState<string | null>(null)
  const [selected, setSelected] = useState<string | null>(null)
  const [writing, setWriting] = useState<Writing | null>(null)
  const [isAdding, showAdding] = useState(false)
  const [count, setCount] = useState<Count | null>(null)
  const stroke = useRef<{ pointer: number; pen: PenStroke } | null>(null)
  const hasPen = useRef(false)
  /** Fingers and palms by when they came down, in ms of the page's clock. */
  const touches = useRef(new Map<number, number>())

  const [{ surface, hand, gesture, rest, update, boardChanged, attend, setAdding, setCounting }] = useState(
    () => makeHands(drawn, setHeld, setSelected, setWriting, showAdding, () => setCount(null)),
  )
  useLayoutEffect(() => {
    update(drawn)
    setCounting(count && ((token) => setCount((now) => now && counting(now, token))))
  })

  const cancelStroke = useCallback((pointer?: number): void => {
    if (pointer !== undefined && stroke.current?.pointer !== pointer) return
    stroke.current?.pen.cancel()
    stroke.current = null
  }, [])
  const letGo = useCallback((): void => {
    cancelStroke()
    rest()
  }, [cancelStroke, rest])

  // A drag never outlives the page's attention, nor a change of the board from elsewhere.
  useEffect(() => {
    const end = () => {
      gesture.cancel()
      cancelStroke()
    }
    // A finger on the board gives it no focus, so Escape is heard wherever it is pressed.
    const escape = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape') letGo()
    }
    window.addEventListener('blur', end)
    window.addEventListener('keydown', escape)
    document.addEventListener('visibilitychange', end)
    return () => {
      end()
      window.removeEventListener('blur', end)
      window.removeEventListener('keydown', escape)
      document.removeEventListener('visibilitychange', end)
    }
  }, [gesture, cancelStroke, letGo])
  const { board } = drawn.props.document
  useEffect(() => boardChanged(), [board, boardChanged])
  // A finger may move pieces while a pen draws: only ink that came or went ends the pen's stroke.
  useEffect(() => () => cancelStroke(), [board.ink, cancelStroke])
  const isNewStep = drawn.props.cause === 'step'
  useEffect(() => {
    if (isNewStep) rest()
  }, [board, isNewStep, rest])

  const flash = useFlash(surface, drawn.props.flashMs)

  function isWriting(event: PointerEvent): boolean {
    hasPen.current ||= event.pointerType === 'pen'
    if (drawn.props.tool === 'move') return false
    // Once a real pen was seen, the pen draws and a finger moves.
    return drawn.props.tool === 'rub-out' || !hasPen.current || event.pointerType !== 'touch'
  }

  function press({ pointerId, pointerType, timeStamp }: PointerEvent, at: Point): void {
    if (pointerType === 'touch') {
      // The palm of the hand that holds the pen.
      if (hasPen.current && stroke.current) return
      touches.current.set(pointerId, timeStamp)
    }
    gesture.down(pointerId, at)
  }

  /** A palm often comes down just before its pen. */
  function letGoOfPalm(nowMs: number): void {
    for (const [pointer, sinceMs] of touches.current) if (nowMs - sinceMs < PALM_MS) gesture.cancel(pointer)
    touches.current.clear()
  }

  return {
    surface,
    // What is gone from the board is no longer held or selected.
    held: held !== null && holderOf(board, held) ? held : null,
    selected: board.pieces.some(({ id }) => id === selected) ? selected : null,
    writing,
    isAdding,
    setAdding,
    /** Chooses from here on: a tap adds to it. */
    choose: (choice: Choice): void => {
      surface.choose(choice)
      setAdding(true)
    },
    flash,
    /** What the class counts together, as far as it is still on the board; null when it does not count. */
    count: count && stillThere(count, board),
    setCount,
    /** Begins to count these together. */
    beginCount: (tokens: Iterable<string>): void => {
      letGo()
      setCount(beginCount(board, tokens))
    },
    endWriting: () => setWriting(null),
    letGo,
    down: (event: PointerEvent, at: Point): void => {
      attend()
      if (!isWriting(event)) return press(event, at)
      if (event.pointerType === 'pen') letGoOfPalm(event.timeStamp)
      if (stroke.current) return
      const pen =
        drawn.props.tool === 'rub-out'
          ? rub(surface, at)
          : draw(surface, drawn.props.pen, at, pressureOf(event))
      stroke.current = { pointer: event.pointerId, pen }
    },
    move: (event: PointerEvent, place: (event: PointerEvent) => Point): void => {
      attend()
      if (stroke.current?.pointer === event.pointerId)
        stroke.current.pen.move(place(event), pressureOf(event))
      else gesture.move(event.pointerId, place(event))
    },
    up: (event: PointerEvent, at: Point): void => {
      attend()
      if (stroke.current?.pointer === event.pointerId) {
        const { pen } = stroke.current
        stroke.current = null
        pen.end()
      } else gesture.up(event.pointerId, at)
    },
    /** Letting go also loses the capture, after `up`: only a gesture still going on is cancelled. */
    lost: ({ pointerId }: PointerEvent): void => {
      cancelStroke(pointerId)
      gesture.cancel(pointerId)
    },
    pressPiece: (piece: Piece): void => {
      if (isAdding) return addOrTake(surface, piece, undefined)
      if (hand.held === null) return surface.select(surface.selected === piece.id ? null : piece.id)
      putInto(surface, hand, hand.held, piece)
    },
    /** Lets go of a token and takes its whole piece instead. */
    selectPiece: (piece: string): void => {
      hand.hold(null)
      surface.select(piece)
    },
    pressPart: (placed: Placed): void => {
      if (hand.held !== null && !isAdding && putOnPart(surface, hand, hand.held, placed)) return
      tapPart(surface, hand, placed)
    },
    key: (piece: Piece, event: KeyboardEvent, placed?: Placed): void => {
      if (event.altKey || event.ctrlKey || event.metaKey) return
      const by = ARROWS[event.key]
      if (by && event.shiftKey && howMany(drawn.props.chosen) > 0) {
        surface.edit(`Move ${choiceWords(board, drawn.props.chosen)}`, (document) =>
          moveChosen(document, drawn.props.chosen, by),
        )
      } else if (by && event.shiftKey) {
        // It moves as one, at once: nothing is to be seen that did not happen to the quantities.
        surface.placedByHand(placedParts(board, piece).map(motionKeyOf), by)
        const to = plus(piece.at, by)
        surface.edit(moveLabel(board, piece, to), (document) => layPiece(document, piece.id, to))
      } else if (by) rove(event)
      else if (placed?.part.writes && isDigit(event.key)) hand.write(placed, event.key)
      else if (DELETES.has(event.key) && drawn.props.isFree) remove(surface, hand, piece)
      else if (!runKey(drawn.props, piece, event.key)) return
      event.preventDefault()
      event.stopPropagation()
    },
  }
}

function pressureOf(event: PointerEvent): number {
  return event.pressure > 0 ? Math.round(event.pressure * 100) / 100 : 0.5
}

/** Arrow keys go from a piece to its parts and along them; up and down to the next row of them, where there is one. */
function rove(event: KeyboardEvent): void {
  const buttons = [...(event.currentTarget.closest('[data-piece]')?.querySelectorAll('button') ?? [])]
  const here = buttons.indexOf(event.currentTarget as HTMLButtonElement)
  const isUpright = event.key === 'ArrowUp' || event.key === 'ArrowDown'
  const row = isUpright && here > 0 ? inNextRow(buttons.slice(1), here - 1, event.key === 'ArrowDown') : null
  if (row) return row.focus()
  const step = event.key === 'ArrowRight' || event.key === 'ArrowDown' ? 1 : -1
  buttons[(here + step + buttons.length) % buttons.length]?.focus()
}

/** The part most nearly over or under this one. */
function inNextRow(parts: HTMLElement[], here: number, isDown: boolean): HTMLElement | null {
  const middles = parts.map((part) => {
    const { x, y, width, height } = part.getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  })
  const from = middles[here]
  let best: HTMLElement | null = null
  let nearest = Number.POSITIVE_INFINITY
  for (const [index, to] of middles.entries()) {
    const down = from ? (to.y - from.y) * (isDown ? 1 : -1) : 0
    const away = from ? down + 3 * Math.abs(to.x - from.x) : 0
    if (down < ROW_PX || away >= nearest) continue
    best = parts[index] ?? null
    nearest = away
  }
  return best
}

/** Parts nearer than this, in CSS px up or down, stand in one row. */
const ROW_PX = 12

function runKey(props: BoardStageProps, piece: Piece, key: string): boolean {
  if (!props.hasShortcuts || key.length !== 1) return false
  const action = actionsOf(props.document.board, piece.id).find((candidate) => candidate.key === key)
  if (!action) return false
  if (action.refusal !== null) props.refuse(action.refusal)
  else props.edit(action.label, action.run)
  return true
}

function putInto(surface: Surface, hand: Hand, held: string, piece: Piece): void {
  const { board } = surface.document
  const holder = holderOf(board, held)
  if (!holder) return hand.hold(null)
  const place = nextPlace(board, holder.token, piece)
  if (!place.ok) return hand.refuse(place.refusal.reason)
  const noun = withArticle(tokenName(board, holder.piece, holder.token))
  surface.edit(`Move ${noun} to ${titleOf(piece)}`, (document) => moveToken(document, held, place.landing))
  hand.hold(null)
}

/** The held token, or else the whole piece. */
function remove(surface: Surface, hand: Hand, piece: Piece): void {
  const { held } = hand
  hand.hold(null)
  surface.select(null)
  if (held === null) surface.edit(`Delete ${titleOf(piece)}`, (document) => deletePiece(document, piece.id))
  else surface.edit('Put one away', (document) => putAway(document, held))
}
