import { isCountable } from '../manipulatives/countable'
import { kindOf } from '../manipulatives/registry'
import { type Arrangement, arrangeTokens, lineUpPieces } from './arrange'
import type { Board, Document, Piece } from './board'
import { type Choice, type ChosenToken, chosenPieces, chosenTokens, exchangeOfChosen } from './choice'
import { canColour, recolour } from './colouring'
import { duplicateTokens } from './duplicating'
import { changePiece, deletePiece, type Edited } from './edit'
import { canGroup, type Grouping, groupChosen, whyNotGrouped } from './grouping'
import { lookOf, openPiece } from './open'
import { duplicatePiece, fixPiece } from './pieceFlags'
import { putAway } from './table'

/** Something that can be done with all that is chosen, as one edit. */
export interface ChosenAction {
  readonly id: string
  readonly label: string
  readonly icon: string
  /** The word in the bar that it is found under; left out: it stands in the bar itself. */
  readonly under?: 'Group' | 'Share out'
  /** Why it cannot be done now. */
  readonly refusal?: string
  run: (document: Document) => Edited
}

const ARRANGEMENTS: readonly (readonly [Arrangement, label: string, icon: string])[] = [
  ['line', 'Line up', 'grip-horizontal'],
  ['fives', 'Lay in fives', 'tally-5'],
  ['pairs', 'Lay in pairs', 'grip-vertical'],
  ['rows', 'Lay in rows', 'grid-2x2'],
  ['scatter', 'Scatter', 'dices'],
]

/** What can be done with a choice. Deleting and duplicating are for boards without a lesson. */
export function chosenActions(board: Board, choice: Choice, isFree: boolean): ChosenAction[] {
  const tokens = chosenTokens(board, choice)
  const pieces = chosenPieces(board, choice)
  const exchange = exchangeOfChosen(board, choice)
  return [
    ...(exchange ? [{ id: 'exchange', icon: 'combine', ...exchange }] : []),
    ...(tokens.length > 1 ? arranging(choice) : []),
    ...(canGroup(board, choice) ? grouping(choice, tokens.length, isFree) : []),
    ...(pieces.length > 1 ? liningUp(choice) : []),
    ...(exchange ? [] : turning(tokens.map(({ placed }) => placed))),
    ...(canColour({ board }, choice) ? [colouring(choice)] : []),
    ...(pieces.length > 0 ? fixing(pieces) : []),
    ...(isFree && canDuplicate(tokens) ? [duplicating(choice, pieces)] : []),
    ...(isFree ? [deleting(choice)] : []),
  ]
}

function arranging(choice: Choice): ChosenAction[] {
  return ARRANGEMENTS.map(([how, label, icon]) => ({
    id: how,
    label,
    icon,
    run: (document) => arrangeTokens(document, choice, how),
  }))
}

const GROUPINGS: readonly (Omit<ChosenAction, 'run'> & { readonly how: Grouping })[] = [
  { id: 'group', label: 'As one', icon: 'lasso', under: 'Group', how: { by: 'one' } },
  ...([2, 3, 5, 10] as const).map((each) => ({
    id: `group in ${each}`,
    label: `In ${{ 2: 'twos', 3: 'threes', 5: 'fives', 10: 'tens' }[each]}`,
    icon: 'lasso-select',
    under: 'Group' as const,
    how: { by: 'groups', each } as const,
  })),
  ...([2, 3, 4, 5, 6] as const).map((between) => ({
    id: `share ${between}`,
    label: `Between ${between}`,
    icon: 'share-2',
    under: 'Share out' as const,
    how: { by: 'shares', between } as const,
  })),
  { id: 'regroup', label: 'Regroup in tens', icon: 'group', how: { by: 'tens' } },
]

/** Group, share out and regroup: each a word, and none changes how many there are. */
function grouping(choice: Choice, count: number, isFree: boolean): ChosenAction[] {
  return GROUPINGS.map(({ how, ...told }) => {
    const reason = whyNotGrouped(count, how)
    return {
      ...told,
      ...(reason === null ? {} : { refusal: reason }),
      run: (document) => groupChosen(document, choice, how, isFree),
    }
  })
}

function liningUp(choice: Choice): ChosenAction[] {
  return (['left', 'top'] as const).map((edge) => ({
    id: `line up ${edge}`,
    label: edge === 'left' ? 'Line up the left edges' : 'Line up the tops',
    icon: edge === 'left' ? 'align-start-vertical' : 'align-start-horizontal',
    run: (document) => lineUpPieces(document, choice, edge),
  }))
}

function colouring(choice: Choice): ChosenAction {
  return { id: 'colour', label: 'Colour', icon: 'palette', run: (document) => recolour(document, choice) }
}

/** Turns over every token that has another side. */
function turning(placed: readonly { piece: Piece; part: { key: string } }[]): ChosenAction[] {
  const label = placed.map(({ piece }) => kindOf(piece.kind)?.pressLabel).find(Boolean)
  if (!label) return []
  return [
    {
      id: 'press',
      label,
      icon: 'flip-horizontal-2',
      run: (document) =>
        inTurn(document, placed, (now, { piece, part }) =>
          changePiece(now, piece.id, (mint) => {
            const there = now.board.pieces.find(({ id }) => id === piece.id) ?? piece
            return openPiece(there).press(part.key, lookOf(now.board, piece.id), mint)
          }),
        ),
    },
  ]
}

function fixing(pieces: readonly Piece[]): ChosenAction[] {
  const isFixed = pieces.every(({ fixed }) => fixed)
  return [
    {
      id: 'fix',
      label: isFixed ? 'Let them move' : 'Fix in place',
      icon: isFixed ? 'pin-off' : 'pin',
      run: (document) => inTurn(document, pieces, (now, { id }) => fixPiece(now, id, !isFixed)),
    },
  ]
}

/** Blocks and place value counters are copied with the piece they lie in. */
function canDuplicate(tokens: readonly ChosenToken[]): boolean {
  return tokens.every(({ token }) => isCountable(token.kind))
}

function duplicating(choice: Choice, pieces: readonly Piece[]): ChosenAction {
  return {
    id: 'duplicate',
    label: 'Duplicate',
    icon: 'copy',
    run(document) {
      const withPieces = inTurn(document, pieces, (now, { id }) => duplicatePiece(now, id))
      return withPieces.ok ? duplicateTokens(withPieces.document, choice) : withPieces
    },
  }
}

function deleting(choice: Choice): ChosenAction {
  return {
    id: 'delete',
    label: 'Delete',
    icon: 'trash-2',
    run(document) {
      const withoutTokens = inTurn(document, [...choice.tokens], putAway)
      if (!withoutTokens.ok) return withoutTokens
      return inTurn(withoutTokens.document, [...choice.pieces], deletePiece)
    },
  }
}

/** One edit after another, as one: all of them or none. */
function inTurn<T>(
  document: Document,
  things: readonly T[],
  edit: (document: Document, thing: T) => Edited,
): Edited {
  let now = document
  for (const thing of things) {
    const edited = edit(now, thing)
    if (!edited.ok) return edited
    now = edited.document
  }
  return { ok: true, document: now }
}
