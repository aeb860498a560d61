import styles from './Notice.module.css'

export type NoticeProps = {
  /** null while there is nothing to say. The parent takes it away when it has been up long enough. */
  message: string | null
  action?: { label: string; onPress: () => void }
}

/**
 * A quiet sentence over the foot of the stage: "Frame A is full: 11 counters do not fit." Its box is always in
 * the page, because a screen reader only reads changes inside a region it has already met.
 */
export function Notice({ message, action }: NoticeProps) {
  return (
    <output className={styles.place}>
      {message === null ? null : (
        <span className={styles.notice}>
          <span>{message}</span>
          {action ? (
            <button type="button" className={styles.action} onClick={action.onPress}>
              {action.label}
            </button>
          ) : null}
        </span>
      )}
    </output>
  )
}
