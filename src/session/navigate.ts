import type { Lesson } from '../lesson/lesson'
import { currentStep, liveStep, type Session, stepsOf, withLiveStep } from './session'

/** Begins a lesson at its first step. The hash is that of the lesson: `lessonHash`. */
export function startSession(lesson: Lesson, nowMs: number, hash: string): Session {
  const session: Session = {
    lessonId: lesson.metadata.id,
    lessonHash: hash,
    lessonTitle: lesson.metadata.title,
    startedAtMs: nowMs,
    countedToMs: nowMs,
    position: 0,
    next: lesson.nextToken,
    steps: {},
  }
  return entered(session, lesson, nowMs)
}

export function goNext(session: Session, lesson: Lesson, nowMs: number): Session {
  return goTo(session, lesson, session.position + 1, nowMs)
}

export function goBack(session: Session, lesson: Lesson, nowMs: number): Session {
  return goTo(session, lesson, session.position - 1, nowMs)
}

/** Goes to a step by its index. Past either end, to the step there. */
export function goTo(session: Session, lesson: Lesson, index: number, nowMs: number): Session {
  const counted = tick(session, lesson, nowMs)
  const position = clampedPosition(lesson, index)
  return position === session.position ? counted : entered({ ...counted, position }, lesson, nowMs)
}

export function clampedPosition(lesson: Lesson, index: number): number {
  if (Number.isNaN(index)) return 0
  return Math.min(Math.max(Math.trunc(index), 0), stepsOf(lesson).length - 1)
}

/** A step's timer starts when the step is first entered, and once only. */
function entered(session: Session, lesson: Lesson, nowMs: number): Session {
  const { step } = currentStep(session, lesson)
  if (Object.hasOwn(session.steps, step.id)) return session
  const endsAtMs = step.timerSeconds === undefined ? null : nowMs + step.timerSeconds * 1000
  return withLiveStep(session, lesson, { ...liveStep(session, lesson), endsAtMs })
}

/** Counts the time since the last count to the current step. A clock that was put back counts nothing. */
export function tick(session: Session, lesson: Lesson, nowMs: number): Session {
  const passedMs = Math.max(0, nowMs - session.countedToMs)
  if (passedMs === 0) return session.countedToMs === nowMs ? session : { ...session, countedToMs: nowMs }
  const live = liveStep(session, lesson)
  const changed = { ...live, elapsedMs: live.elapsedMs + passedMs }
  return { ...withLiveStep(session, lesson, changed), countedToMs: nowMs }
}

/** Goes on with a session that was put away: the time between is not counted. */
export function resume(session: Session, lesson: Lesson, nowMs: number): Session {
  return entered({ ...session, countedToMs: nowMs }, lesson, nowMs)
}

/** What is left of the current step's timer; 0 when it has ended, null when the step has none. */
export function timeLeftMs(session: Session, lesson: Lesson, nowMs: number): number | null {
  const { endsAtMs } = liveStep(session, lesson)
  return endsAtMs === null ? null : Math.max(0, endsAtMs - nowMs)
}

/** Sets the current step's timer going again from its full length. */
export function restartTimer(session: Session, lesson: Lesson, nowMs: number): Session {
  const { timerSeconds } = currentStep(session, lesson).step
  if (timerSeconds === undefined) return session
  const endsAtMs = nowMs + timerSeconds * 1000
  return withLiveStep(session, lesson, { ...liveStep(session, lesson), endsAtMs })
}
