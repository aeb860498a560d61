import { holderOf, type Landing, landingAt, lifted, moveToken, type Offered } from '../board/crossing'
import { openPiece } from '../board/open'
import { motionKeyOf, type Placed } from '../board/pictures'
import { tokenName } from '../board/words'
import { distance, minus, ORIGIN, type Point, plus } from '../geometry/point'
import { withArticle } from '../number/spoken'
import type { Drag } from './gesture'
import { landingPreview, stagePoint } from './landing'
import { lift } from './lifted'
import type { Surface } from './surface'

/** A piece while held is drawn a tenth larger. */
const HELD = 1.1
const SNAP_MS = 120
const ENTER = 'cubic-bezier(0, 0, 0.2, 1)'

/** Carries a token. Nothing is drawn anew while it moves. */
export function carryToken(surface: Surface, placed: Placed, start: Point): Drag | null {
  const token = openPiece(placed.piece).tokens.find(({ id }) => id === placed.part.token)
  if (!token) return null
  const key = motionKeyOf(placed)
  /** What it is offered to. */
  let without = lifted(surface.document.board, token.id)
  const preview = landingPreview(surface, without, placed)
  const canvas = lift([placed], surface.theme, surface.scale, surface.over, true)
  surface.airborne.add(key)
  surface.select(null)
  surface.repaint()
  let slot = ''

  const at = (to: Point): Point => plus(placed.at, minus(to, start))
  const offered = (to: Point): Offered => landingAt(without, token, at(to))

  /** A place that follows the finger, as among scattered counters, needs no light. */
  const isElsewhere = (landing: Landing, to: Point): boolean =>
    distance(stagePoint(without, landing), at(to)) > 1

  function rest(): void {
    preview.remove()
    surface.airborne.delete(key)
    surface.afterPaint(canvas.remove)
    surface.repaint()
  }

  async function glide(from: Point, to: Point): Promise<void> {
    preview.show(null)
    await canvas.glide(from, to, { duration: SNAP_MS, easing: ENTER })
    rest()
  }

  return {
    move(to) {
      canvas.moveBy(minus(to, start), HELD)
      const place = offered(to)
      const now = place.ok ? `${place.landing.piece} ${place.landing.slot.id}` : ''
      if (now === slot) return
      slot = now
      preview.show(place.ok && isElsewhere(place.landing, to) ? place.landing : null)
    },
    drop(to) {
      const by = minus(to, start)
      const place = offered(to)
      surface.placedByHand([key], by)
      const label = place.ok ? place.landing.slot.label : undefined
      const noun = withArticle(tokenName(surface.document.board, placed.piece, token))
      const isMade = surface.edit(label ?? `Move ${noun}`, (document) =>
        place.ok
          ? moveToken(document, token.id, place.landing)
          : (surface.layLoose?.(document, token.id, at(to)) ?? place),
      )
      if (!isMade) void glide(by, ORIGIN)
      // What was exchanged is there no more: what it became sets off from the hand.
      else if (label !== undefined || !place.ok) rest()
      else {
        const home = minus(stagePoint(without, place.landing), placed.at)
        // Laid where it was let go, it has nowhere to glide: the commit's own painting is the only one.
        if (distance(by, home) < 1) rest()
        else void glide(by, home)
      }
    },
    cancel: rest,
    follow() {
      if (!holderOf(surface.document.board, token.id)) return false
      without = lifted(surface.document.board, token.id)
      slot = ''
      return true
    },
  }
}
