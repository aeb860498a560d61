import { isJsonObject, type JsonObject } from './json'
import { readJson } from './jsonText'
import type { Episode, Lesson } from './lesson'
import { LESSON_FORMAT, LESSON_SCHEMA, LESSON_VERSION, LIMITS } from './limits'
import { migrated } from './migrations'
import { parseLesson } from './parseLesson'
import { lessonPlace } from './place'
import { type Problem, RESTORE, type Warning, WHOLE_FILE } from './problem'
import { readBoard } from './readBoard'
import { referenceProblems } from './references'

export type LessonReading =
  | { readonly ok: true; readonly lesson: Lesson; readonly warnings: readonly Warning[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * The one door for a lesson from outside. Nothing of the text is used that is not understood or kept whole. The
 * manipulatives it names must be loaded first: see `kindsNamedIn`.
 */
export function readLesson(text: string): LessonReading {
  const json = readJson(text, 'The lesson')
  if (!json.ok) return refused([json.problem])
  const file = json.value
  if (!isJsonObject(file) || file.format !== LESSON_FORMAT) {
    return refused([wholeFile('This is not a Small Steps lesson.', 'Choose a file that ends in “.lesson”.')])
  }
  const versionProblem = versionFinding(file.version)
  if (versionProblem !== null) return refused([versionProblem])
  return readCurrent(file, Number(file.version))
}

function versionFinding(version: unknown): Problem | null {
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    return wholeFile('The file does not say which version of the format it is.', RESTORE)
  }
  if (version <= LESSON_VERSION) return null
  const sentence = 'This lesson was made with a newer Small Steps than this one. Nothing is wrong with it.'
  return wholeFile(sentence, 'Update Small Steps, then open the lesson again.')
}

function readCurrent(saved: JsonObject, version: number): LessonReading {
  const brought = migrated(saved, version)
  // An author by hand may leave out what only editors use.
  const file: JsonObject = { $schema: LESSON_SCHEMA, ...brought.file }
  const parsed = parseLesson(file)
  if (!parsed.ok) return refused(parsed.problems)
  const problems: Problem[] = []
  const warnings: Warning[] = brought.names.map((name) => ({
    place: WHOLE_FILE,
    sentence: `It is of an older version and was brought up to date (${name}).`,
  }))
  let greatest = 0
  const episodes: Episode[] = parsed.lesson.episodes.map((episode, e) => ({
    ...episode,
    steps: episode.steps.map((step, s) => {
      const reading = readBoard(step.board, lessonPlace(file, ['episodes', e, 'steps', s]))
      problems.push(...reading.problems)
      warnings.push(...reading.warnings)
      greatest = Math.max(greatest, reading.greatest)
      return { ...step, board: reading.board }
    }),
  }))
  const lesson = { ...parsed.lesson, episodes, nextToken: Math.max(parsed.lesson.nextToken, greatest + 1) }
  problems.push(...referenceProblems(lesson))
  if (problems.length > 0) return refused(problems)
  if (lesson.nextToken !== parsed.lesson.nextToken) {
    const sentence = 'Its counter of ids was behind the ids in use, and was moved on.'
    warnings.push({ place: WHOLE_FILE, sentence })
  }
  return { ok: true, lesson, warnings }
}

function refused(problems: readonly Problem[]): LessonReading {
  return { ok: false, problems: problems.slice(0, LIMITS.problems) }
}

function wholeFile(sentence: string, remedy: string): Problem {
  return { place: WHOLE_FILE, sentence, remedy }
}
