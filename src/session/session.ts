import type { Board, Document } from '../board/board'
import type { Ways } from '../board/history'
import type { Episode, Lesson, Step } from '../lesson/lesson'

/** A lesson being taught: plain data, never changed, only replaced. Times are milliseconds since 1970. */
export interface Session {
  readonly lessonId: string
  /** The fingerprint of the lesson as it was when the session began. */
  readonly lessonHash: string
  readonly lessonTitle: string
  readonly startedAtMs: number
  /** Up to when time has been counted to steps. */
  readonly countedToMs: number
  /** Which of all the lesson's steps is shown, from 0. */
  readonly position: number
  /** The counter from which new ids are made. It never goes back, not even by undo. */
  readonly next: number
  /** The steps that have been visited, by their ids. */
  readonly steps: Readonly<Record<string, StepSession>>
}

/** What undo brings back of a step. */
export interface ClassWork {
  readonly board: Board
  /** Keys of the sentence blanks that have been shown: see `blankKey`. */
  readonly revealed: readonly string[]
}

/** What the class made of a step, with the ways back and forward. */
export interface StepSession extends ClassWork, Ways<ClassWork> {
  /** What the last check found; null when nothing has been checked since the last change. */
  readonly checked: 'met' | 'not-yet' | null
  readonly elapsedMs: number
  /** When the step's timer ends; null when it has none. */
  readonly endsAtMs: number | null
}

/** A step and where it stands in its lesson. */
export interface LessonStep {
  readonly step: Step
  readonly episode: Episode
  /** From 0, over the whole lesson. */
  readonly index: number
  /** How many steps the lesson has. */
  readonly count: number
  readonly episodeIndex: number
  readonly indexInEpisode: number
}

/** All the steps of a lesson in the order in which they are taught. */
export function stepsOf(lesson: Lesson): readonly LessonStep[] {
  const count = lesson.episodes.reduce((sum, { steps }) => sum + steps.length, 0)
  let index = 0
  return lesson.episodes.flatMap((episode, episodeIndex) =>
    episode.steps.map((step, indexInEpisode) => ({
      step,
      episode,
      index: index++,
      count,
      episodeIndex,
      indexInEpisode,
    })),
  )
}

export function currentStep(session: Session, lesson: Lesson): LessonStep {
  const steps = stepsOf(lesson)
  const found = steps[session.position] ?? steps.at(-1)
  if (!found) throw new Error(`No steps in lesson "${lesson.metadata.title}"`)
  return found
}

/** The manipulatives on the boards of steps, by index: what must be there before one of these is drawn. */
export function kindsOnSteps(lesson: Lesson, first: number, last: number): string[] {
  const kinds = stepsOf(lesson)
    .slice(Math.max(0, first), last + 1)
    .flatMap(({ step }) => step.board.pieces.map(({ kind }) => kind))
  return [...new Set(kinds)]
}

/** What the class made of the current step; as authored, when it has not been touched. */
export function liveStep(session: Session, lesson: Lesson): StepSession {
  return stepSession(session, currentStep(session, lesson).step)
}

export function stepSession(session: Session, step: Step): StepSession {
  const visited = Object.hasOwn(session.steps, step.id) ? session.steps[step.id] : undefined
  return visited ?? untouched(step)
}

function untouched(step: Step): StepSession {
  return {
    board: step.board,
    revealed: [],
    checked: null,
    elapsedMs: 0,
    endsAtMs: null,
    past: [],
    future: [],
  }
}

/**
 * The board that shows where its pieces came from: as authored, the step's own, or with `showsMove` that of the step
 * before. What the class did there is not a part of the move that is told.
 */
export function originsOf(session: Session, lesson: Lesson): Board {
  const { step, index } = currentStep(session, lesson)
  const earlier = step.showsMove ? stepsOf(lesson)[index - 1] : undefined
  return (earlier?.step ?? step).board
}

/** The current step's live board as the functions that edit boards take it. */
export function documentOf(session: Session, lesson: Lesson): Document {
  return { board: liveStep(session, lesson).board, next: session.next }
}

/** The session with a new state of the current step. */
export function withLiveStep(session: Session, lesson: Lesson, changed: StepSession): Session {
  const { id } = currentStep(session, lesson).step
  return { ...session, steps: { ...session.steps, [id]: changed } }
}
