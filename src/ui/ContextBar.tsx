import type { LucideIcon } from 'lucide-react'
import { useId } from 'react'
import styles from './ContextBar.module.css'

export type ContextAction = {
  id: string
  label: string
  Icon?: LucideIcon
  disabled?: boolean
  /** Why it cannot be done now, as a sentence. */
  reason?: string
  /** The likeliest action for the piece: tinted. */
  primary?: boolean
  /** Comes last, after a line. */
  danger?: boolean
}

export type ContextBarProps = {
  actions: readonly ContextAction[]
  onAction: (id: string) => void
  onRefused: (reason: string) => void
  /** What is selected, for screen readers: "Ten frame". */
  label: string
}

/** What can be done with the selected piece. Every action has a word. */
export function ContextBar({ actions, onAction, onRefused, label }: ContextBarProps) {
  const id = useId()
  const ordered = [...actions].sort((a, b) => Number(a.danger ?? false) - Number(b.danger ?? false))
  const reasons = ordered.filter((action) => action.disabled && action.reason)
  return (
    <fieldset className={styles.bar} aria-label={`Actions: ${label}`}>
      <div className={styles.actions}>
        {ordered.map((action) => (
          <button
            key={action.id}
            type="button"
            className={styles.action}
            data-primary={action.primary || undefined}
            data-danger={action.danger || undefined}
            aria-disabled={action.disabled || undefined}
            aria-describedby={action.disabled && action.reason ? `${id}-${action.id}` : undefined}
            onClick={() => (action.disabled ? onRefused(action.reason ?? '') : onAction(action.id))}
          >
            {action.Icon ? <action.Icon className={styles.icon} aria-hidden /> : null}
            <span>{action.label}</span>
          </button>
        ))}
      </div>
      {reasons.map((action) => (
        <p key={action.id} id={`${id}-${action.id}`} className={styles.reason}>
          {action.reason}
        </p>
      ))}
    </fieldset>
  )
}
