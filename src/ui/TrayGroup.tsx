import type { ReactNode } from 'react'
import styles from './TrayGroup.module.css'

/** Tiles that belong together, apart from the others by a line. */
export function TrayGroup({ name, children }: { name: string; children: ReactNode }) {
  return (
    <fieldset className={styles.group} aria-label={name}>
      {children}
    </fieldset>
  )
}
