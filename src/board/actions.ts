import { sortOf } from '../manipulatives/countable'
import { kindOf } from '../manipulatives/registry'
import { type Token, whichOne } from '../manipulatives/token'
import { withArticle } from '../number/spoken'
import { type Board, type Document, type Piece, pieceOf, type Quantity } from './board'
import { fillFrom, moveToken, nextPlace } from './crossing'
import { type Edited, layOnLine, runAction, showQuantity } from './edit'
import { laidOn, linesFor } from './laying'
import { lookOf, openPiece, titleOf } from './open'
import { tokenName } from './words'

/** An action of a piece as the screens know it: the piece's own, and those that the board adds. */
export interface PieceAction {
  readonly id: string
  readonly label: string
  readonly icon: string | null
  readonly key: string | null
  /** Why it cannot be done now; null when it can. */
  readonly refusal: string | null
  /** The part it acts on, or null. */
  readonly part: string | null
  run: (document: Document) => Edited
}

/**
 * Everything that can be done to a piece: show what it hides, fill it from another, its own actions, and the
 * moves of its tokens to other pieces. The one list behind bar, keyboard and text twin.
 */
export function actionsOf(board: Board, id: string): PieceAction[] {
  const piece = pieceOf(board, id)
  if (!piece) return []
  return [
    ...showing(board, piece),
    ...filling(board, piece),
    ...own(board, piece),
    ...laying(board, piece),
    ...moving(board, piece),
  ]
}

function own(board: Board, piece: Piece): PieceAction[] {
  const look = lookOf(board, piece.id)
  return openPiece(piece)
    .actions(look)
    .filter(({ absent }) => !absent)
    .map((action) => ({
      id: action.id,
      label: action.label,
      icon: action.icon ?? null,
      key: action.key ?? null,
      refusal: action.refusal?.reason(look) ?? null,
      part: action.part ?? null,
      run: (document) => runAction(document, piece.id, action.id),
    }))
}

function showing(board: Board, piece: Piece): PieceAction[] {
  const hidden = board.quantities.filter(
    ({ hidden, places }) =>
      hidden !== 'no' && hidden !== 'until-changed' && places.some((place) => place.piece === piece.id),
  )
  return hidden.map((quantity) => ({
    id: `show ${quantity.id}`,
    label: hidden.length === 1 ? 'Show' : showLabel(hidden, quantity),
    icon: 'eye',
    key: null,
    refusal: null,
    part: null,
    run: (document) => showQuantity(document, quantity.id),
  }))
}

/** By its name, and never by a number, which might be taken for the hidden one. */
function showLabel(hidden: readonly Quantity[], { id, name }: Quantity): string {
  const isPlain = name.trim() !== '' && hidden.filter((other) => other.name === name).length === 1
  if (isPlain) return `Show ${name.trim()}`
  return `Show number ${whichOne(hidden.findIndex((other) => other.id === id) + 1, true)}`
}

/** TF4: "Make ten" fills a piece from each other one that holds what it takes. */
function filling(board: Board, piece: Piece): PieceAction[] {
  const label = kindOf(piece.kind)?.fillLabel
  if (!label) return []
  const sources = board.pieces.filter(
    (other) => other.id !== piece.id && !isCovered(board, other) && samples(other).length > 0,
  )
  return sources.map((source) => {
    const token = openPiece(source).tokens.at(-1)
    const place = token ? nextPlace(board, token, piece) : null
    return {
      id: `fill ${source.id}`,
      label: sources.length === 1 ? label : `${label} from ${titleOf(source)}`,
      icon: 'combine',
      key: null,
      refusal: place === null || place.ok ? null : place.refusal.reason,
      part: null,
      run: (document) => fillFrom(document, piece.id, source.id),
    }
  })
}

/** NR5: rods and bars onto each number line. */
function laying(board: Board, piece: Piece): PieceAction[] {
  if (piece.fixed) return []
  const lines = linesFor(board, piece)
  return lines.map((line) => {
    const laid = laidOn(board, piece, line, piece.at.y)
    return {
      id: `lay ${line.id}`,
      label: `Lay on ${lines.length === 1 ? 'the number line' : titleOf(line)}`,
      icon: 'ruler',
      key: null,
      refusal: laid.ok ? null : laid.reason,
      part: null,
      run: (document) => layOnLine(document, piece.id, line.id),
    }
  })
}

/** A bar with a word for each of ten shapes has no room for others: they are carried one by one. */
const MOST_SORTS = 4

/** One token of each sort that a piece can give: "Move a yellow counter to Frame A". */
function moving(board: Board, piece: Piece): PieceAction[] {
  if (isCovered(board, piece)) return []
  const most = openPiece(piece).keepsSecret ? 1 : MOST_SORTS
  const actions: PieceAction[] = []
  for (const token of samples(piece).slice(-most)) {
    for (const other of board.pieces) {
      if (other.id === piece.id || kindOf(other.kind) === null || isCovered(board, other)) continue
      const place = nextPlace(board, token, other)
      if (!place.ok && openPiece(other).tokens.length === 0) continue
      actions.push({
        id: `move ${token.kind} ${token.set} ${other.id}`,
        label: `Move ${withArticle(tokenName(board, piece, token))} to ${titleOf(other)}`,
        icon: 'move-right',
        key: null,
        refusal: place.ok ? null : place.refusal.reason,
        part: `token ${token.id}`,
        run: (document) => moveNext(document, token, other.id),
      })
    }
  }
  return actions
}

/** Whether a piece holds anything, and whether there is room, are hidden with its number. */
function isCovered(board: Board, piece: Piece): boolean {
  return lookOf(board, piece.id).covered
}

function moveNext(document: Document, token: Token, to: string): Edited {
  const target = pieceOf(document.board, to)
  if (!target) throw new Error(`No piece "${to}" on the board`)
  const place = nextPlace(document.board, token, target)
  return place.ok ? moveToken(document, token.id, place.landing) : place
}

/** The last token of each sort: the one that would go first. */
function samples(piece: Piece): Token[] {
  const last = new Map<string, Token>()
  for (const token of openPiece(piece).tokens) last.set(sortOf(token), token)
  return [...last.values()]
}
