import type { ReactNode } from 'react'
import styles from './TeachLayout.module.css'

export type TeachLayoutProps = {
  badge: ReactNode
  title: ReactNode
  timer?: ReactNode
  progress: ReactNode
  /** The board. The box is positioned, so what is inside can fill it or float in it. */
  children: ReactNode
  /** Left out when the step has no stem: the stage takes the space. */
  stem?: ReactNode
  strip: ReactNode
}

/** The rows of the teaching screen. Only the stage stretches; the rest keeps its size in CSS px. */
export function TeachLayout({ badge, title, timer, progress, children, stem, strip }: TeachLayoutProps) {
  return (
    <div className={styles.teach}>
      <header className={styles.top}>
        {badge}
        <h1 className={styles.title}>{title}</h1>
        {timer}
        {progress}
      </header>
      <main className={styles.stage}>{children}</main>
      {stem ? <div className={styles.stem}>{stem}</div> : null}
      <footer className={styles.strip}>{strip}</footer>
    </div>
  )
}
