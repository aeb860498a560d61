import type { PieceAction } from './actions'
import type { Document, Piece } from './board'
import { CAPTIONS, captionName } from './caption'
import { bringForward, type Edited } from './edit'
import { openPiece, titleOf } from './open'
import { captionPiece, coverPiece, duplicatePiece, endlessPiece, fixPiece, trackPiece } from './pieceFlags'

function action(name: string, label: string, icon: string, run: (document: Document) => Edited): PieceAction {
  return { id: `board: ${name}`, label, icon, key: null, refusal: null, part: null, run }
}

/** What the board itself can do with a piece, whatever it is: cover it, hold it, copy it. */
export function placingActions(piece: Piece, isFree: boolean): PieceAction[] {
  const { id } = piece
  const cover = piece.covered
    ? action('show', 'Show', 'eye', (document) => coverPiece(document, id, false))
    : action('cover', 'Cover', 'eye-off', (document) => coverPiece(document, id, true))
  const actions = [
    cover,
    piece.fixed
      ? action('free', 'Let it move', 'pin-off', (document) => fixPiece(document, id, false))
      : action('fix', 'Fix in place', 'pin', (document) => fixPiece(document, id, true)),
    onTrack(piece),
    ...captions(piece),
    ...pile(piece),
  ]
  if (isFree)
    actions.push(
      action('duplicate', 'Duplicate', 'copy', (document) => duplicatePiece(document, id)),
      action('forward', 'Bring to the front', 'bring-to-front', (document) => bringForward(document, id)),
    )
  return actions
}

/** From anywhere to only across, to only up and down, and round again. */
function onTrack({ id, track }: Piece): PieceAction {
  const { label, icon, next } = TRACKS[track ?? 'any']
  return action('track', label, icon, (document) => trackPiece(document, id, next))
}

const TRACKS = {
  any: { label: 'Move only across', icon: 'move-horizontal', next: 'across' },
  across: { label: 'Move only up and down', icon: 'move-vertical', next: 'up-down' },
  'up-down': { label: 'Move any way', icon: 'move', next: null },
} as const

/** From none to the numeral, to words, to expanded form, and round again. */
function captions(piece: Piece): PieceAction[] {
  if (captionName(piece) === null) return []
  const at = CAPTIONS.findIndex((caption) => caption === piece.caption)
  const next = CAPTIONS[at + 1] ?? null
  const label = next === null ? 'No label' : LABELS[next]
  return [action('label', label, 'tag', (document) => captionPiece(document, piece.id, next))]
}

const LABELS = {
  numeral: 'Label with the number',
  words: 'Label in words',
  expanded: 'Label in parts',
} as const

function pile(piece: Piece): PieceAction[] {
  if (piece.endless)
    return [
      action('counted', 'A pile to count', 'hash', (document) => endlessPiece(document, piece.id, false)),
    ]
  if (openPiece(piece).tokens.length === 0) return []
  return [
    action('endless', 'Make an endless pile', 'infinity', (document) =>
      endlessPiece(document, piece.id, true),
    ),
  ]
}

/** How an action of the board is told to the class: "Cover Frame A". */
export function placingLabel({ label }: PieceAction, piece: Piece): string {
  return `${label}: ${titleOf(piece)}`
}
