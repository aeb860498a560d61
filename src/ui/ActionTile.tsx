import type { LucideIcon } from 'lucide-react'
import styles from './ActionTile.module.css'

export type ActionTileProps = {
  label: string
  /** One line under the label. */
  help: string
  Icon: LucideIcon
  onPress: () => void
  /** The one dark tile. */
  main?: boolean
}

/** One of the few large things to do first in the library. */
export function ActionTile({ label, help, Icon, onPress, main }: ActionTileProps) {
  return (
    <button type="button" className={styles.tile} data-main={main || undefined} onClick={onPress}>
      <span className={styles.mark}>
        <Icon className={styles.icon} aria-hidden />
      </span>
      <span className={styles.words}>
        <span className={styles.label}>{label}</span>
        <span className={styles.help}>{help}</span>
      </span>
    </button>
  )
}
