import { type Board, type Document, pieceOf } from '../board/board'
import type { Edited } from '../board/edit'
import { fieldsOf, setPieceField } from '../board/fields'
import { titleOf } from '../board/open'
import { PieceSettings } from '../ui/PieceSettings'

interface Props {
  readonly board: Board
  /** The piece that is set; null when none is. */
  readonly piece: string | null
  readonly edit: (label: string, change: (document: Document) => Edited) => boolean
  readonly onClose: () => void
}

/** The words of a text, the ends of a number line: what a piece of the free board can be set to. */
export function FreeSettings({ board, piece: id, edit, onClose }: Props) {
  const piece = id === null ? null : pieceOf(board, id)
  const fields = piece ? fieldsOf(board, piece.id) : []
  if (!piece || fields.length === 0) return null
  const title = titleOf(piece)
  return (
    <PieceSettings
      key={piece.id}
      title={title}
      fields={fields}
      onSet={(field, value) =>
        edit(`Set ${title}`, (document) => setPieceField(document, piece.id, field, value))
      }
      onClose={onClose}
    />
  )
}
