import styles from './Spoken.module.css'

/** Says what happened to those who listen, once and politely. Always on the page: a region is only heard once met. */
export function Spoken({ message }: { message: string }) {
  return (
    <div role="status" aria-live="polite" className={styles.spoken}>
      {message}
    </div>
  )
}
