import { isTable } from '../board/open'
import { bodyOf, pressBoxOf } from '../board/pictures'
import { contains, grown } from '../geometry/box'
import type { Point } from '../geometry/point'
import css from './canvas.module.css'
import { carryPiece } from './carryPiece'
import { carryTokens } from './carryTokens'
import type { Hit } from './hit'
import { hitAt } from './hit'
import { reshape } from './reshape'
import type { Surface } from './surface'

/** A drag under way. It ends once: dropped, or cancelled with nothing changed. */
export interface Drag {
  move: (to: Point) => void
  drop: (at: Point) => void
  cancel: () => void
}

export interface Gestures {
  down: (pointer: number, at: Point) => void
  move: (pointer: number, at: Point) => void
  up: (pointer: number, at: Point) => void
  /** Ends what is going on with nothing changed: lost pointer, Escape, undo, another step. Of one pointer, or of any. */
  cancel: (pointer?: number) => void
  readonly isDragging: boolean
}

/** How far the outline of a selection stands off the piece with its handles, in board units. */
const OUTLINE = 24

/** CSS px a finger may tremble before a press becomes a drag. */
const TREMBLE = 8

interface Press {
  readonly pointer: number
  readonly start: Point
  readonly hit: Hit | null
  drag: Drag | null
  readonly mark: HTMLElement | null
}

/** One pointer at a time: a second finger while one drags is ignored. */
export function gestures(surface: Surface): Gestures {
  let pressed: Press | null = null

  function cancel(pointer?: number): void {
    if (pointer !== undefined && pressed?.pointer !== pointer) return
    const drag = pressed?.drag
    pressed?.mark?.remove()
    pressed = null
    drag?.cancel()
  }

  return {
    down(pointer, at) {
      if (pressed || !isFinite(at)) return
      const hit = hitAt(surface.document.board, at, surface.scale) ?? selectedAt(surface, at)
      pressed = { pointer, start: at, hit, drag: null, mark: pressMark(surface, hit) }
    },
    move(pointer, at) {
      if (pressed?.pointer !== pointer || !isFinite(at)) return
      if (!pressed.drag) {
        const moved = Math.hypot(at.x - pressed.start.x, at.y - pressed.start.y) * surface.scale
        if (moved < TREMBLE) return
        pressed.mark?.remove()
        pressed.drag = dragFrom(surface, pressed.hit, pressed.start)
        if (!pressed.drag) return
      }
      pressed.drag.move(at)
    },
    up(pointer, at) {
      if (pressed?.pointer !== pointer) return
      const { drag, hit, start } = pressed
      pressed.mark?.remove()
      pressed = null
      if (drag) drag.drop(isFinite(at) ? at : start)
      else if (Math.hypot(at.x - start.x, at.y - start.y) * surface.scale < TREMBLE * 3)
        surface.tap(hit, start)
    },
    cancel,
    get isDragging() {
      return pressed !== null && pressed.drag !== null
    },
  }
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

function isFinite(at: Point): boolean {
  return Number.isFinite(at.x) && Number.isFinite(at.y)
}

function dragFrom(surface: Surface, hit: Hit | null, start: Point): Drag | null {
  if (!hit) return null
  const { piece, placed } = hit
  if (placed?.part.token !== undefined) return carryTokens(surface, placed, start)
  if (placed?.part.handle) return reshape(surface, piece, placed.part.key)
  return piece.fixed ? null : carryPiece(surface, piece, start)
}
