import styles from './Progress.module.css'

export type ProgressProps = {
  /** How many steps each episode of the lesson has, in order. */
  episodes: readonly number[]
  /** The step on the board, counted from 0 through the whole lesson. */
  current: number
}

/** One dot a step with a gap between episodes. The words beside it say the same, so the dots are not read out. */
export function Progress({ episodes, current }: ProgressProps) {
  const total = episodes.reduce((sum, steps) => sum + steps, 0)
  const groups = episodes.map((steps, episode) => {
    const first = episodes.slice(0, episode).reduce((sum, before) => sum + before, 0)
    return { episode, steps: Array.from({ length: steps }, (_, i) => first + i) }
  })
  return (
    <div className={styles.progress}>
      <span className={styles.dots} data-many={total > 24 || undefined} aria-hidden="true">
        {groups.map((group) => (
          <span key={group.episode} className={styles.episode}>
            {group.steps.map((step) => (
              <span
                key={step}
                className={styles.dot}
                data-state={step < current ? 'done' : step === current ? 'current' : 'later'}
              />
            ))}
          </span>
        ))}
      </span>
      <span className={styles.words}>
        Step {current + 1} of {total}
      </span>
    </div>
  )
}
