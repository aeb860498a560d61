import { Check, CirclePlus, Hash } from 'lucide-react'
import type { Board, Document } from '../board/board'
import { type Choice, choiceWords } from '../board/choice'
import { chosenActions } from '../board/chosenActions'
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

/** What can be done with all that is chosen. */
export function ChosenBar({ board, chosen, isAdding, isFree, edit, refuse, ...on }: Props) {
  const actions = chosenActions(board, chosen, isFree)
  const words = choiceWords(board, chosen)

  function run(id: string): void {
    if (id === ADD) return on.onAdding(!isAdding)
    if (id === COUNT) return on.onCount(chosen.tokens)
    const action = actions.find((candidate) => candidate.id === id)
    if (!action) return
    const isGone = id === 'delete' || id === 'exchange'
    if (edit(id === 'exchange' ? action.label : `${action.label}: ${words}`, action.run) && isGone)
      on.onDone()
  }

  const buttons: ContextAction[] = [
    isAdding
      ? { id: ADD, label: 'Done choosing', Icon: Check, primary: true }
      : { id: ADD, label: 'Choose more', Icon: CirclePlus },
    ...(chosen.tokens.size > 0 ? [{ id: COUNT, label: 'Count', Icon: Hash }] : []),
    ...actions.map(({ id, label, icon }) => {
      const Icon = ICONS[icon]
      return { id, label, danger: id === 'delete', primary: id === 'exchange', ...(Icon ? { Icon } : {}) }
    }),
  ]
  return <ContextBar actions={buttons} label={words} onAction={run} onRefused={refuse} />
}
