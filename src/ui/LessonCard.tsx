import type { MouseEvent, ReactNode } from 'react'
import styles from './LessonCard.module.css'
import { ModeTiles } from './ModeTiles'
import type { TeachingMode } from './modes'

export type LessonCardProps = {
  title: string
  /** Year, code and minutes; those that are not known are left out. */
  year?: string
  code?: string
  minutes?: number
  rhythm: readonly TeachingMode[]
  /** A picture of the board. The title says what it is, so it is not read out. */
  children?: ReactNode
  /** With an address the card is a link; without one it is a button. */
  href?: string
  onOpen: () => void
  /** The step, counted from 1, at which the lesson was left. */
  carryOnFrom?: number
  onCarryOn?: () => void
}

/** The whole card opens the lesson. Carrying on is a second button under it, never inside it. */
export function LessonCard(props: LessonCardProps) {
  const { title, year, code, minutes, rhythm, children, href, onOpen, carryOnFrom, onCarryOn } = props
  const facts = [year, code, minutes === undefined ? undefined : `${minutes} min`].filter(Boolean)
  const face = (
    <>
      <span className={styles.picture} aria-hidden="true">
        {children}
      </span>
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        <span className={styles.facts}>
          <span>{facts.join(' · ')}</span>
          <ModeTiles rhythm={rhythm} />
        </span>
      </span>
    </>
  )
  return (
    <article className={styles.card}>
      {href === undefined ? (
        <button type="button" className={styles.open} onClick={onOpen}>
          {face}
        </button>
      ) : (
        <a
          className={styles.open}
          href={href}
          onClick={(event) => {
            if (opensElsewhere(event)) return
            event.preventDefault()
            onOpen()
          }}
        >
          {face}
        </a>
      )}
      {carryOnFrom !== undefined && onCarryOn ? (
        <button type="button" className={styles.carryOn} onClick={onCarryOn}>
          Carry on from step {carryOnFrom}
          <span className="visually-hidden"> of {title}</span>
        </button>
      ) : null}
    </article>
  )
}

/** A new tab or window is the browser's business. */
function opensElsewhere(event: MouseEvent): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
}
