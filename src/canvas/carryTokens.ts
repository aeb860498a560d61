import type { Board } from '../board/board'
import {
  holderOf,
  type Landing,
  landingAt,
  lifted,
  moveToken,
  moveTokens,
  type Offered,
} from '../board/crossing'
import { lookOf, openPiece } from '../board/open'
import { motionKeyOf, type Placed, pictureOf } from '../board/pictures'
import { tokenName, withArticle } from '../board/words'
import { distance, minus, ORIGIN, type Point, plus } from '../geometry/point'
import type { Token } from '../manipulatives/token'
import type { Drag } from './gesture'
import { landingPreview, stagePoint } from './landing'
import { lift } from './lifted'
import { outlined } from './outlined'
import type { Surface } from './surface'

/** A piece while held is drawn a tenth larger. */
const HELD = 1.1
const SNAP_MS = 120
const ENTER = 'cubic-bezier(0, 0, 0.2, 1)'

/** Carries a token, or all the chosen ones when it is among them. Nothing is drawn anew while it moves. */
export function carryTokens(surface: Surface, pressed: Placed, start: Point): Drag {
  const carried = carriedWith(surface, pressed)
  const keys = carried.map(({ placed }) => motionKeyOf(placed))
  const only = carried.length === 1 ? carried[0] : undefined
  let without = boardWithout(surface, only?.token)
  const preview = only ? landingPreview(surface, without, only.placed) : null
  const canvas = lift(
    carried.map(({ placed }) => (isChosen(surface, placed) ? withOutline(placed) : placed)),
    surface.theme,
    surface.scale,
    surface.over,
    true,
  )
  for (const key of keys) surface.airborne.add(key)
  surface.select(null)
  surface.repaint()
  const size = only ? HELD : 1
  let slot = ''

  function offered(to: Point): Offered | null {
    return only ? landingAt(without, only.token, plus(only.placed.at, minus(to, start))) : null
  }

  /** A place that follows the finger, as among scattered counters, needs no light. */
  function isElsewhere(landing: Landing, to: Point): boolean {
    const under = plus(only?.placed.at ?? ORIGIN, minus(to, start))
    return distance(stagePoint(without, landing), under) > 1
  }

  function rest(): void {
    preview?.remove()
    for (const key of keys) surface.airborne.delete(key)
    surface.afterPaint(canvas.remove)
    surface.repaint()
  }

  async function glideHome(from: Point): Promise<void> {
    preview?.show(null)
    await canvas.glide(from, ORIGIN, { duration: SNAP_MS, easing: ENTER })
    rest()
  }

  return {
    move(to) {
      canvas.moveBy(minus(to, start), size)
      const place = offered(to)
      const now = place?.ok ? `${place.landing.piece} ${place.landing.slot.id}` : ''
      if (now === slot) return
      slot = now
      preview?.show(place?.ok && isElsewhere(place.landing, to) ? place.landing : null)
    },
    drop(at) {
      const by = minus(at, start)
      const place = offered(at)
      surface.placedByHand(keys, by)
      const label = place?.ok ? place.landing.slot.label : undefined
      const isMade = surface.edit(label ?? labelOf(surface, carried), (document) => {
        if (!only)
          return moveTokens(
            document,
            carried.map(({ token, placed }) => ({ token: token.id, at: plus(placed.at, by) })),
          )
        if (!place?.ok)
          return (
            surface.layLoose?.(document, only.token.id, plus(only.placed.at, by)) ??
            place ?? { ok: true, document }
          )
        return moveToken(document, only.token.id, place.landing)
      })
      if (!isMade) void glideHome(by)
      // What was exchanged is there no more: what it became sets off from the hand.
      else if (label !== undefined) rest()
      else if (only && place?.ok) {
        preview?.show(null)
        const home = minus(stagePoint(without, place.landing), only.placed.at)
        // Laid where it was let go, it has nowhere to glide: the commit's own painting is the only one.
        if (distance(by, home) < 1) rest()
        else void canvas.glide(by, home, { duration: SNAP_MS, easing: ENTER }).then(rest)
      } else rest()
    },
    cancel: rest,
    follow() {
      const { board } = surface.document
      if (!carried.every(({ token }) => holderOf(board, token.id))) return false
      without = boardWithout(surface, only?.token)
      slot = ''
      return true
    },
  }
}

/** What a carried token is offered to. */
function boardWithout({ document: { board } }: Surface, token: Token | undefined): Board {
  return token ? lifted(board, token.id) : board
}

function carriedWith(surface: Surface, pressed: Placed): { token: Token; placed: Placed }[] {
  const { board } = surface.document
  const ids = isChosen(surface, pressed) ? surface.chosen : new Set([pressed.part.token])
  const carried: { token: Token; placed: Placed }[] = []
  for (const piece of board.pieces) {
    const tokens = new Map<string | undefined, Token>()
    for (const token of openPiece(piece).tokens) if (ids.has(token.id)) tokens.set(token.id, token)
    if (tokens.size === 0) continue
    for (const part of pictureOf(board, piece)) {
      const token = tokens.get(part.token)
      if (token) carried.push({ token, placed: { piece, part, at: plus(piece.at, part.at) } })
    }
  }
  return carried
}

function isChosen(surface: Surface, { part }: Placed): boolean {
  return part.token !== undefined && surface.chosen.has(part.token)
}

function withOutline(placed: Placed): Placed {
  return { ...placed, part: { ...placed.part, marks: outlined(placed.part.marks) } }
}

function labelOf(surface: Surface, carried: readonly { token: Token; placed: Placed }[]): string {
  const first = carried[0]
  if (!first) return 'Move'
  const look = lookOf(surface.document.board, first.placed.piece.id)
  return carried.length === 1
    ? `Move ${withArticle(tokenName(look, first.token))}`
    : `Move ${carried.length} counters`
}
