import { Ellipsis, Trash2 } from 'lucide-react'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { actionsOf, type PieceAction } from '../board/actions'
import type { Board, Document, Piece } from '../board/board'
import { deletePiece, type Edited } from '../board/edit'
import { titleOf } from '../board/open'
import { type Placed, paintedBoxOf, partsOf, placedParts, pressBoxOf } from '../board/pictures'
import { type Box, grown, union } from '../geometry/box'
import { STAGE } from '../geometry/stage'
import { type ContextAction, ContextBar } from '../ui/ContextBar'
import { ICONS } from '../ui/icons'
import css from './canvas.module.css'

interface Props {
  readonly board: Board
  readonly held: string | null
  readonly selected: string | null
  /** CSS px to a board unit. */
  readonly scale: number
  readonly isFree: boolean
  readonly edit: (label: string, change: (document: Document) => Edited) => boolean
  readonly refuse: (reason: string) => void
  readonly onDone: () => void
}

/** The outline of what is selected or held, and what can be done with it. */
export function SelectionBar(props: Props) {
  const { board, held, selected, scale } = props
  const piece = board.pieces.find(({ id }) => id === selected)
  const token = held === null ? undefined : partsOf(board).find(({ part }) => part.token === held)
  const around = token ? tokenBox(token) : piece && union(placedParts(board, piece).map(paintedBoxOf))
  if (!around) return null
  return (
    <div data-controls>
      <div
        className={held === null ? css.selection : css.heldRing}
        style={inPixels(grown(around, held === null ? 12 : 4), scale)}
        aria-hidden
      />
      {/* While a token is held the next tap is its place: nothing may lie over that. */}
      {piece && held === null && (
        <Beside around={around} scale={scale}>
          <PieceActions key={piece.id} piece={piece} {...props} />
        </Beside>
      )}
    </div>
  )
}

/** As many as fit beside a piece without hiding the board. */
const FEW = 7
/** The bar's own buttons: no piece has actions of these names. */
const SHOW_ALL = 'bar show all'
const DELETE = 'bar delete'

/** The piece's actions. Those that can be done now come first, and keep their places while it is selected. */
function PieceActions({ board, piece, isFree, edit, refuse, onDone }: Props & { piece: Piece }) {
  const actions = actionsOf(board, piece.id)
  const [first] = useState(() => {
    const able = actions.filter(({ refusal }) => refusal === null)
    return new Set((able.length < 3 ? actions : able).slice(0, FEW).map(({ id }) => id))
  })
  const [hasAll, setHasAll] = useState(actions.length <= FEW)
  const shown = hasAll ? actions : actions.filter(({ id }) => first.has(id))

  function run(id: string): void {
    if (id === SHOW_ALL) return setHasAll(true)
    if (id === DELETE) {
      edit(`Delete ${titleOf(piece)}`, (document) => deletePiece(document, piece.id))
      return onDone()
    }
    const action = actions.find((candidate) => candidate.id === id)
    if (action) edit(action.label, action.run)
  }

  const buttons = [
    ...shown.map(buttonOf),
    ...(hasAll ? [] : [{ id: SHOW_ALL, label: 'More', Icon: Ellipsis }]),
    ...(isFree ? [{ id: DELETE, label: 'Delete', Icon: Trash2, danger: true }] : []),
  ]
  return <ContextBar actions={buttons} label={titleOf(piece)} onAction={run} onRefused={refuse} />
}

function buttonOf({ id, label, icon, refusal }: PieceAction): ContextAction {
  const Icon = icon === null ? undefined : ICONS[icon]
  return {
    id,
    label,
    ...(Icon ? { Icon } : {}),
    ...(refusal === null ? {} : { disabled: true, reason: refusal }),
    primary: /^(fill|exchange|show)/.test(id),
  }
}

function tokenBox(placed: Placed): Box {
  return pressBoxOf(placed) ?? paintedBoxOf(placed)
}

function inPixels(box: Box, scale: number) {
  return { left: box.x * scale, top: box.y * scale, width: box.width * scale, height: box.height * scale }
}

/** Puts its child 16 units above the selection, or below when there is no room, and always on the stage. */
function Beside({ around, scale, children }: { around: Box; scale: number; children: ReactNode }) {
  const bar = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = bar.current
    if (!element) return
    const { offsetWidth: width, offsetHeight: height } = element
    const stage = { width: STAGE.width * scale, height: STAGE.height * scale }
    const gap = GAP * scale
    const left = Math.max(0, Math.min(stage.width - width, (around.x + around.width / 2) * scale - width / 2))
    const above = around.y * scale - gap - height
    const below = (around.y + around.height) * scale + gap
    const top = above >= -SPARE ? above : below + height <= stage.height + SPARE ? below : -SPARE
    element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`
  })
  return (
    <div ref={bar} className={css.bar}>
      {children}
    </div>
  )
}

/** Board units between a selection and its bar. */
const GAP = 16
/** CSS px that the bar may stand over the edge of the stage: there is room in the window. */
const SPARE = 24
