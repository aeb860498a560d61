import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import styles from './PieceTray.module.css'

export type PieceTrayProps = {
  /** The groups, over the row. */
  tabs: ReactNode
  /** The id of the row of tiles, by which the tabs speak of it. */
  id: string
  /** What the row shows: "Counting", "Found by “cherry”". */
  label: string
  /** Tray tiles. */
  children: ReactNode
}

/** A row of pieces that scrolls sideways. A button at each end says so, since a scroll bar may not be shown. */
export function PieceTray({ tabs, id, label, children }: PieceTrayProps) {
  const row = useRef<HTMLDivElement>(null)
  const [more, setMore] = useState({ before: false, after: false })

  useEffect(() => {
    const element = row.current
    if (!element) return
    function look() {
      if (!element) return
      const before = element.scrollLeft > 1
      const after = element.scrollLeft + element.clientWidth < element.scrollWidth - 1
      setMore((was) => (was.before === before && was.after === after ? was : { before, after }))
    }
    look()
    element.addEventListener('scroll', look, { passive: true })
    if (typeof ResizeObserver === 'undefined') return () => element.removeEventListener('scroll', look)
    const watching = new ResizeObserver(look)
    watching.observe(element)
    for (const tile of element.children) watching.observe(tile)
    return () => {
      element.removeEventListener('scroll', look)
      watching.disconnect()
    }
  }, [children])

  // Another group begins at its beginning.
  useEffect(() => {
    if (row.current && label) row.current.scrollLeft = 0
  }, [label])

  /** Most of a row, so that the last piece seen is still there to hold on to. */
  function go(direction: 1 | -1) {
    const element = row.current
    if (!element) return
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    element.scrollBy({
      left: direction * Math.max(114, element.clientWidth - 228),
      behavior: still ? 'auto' : 'smooth',
    })
  }

  const scrolls = more.before || more.after
  return (
    <section className={styles.tray} aria-label="Pieces">
      {tabs}
      <div className={styles.tiles}>
        {scrolls ? (
          <button
            type="button"
            className={styles.more}
            aria-disabled={!more.before || undefined}
            aria-label="More pieces before these"
            onClick={() => go(-1)}
          >
            <ChevronLeft className={styles.icon} aria-hidden />
            More
          </button>
        ) : null}
        <div ref={row} id={id} role="tabpanel" aria-label={label} className={styles.row}>
          {children}
        </div>
        {scrolls ? (
          <button
            type="button"
            className={styles.more}
            aria-disabled={!more.after || undefined}
            aria-label="More pieces after these"
            onClick={() => go(1)}
          >
            <ChevronRight className={styles.icon} aria-hidden />
            More
          </button>
        ) : null}
      </div>
    </section>
  )
}
