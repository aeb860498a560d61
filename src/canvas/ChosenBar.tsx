import { ArrowLeft, Check, CirclePlus, Hash } from 'lucide-react'
import { useState } from 'react'
import type { Board, Document } from '../board/board'
import { type Choice, choiceWords } from '../board/choice'
import { type ChosenAction, chosenActions } from '../board/chosenActions'
import type { Edited } from '../board/edit'
import { type ContextAction, ContextBar } from '../ui/ContextBar'
import { ICONS } from '../ui/icons'

interface Props {
  readonly board: Board
  readonly chosen: Choice
  /** Whether a tap now adds to what is chosen, or takes from it. */
  readonly isAdding: boolean
  readonly isFree: boolean
  readonly edit: (label: string, change: (document: Document) => Edited) => boolean
  readonly refuse: (reason: string) => void
  readonly onAdding: (isAdding: boolean) => void
  readonly onCount: (tokens: Iterable<string>) => void
  readonly onDone: () => void
}

const ADD = 'bar: add'
const COUNT = 'bar: count'
const BACK = 'bar: back'
/** Opens what is found under a word. */
const UNDER = 'bar: under '

/** What can be done with all that is chosen. */
export function ChosenBar({ board, chosen, isAdding, isFree, edit, refuse, ...on }: Props) {
  const actions = chosenActions(board, chosen, isFree)
  const words = choiceWords(board, chosen)
  const [under, setUnder] = useState<string | null>(null)

  function run(id: string): void {
    if (id === BACK) return setUnder(null)
    if (id.startsWith(UNDER)) return setUnder(id.slice(UNDER.length))
    if (id === ADD) return on.onAdding(!isAdding)
    if (id === COUNT) return on.onCount(chosen.tokens)
    const action = actions.find((candidate) => candidate.id === id)
    if (!action) return
    const label = action.under ? `${action.under} ${lowered(action.label)}` : action.label
    const isGone = id === 'delete' || id === 'exchange'
    if (edit(id === 'exchange' ? label : `${label}: ${words}`, action.run) && isGone) on.onDone()
    setUnder(null)
  }

  if (under !== null) {
    const close: ContextAction = { id: BACK, label: 'Close', Icon: ArrowLeft }
    const inside = actions.filter((action) => action.under === under).map(buttonOf)
    return <ContextBar actions={[close, ...inside]} label={words} onAction={run} onRefused={refuse} />
  }

  const buttons: ContextAction[] = [
    isAdding
      ? { id: ADD, label: 'Done choosing', Icon: Check, primary: true }
      : { id: ADD, label: 'Choose more', Icon: CirclePlus },
    ...(chosen.tokens.size > 0 ? [{ id: COUNT, label: 'Count', Icon: Hash }] : []),
    ...actions.flatMap((action, index) => {
      if (action.under === undefined) return [buttonOf(action)]
      const isFirst = actions.findIndex((other) => other.under === action.under) === index
      return isFirst ? [buttonOf({ id: UNDER + action.under, label: action.under, icon: action.icon })] : []
    }),
  ]
  return <ContextBar actions={buttons} label={words} onAction={run} onRefused={refuse} />
}

function buttonOf({ id, label, icon, refusal }: Omit<ChosenAction, 'run'>): ContextAction {
  const Icon = ICONS[icon]
  return {
    id,
    label,
    danger: id === 'delete',
    primary: id === 'exchange',
    ...(Icon ? { Icon } : {}),
    ...(refusal === undefined ? {} : { disabled: true, reason: refusal }),
  }
}

function lowered(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1)
}
