import styles from './Logo.module.css'

/** Three rising steps, the top one gold, with the name beside them. */
export function Logo() {
  return (
    <span className={styles.logo}>
      <svg className={styles.steps} viewBox="0 0 26 26" aria-hidden="true">
        <rect className={styles.step} x="1" y="16" width="7" height="8" rx="2" />
        <rect className={styles.step} x="9.5" y="10" width="7" height="14" rx="2" />
        <rect className={styles.top} x="18" y="2" width="7" height="22" rx="2" />
      </svg>
      Small Steps
    </span>
  )
}
