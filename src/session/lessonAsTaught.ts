import type { Lesson } from '../lesson/lesson'
import { type Session, stepSession } from './session'

/** The lesson with every board as the class left it: a file that opens anywhere. */
export function lessonAsTaught(session: Session, lesson: Lesson): Lesson {
  const episodes = lesson.episodes.map((episode) => ({
    ...episode,
    steps: episode.steps.map((step) => ({ ...step, board: stepSession(session, step).board })),
  }))
  return { ...lesson, episodes, nextToken: Math.max(lesson.nextToken, session.next) }
}
