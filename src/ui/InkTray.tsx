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
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; these act at once
    <div className={styles.tray} role="group" aria-label="Pen colour">
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
    </div>
  )
}
