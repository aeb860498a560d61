import type { ReactNode } from 'react'
import styles from './DropCover.module.css'

/** Lies over everything while a file is held over the window, and lets the file through. */
export function DropCover({ children }: { children: ReactNode }) {
  return <p className={styles.cover}>{children}</p>
}
