import type { Board } from '../board/board'
import type { Landing } from '../board/crossing'
import { isTable } from '../board/open'
import type { Placed } from '../board/pictures'
import { gapMarksOf } from '../board/trails'
import { minus, ORIGIN, type Point, plus } from '../geometry/point'
import { marksBounds } from '../picture/mark'
import css from './canvas.module.css'
import { type Lifted, lift } from './lifted'
import { ringOver } from './ring'
import type { Surface } from './surface'

/** What is seen of a carried token beside itself: where it was, and the place it would take. */
export interface LandingPreview {
  /** null: no place in reach. */
  show: (landing: Landing | null) => void
  remove: () => void
}

/** A dashed outline stays where the token was; a place in reach lights up and shows the token's ghost. */
export function landingPreview(surface: Surface, board: Board, carried: Placed): LandingPreview {
  const marks = gapMarksOf(board, carried)
  const outline = { ...carried, part: { ...carried.part, marks } }
  const dashed = () => lift([outline], surface.theme, surface.scale, surface.over, false)
  const origin = dashed()
  let ghost: Lifted | null = null
  const ring = ringOver(surface.over, css.snapRing ?? '', surface.scale)
  const { width, height } = marksBounds(carried.part.marks)
  const isRound = carried.part.marks[0]?.type === 'circle'

  /** Under what is carried. */
  function underneath(lifted: Lifted): Lifted {
    surface.over.insertBefore(lifted.element, origin.element)
    return lifted
  }

  return {
    show(landing) {
      if (ghost) ghost.element.hidden = true
      const holder = board.pieces.find(({ id }) => id === landing?.piece)
      // A place on the table follows the finger: only a real place, such as a cell, lights up.
      if (!landing || !holder || isTable(holder)) return ring.hide()
      const at = stagePoint(board, landing)
      const { cell } = landing.slot
      ring.show(at, cell ?? { width: width + 14, height: height + 14 }, isRound && !cell)
      ghost ??= underneath(dashed())
      ghost.element.hidden = false
      ghost.moveBy(minus(at, carried.at))
    },
    remove() {
      ring.remove()
      origin.remove()
      ghost?.remove()
    },
  }
}

export function stagePoint(board: Board, landing: { piece: string; slot: { at: Point } }): Point {
  const piece = board.pieces.find(({ id }) => id === landing.piece)
  return plus(piece?.at ?? ORIGIN, landing.slot.at)
}
