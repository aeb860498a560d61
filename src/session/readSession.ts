import { issueWords } from '../lesson/issue'
import { isJsonObject } from '../lesson/json'
import { readJson } from '../lesson/jsonText'
import type { Lesson, Step } from '../lesson/lesson'
import { LIMITS } from '../lesson/limits'
import { type Problem, RESTORE, type Warning, WHOLE_FILE } from '../lesson/problem'
import { readBoard } from '../lesson/readBoard'
import { lessonHash } from '../lesson/writeLesson'
import { clampedPosition } from './navigate'
import { type Session, type StepSession, stepsOf } from './session'
import { savedSessionSchema, savedStepSchema } from './sessionSchema'
import { SESSION_FORMAT } from './writeSession'

export type SessionReading =
  | {
      readonly ok: true
      readonly session: Session
      /** The lesson is not the one that was taught: what the class did is kept where its step is still there. */
      readonly lessonChanged: boolean
      readonly warnings: readonly Warning[]
    }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** The one door for a saved session. A step that cannot be read is begun again; the others are kept. */
export function readSession(text: string, lesson: Lesson): SessionReading {
  const json = readJson(text, 'The session')
  if (!json.ok) return { ok: false, problems: [json.problem] }
  const file = json.value
  if (!isJsonObject(file) || file.format !== SESSION_FORMAT) {
    return refused('This is not a session of Small Steps.', 'Start the lesson from its beginning.')
  }
  const parsed = savedSessionSchema.safeParse(file)
  if (!parsed.success) {
    const issues = parsed.error.issues.slice(0, LIMITS.problems)
    return {
      ok: false,
      problems: issues.map((issue) => ({ place: 'The session', ...issueWords(issue, file) })),
    }
  }
  const { format: _format, version: _version, ...saved } = parsed.data
  if (saved.lessonId !== lesson.metadata.id) {
    return refused(`The session is of another lesson, “${saved.lessonTitle}”.`, 'Open that lesson first.')
  }
  return withSteps(saved, lesson)
}

function withSteps(
  saved: Omit<Session, 'steps'> & { steps: Readonly<Record<string, unknown>> },
  lesson: Lesson,
): SessionReading {
  const warnings: Warning[] = []
  const steps: Record<string, StepSession> = {}
  let next = Math.max(saved.next, lesson.nextToken)
  for (const { step, index } of stepsOf(lesson)) {
    if (!Object.hasOwn(saved.steps, step.id)) continue
    const reading = readStep(saved.steps[step.id], step, `Step ${index + 1}`)
    warnings.push(...reading.warnings)
    if (reading.step === null) continue
    steps[step.id] = reading.step
    next = Math.max(next, reading.greatest + 1)
  }
  const lost = Object.keys(saved.steps).length - Object.keys(steps).length
  if (lost > 0 && warnings.length === 0) {
    warnings.push({ place: 'The session', sentence: 'The lesson no longer has some steps that were taught.' })
  }
  const position = clampedPosition(lesson, saved.position)
  return {
    ok: true,
    session: { ...saved, position, next, steps },
    lessonChanged: saved.lessonHash !== lessonHash(lesson),
    warnings: warnings.slice(0, LIMITS.problems),
  }
}

interface StepReading {
  readonly step: StepSession | null
  readonly warnings: readonly Warning[]
  readonly greatest: number
}

function readStep(saved: unknown, step: Step, place: string): StepReading {
  const parsed = savedStepSchema.safeParse(saved)
  const board = parsed.success ? readBoard(parsed.data.board, place) : null
  if (!parsed.success || !board || board.problems.length > 0) {
    const sentence = `What was done on “${step.title}” cannot be read, so the step begins again.`
    return { step: null, warnings: [{ place, sentence }], greatest: 0 }
  }
  const known = new Set(
    step.sentences.flatMap(({ blanks }, index) => Object.keys(blanks).map((gap) => `${index}.${gap}`)),
  )
  const revealed = [...new Set(parsed.data.revealed)].filter((key) => known.has(key))
  return {
    step: { ...parsed.data, board: board.board, revealed, past: [], future: [] },
    warnings: board.warnings,
    greatest: board.greatest,
  }
}

function refused(sentence: string, remedy: string = RESTORE): SessionReading {
  return { ok: false, problems: [{ place: WHOLE_FILE, sentence, remedy }] }
}
