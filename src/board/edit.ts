import type { Point } from '../geometry/point'
import { clampToStage } from '../geometry/stage'
import type { Change, Mint } from '../manipulatives/contract'
import { kindOf } from '../manipulatives/registry'
import type { Token } from '../manipulatives/token'
import type { Exact } from '../number/exact'
import { type Board, type Document, type Piece, pieceOf, quantityOf, type Stroke, withPiece } from './board'
import { lookOf, openPiece, titleOf } from './open'
import { type BoardRefusal, no, type Settled, settle, type Wish } from './settle'

/** The result of an edit: a new document, or the reason why nothing changed. */
export type Edited =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly refusal: BoardRefusal }

/** A mint that goes on from the document's counter, handing out the given tokens first where one is alike. */
class Counter {
  constructor(public next: number) {}

  mint(conserve: readonly Token[] = []): Mint {
    const waiting = [...conserve]
    return (kind, set) => {
      const index = waiting.findIndex((token) => token.kind === kind && token.set === set)
      const [again] = index === -1 ? [] : waiting.splice(index, 1)
      return again ?? { id: `t${this.next++}`, kind, set }
    }
  }
}

function settled(document: Document, after: Board, wish: Wish | null, counter: Counter): Edited {
  const outcome: Settled = settle(document.board, after, wish, (conserve) => counter.mint(conserve))
  if (!outcome.ok) return outcome
  return { ok: true, document: { board: outcome.board, next: counter.next } }
}

/** What a press, a drag or an action of a piece led to. */
export function changePiece(document: Document, id: string, make: (mint: Mint) => Change | null): Edited {
  const piece = pieceOf(document.board, id)
  if (!piece) throw new Error(`No piece "${id}" on the board`)
  const counter = new Counter(document.next)
  const change = make(counter.mint())
  if (change === null) return { ok: true, document }
  switch (change.to) {
    case 'refusal':
      return no(change.refusal.reason(lookOf(document.board, id)), id, change.refusal.remedy ?? null)
    case 'wish':
      return settled(document, document.board, { piece: id, values: change.values }, counter)
    case 'state':
      return settled(document, withPiece(document.board, { ...piece, state: change.state }), null, counter)
  }
}

export function runAction(document: Document, id: string, action: string): Edited {
  const piece = pieceOf(document.board, id)
  if (!piece) throw new Error(`No piece "${id}" on the board`)
  const look = lookOf(document.board, id)
  const chosen = openPiece(piece)
    .actions(look)
    .find((candidate) => candidate.id === action)
  if (!chosen) throw new Error(`${piece.kind} has no action "${action}"`)
  if (chosen.refusal) return no(chosen.refusal.reason(look), id, chosen.refusal.remedy ?? null)
  return changePiece(document, id, chosen.run)
}

/** Sets a quantity everywhere it is shown. */
export function setQuantity(document: Document, id: string, value: Exact): Edited {
  const place = quantityOf(document.board, id)?.places.find(
    ({ piece }) => pieceOf(document.board, piece)?.notTrue !== true,
  )
  if (!place) throw new Error(`No quantity "${id}" on the board`)
  const wish = { piece: place.piece, values: { [place.name]: value } }
  return settled(document, document.board, wish, new Counter(document.next))
}

/** Puts a changed board in place as it is, where no number changes: moved pieces, masks, ink. */
function replaced(document: Document, board: Board): Edited {
  return { ok: true, document: { ...document, board } }
}

export function movePiece(document: Document, id: string, to: Point): Edited {
  const piece = pieceOf(document.board, id)
  if (!piece) throw new Error(`No piece "${id}" on the board`)
  if (piece.fixed) return no(`${titleOf(piece)} is fixed in its place.`, id)
  const at = clampToStage(to, openPiece(piece).size)
  return replaced(document, withPiece(document.board, { ...piece, at }))
}

/** A new piece of a kind with its middle at a point, in its first state or in the one made for it. */
export function addPiece(
  document: Document,
  kind: string,
  middle: Point,
  make?: (mint: Mint) => unknown,
): Edited {
  const manipulative = kindOf(kind)
  if (!manipulative) throw new Error(`No manipulative "${kind}"`)
  const counter = new Counter(document.next + 1)
  const state = (make ?? manipulative.initial)(counter.mint())
  const size = manipulative.open(state).size
  const corner = { x: middle.x - size.width / 2, y: middle.y - size.height / 2 }
  const piece: Piece = { id: `p${document.next}`, kind, at: clampToStage(corner, size), state }
  const board = { ...document.board, pieces: [...document.board.pieces, piece] }
  return { ok: true, document: { board, next: counter.next } }
}

export function deletePiece(document: Document, id: string): Edited {
  const { board } = document
  const quantities = board.quantities.flatMap((quantity) => {
    const places = quantity.places.filter(({ piece }) => piece !== id)
    return places.length === 0 && quantity.places.length > 0 ? [] : [{ ...quantity, places }]
  })
  const known = new Set(quantities.map((quantity) => quantity.id))
  const sums = board.sums.filter(({ total, parts }) => [total, ...parts].every((part) => known.has(part)))
  const pieces = board.pieces.filter((piece) => piece.id !== id)
  return replaced(document, { ...board, pieces, quantities, sums })
}

/** The last in the list is drawn on top. */
export function bringForward(document: Document, id: string): Edited {
  const { board } = document
  const piece = pieceOf(board, id)
  if (!piece) throw new Error(`No piece "${id}" on the board`)
  return replaced(document, { ...board, pieces: [...board.pieces.filter((other) => other.id !== id), piece] })
}

/** Shows a hidden quantity in every place at once. */
export function showQuantity(document: Document, id: string): Edited {
  return withHidden(document, id, 'no')
}

export function hideQuantity(document: Document, id: string): Edited {
  return withHidden(document, id, 'number')
}

function withHidden(document: Document, id: string, hidden: 'no' | 'number'): Edited {
  const { board } = document
  const quantities = board.quantities.map((quantity) =>
    quantity.id === id ? { ...quantity, hidden } : quantity,
  )
  return replaced(document, { ...board, quantities })
}

export function addStroke(document: Document, stroke: Omit<Stroke, 'id'>): Edited {
  const drawn: Stroke = { id: `s${document.next}`, ...stroke }
  const board = { ...document.board, ink: [...document.board.ink, drawn] }
  return { ok: true, document: { board, next: document.next + 1 } }
}

export function rubOut(document: Document, strokes: ReadonlySet<string>): Edited {
  const ink = document.board.ink.filter(({ id }) => !strokes.has(id))
  return replaced(document, { ...document.board, ink })
}

export function rubOutAll(document: Document): Edited {
  return replaced(document, { ...document.board, ink: [] })
}

export { Counter, settled }
