import type { Point } from '../geometry/point'
import { clampToStage, STAGE } from '../geometry/stage'
import type { Change, Mint } from '../manipulatives/contract'
import { kindOf } from '../manipulatives/registry'
import type { Token } from '../manipulatives/token'
import type { Exact } from '../number/exact'
import {
  type Board,
  type Document,
  type Piece,
  pieceOf,
  quantitiesIn,
  quantityOf,
  type Stroke,
  withPiece,
} from './board'
import { frozen } from './frozen'
import { heightOver, type Laid, laidNear, laidOn } from './laying'
import { lookOf, openPiece, titleOf, valueOf } from './open'
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

/** The one door of every new document. */
function made(board: Board, next: number): Edited {
  return { ok: true, document: frozen({ board, next }) }
}

function settled(document: Document, after: Board, wish: Wish | null, counter: Counter): Edited {
  const outcome: Settled = settle(document.board, after, wish, (conserve) => counter.mint(conserve))
  if (!outcome.ok) return outcome
  const board = withChangedShown(document.board, outcome.board)
  return made(keptOnStage(document.board, board), counter.next)
}

/** A piece that grew past the edge of the stage comes back onto it; one that is fixed stays where it is. */
function keptOnStage(before: Board, after: Board): Board {
  const pieces = after.pieces.map((piece) => {
    const earlier = pieceOf(before, piece.id)
    if (piece.fixed || !earlier || earlier.state === piece.state) return piece
    const [was, is] = [openPiece(earlier).size, openPiece(piece).size]
    const isOver = piece.at.x + is.width > STAGE.width || piece.at.y + is.height > STAGE.height
    if (!isOver || (is.width <= was.width && is.height <= was.height)) return piece
    return { ...piece, at: alongTrack(piece, clampToStage(piece.at, is)) }
  })
  return pieces.every((piece, index) => piece === after.pieces[index]) ? after : { ...after, pieces }
}

