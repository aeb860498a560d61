import styles from './InkTray.module.css'

export type InkName = 'ink' | 'red' | 'blue' | 'teal'

export type InkTrayProps = { ink: InkName; onInk: (ink: InkName) => void }

const INKS: readonly { ink: InkName; name: string }[] = [
  { ink: 'ink', name: 'Dark pen' },
  { ink: 'red', name: 'Red pen' },
  { ink: 'blue', name: 'Blue pen' },
  { ink: 'teal', name: 'Green pen' },
]

/** Shown while the pen is on. */
export function InkTray({ ink: chosen, onInk }: InkTrayProps) {
  return (
    <fieldset className={styles.tray} aria-label="Pen colour">
      {INKS.map(({ ink, name }) => (
        <button
          key={ink}
          type="button"
          className={styles.ink}
          data-ink={ink}
          aria-label={name}
          aria-pressed={ink === chosen}
          onClick={() => onInk(ink)}
        >
          <span className={styles.drop} />
        </button>
      ))}
    </fieldset>
  )
}
