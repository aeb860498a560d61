import type { ReactNode } from 'react'
import styles from './LibraryLayout.module.css'
import { Logo } from './Logo'

export type LibraryLayoutProps = {
  search?: ReactNode
  /** Help, settings, saving. */
  corner?: ReactNode
  filters?: ReactNode
  /** Action tiles and the drop area. */
  actions: ReactNode
  heading: string
  count?: number
  /** Beside the heading: chosen filters, sorting. */
  tools?: ReactNode
  /** Lesson cards. */
  children: ReactNode
}

export function LibraryLayout(props: LibraryLayoutProps) {
  const { search, corner, filters, actions, heading, count, tools, children } = props
  return (
    <div className={styles.library}>
      <header className={styles.top}>
        <div className={styles.logo}>
          <Logo />
        </div>
        {search ? <div className={styles.search}>{search}</div> : null}
        <div className={styles.corner}>{corner}</div>
      </header>
      <div className={styles.below} data-filters={filters ? true : undefined}>
        {filters ? (
          <aside className={styles.filters} aria-label="Filters">
            {filters}
          </aside>
        ) : null}
        <main className={styles.main}>
          <div className={styles.actions}>{actions}</div>
          <div className={styles.headingRow}>
            <h1 className={styles.heading}>{heading}</h1>
            {count === undefined ? null : <span className={styles.count}>{count}</span>}
            <div className={styles.tools}>{tools}</div>
          </div>
          <div className={styles.cards}>{children}</div>
        </main>
      </div>
    </div>
  )
}
