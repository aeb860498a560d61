import { centreOf } from '../geometry/box'
import { minus, plus } from '../geometry/point'
import { isCountable } from '../manipulatives/countable'
import type { Document } from './board'
import { boxOfChosen, type Choice, type ChosenToken, chosenTokens } from './choice'
import { nextPlace, put } from './crossing'
import { Counter, type Edited, settled } from './edit'
import { placeFor } from './freePlace'
import { isTable } from './open'
import { putOut } from './table'

/** As many more of the chosen tokens: in the piece they lie in where it takes them all, or else alike beside them. */
export function duplicateTokens(document: Document, choice: Choice): Edited {
  const tokens = chosenTokens(document.board, { ...choice, pieces: new Set() })
  if (tokens.length === 0) return { ok: true, document }
  return withMore(document, tokens) ?? layAlike(document, tokens)
}

/** Null where they lie loose, or where one of them finds no place. */
function withMore(document: Document, tokens: readonly ChosenToken[]): Edited | null {
  const counter = new Counter(document.next)
  const mint = counter.mint()
  let { board } = document
  for (const { token, placed } of tokens) {
    const holder = board.pieces.find(({ id }) => id === placed.piece.id)
    if (!holder || isTable(holder)) return null
    const copy = mint(token.kind, token.set)
    const place = nextPlace(board, copy, holder)
    if (!place.ok) return null
    board = put(board, copy, place.landing)
  }
  return settled(document, board, null, counter)
}

function layAlike(document: Document, tokens: readonly ChosenToken[]): Edited {
  const around = boxOfChosen(document.board, {
    tokens: new Set(tokens.map(({ token }) => token.id)),
    pieces: new Set(),
  })
  if (!around) return { ok: true, document }
  const middle = centreOf(around)
  const by = minus(placeFor(document.board, around, undefined, middle).middle, middle)
  let now = document
  for (const { token, placed } of tokens) {
    if (!isCountable(token.kind)) continue
    const laid = putOut(now, token.kind, token.set, plus(placed.at, by))
    if (!laid.ok) return laid
    now = laid.document
  }
  return { ok: true, document: now }
}
