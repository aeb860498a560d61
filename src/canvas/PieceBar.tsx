import { CirclePlus, Ellipsis, Hash, Trash2, Zap } from 'lucide-react'
import { useState } from 'react'
import { actionsOf, type PieceAction } from '../board/actions'
import type { Board, Document, Piece } from '../board/board'
import type { Choice } from '../board/choice'
import { countableIn } from '../board/counting'
import { deletePiece, type Edited } from '../board/edit'
import { titleOf } from '../board/open'
import { placingActions, placingLabel } from '../board/placing'
import { type ContextAction, ContextBar } from '../ui/ContextBar'
import { ICONS } from '../ui/icons'

interface Props {
  readonly board: Board
  readonly piece: Piece
  readonly isFree: boolean
  /** As many actions as fit in one row, without hiding the board. */
  readonly few: number
  readonly edit: (label: string, change: (document: Document) => Edited) => boolean
  readonly refuse: (reason: string) => void
  readonly onDone: () => void
  readonly onChoose: (choice: Choice) => void
  readonly onFlash: (piece: string) => void
  readonly onCount: (tokens: Iterable<string>) => void
}

/** The bar's own buttons, by ids that no action has. */
const MORE = 'bar: more'
const DELETE = 'bar: delete'
const CHOOSE = 'bar: choose'
const FLASH = 'bar: flash'
const COUNT = 'bar: count'

/** The piece's actions. Those that can be done now come first, and keep their places while it is selected. */
export function PieceBar({ board, piece, isFree, few, edit, refuse, ...on }: Props) {
  const placing = placingActions(piece, isFree)
  const own = actionsOf(board, piece.id)
  const actions = piece.covered ? placing : [...own, ...placing]
  const [first, setFirst] = useState(() => {
    const able = actions.filter(({ refusal }) => refusal === null)
    return new Set((able.length < 3 ? actions : able).slice(0, few).map(({ id }) => id))
  })
  const [hasAll, setHasAll] = useState(actions.length <= few)
  const shown = hasAll ? actions : actions.filter(({ id }) => first.has(id))
  const likeliest = shown.find(isLikely)?.id

  function run(id: string): void {
    if (id === MORE) return setHasAll(true)
    if (id === DELETE) {
      edit(`Delete ${titleOf(piece)}`, (document) => deletePiece(document, piece.id))
      return on.onDone()
    }
    if (id === CHOOSE) return on.onChoose({ tokens: new Set(), pieces: new Set([piece.id]) })
    if (id === FLASH) return on.onFlash(piece.id)
    if (id === COUNT) return on.onCount(countableIn(board, piece.id))
    const action = actions.find((candidate) => candidate.id === id)
    if (!action) return
    // What was found under More is often wanted again: it stays, and the rest makes room for the board.
    if (hasAll && actions.length > few) {
      if (!first.has(id)) setFirst(new Set([...[...first].slice(0, few - 1), id]))
      setHasAll(false)
    }
    edit(placing.includes(action) ? placingLabel(action, piece) : action.label, action.run)
  }

  // What the screen does with a piece, and no edit does.
  const extra: ContextAction[] = [
    ...(countableIn(board, piece.id).length > 0 ? [{ id: COUNT, label: 'Count', Icon: Hash }] : []),
    { id: FLASH, label: 'Flash', Icon: Zap },
    { id: CHOOSE, label: 'Choose more', Icon: CirclePlus },
  ]
  const buttons = [
    ...shown.map((action) => buttonOf(action, action.id === likeliest)),
    ...(hasAll ? extra : []),
    ...(hasAll ? [] : [{ id: MORE, label: 'More', Icon: Ellipsis }]),
    ...(isFree ? [{ id: DELETE, label: 'Delete', Icon: Trash2, danger: true }] : []),
  ]
  return <ContextBar actions={buttons} label={titleOf(piece)} onAction={run} onRefused={refuse} />
}

/** What a lesson most often does next with a piece: show what it hides, make ten, exchange. */
function isLikely({ id, refusal }: PieceAction): boolean {
  return refusal === null && /^(show |fill |exchange)/.test(id)
}

function buttonOf({ id, label, icon, refusal }: PieceAction, primary: boolean): ContextAction {
  const Icon = icon === null ? undefined : ICONS[icon]
  return {
    id,
    label,
    primary,
    ...(Icon ? { Icon } : {}),
    ...(refusal === null ? {} : { disabled: true, reason: refusal }),
  }
}
