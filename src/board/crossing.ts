import { contains } from '../geometry/box'
import { minus, type Point } from '../geometry/point'
import type { Slot } from '../manipulatives/contract'
import type { Token } from '../manipulatives/token'
import { type Board, type Document, type Piece, pieceOf, withPiece } from './board'
import { Counter, type Edited, settled } from './edit'
import { isTable, lookOf, openPiece, titleOf } from './open'
import { bodyOf } from './pictures'
import { type BoardRefusal, no } from './settle'

/** A place for a carried token: which piece, and its slot there. */
export interface Landing {
  readonly piece: string
  readonly slot: Slot
}

export type Offered =
  | { readonly ok: true; readonly landing: Landing }
  | { readonly ok: false; readonly refusal: BoardRefusal }

/** The piece that holds a token, and the token, or null when nobody does. */
export function holderOf(board: Board, token: string): { piece: Piece; token: Token } | null {
  for (const piece of board.pieces) {
    const held = openPiece(piece).tokens.find(({ id }) => id === token)
    if (held) return { piece, token: held }
  }
  return null
}

/** The board without a token: what a carried token is offered to. An endless pile is as it was. */
export function lifted(board: Board, token: string): Board {
  const holder = holderOf(board, token)
  if (!holder) throw new Error(`No token "${token}" on the board`)
  if (holder.piece.endless) return board
  return withPiece(board, { ...holder.piece, state: openPiece(holder.piece).lift(token) })
}

/**
 * Where a carried token would land at a point of the stage: the front piece that offers a place wins. The table
 * is asked last, and not where a piece that refused it would lie over the token. The refusal is that of the front
 * piece under the point, if any.
 */
export function landingAt(board: Board, token: Token, at: Point): Offered {
  let refusal: BoardRefusal | null = null
  let isHidden = false
  for (const piece of [...board.pieces].reverse().sort((a, b) => Number(isTable(a)) - Number(isTable(b)))) {
    const opened = openPiece(piece)
    const local = minus(at, piece.at)
    const { width, height } = opened.size
    if (local.x < -REACH || local.y < -REACH || local.x > width + REACH || local.y > height + REACH) continue
    if (lookOf(board, piece.id).covered) continue
    if (refusal && isHidden && isTable(piece)) break
    const slot = opened.offer(token, local)
    if (slot.ok) return { ok: true, landing: { piece: piece.id, slot: slot.value } }
    const isUnder = local.x >= 0 && local.y >= 0 && local.x <= width && local.y <= height
    if (isUnder) refusal ??= no(slot.refusal.reason(lookOf(board, piece.id)), piece.id).refusal
    isHidden ||= contains(bodyOf(board, piece), at)
  }
  return { ok: false, refusal: refusal ?? no('There is no place for it there.').refusal }
}

/** A finger's slack round a piece, in board units. */
const REACH = 40

/** Where a piece would put a token next in its own order. */
export function nextPlace(board: Board, token: Token, piece: Piece): Offered {
  if (lookOf(board, piece.id).covered) return no(`${titleOf(piece)} is covered.`, piece.id)
  const slot = openPiece(piece).offer(token, null)
  if (slot.ok) return { ok: true, landing: { piece: piece.id, slot: slot.value } }
  return no(slot.refusal.reason(lookOf(board, piece.id)), piece.id)
}

/** Moves a token to a landing: lifted from its holder, received by the other, and settled as one edit. */
export function moveToken(document: Document, token: string, landing: Landing): Edited {
  const counter = new Counter(document.next)
  const taken = takenFrom(document.board, token, counter)
  const without = lifted(document.board, token)
  return settled(document, put(without, taken, landing), null, counter)
}

/** The token that is carried on: from an endless pile, another like it. */
export function takenFrom(board: Board, token: string, counter: Counter): Token {
  const holder = holderOf(board, token)
  if (!holder) throw new Error(`No token "${token}" on the board`)
  const { kind, set } = holder.token
  return holder.piece.endless ? counter.mint()(kind, set) : holder.token
}

/** The board with a token in its place; an endless pile has enough without it. */
export function put(board: Board, token: Token, { piece, slot }: Landing): Board {
  const target = pieceOf(board, piece)
  if (!target) throw new Error(`No piece "${piece}" on the board`)
  if (target.endless) return board
  return withPiece(board, { ...target, state: openPiece(target).receive(token, slot.id) })
}

/** Moves several tokens to their own points of the stage, as one edit: all of them or none. */
export function moveTokens(document: Document, moves: readonly { token: string; at: Point }[]): Edited {
  const counter = new Counter(document.next)
  const there = moves.filter(({ token }) => holderOf(document.board, token))
  const carried = there.map(({ token, at }) => ({ token: takenFrom(document.board, token, counter), at }))
  let board = document.board
  for (const { token } of there) board = lifted(board, token)
  for (const { token, at } of carried) {
    const offered = landingAt(board, token, at)
    if (!offered.ok) return offered
    board = put(board, token, offered.landing)
  }
  return settled(document, board, null, counter)
}

/**
 * Moves in as many tokens as fit from one other piece, its last ones: one edit. They go in their own order, so
 * that counters under the spaces of a frame travel straight up. TF4 for ten frames.
 */
export function fillFrom(document: Document, target: string, source: string): Edited {
  const from = pieceOf(document.board, source)
  if (!from) throw new Error(`No piece "${source}" on the board`)
  const { tokens } = openPiece(from)
  const tried = movedWhileTheyFit(document, tokens.toReversed(), target)
  if (tried.count < 2 || !tried.edited.ok) return tried.edited
  return movedWhileTheyFit(document, tokens.slice(-tried.count), target).edited
}

function movedWhileTheyFit(
  document: Document,
  tokens: readonly Token[],
  target: string,
): { edited: Edited; count: number } {
  let now = document
  for (const [count, token] of tokens.entries()) {
    const into = pieceOf(now.board, target)
    if (!into) throw new Error(`No piece "${target}" on the board`)
    const place = nextPlace(now.board, token, into)
    if (!place.ok) return { edited: count === 0 ? place : { ok: true, document: now }, count }
    const moved = moveToken(now, token.id, place.landing)
    if (!moved.ok) return { edited: moved, count }
    now = moved.document
  }
  return { edited: { ok: true, document: now }, count: tokens.length }
}
