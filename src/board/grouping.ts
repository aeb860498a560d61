import { centreOf, type Size } from '../geometry/box'
import { clampToStage, STAGE } from '../geometry/stage'
import type { Together } from '../manipulatives/contract'
import { isCountable, sortOf } from '../manipulatives/countable'
import { kindOf } from '../manipulatives/registry'
import { type Board, type Document, type Piece, withPiece } from './board'
import { boxOfChosen, type Choice, type ChosenToken, chosenTokens } from './choice'
import { lifted, takenFrom } from './crossing'
import { Counter, type Edited, settled } from './edit'
import { placeFor } from './freePlace'
import { isTable, openPiece } from './open'
import { no } from './settle'

/** How what is chosen is put together: groups of a size, as one, tens and what is left, or shares of equal size. */
export type Grouping =
  | { readonly by: 'one' }
  | { readonly by: 'tens' }
  | { readonly by: 'groups'; readonly each: number }
  | { readonly by: 'shares'; readonly between: number }

/** Whether all that is chosen are things that count as one. */
export function canGroup(board: Board, choice: Choice): boolean {
  const tokens = chosenTokens(board, choice)
  return tokens.length > 1 && choice.pieces.size === 0 && tokens.every(({ token }) => isCountable(token.kind))
}

/** Why it cannot be done with so many, or null. */
export function whyNotGrouped(count: number, how: Grouping): string | null {
  if (how.by === 'tens' && count <= 10) return 'Choose more than ten to regroup them as tens and ones.'
  if (how.by === 'groups' && count < how.each) return 'There are not enough for one group.'
  if (how.by === 'shares' && count < how.between) return 'There are not enough for each to get one.'
  return null
}

/**
 * Groups all that is chosen, wherever it lies, or shares it out: the same things, none more and none fewer. On one
 * mat it stays there; from the table, or from several places, it goes on a mat of its own. CO2–CO5.
 */
export function groupChosen(document: Document, choice: Choice, how: Grouping, isFree: boolean): Edited {
  const chosen = bySort(chosenTokens(document.board, choice))
  const reason = whyNotGrouped(chosen.length, how)
  if (reason !== null) return no(reason)
  const together = togetherBy(
    chosen.map(({ token }) => token.id),
    how,
  )
  const mat = ownMat(chosen, together)
  if (mat) {
    const state = openPiece(mat).grouped(together)
    return settled(document, withPiece(document.board, { ...mat, state }), null, new Counter(document.next))
  }
  if (!isFree) return no('These lie in different places. Choose what lies together.')
  return onNewMat(document, choice, chosen, together)
}

/** What is alike stays together: of 8 red and 5 yellow, the ten are all the red ones and 2 more. */
function bySort(chosen: readonly ChosenToken[]): ChosenToken[] {
  const sorts = [...new Set(chosen.map(({ token }) => sortOf(token)))]
  return sorts.flatMap((sort) => chosen.filter(({ token }) => sortOf(token) === sort))
}

function togetherBy(ids: readonly string[], how: Grouping): Together {
  const groups = groupsOf(ids, how)
  const grouped = new Set(groups.flat())
  return { as: how.by === 'shares' ? 'rows' : 'rings', groups, left: ids.filter((id) => !grouped.has(id)) }
}

function groupsOf(ids: readonly string[], how: Grouping): Together['groups'] {
  switch (how.by) {
    case 'one':
      return [ids]
    case 'tens':
      return inTurnsOf(ids, 10)
    case 'groups':
      return inTurnsOf(ids, how.each).filter(({ length }) => length === how.each)
    case 'shares': {
      const share = Math.floor(ids.length / how.between)
      return Array.from({ length: how.between }, (_, turn) =>
        ids.filter((_, index) => index % how.between === turn && index < share * how.between),
      )
    }
  }
}

function inTurnsOf(ids: readonly string[], each: number): Together['groups'] {
  return Array.from({ length: Math.ceil(ids.length / each) }, (_, index) =>
    ids.slice(index * each, (index + 1) * each),
  )
}

/** The mat that holds all of them: where things are shared out, all that it holds. */
function ownMat(chosen: readonly ChosenToken[], together: Together): Piece | null {
  const piece = chosen[0]?.placed.piece
  if (!piece || piece.endless || isTable(piece) || chosen.some(({ placed }) => placed.piece !== piece))
    return null
  const opened = openPiece(piece)
  if (together.as === 'rows' && opened.tokens.length > chosen.length) return null
  return opened.grouped(together) === null ? null : piece
}

const PITCH = 94
const RING = 40

function onNewMat(
  document: Document,
  choice: Choice,
  chosen: readonly ChosenToken[],
  together: Together,
): Edited {
  const counter = new Counter(document.next + 1)
  const taken = new Map(chosen.map(({ token }) => [token.id, takenFrom(document.board, token.id, counter)]))
  let board = document.board
  for (const { token } of chosen) board = lifted(board, token.id)
  const { as, groups, left } = together
  const area = roomFor(together)
  const read = kindOf('counters')?.read({
    tokens: [...groups.flat(), ...left].flatMap((id) => taken.get(id) ?? []),
    layout: as === 'rows' ? 'rows' : 'fives',
    groups: groups.map(({ length }) => length),
    area,
  })
  if (!read?.ok) throw new Error('What is chosen cannot be grouped')
  const around = boxOfChosen(document.board, choice)
  const { middle } = placeFor(board, area, undefined, around ? centreOf(around) : undefined)
  const at = clampToStage({ x: middle.x - area.width / 2, y: middle.y - area.height / 2 }, area)
  const mat: Piece = { id: `p${document.next}`, kind: 'counters', at, state: read.state }
  const pieces = [...board.pieces.filter((piece) => !isEmptied(document.board, piece)), mat]
  return settled(document, { ...board, pieces }, null, counter)
}

/** A mat that nothing is left on is seen no more, so it goes, unless a number is shown there. */
function isEmptied(before: Board, piece: Piece): boolean {
  const was = before.pieces.find(({ id }) => id === piece.id)
  const isLinked = before.quantities.some(({ places }) => places.some((place) => place.piece === piece.id))
  const wasHeld = was !== undefined && openPiece(was).tokens.length > 0
  return piece.kind === 'counters' && !isLinked && wasHeld && openPiece(piece).tokens.length === 0
}

/** As much as they need at their usual size, or the whole stage: then they are drawn smaller. */
function roomFor({ as, groups, left }: Together): Size {
  const longest = Math.max(...groups.map(({ length }) => length))
  if (as === 'rows') {
    const lines = groups.length * 1.16 + (left.length > 0 ? 1.5 : 0)
    return onStage(Math.max(longest, left.length) * PITCH + RING, lines * PITCH + RING)
  }
  const blocks = groups.length + (left.length > 0 ? 1 : 0)
  const across = Math.min(blocks, longest > 2 ? 2 : 4)
  const width = across * (Math.min(5, Math.max(longest, left.length)) * PITCH + RING)
  const height = Math.ceil(blocks / across) * (Math.ceil(longest / 5) * PITCH + RING)
  return onStage(width + RING, height + RING)
}

function onStage(width: number, height: number): Size {
  return {
    width: Math.round(Math.min(STAGE.width - RING, Math.max(240, width))),
    height: Math.round(Math.min(STAGE.height - RING, Math.max(160, height))),
  }
}
