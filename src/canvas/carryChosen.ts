import { choiceWords, chosenPieces, chosenTokens, moveChosen } from '../board/choice'
import { motionKeyOf, type Placed, placedParts } from '../board/pictures'
import { minus, type Point } from '../geometry/point'
import type { Drag } from './gesture'
import { lift } from './lifted'
import { outlined } from './outlined'
import type { Surface } from './surface'

const SNAP_MS = 120
const ENTER = 'cubic-bezier(0, 0, 0.2, 1)'

/** Carries all that is chosen as one. Nothing is drawn anew while it moves. */
export function carryChosen(surface: Surface, start: Point): Drag {
  const choice = surface.chosen
  const { board } = surface.document
  const pieces = chosenPieces(board, choice).filter(({ fixed }) => !fixed)
  const parts: Placed[] = [
    ...pieces.flatMap((piece) => placedParts(board, piece)),
    ...chosenTokens(board, choice).map(({ placed }) => withOutline(placed)),
  ].filter((placed) => !surface.airborne.has(motionKeyOf(placed)))
  const keys = parts.map(motionKeyOf)
  const canvas = lift(parts, surface.theme, surface.scale, surface.over, true)
  for (const key of keys) surface.airborne.add(key)
  surface.select(null)
  surface.repaint()

  function rest(): void {
    for (const key of keys) surface.airborne.delete(key)
    surface.afterPaint(canvas.remove)
    surface.repaint()
  }

  return {
    move: (to) => canvas.moveBy(minus(to, start)),
    drop(at) {
      const by = minus(at, start)
      surface.placedByHand(keys, by)
      const label = `Move ${choiceWords(board, choice)}`
      if (surface.edit(label, (document) => moveChosen(document, choice, by))) rest()
      else void canvas.glide(by, { x: 0, y: 0 }, { duration: SNAP_MS, easing: ENTER }).then(rest)
    },
    cancel: rest,
    follow: () =>
      pieces.every(({ id, at }) =>
        surface.document.board.pieces.some((piece) => piece.id === id && piece.at === at),
      ),
  }
}

function withOutline(placed: Placed): Placed {
  return { ...placed, part: { ...placed.part, marks: outlined(placed.part.marks) } }
}
