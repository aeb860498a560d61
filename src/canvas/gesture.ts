import { isTable } from '../board/open'
import { bodyOf, motionKeyOf, pressBoxOf } from '../board/pictures'
import { contains, grown } from '../geometry/box'
import type { Point } from '../geometry/point'
import css from './canvas.module.css'
import { carryChosen } from './carryChosen'
import { carryPiece } from './carryPiece'
import { carryToken } from './carryToken'
import type { Hit } from './hit'
import { hitAt } from './hit'
import { lasso } from './lasso'
import { reshape } from './reshape'
import type { Surface } from './surface'

/** A drag under way. It ends once: dropped, or cancelled with nothing changed. */
export interface Drag {
  move: (to: Point) => void
  drop: (at: Point) => void
  cancel: () => void
  /** Another hand has changed the board: goes on with the new one, or is false when it cannot. */
  follow: () => boolean
}

export interface Gestures {
  down: (pointer: number, at: Point) => void
  move: (pointer: number, at: Point) => void
  up: (pointer: number, at: Point) => void
  /** Ends what is going on with nothing changed: lost pointer, Escape, undo, another step. Of one pointer, or of all. */
  cancel: (pointer?: number) => void
  /** The board was changed by one of these hands: the others go on where they can. */
  follow: () => void
}

/** How far the outline of a selection stands off the piece with its handles, in board units. */
const OUTLINE = 24

/** CSS px a finger may tremble before a press becomes a drag. */
const TREMBLE = 8

/** How long a part is held down until its piece is selected, in ms: longer than a child takes to begin to drag. */
const LONG_MS = 800

interface Press {
  readonly start: Point
  readonly hit: Hit | null
  drag: Drag | null
  readonly mark: HTMLElement | null
  /** Held down so long that its piece was selected: letting go is no tap. */
  isLong: boolean
  readonly timer: ReturnType<typeof setTimeout>
}

/** Every pointer on its own: two pupils drag two things, and each drop is an edit of its own. */
export function gestures(surface: Surface): Gestures {
  const presses = new Map<number, Press>()

  function end(pointer: number): Press | undefined {
    const press = presses.get(pointer)
    press?.mark?.remove()
    clearTimeout(press?.timer)
    presses.delete(pointer)
    return press
  }

  /** Held down, any part of a piece selects it; it can still be dragged from there. */
  function holdDown(press: Press): void {
    if (press.drag || !press.hit || isTable(press.hit.piece)) return
    press.isLong = true
    surface.select(press.hit.piece.id)
  }

  function cancel(pointer?: number): void {
    for (const one of pointer === undefined ? [...presses.keys()] : [pointer]) end(one)?.drag?.cancel()
  }

  return {
    down(pointer, at) {
      if (presses.has(pointer) || !isFinite(at)) return
      const found = hitAt(surface.document.board, at, surface.scale) ?? selectedAt(surface, at)
      // A finger need not wait for what flies to its place.
      if (found && !isFree(surface, found)) surface.endMotion()
      const hit = found && isFree(surface, found) ? found : null
      // What another hand has in the air is not to be had; beside it is no empty board either.
      if (found && !hit) return
      const press: Press = {
        start: at,
        hit,
        drag: null,
        mark: pressMark(surface, hit),
        isLong: false,
        timer: setTimeout(() => holdDown(press), LONG_MS),
      }
      presses.set(pointer, press)
    },
    move(pointer, at) {
      const press = presses.get(pointer)
      if (!press || !isFinite(at)) return
      if (!press.drag) {
        const moved = Math.hypot(at.x - press.start.x, at.y - press.start.y) * surface.scale
        if (moved < TREMBLE) return
        press.mark?.remove()
        press.drag =
          press.hit && !isFree(surface, press.hit) ? null : dragFrom(surface, press.hit, press.start)
        if (!press.drag) return
      }
      press.drag.move(at)
    },
    up(pointer, at) {
      const press = end(pointer)
      if (!press) return
      const { drag, hit, start, isLong } = press
      if (drag) drag.drop(isFinite(at) ? at : start)
      else if (!isLong && Math.hypot(at.x - start.x, at.y - start.y) * surface.scale < TREMBLE * 3)
        surface.tap(hit, start)
    },
    cancel,
    follow() {
      for (const [pointer, { hit, drag }] of presses) {
        const { board } = surface.document
        const isThere = drag ? drag.follow() : !hit || board.pieces.includes(hit.piece)
        if (!isThere) cancel(pointer)
      }
    },
  }
}

/** Whether no other hand has the part in the air. */
function isFree({ airborne }: Surface, { placed }: Hit): boolean {
  return placed === null || !airborne.has(motionKeyOf(placed))
}

/** A light round what a finger came down on, at once: it was felt. */
function pressMark({ over, scale }: Surface, hit: Hit | null): HTMLElement | null {
  const box = hit?.placed && pressBoxOf(hit.placed)
  if (!hit?.placed || !box) return null
  const { x, y, width, height } = grown(box, 6)
  const mark = document.createElement('div')
  mark.className = css.pressMark ?? ''
  mark.dataset.round = String(hit.placed.part.marks[0]?.type === 'circle')
  mark.style.cssText = `left:${x * scale}px;top:${y * scale}px;width:${width * scale}px;height:${height * scale}px`
  over.append(mark)
  return mark
}

/** The outline of what is selected is a part of it too: a thin piece is easier to move by that. */
function selectedAt({ document: { board }, selected }: Surface, at: Point): Hit | null {
  const piece = board.pieces.find(({ id }) => id === selected)
  if (!piece || isTable(piece) || !contains(grown(bodyOf(board, piece), OUTLINE), at)) return null
  return { piece, placed: null }
}

function isChosen({ chosen }: Surface, { piece, placed }: Hit): boolean {
  return chosen.pieces.has(piece.id) || chosen.tokens.has(placed?.part.token ?? '')
}

function isFinite(at: Point): boolean {
  return Number.isFinite(at.x) && Number.isFinite(at.y)
}

function dragFrom(surface: Surface, hit: Hit | null, start: Point): Drag | null {
  if (!hit) return lasso(surface, start)
  const { piece, placed } = hit
  if (isChosen(surface, hit)) return carryChosen(surface, start)
  if (placed?.part.token !== undefined) return carryToken(surface, placed, start)
  if (placed?.part.handle) return reshape(surface, piece.id, placed.part.key)
  return piece.fixed ? null : carryPiece(surface, piece, start)
}