/** What waited to be changed is shown once it has. */
function withChangedShown(before: Board, after: Board): Board {
  const waiting = after.quantities.filter(({ hidden }) => hidden === 'until-changed')
  const changed = waiting.filter((quantity) => valueOf(before, quantity) !== valueOf(after, quantity))
  if (changed.length === 0) return after
  const quantities = after.quantities.map((quantity) =>
    changed.includes(quantity) ? { ...quantity, hidden: 'no' as const } : quantity,
  )
  return { ...after, quantities }
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

/** Sets a quantity everywhere it is shown. It is asked of the first piece by id: their order decides nothing. */
export function setQuantity(document: Document, id: string, value: Exact): Edited {
  const [place] = (quantityOf(document.board, id)?.places ?? [])
    .filter(({ piece }) => pieceOf(document.board, piece)?.notTrue !== true)
    .sort((a, b) => (a.piece < b.piece ? -1 : 1))
  if (!place) throw new Error(`No quantity "${id}" on the board`)
  const wish = { piece: place.piece, values: { [place.name]: value } }
  return settled(document, document.board, wish, new Counter(document.next))
}

/** Puts a changed board in place as it is, where no number changes: moved pieces, masks, ink. */
function replaced(document: Document, board: Board): Edited {
  return made(board, document.next)
}

/** Moves a piece by hand: what shows lengths is laid on the number line that it comes to. */
export function layPiece(document: Document, id: string, to: Point): Edited {
  const piece = pieceOf(document.board, id)
  const laid = !piece || piece.fixed ? null : laidNear(document.board, piece, alongTrack(piece, to))
  return laid === null ? movePiece(document, id, to) : asEdited(document, laid, id)
}

/** Lays a piece on a number line, over its marks. */
export function layOnLine(document: Document, id: string, line: string): Edited {
  const [piece, under] = [pieceOf(document.board, id), pieceOf(document.board, line)]
  if (!piece || !under) throw new Error(`No piece "${piece ? line : id}" on the board`)
  if (piece.fixed) return no(`${titleOf(piece)} is fixed in its place.`, id)
  const laid = laidOn(document.board, piece, under, piece.at.y)
  if (!laid.ok) return no(laid.reason, id)
  const y = heightOver(under, laid.piece)
  return asEdited(document, laidOn(document.board, piece, under, y), id)
}

function asEdited(document: Document, laid: Laid, id: string): Edited {
  return laid.ok ? replaced(document, withPiece(document.board, laid.piece)) : no(laid.reason, id)
}

export function movePiece(document: Document, id: string, to: Point): Edited {
  const piece = pieceOf(document.board, id)
  if (!piece) throw new Error(`No piece "${id}" on the board`)
  if (piece.fixed) return no(`${titleOf(piece)} is fixed in its place.`, id)
  const at = clampToStage(linedUp(document.board, piece, alongTrack(piece, to)), openPiece(piece).size)
  return replaced(document, withPiece(document.board, { ...piece, at }))
}

/** The place a piece comes to when it is moved to a point: one on a track keeps to it. */
export function alongTrack({ at, track }: Piece, to: Point): Point {
  if (track === 'across') return { x: to.x, y: at.y }
  return track === 'up-down' ? { x: at.x, y: to.y } : to
}

/** How near one start must come to another to line up with it, in board units: less than a key moves it. */
const NEAR = 20

/** U8: what shows lengths lines up its start with that of another such piece: rods with a number line's end. */
function linedUp({ pieces }: Board, piece: Piece, to: Point): Point {
  const own = openPiece(piece).startsAt
  if (own === null || piece.track === 'up-down') return to
  let best = to.x
  let nearest = NEAR
  for (const other of pieces) {
    const start = other.id === piece.id ? null : openPiece(other).startsAt
    if (start === null) continue
    const x = other.at.x + start - own
    if (Math.abs(x - to.x) > nearest) continue
    nearest = Math.abs(x - to.x)
    best = x
  }
  return { x: best, y: to.y }
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
  return made(board, counter.next)
}

export function deletePiece(document: Document, id: string): Edited {
  const { board } = document
  const quantities = board.quantities.flatMap((quantity) => {
    const places = quantity.places.filter(({ piece }) => piece !== id)
    return places.length === 0 && quantity.places.length > 0 ? [] : [{ ...quantity, places }]
  })
  const known = new Set(quantities.map((quantity) => quantity.id))
  const sums = board.sums.filter((sum) => quantitiesIn(sum).every((id) => known.has(id)))
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

const FOUND_BY_DOING = 'Move something, and this will show.'

/** Shows a hidden quantity in every place at once. One that is found by doing is not shown by asking. */
export function showQuantity(document: Document, id: string): Edited {
  if (quantityOf(document.board, id)?.hidden === 'until-changed') return no(FOUND_BY_DOING)
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

/** Strokes on one board, and points of them all: what a lesson can hold in each of its steps and still be opened. */
export const MOST_STROKES = 400
const MOST_POINTS = 8000

export function addStroke(document: Document, { ink, points }: Omit<Stroke, 'id'>): Edited {
  const there = document.board.ink.reduce((count, stroke) => count + stroke.points.length / 3, 0)
  if (document.board.ink.length >= MOST_STROKES || there + points.length / 3 > MOST_POINTS)
    return no('The board is full of ink. Rub some of it out first.')
  const drawn: Stroke = { id: `s${document.next}`, ink, points: points.map(pointPart) }
  const board = { ...document.board, ink: [...document.board.ink, drawn] }
  return made(board, document.next + 1)
}

/** x, y or pressure as it is kept: a tenth of a unit is enough, and far off the stage nothing is seen. */
function pointPart(value: number, index: number): number {
  if (!Number.isFinite(value)) return 0
  if (index % 3 === 2) return Math.min(Math.max(value, 0), 1)
  const most = index % 3 === 0 ? STAGE.width : STAGE.height
  return Math.round(Math.min(Math.max(value, -BESIDE), most + BESIDE) * 10) / 10
}

const BESIDE = 100

export function rubOut(document: Document, strokes: ReadonlySet<string>): Edited {
  const ink = document.board.ink.filter(({ id }) => !strokes.has(id))
  return replaced(document, { ...document.board, ink })
}

export { Counter, settled }
