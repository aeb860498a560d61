import { ArrowRight, Check, Hash, RotateCcw, Undo2 } from 'lucide-react'
import type { Board } from '../board/board'
import { beginCount, COUNTS, type Count, counting, nextToCount, saidLast, uncounted } from '../board/counting'
import { type ContextAction, ContextBar } from '../ui/ContextBar'
import css from './canvas.module.css'

interface Props {
  readonly board: Board
  readonly count: Count
  readonly onCount: (count: Count | null) => void
  readonly refuse: (reason: string) => void
}

/** Counting together: the number said last, the next at a tap, and how the class counts. */
export function CountBar({ board, count, onCount, refuse }: Props) {
  const next = nextToCount(count)
  const said = saidLast(count)
  const how = COUNTS.findIndex(({ step }) => step === count.step)
  const after = COUNTS[(how + 1) % COUNTS.length]
  const begun = count.counted.length > 0

  function run(id: string): void {
    if (id === 'next' && next !== null) onCount(counting(count, next))
    else if (id === 'back one') onCount(uncounted(count))
    else if (id === 'again')
      onCount({ ...count, tokens: beginCount(board, count.tokens).tokens, counted: [] })
    else if (id === 'how' && after) onCount({ ...count, step: after.step })
    else if (id === 'way') onCount({ ...count, isBack: !count.isBack })
    else if (id === 'done') onCount(null)
  }

  const actions: ContextAction[] = [
    {
      id: 'next',
      label: begun ? 'Count the next' : 'Count the first',
      Icon: ArrowRight,
      primary: true,
      ...(next === null ? { disabled: true, reason: 'All of them are counted.' } : {}),
    },
    {
      id: 'back one',
      label: 'Take one back',
      Icon: Undo2,
      ...(begun ? {} : { disabled: true, reason: 'None is counted yet.' }),
    },
    { id: 'again', label: 'Count again', Icon: RotateCcw },
    { id: 'how', label: COUNTS[how]?.label ?? '', Icon: Hash },
    { id: 'way', label: count.isBack ? 'Counting back' : 'Counting on', Icon: ArrowRight },
    { id: 'done', label: 'Done', Icon: Check },
  ]
  return (
    <div className={css.count}>
      <output className={css.said} aria-live="polite">
        <span aria-hidden>{said?.numeral ?? ' '}</span>
        <span className={css.words}>{said?.words ?? ''}</span>
      </output>
      <ContextBar actions={actions} label="Counting" onAction={run} onRefused={refuse} />
    </div>
  )
}
