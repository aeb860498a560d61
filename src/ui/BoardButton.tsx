import type { LucideIcon } from 'lucide-react'
import styles from './BoardButton.module.css'
import { classNames } from './classNames'

export type BoardButtonProps = {
  label: string
  Icon: LucideIcon
  onPress: () => void
  /** quiet: a tool; plain: on a pale ground; main: the one dark button. */
  look?: 'quiet' | 'plain' | 'main'
  /** Given for a tool that is either on or off. */
  on?: boolean
  /** Stays in place and can still be reached by keyboard, so the strip never shifts under a hand. */
  unavailable?: boolean
  iconAfter?: boolean
  /** Icon over word: in narrow windows, or only in those too small for two groups of words side by side. */
  stacks?: 'narrow' | 'small'
  className?: string | undefined
}

/** A control at the board: icon and word, always. */
export function BoardButton(props: BoardButtonProps) {
  const { label, Icon, onPress, look = 'quiet', on, unavailable, iconAfter, stacks, className } = props
  return (
    <button
      type="button"
      className={classNames(styles.button, className)}
      data-look={look}
      data-stacks={stacks}
      aria-pressed={on}
      aria-disabled={unavailable || undefined}
      onClick={() => {
        if (!unavailable) onPress()
      }}
    >
      {iconAfter ? <span>{label}</span> : null}
      <Icon className={styles.icon} strokeWidth={2.25} aria-hidden />
      {iconAfter ? null : <span>{label}</span>}
    </button>
  )
}
