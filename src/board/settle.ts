import type { Mint, Values } from '../manipulatives/contract'
import type { Token } from '../manipulatives/token'
import type { Exact } from '../number/exact'
import { listed } from '../number/written'
import { type Board, type Piece, type Quantity, withPiece } from './board'
import { lookOf, openPiece, titleOf, valueAt, valueOf } from './open'
import { linksOf, type Relation, relationsOf } from './relations'
import { answers } from './solve'

/** Why an edit was not carried out, as a sentence the class may hear. */
export interface BoardRefusal {
  readonly reason: string
  /** The piece that cannot, and the action of it that would help. */
  readonly piece: string | null
  readonly remedy: string | null
}

export type Settled =
  | { readonly ok: true; readonly board: Board }
  | { readonly ok: false; readonly refusal: BoardRefusal }

export function no(
  reason: string,
  piece: string | null = null,
  remedy: string | null = null,
): Settled & { ok: false } {
  return { ok: false, refusal: { reason, piece, remedy } }
}

export interface Wish {
  readonly piece: string
  readonly values: Values
}

/**
 * Carries an edit to every model that shows the same numbers. `after` is the board with the edit made in its
 * own piece; `wish` are numbers asked for. Either every place and every sum is true, or nothing changes.
 */
export function settle(
  before: Board,
  after: Board,
  wish: Wish | null,
  mint: (conserve: readonly Token[]) => Mint,
): Settled {
  const own = wish && ownWish(after, wish, mint([]))
  if (own && !own.ok) return own
  if (own) return settle(before, own.board, null, mint)
  const asked = askedFor(before, after, wish)
  if (!asked.ok) return asked.refusal
  const relations = inTurn(relationsOf(asAsked(after, asked.values)), wish)
  const values = new Map<string, Exact>()
  for (const quantity of after.quantities) {
    const value = isLost(after, quantity)
      ? asked.values.get(quantity.id)
      : (valueOf(before, quantity) ?? valueOf(after, quantity) ?? asked.values.get(quantity.id))
    if (value !== undefined) values.set(quantity.id, value)
  }
  const kept = new Set(after.quantities.flatMap(({ id, keep }) => (keep && values.has(id) ? [id] : [])))
  const question = {
    before: values,
    asked: asked.values,
    kept,
    relations: relations.filter(({ terms }) => [...terms.keys()].every((id) => values.has(id))),
    makeUp: (relation: Relation, known: ReadonlyMap<string, Exact>) =>
      makeUp(after, relation, known, mint([])),
  }
  let firstRefusal: (Settled & { ok: false }) | null = null
  for (const answer of answers(question)) {
    const written = conserving(before, after, (tokens) => write(after, answer, wish, mint(tokens)))
    if (written.ok) return written
    firstRefusal ??= written
  }
  return firstRefusal ?? no(noAnswer(after, asked.values))
}

/** Names what the step keeps, never its value: that is what the edit came up against. */
function noAnswer(board: Board, asked: ReadonlyMap<string, Exact>): string {
  const kept = board.quantities.filter(({ id, keep, name }) => keep && !asked.has(id) && name !== '')
  if (kept.length === 0) return 'Those numbers do not go together.'
  const names = listed(kept.map(({ name }) => `the ${name.replace(/^the /i, '')}`))
  return `${names.charAt(0).toUpperCase()}${names.slice(1)} ${kept.length === 1 ? 'stays' : 'stay'} the same here.`
}

/** Whether no place knows the number any more: rows that are not equal have no number in each. */
function isLost(after: Board, quantity: Quantity): boolean {
  return quantity.places.length > 0 && valueOf(after, quantity) === undefined
}

/** A wish about numbers that nobody else shows is the piece's own business: what follows from it is the edit. */
function ownWish(board: Board, wish: Wish, mint: Mint): Settled | null {
  const piece = board.pieces.find(({ id }) => id === wish.piece)
  const links = linksOf(board, wish.piece)
  if (!piece || Object.keys(wish.values).some((name) => links.has(name))) return null
  const outcome = openPiece(piece).withQuantities(wish.values, mint)
  if (!outcome.ok) {
    const { reason, remedy } = outcome.refusal
    return no(reason(lookOf(board, piece.id)), piece.id, remedy ?? null)
  }
  return { ok: true, board: withPiece(board, { ...piece, state: outcome.value }) }
}

type Asked =
  | { readonly ok: true; readonly values: ReadonlyMap<string, Exact> }
  | { readonly ok: false; readonly refusal: Settled }

/** The linked numbers that the edit itself changed, and those it wishes for. */
function askedFor(before: Board, after: Board, wish: Wish | null): Asked {
  const values = new Map<string, Exact>()
  for (const piece of after.pieces) {
    const earlier = before.pieces.find(({ id }) => id === piece.id)
    if (!earlier || (earlier.state === piece.state && wish?.piece !== piece.id) || piece.notTrue) continue
    const [was, is] = [openPiece(earlier), openPiece(piece)]
    for (const [name, id] of linksOf(after, piece.id)) {
      const wished = wish?.piece === piece.id ? wish.values[name] : undefined
      const value = wished ?? valueAt(is, name)
      // A number that is wished for as it is stays as it is: 3 for 5 is asked of both.
      if (value === undefined || (wished === undefined && value === valueAt(was, name))) continue
      const other = values.get(id)
      if (other !== undefined && other !== value) {
        return {
          ok: false,
          refusal: no(`${titleOf(piece)} would not show the same number as the others.`, piece.id),
        }
      }
      values.set(id, value)
    }
  }
  return { ok: true, values }
}

