import { clampToStage } from '../geometry/stage'
import type { Field, Mint } from '../manipulatives/contract'
import { kindOf } from '../manipulatives/registry'
import { type Board, type Document, pieceOf, withPiece } from './board'
import { changePiece, type Edited } from './edit'
import { openPiece } from './open'

export type FieldValue = string | number | boolean

/** A setting of one piece, with what it is now. */
export interface PieceField {
  readonly id: string
  readonly label: string
  readonly control: Field['control']
  readonly value: FieldValue
}

/** The settings of a piece that it has now. A covered one has none: they would tell what is beneath. */
export function fieldsOf(board: Board, id: string): PieceField[] {
  const piece = pieceOf(board, id)
  if (!piece || piece.covered) return []
  const opened = openPiece(piece)
  return (kindOf(piece.kind)?.fields ?? []).flatMap((field) => {
    const value = opened.fieldValue(field.id)
    // One that cannot even stay as it is has nothing to set now: the third part of a bar of two.
    return value !== null && opened.setField(field.id, value, asIfMinted).ok ? [{ ...field, value }] : []
  })
}

/** For what is only tried. */
const asIfMinted: Mint = (kind, set) => ({ id: 'tried', kind, set })

/** Sets one of them. A piece that grows by it stays on the stage. */
export function setPieceField(document: Document, id: string, field: string, value: FieldValue): Edited {
  const piece = pieceOf(document.board, id)
  if (!piece) throw new Error(`No piece "${id}" on the board`)
  const edited = changePiece(document, id, (mint) => {
    const outcome = openPiece(piece).setField(field, value, mint)
    return outcome.ok ? { to: 'state', state: outcome.value } : { to: 'refusal', refusal: outcome.refusal }
  })
  if (!edited.ok) return edited
  const changed = pieceOf(edited.document.board, id)
  if (!changed) return edited
  const at = clampToStage(changed.at, openPiece(changed).size)
  if (at.x === changed.at.x && at.y === changed.at.y) return edited
  return {
    ok: true,
    document: { ...edited.document, board: withPiece(edited.document.board, { ...changed, at }) },
  }
}
