import type { Session, StepSession } from './session'

export const SESSION_FORMAT = 'small-steps-session'
export const SESSION_VERSION = 1

/**
 * The session as text, for storage: nobody reads it, and it is written after every gesture. The history is left
 * out: it would be two hundred boards a step, and after a reload the class needs the board as it was, not every
 * way back.
 */
export function writeSession(session: Session): string {
  const steps = Object.entries(session.steps).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify({
    format: SESSION_FORMAT,
    version: SESSION_VERSION,
    lessonId: session.lessonId,
    lessonHash: session.lessonHash,
    lessonTitle: session.lessonTitle,
    startedAtMs: session.startedAtMs,
    countedToMs: session.countedToMs,
    position: session.position,
    next: session.next,
    steps: Object.fromEntries(steps.map(([id, step]) => [id, saved(step)])),
  })
}

function saved(step: StepSession): Omit<StepSession, 'past' | 'future'> {
  const { board, revealed, checked, elapsedMs, endsAtMs } = step
  return { board, revealed, checked, elapsedMs, endsAtMs }
}
