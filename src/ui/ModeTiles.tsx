import styles from './ModeTiles.module.css'
import { MODE_FACES, type TeachingMode } from './modes'

export type ModeTilesProps = { rhythm: readonly TeachingMode[] }

/** A lesson's rhythm: one small tile for each part, read out as words. */
export function ModeTiles({ rhythm }: ModeTilesProps) {
  if (rhythm.length === 0) return null
  return (
    <span className={styles.tiles}>
      <span className="visually-hidden">{rhythm.map((mode) => MODE_FACES[mode].word).join(', ')}</span>
      {rhythm.map((mode, i) => {
        const { Icon } = MODE_FACES[mode]
        return (
          // A rhythm is a fixed order in which modes come back, so the place is the only key there is.
          <span key={i} className={styles.tile} data-mode={mode}>
            <Icon className={styles.icon} strokeWidth={2.4} aria-hidden />
          </span>
        )
      })}
    </span>
  )
}
