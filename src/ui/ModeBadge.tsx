import styles from './ModeBadge.module.css'
import { MODE_FACES, type TeachingMode } from './modes'

export type ModeBadgeProps = { mode: TeachingMode }

/** Who is working at this step: an icon and a word, never a colour by itself. */
export function ModeBadge({ mode }: ModeBadgeProps) {
  const { word, Icon } = MODE_FACES[mode]
  return (
    <span className={styles.badge} data-mode={mode}>
      <Icon className={styles.icon} strokeWidth={2.35} aria-hidden />
      <span>{word}</span>
    </span>
  )
}
