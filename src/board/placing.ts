import type { PieceAction } from './actions'
import type { Document, Piece } from './board'
import { bringForward, type Edited } from './edit'
import { titleOf } from './open'
import { coverPiece, duplicatePiece, fixPiece, trackPiece } from './pieceFlags'

/** What the board itself can do with a piece, whatever it is: cover it, hold it, copy it. */
export function placingActions(piece: Piece, isFree: boolean): PieceAction[] {
  const { id } = piece
  const action = (
    name: string,
    label: string,
    icon: string,
    run: (document: Document) => Edited,
  ): PieceAction => ({ id: `board: ${name}`, label, icon, key: null, refusal: null, part: null, run })
  const cover = piece.covered
    ? action('show', 'Show', 'eye', (document) => coverPiece(document, id, false))
    : action('cover', 'Cover', 'eye-off', (document) => coverPiece(document, id, true))
  const actions = [
    cover,
    piece.fixed
      ? action('free', 'Let it move', 'pin-off', (document) => fixPiece(document, id, false))
      : action('fix', 'Fix in place', 'pin', (document) => fixPiece(document, id, true)),
  ]
  if (piece.track === undefined)
    actions.push(
      action('across', 'Move only across', 'move-horizontal', (document) =>
        trackPiece(document, id, 'across'),
      ),
      action('up-down', 'Move only up and down', 'move-vertical', (document) =>
        trackPiece(document, id, 'up-down'),
      ),
    )
  else actions.push(action('any way', 'Move any way', 'move', (document) => trackPiece(document, id, null)))
  if (isFree)
    actions.push(
      action('duplicate', 'Duplicate', 'copy', (document) => duplicatePiece(document, id)),
      action('forward', 'Bring to the front', 'bring-to-front', (document) => bringForward(document, id)),
    )
  return actions
}

/** How an action of the board is told to the class: "Cover Frame A". */
export function placingLabel({ label }: PieceAction, piece: Piece): string {
  return `${label}: ${titleOf(piece)}`
}
