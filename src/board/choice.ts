import { type Box, centreOf, union } from '../geometry/box'
import { minus, type Point, plus } from '../geometry/point'
import { countedTogether, isCountable } from '../manipulatives/countable'
import type { Token } from '../manipulatives/token'
import type { Board, Document, Piece } from './board'
import { landingAt, lifted, moveToken, moveTokens } from './crossing'
import { changePiece, type Edited, movePiece } from './edit'
import { isTable, lookOf, openPiece } from './open'
import { bodyOf, type Placed, paintedBoxOf, placedParts } from './pictures'
import { countOf } from './words'

/** What is chosen together, by id: tokens wherever they lie, and whole pieces. */
export interface Choice {
  readonly tokens: ReadonlySet<string>
  readonly pieces: ReadonlySet<string>
}

export const NOTHING_CHOSEN: Choice = { tokens: new Set(), pieces: new Set() }

export function howMany({ tokens, pieces }: Choice): number {
  return tokens.size + pieces.size
}

/** A token that is chosen, with where it lies. */
export interface ChosenToken {
  readonly token: Token
  readonly placed: Placed
}

/** The tokens that are chosen and still on the board, piece by piece from the back. */
export function chosenTokens(board: Board, { tokens }: Choice): ChosenToken[] {
  if (tokens.size === 0) return []
  return board.pieces.flatMap((piece) => {
    const held = new Map(
      openPiece(piece)
        .tokens.filter(({ id }) => tokens.has(id))
        .map((token) => [token.id, token]),
    )
    if (held.size === 0) return []
    return placedParts(board, piece).flatMap((placed) => {
      const token = held.get(placed.part.token ?? '')
      return token ? [{ token, placed }] : []
    })
  })
}

export function chosenPieces(board: Board, { pieces }: Choice): Piece[] {
  return pieces.size === 0 ? [] : board.pieces.filter(({ id }) => pieces.has(id))
}

/** The box round all that is chosen; null when nothing of it is left. */
export function boxOfChosen(board: Board, choice: Choice): Box | null {
  return union([
    ...chosenTokens(board, choice).map(({ placed }) => paintedBoxOf(placed)),
    ...chosenPieces(board, choice).map((piece) => bodyOf(board, piece)),
  ])
}

/** What lies inside a loop: whole pieces, and tokens of those that are not inside as a whole. */
export function insideLoop(board: Board, loop: readonly Point[]): Choice {
  const tokens = new Set<string>()
  const pieces = new Set<string>()
  for (const piece of board.pieces) {
    if (!isTable(piece) && isInside(loop, bodyOf(board, piece))) {
      pieces.add(piece.id)
      continue
    }
    if (lookOf(board, piece.id).covered) continue
    for (const placed of placedParts(board, piece)) {
      const { token } = placed.part
      if (token !== undefined && isWithin(loop, centreOf(paintedBoxOf(placed)))) tokens.add(token)
    }
  }
  return { tokens, pieces }
}

/** A piece is inside when its middle and the middles of its sides are. */
function isInside(loop: readonly Point[], { x, y, width, height }: Box): boolean {
  if (width === 0 || height === 0) return false
  const [middle, centre] = [x + width / 2, y + height / 2]
  return [
    { x: middle, y: centre },
    { x, y: centre },
    { x: x + width, y: centre },
    { x: middle, y },
    { x: middle, y: y + height },
  ].every((point) => isWithin(loop, point))
}

/** By the number of edges to its right: odd is inside. The loop closes itself. */
export function isWithin(loop: readonly Point[], { x, y }: Point): boolean {
  let isIn = false
  loop.forEach((to, index) => {
    const from = loop.at(index - 1) ?? to
    if (from.y > y === to.y > y) return
    if (x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)) isIn = !isIn
  })
  return isIn
}

export function toggled({ tokens, pieces }: Choice, one: { token: string } | { piece: string }): Choice {
  return 'token' in one
    ? { tokens: withOrWithout(tokens, one.token), pieces }
    : { tokens, pieces: withOrWithout(pieces, one.piece) }
}

function withOrWithout(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const now = new Set(ids)
  if (!now.delete(id)) now.add(id)
  return now
}

/**
 * Moves all that is chosen as one. Ten that are carried to where one of them would be exchanged are exchanged
 * together: ten ones that go up as a ten.
 */
export function moveChosen(document: Document, choice: Choice, by: Point): Edited {
  const tokens = chosenTokens(document.board, choice)
  let now = document
  if (tokens.length > 0) {
    const moved =
      exchangedTogether(document, tokens, by) ??
      moveTokens(
        document,
        tokens.map(({ token, placed }) => ({ token: token.id, at: plus(placed.at, by) })),
      )
    if (!moved.ok) return moved
    now = moved.document
  }
  for (const piece of chosenPieces(document.board, choice)) {
    const moved = movePiece(now, piece.id, plus(piece.at, by))
    if (!moved.ok) return moved
    now = moved.document
  }
  return { ok: true, document: now }
}

function exchangedTogether(document: Document, tokens: readonly ChosenToken[], by: Point): Edited | null {
  const [first] = tokens
  const piece = pieceOfAll(tokens)
  if (!first || !piece) return null
  const to = plus(first.placed.at, by)
  const offered = landingAt(lifted(document.board, first.token.id), first.token, to)
  if (!offered.ok || offered.landing.piece !== piece.id) return null
  if (tokens.length === 10 && offered.landing.slot.label !== undefined)
    return tokens.every(({ token }) => token.kind === first.token.kind)
      ? moveToken(document, first.token.id, offered.landing)
      : null
  const exchange = openPiece(piece).exchange(idsOf(tokens), minus(to, piece.at))
  return exchange && changePiece(document, piece.id, exchange.run)
}

/** The piece that holds all of them, if it is one. */
function pieceOfAll(tokens: readonly ChosenToken[]): Piece | null {
  const piece = tokens[0]?.placed.piece
  return piece && tokens.every(({ placed }) => placed.piece === piece) ? piece : null
}

function idsOf(tokens: readonly ChosenToken[]): string[] {
  return tokens.map(({ token }) => token.id)
}

/** What all that is chosen can be exchanged for, where it lies: a ten, or ten ones. Null for nothing. */
export function exchangeOfChosen(
  board: Board,
  choice: Choice,
): { readonly label: string; readonly run: (document: Document) => Edited } | null {
  const tokens = chosenTokens(board, choice)
  const piece = choice.pieces.size === 0 ? pieceOfAll(tokens) : null
  const exchange = piece && openPiece(piece).exchange(idsOf(tokens), null)
  if (!piece || !exchange) return null
  return { label: exchange.label, run: (document) => changePiece(document, piece.id, exchange.run) }
}

/** What is chosen, in words: "3 counters", "2 pieces", "5 things". */
export function choiceWords(board: Board, choice: Choice): string {
  const tokens = chosenTokens(board, choice)
  if (choice.pieces.size === 0 && tokens.length > 0 && tokens.every(({ token }) => isCountable(token.kind)))
    return countedTogether(tokens.map(({ token }) => token))
  if (choice.pieces.size === 0 && tokens.every(({ token }) => token.kind === tokens[0]?.token.kind))
    return countOf(tokens.length, tokens[0]?.token.kind.replaceAll('-', ' ') ?? 'thing')
  if (choice.tokens.size === 0) return countOf(choice.pieces.size, 'piece')
  return countOf(howMany(choice), 'thing')
}
