import type { TeachingMode } from './modes'
import styles from './Timer.module.css'

export type TimerProps = {
  totalMs: number
  remainingMs: number
  /** Colours the ring like the step's badge. */
  mode?: TeachingMode
}

const RADIUS = 18.5
const AROUND = 2 * Math.PI * RADIUS

/**
 * Ring and digits. At zero it shows "Time" and nothing else happens: no flash, no sound, no announcement.
 * It holds no clock of its own; see useRemainingTime.
 */
export function Timer({ totalMs, remainingMs, mode = 'you-do' }: TimerProps) {
  const left = Math.max(0, Math.min(remainingMs, totalMs))
  const share = totalMs > 0 ? left / totalMs : 0
  return (
    <div className={styles.timer} role="timer" data-mode={mode}>
      <svg className={styles.ring} viewBox="0 0 44 44" aria-hidden="true">
        <circle className={styles.track} cx="22" cy="22" r={RADIUS} />
        <circle
          className={styles.left}
          cx="22"
          cy="22"
          r={RADIUS}
          strokeDasharray={`${share * AROUND} ${AROUND}`}
          transform="rotate(-90 22 22)"
        />
      </svg>
      <span className={styles.digits}>{left === 0 ? 'Time' : clockText(left)}</span>
    </div>
  )
}

/** Rounded up, so that it starts on the full time and only shows nothing left when nothing is. */
export function clockText(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
