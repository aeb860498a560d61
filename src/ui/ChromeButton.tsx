import type { LucideIcon } from 'lucide-react'
import styles from './ChromeButton.module.css'

export type ChromeButtonProps = {
  label: string
  Icon?: LucideIcon
  onPress: () => void
  look?: 'plain' | 'main' | 'quiet'
}

/** A button on the planning screens: smaller than one at the board, never under 44 px. */
export function ChromeButton({ label, Icon, onPress, look = 'plain' }: ChromeButtonProps) {
  return (
    <button type="button" className={styles.button} data-look={look} onClick={onPress}>
      {Icon ? <Icon className={styles.icon} aria-hidden /> : null}
      <span>{label}</span>
    </button>
  )
}
