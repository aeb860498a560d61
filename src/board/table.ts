import type { Point } from '../geometry/point'
import { STAGE } from '../geometry/stage'
import { type Countable, whyNotCounted } from '../manipulatives/countable'
import { kindOf } from '../manipulatives/registry'
import type { Token } from '../manipulatives/token'
import type { Board, Document, Piece } from './board'
import { holderOf, landingAt, lifted, type Offered, put, takenFrom } from './crossing'
import { Counter, type Edited, settled } from './edit'
import { freePlace } from './freePlace'
import { isTable, lookOf } from './open'
import { no } from './settle'

/** Loose counters have two faces, so that any of them can be turned over. */
const FACES = ['red', 'yellow'] as const

function withTable(document: Document): Document {
  if (document.board.pieces.some(isTable)) return document
  const read = kindOf('counters')?.read({ tokens: [], layout: 'scatter', faces: FACES, area: STAGE })
  if (!read?.ok) throw new Error('The table cannot be made')
  const table: Piece = {
    id: `p${document.next}`,
    kind: 'counters',
    title: 'Table',
    at: { x: 0, y: 0 },
    fixed: true,
    state: read.state,
  }
  return {
    board: { ...document.board, pieces: [table, ...document.board.pieces] },
    next: document.next + 1,
  }
}

/** Puts a carried token down where no piece takes it, on the table; null finds it a free place there. */
export function layOnTable(document: Document, token: string, at: Point | null): Edited {
  const ready = withTable(document)
  const holder = holderOf(ready.board, token)
  if (!holder) return no('There is nothing to put down.')
  const strange = whyNotCounted(holder.token)
  if (strange) {
    // A piece that it was let go over says better why not: "It does not fit that way round."
    const offered = at === null ? null : landingAt(lifted(document.board, token), holder.token, at)
    const isOver = offered?.ok === false && offered.refusal.piece !== null
    return isOver ? offered : no(strange.reason(lookOf(document.board, holder.piece.id)))
  }
  const counter = new Counter(ready.next)
  const taken = takenFrom(ready.board, token, counter)
  const without = lifted(ready.board, token)
  const offered = at === null ? onTable(without, taken) : landingAt(without, taken, at)
  return landed({ board: without, next: counter.next }, document, taken, offered)
}

/** A new token from the tray, into whatever takes it at that point; null finds it a free place on the table. */
export function putOut(document: Document, kind: Countable, set: string, at: Point | null): Edited {
  const ready = withTable(document)
  const counter = new Counter(ready.next)
  const token = counter.mint()(kind, set)
  const offered = at === null ? onTable(ready.board, token) : landingAt(ready.board, token, at)
  return landed({ ...ready, next: counter.next }, document, token, offered)
}

function onTable(board: Board, token: Token): Offered {
  const at = freePlace(board, TOKEN_ROOM, STEP, FIRST)
  return landingAt({ ...board, pieces: board.pieces.filter(isTable) }, token, at)
}

/** Tokens that are tapped out of the tray lie in rows from the top left, a finger apart. */
const TOKEN_ROOM = { width: 84, height: 84 }
const STEP = 96
const FIRST = { x: 64, y: 64 }

/** As one edit from `before`, the board the class saw. */
function landed(document: Document, before: Document, token: Token, offered: Offered): Edited {
  if (!offered.ok) return offered
  const { piece: target } = offered.landing
  const after = put(document.board, token, offered.landing)
  const known = new Set(before.board.pieces.map(({ id }) => id))
  const isNeeded = known.has(target) ? (piece: Piece) => known.has(piece.id) : () => true
  return settled(
    { board: before.board, next: document.next },
    { ...after, pieces: after.pieces.filter(isNeeded) },
    null,
    new Counter(document.next),
  )
}

/** Takes a token off the board altogether. */
export function putAway(document: Document, token: string): Edited {
  return settled(document, lifted(document.board, token), null, new Counter(document.next))
}