/**
 * Each piece with as much of what is asked as it can show by itself: how many equal parts there are to be
 * decides what they come to. Only its sums are read, so the ids of new tokens do not matter.
 */
function asAsked(board: Board, values: ReadonlyMap<string, Exact>): Board {
  const mint: Mint = (kind, set) => ({ id: 'asked', kind, set })
  const pieces = board.pieces.map((piece) => {
    if (piece.notTrue) return piece
    const wanted: Record<string, Exact> = {}
    for (const [name, id] of linksOf(board, piece.id)) {
      const value = values.get(id)
      if (value !== undefined) wanted[name] = value
    }
    const outcome = openPiece(piece).withQuantities(wanted, mint)
    return outcome.ok ? { ...piece, state: outcome.value } : piece
  })
  return { ...board, pieces }
}

/**
 * Exchange is the policy of one piece even where several show the columns: of the piece that was asked, else of
 * the first by its id. The order in which pieces lie decides nothing.
 */
function inTurn(relations: readonly Relation[], wish: Wish | null): Relation[] {
  const rank = ({ weighted }: Relation) => (weighted?.piece === wish?.piece ? '' : (weighted?.piece ?? ''))
  return [...relations].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0))
}

function makeUp(
  board: Board,
  { weighted, terms }: Relation,
  known: ReadonlyMap<string, Exact>,
  mint: Mint,
): Map<string, Exact> | null {
  const piece = board.pieces.find(({ id }) => id === weighted?.piece)
  if (!piece || !weighted) return null
  const asked: Record<string, Exact> = {}
  for (const [id, name] of weighted.names) {
    const value = known.get(id)
    if (value !== undefined && terms.get(id) !== 0) asked[name] = value
  }
  const outcome = openPiece(piece).withQuantities(asked, mint)
  if (!outcome.ok) return null
  const shown = openPiece({ ...piece, state: outcome.value })
  const values = new Map<string, Exact>()
  for (const [id, name] of weighted.names) values.set(id, valueAt(shown, name) ?? 0)
  return values
}

/** Writes each piece once with all its values, reads it back, and refuses if anything is not true. */
function write(board: Board, answer: ReadonlyMap<string, Exact>, wish: Wish | null, mint: Mint): Settled {
  const pieces: Piece[] = []
  for (const piece of board.pieces) {
    const links = linksOf(board, piece.id)
    const isWished = wish?.piece === piece.id
    if ((links.size === 0 && !isWished) || piece.notTrue) {
      pieces.push(piece)
      continue
    }
    const wanted: Record<string, Exact> = isWished ? definedOnly(wish.values) : {}
    for (const [name, id] of links) {
      const value = answer.get(id)
      if (value !== undefined) wanted[name] = value
    }
    const opened = openPiece(piece)
    if (Object.entries(wanted).every(([name, value]) => valueAt(opened, name) === value)) {
      pieces.push(piece)
      continue
    }
    const outcome = opened.withQuantities(wanted, mint)
    if (!outcome.ok) {
      const { reason, remedy } = outcome.refusal
      return no(reason(lookOf(board, piece.id)), piece.id, remedy ?? null)
    }
    const shown = openPiece({ ...piece, state: outcome.value })
    for (const [name, value] of Object.entries(wanted)) {
      if (valueAt(shown, name) !== value) return no(`${titleOf(piece)} cannot show that.`, piece.id)
    }
    pieces.push({ ...piece, state: outcome.value })
  }
  return { ok: true, board: { ...board, pieces } }
}

function definedOnly(values: Values): Record<string, Exact> {
  const wanted: Record<string, Exact> = {}
  for (const [name, value] of Object.entries(values)) if (value !== undefined) wanted[name] = value
  return wanted
}

/**
 * Tokens are conserved by the board: after a first writing, the tokens that vanished are handed out again
 * where a like one is made, so that a counter goes from frame to frame and none dies and is born.
 */
function conserving(before: Board, after: Board, writing: (vanished: readonly Token[]) => Settled): Settled {
  const first = writing([])
  if (!first.ok || first.board.pieces.every((piece, index) => piece === after.pieces[index])) return first
  const held = tokensOn(before)
  const left = tokensOn(first.board)
  const leftIds = new Set(left.map(({ id }) => id))
  const vanished = held.filter(({ id }) => !leftIds.has(id))
  if (vanished.length === 0) return first
  const heldIds = new Set(held.map(({ id }) => id))
  return left.every(({ id }) => heldIds.has(id)) ? first : writing(vanished)
}

export function tokensOn(board: Board): Token[] {
  return board.pieces.flatMap((piece) => openPiece(piece).tokens)
}
