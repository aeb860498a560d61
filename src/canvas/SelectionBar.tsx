import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { actionsOf } from '../board/actions'
import type { Board, Document } from '../board/board'
import { deletePiece, type Edited } from '../board/edit'
import { titleOf } from '../board/open'
import { type Placed, paintedBoxOf, partsOf, placedParts, pressBoxOf } from '../board/pictures'
import { type Box, grown, union } from '../geometry/box'
import { STAGE } from '../geometry/stage'
import { ContextBar } from '../ui/ContextBar'
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
export function SelectionBar({ board, held, selected, scale, isFree, edit, refuse, onDone }: Props) {
  const piece = board.pieces.find(({ id }) => id === selected)
  const token = held === null ? undefined : partsOf(board).find(({ part }) => part.token === held)
  const boxes = piece ? placedParts(board, piece).map(paintedBoxOf) : []
  const around = token ? tokenBox(token) : union(boxes)
  if (!around) return null
  const actions = piece ? actionsOf(board, piece.id) : []
  const danger = isFree && piece ? [{ id: 'delete', label: 'Delete', danger: true }] : []
  const shown = actions.map(({ id, label, icon, refusal }) => {
    const Icon = icon === null ? undefined : ICONS[icon]
    return {
      id,
      label,
      ...(Icon ? { Icon } : {}),
      ...(refusal === null ? {} : { disabled: true, reason: refusal }),
      primary: /^(fill|exchange|show)/.test(id),
    }
  })

  function run(id: string): void {
    if (!piece) return
    if (id === 'delete') {
      edit(`Delete ${titleOf(piece)}`, (document) => deletePiece(document, piece.id))
      return onDone()
    }
    const action = actions.find((candidate) => candidate.id === id)
    if (action) edit(action.label, action.run)
  }

  const outline = grown(around, held === null ? 12 : 4)
  return (
    <div data-controls>
      <div
        className={held === null ? css.selection : css.heldRing}
        style={inPixels(outline, scale)}
        aria-hidden
      />
      {/* While a token is held the next tap is its place: nothing may lie over that. */}
      {piece && held === null && shown.length + danger.length > 0 && (
        <Beside around={union(boxes) ?? outline} scale={scale}>
          <ContextBar
            actions={[...shown, ...danger]}
            label={titleOf(piece)}
            onAction={run}
            onRefused={refuse}
          />
        </Beside>
      )}
    </div>
  )
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
