import { type Board, type Piece, quantityAt } from '../board/board'
import { NOTHING_CHOSEN, toggled } from '../board/choice'
import { holderOf, landingAt, lifted, moveToken } from '../board/crossing'
import { changePiece } from '../board/edit'
import { isTable, lookOf, openPiece, titleOf } from '../board/open'
import type { Placed } from '../board/pictures'
import { coverPiece } from '../board/pieceFlags'
import { tokenName } from '../board/words'
import { centreOf } from '../geometry/box'
import { type Point, plus } from '../geometry/point'
import type { Token } from '../manipulatives/token'
import { withArticle } from '../number/spoken'
import type { Hit } from './hit'
import type { Surface } from './surface'

/** What taps need beyond the surface: the hand that holds, and somebody to tell. */
export interface Hand {
  readonly held: string | null
  hold: (token: string | null) => void
  /** Counts a token while the class counts together; null while it does not. */
  readonly count: ((token: string) => void) | null
  /** Opens the number pad at a part that a pupil can write in. */
  write: (placed: Placed, first: string) => void
  reveal: (quantity: string) => void
  refuse: (reason: string) => void
}

/** Tap a piece, tap the place: everything a drag can do, without dragging. */
export function tap(surface: Surface, hand: Hand, hit: Hit | null, at: Point): void {
  if (hand.count) return hand.count(hit?.placed?.part.token ?? '')
  if (surface.isAdding) return hit ? addOrTake(surface, hit.piece, hit.placed?.part.token) : undefined
  if (hand.held !== null && putDown(surface, hand, hand.held, hit, at)) return
  if (!hit) {
    hand.hold(null)
    surface.select(null)
    surface.choose(NOTHING_CHOSEN)
    return
  }
  if (hit.placed) tapPart(surface, hand, hit.placed)
  else surface.select(hit.piece.id)
}

/** Adds a token, or else its piece, to what is chosen; one that was chosen is taken out. */
export function addOrTake(surface: Surface, piece: Piece, token: string | undefined): void {
  if (token === undefined && isTable(piece)) return
  surface.choose(toggled(surface.chosen, token === undefined ? { piece: piece.id } : { token }))
}

/** Picks a token up, shows what is hidden, opens the number pad, or presses the part. The text twin's buttons come here too. */
export function tapPart(surface: Surface, hand: Hand, { piece, part, at }: Placed): void {
  if (hand.count) return hand.count(part.token ?? '')
  if (surface.isAdding) return addOrTake(surface, piece, part.token)
  const { board } = surface.document
  if (piece.covered) {
    surface.edit(`Show ${titleOf(piece)}`, (document) => coverPiece(document, piece.id, false))
    return
  }
  const quantity = part.shows === undefined ? null : quantityAt(board, piece.id, part.shows)
  if (quantity && quantity.hidden !== 'no') return hand.reveal(quantity.id)
  if (part.token !== undefined && hand.held !== part.token) {
    hand.hold(part.token)
    surface.select(null)
    return
  }
  hand.hold(null)
  if (part.writes) return hand.write({ piece, part, at }, '')
  const look = lookOf(board, piece.id)
  let isNothing = false
  surface.edit(`Change ${titleOf(piece)}`, (document) =>
    changePiece(document, piece.id, (mint) => {
      const change = openPiece(piece).press(part.key, look, mint)
      isNothing = change === null
      return change
    }),
  )
  if (isNothing) surface.select(piece.id)
}

/** The same by key, where a part is pressed and not a place: the held token goes to the middle of the part. */
export function putOnPart(surface: Surface, hand: Hand, held: string, placed: Placed): boolean {
  const { press } = placed.part
  const middle = press ? plus(placed.at, centreOf(press)) : placed.at
  return putDown(surface, hand, held, { piece: placed.piece, placed }, middle)
}

/** True when the tap was about the held token. */
function putDown(surface: Surface, hand: Hand, held: string, hit: Hit | null, at: Point): boolean {
  const { board } = surface.document
  const holder = holderOf(board, held)
  if (!holder) {
    hand.hold(null)
    return false
  }
  const tapped = hit?.placed?.part.token
  const place = landingAt(lifted(board, held), holder.token, at)
  const isBesideIt = tapped !== undefined && hit?.piece.id === holder.piece.id
  // Another of its piece is picked up instead, but for one of the next column: there it would be exchanged.
  if (isBesideIt && !(place.ok && place.landing.slot.label && isOther(holder, tapped))) return false
  // A box to write in, or a hidden number, is no place for a counter: the tap is about that.
  if (!place.ok && hit?.placed && (hit.placed.part.writes || isHidden(board, hit.placed))) return false
  const { layLoose } = surface
  if (!place.ok && layLoose && tapped === undefined) {
    const isMade = surface.edit(labelOfMove(board, holder), (document) => layLoose(document, held, at))
    if (isMade) hand.hold(null)
    return true
  }
  if (!place.ok) {
    if (hit && tapped === undefined) hand.refuse(place.refusal.reason)
    else if (!hit) hand.hold(null)
    return hit !== null && tapped === undefined
  }
  const target = board.pieces.find(({ id }) => id === place.landing.piece)
  const isAcross = target && target.id !== holder.piece.id
  const move = labelOfMove(board, holder)
  const label = place.landing.slot.label ?? (isAcross ? `${move} to ${titleOf(target)}` : move)
  surface.edit(label, (document) => moveToken(document, held, place.landing))
  hand.hold(null)
  return true
}

function isOther({ piece, token }: { piece: Piece; token: Token }, tapped: string): boolean {
  return openPiece(piece).tokens.some(({ id, kind }) => id === tapped && kind !== token.kind)
}

function isHidden(board: Board, { piece, part }: Placed): boolean {
  if (piece.covered) return true
  return part.shows !== undefined && (quantityAt(board, piece.id, part.shows)?.hidden ?? 'no') !== 'no'
}

function labelOfMove(board: Board, { piece, token }: { piece: Piece; token: Token }): string {
  return `Move ${withArticle(tokenName(board, piece, token))}`
}
