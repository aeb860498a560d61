import { ArrowLeft, CirclePlus, Ellipsis, Hash, Settings, SlidersHorizontal, Trash2, Zap } from 'lucide-react'
import { useState } from 'react'
import { actionsOf, type PieceAction } from '../board/actions'
import type { Board, Document, Piece } from '../board/board'
import type { Choice } from '../board/choice'
import { countableIn } from '../board/counting'
import { deletePiece, type Edited } from '../board/edit'
import { fieldsOf } from '../board/fields'
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
  readonly onSettings: ((piece: string) => void) | undefined
}

/** The bar's own buttons, by ids that no action has. */
const MORE = 'bar: more'
const PIECE = 'bar: piece'
const BACK = 'bar: back'
const DELETE = 'bar: delete'
const CHOOSE = 'bar: choose'
const FLASH = 'bar: flash'
const COUNT = 'bar: count'
const SETTINGS = 'bar: settings'

/**
 * The piece's actions, those that can be done now first, which keep their places while it is selected; under
 * "This piece" what any piece can be put to: cover it, count it, fix it.
 */
export function PieceBar({ board, piece, isFree, few, edit, refuse, ...on }: Props) {
  const placing = placingActions(piece, isFree)
  const actions = piece.covered ? [] : actionsOf(board, piece.id)
  const [first, setFirst] = useState(() => {
    const able = actions.filter(({ refusal }) => refusal === null)
    return new Set((able.length < 3 ? actions : able).slice(0, few).map(({ id }) => id))
  })
  const [view, setView] = useState<'few' | 'all' | 'piece'>('few')
  const hasAll = view === 'all' || actions.length <= few
  const shown = hasAll ? actions : actions.filter(({ id }) => first.has(id))
  const likeliest = shown.find(isLikely)?.id

  function run(id: string): void {
    switch (id) {
      case MORE:
        return setView('all')
      case PIECE:
        return setView('piece')
      case BACK:
        return setView('few')
      case CHOOSE:
        return on.onChoose({ tokens: new Set(), pieces: new Set([piece.id]) })
      case FLASH:
        return on.onFlash(piece.id)
      case COUNT:
        return on.onCount(countableIn(board, piece.id))
      case SETTINGS:
        on.onSettings?.(piece.id)
        return on.onDone()
      case DELETE:
        edit(`Delete ${titleOf(piece)}`, (document) => deletePiece(document, piece.id))
        return on.onDone()
    }
    const placed = placing.find((candidate) => candidate.id === id)
    if (placed) edit(placingLabel(placed, piece), placed.run)
    const action = actions.find((candidate) => candidate.id === id)
    if (!action) return
    // What was found under More is often wanted again: it stays, and the rest makes room for the board.
    if (view === 'all') {
      if (!first.has(id)) setFirst(new Set([...[...first].slice(0, few - 1), id]))
      setView('few')
    }
    edit(action.label, action.run)
  }

  const back: ContextAction = { id: BACK, label: 'Close', Icon: ArrowLeft }
  const deleting: ContextAction[] = isFree
    ? [{ id: DELETE, label: 'Delete', Icon: Trash2, danger: true }]
    : []
  // What the screen does with a piece, and no edit does.
  const onScreen: ContextAction[] = [
    { id: FLASH, label: 'Flash', Icon: Zap },
    ...(countableIn(board, piece.id).length > 0 ? [{ id: COUNT, label: 'Count', Icon: Hash }] : []),
    { id: CHOOSE, label: 'Choose more', Icon: CirclePlus },
  ]
  const hasSettings = on.onSettings !== undefined && fieldsOf(board, piece.id).length > 0
  const setting: ContextAction[] = hasSettings ? [{ id: SETTINGS, label: 'Settings', Icon: Settings }] : []
  const ofPiece = placing.map((action) => buttonOf(action, false))
  const isOfPiece = view === 'piece' || piece.covered
  const buttons = isOfPiece
    ? [...(piece.covered ? [] : [back]), ...ofPiece.slice(0, 1), ...onScreen, ...ofPiece.slice(1)]
    : [
        ...(view === 'all' ? [back] : []),
        ...shown.map((action) => buttonOf(action, action.id === likeliest)),
        ...(hasAll ? [] : [{ id: MORE, label: 'More', Icon: Ellipsis }]),
        ...setting,
        { id: PIECE, label: 'This piece', Icon: SlidersHorizontal },
      ]
  return (
    <ContextBar
      actions={[...buttons, ...deleting]}
      label={titleOf(piece)}
      onAction={run}
      onRefused={refuse}
    />
  )
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
