import { BoxSelect, CirclePlus, FlipHorizontal2, Palette, PanelBottom, Trash2, Ungroup } from 'lucide-react'
import type { Board, Document, Piece } from '../board/board'
import { type Choice, exchangeOfChosen } from '../board/choice'
import { canColour, recolour } from '../board/colouring'
import { changePiece, type Edited } from '../board/edit'
import { isTable, lookOf, openPiece } from '../board/open'
import type { Placed } from '../board/pictures'
import { layOnTable, putAway } from '../board/table'
import { tokenName } from '../board/words'
import type { Mint } from '../manipulatives/contract'
import { isCountable } from '../manipulatives/countable'
import { kindOf } from '../manipulatives/registry'
import { withArticle } from '../number/spoken'
import { type ContextAction, ContextBar } from '../ui/ContextBar'

interface Props {
  readonly board: Board
  readonly placed: Placed
  readonly isFree: boolean
  readonly edit: (label: string, change: (document: Document) => Edited) => boolean
  readonly refuse: (reason: string) => void
  readonly onPiece: (piece: string) => void
  readonly onDone: () => void
  readonly onChoose: (choice: Choice) => void
}

/** What can be done with a counter that was picked up by a tap. Its next place is a tap on the board. */
export function HeldBar({ board, placed, isFree, edit, refuse, onPiece, onDone, onChoose }: Props) {
  const { piece, part } = placed
  const token = openPiece(piece).tokens.find(({ id }) => id === part.token)
  if (!token) return null
  const noun = tokenName(board, piece, token)

  const alone: Choice = { tokens: new Set([token.id]), pieces: new Set() }

  function run(id: string): void {
    if (id === 'press')
      edit(`${pressLabelOf(piece)} ${withArticle(noun)}`, (document) =>
        changePiece(document, piece.id, (mint) => pressed(board, placed, mint)),
      )
    else if (id === 'piece') onPiece(piece.id)
    else if (id === 'choose') onChoose(alone)
    else if (id === 'exchange' && exchange) {
      if (edit(exchange.label, exchange.run)) onDone()
    } else if (id === 'table') {
      const label = `Put ${withArticle(noun)} on the table`
      if (edit(label, (document) => layOnTable(document, part.token ?? '', null))) onDone()
    } else if (id === 'colour') edit(`Colour ${withArticle(noun)}`, (document) => recolour(document, alone))
    else if (edit(`Put ${withArticle(noun)} away`, (document) => putAway(document, token?.id ?? ''))) onDone()
  }

  const exchange = exchangeOfChosen(board, alone)
  const actions: ContextAction[] = []
  const label = pressLabelOf(piece)
  const turns = label !== null && pressed(board, placed, () => token) !== null
  // In a lesson the next tap is nearly always the place: no bar stands before it.
  if (!isFree && !turns) return null
  if (label !== null && turns) actions.push({ id: 'press', label, Icon: FlipHorizontal2, primary: true })
  else if (exchange) actions.push({ id: 'exchange', label: exchange.label, Icon: Ungroup, primary: true })
  if (!isTable(piece)) actions.push({ id: 'piece', label: 'Select all', Icon: BoxSelect })
  if (isFree && !isTable(piece) && isCountable(token.kind))
    actions.push({ id: 'table', label: 'Put on the table', Icon: PanelBottom })
  if (isFree && canColour({ board }, alone)) actions.push({ id: 'colour', label: 'Colour', Icon: Palette })
  actions.push({ id: 'choose', label: 'Choose more', Icon: CirclePlus })
  if (isFree) actions.push({ id: 'away', label: 'Put away', Icon: Trash2, danger: true })
  return <ContextBar actions={actions} label={noun} onAction={run} onRefused={refuse} />
}

function pressLabelOf(piece: Piece): string | null {
  return kindOf(piece.kind)?.pressLabel ?? null
}

function pressed(board: Board, { piece, part }: Placed, mint: Mint) {
  return openPiece(piece).press(part.key, lookOf(board, piece.id), mint)
}
