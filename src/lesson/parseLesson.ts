import type * as z from 'zod/mini'
import { issueWords } from './issue'
import type { JsonObject } from './json'
import type { Episode, Lesson, Step } from './lesson'
import { episodeShell, lessonShell } from './lessonSchema'
import { LIMITS } from './limits'
import { lessonPlace, type Path } from './place'
import type { Problem } from './problem'
import { stepSchema } from './stepSchema'

export type Parsed =
  | { readonly ok: true; readonly lesson: Lesson }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Puts a file through the schema, step by step rather than in one: a file with a hundred thousand faults is
 * given up after the first few, and takes no longer than a sound one.
 */
export function parseLesson(file: JsonObject): Parsed {
  const problems: Problem[] = []
  const part = <T>(schema: z.ZodMiniType<T>, value: unknown, path: Path): T | null => {
    if (problems.length >= LIMITS.problems) return null
    const parsed = schema.safeParse(value)
    if (parsed.success) return parsed.data
    for (const issue of parsed.error.issues.slice(0, LIMITS.problems)) {
      const place = lessonPlace(file, [...path, ...issue.path])
      problems.push({ place, ...issueWords(issue, value) })
    }
    return null
  }
  const shell = part(lessonShell, file, [])
  const episodes: Episode[] = []
  for (const [e, saved] of (shell?.episodes ?? episodesIn(file)).entries()) {
    const episode = part(episodeShell, saved, ['episodes', e])
    const steps: Step[] = []
    for (const [s, savedStep] of (episode?.steps ?? []).entries()) {
      const step = part(stepSchema, savedStep, ['episodes', e, 'steps', s])
      if (step) steps.push(step)
    }
    if (episode) episodes.push({ ...episode, steps })
  }
  if (!shell || problems.length > 0) return { ok: false, problems: problems.slice(0, LIMITS.problems) }
  return { ok: true, lesson: { ...shell, episodes } }
}

/** The episodes of a file with faults elsewhere, so that theirs are told too. */
function episodesIn(file: JsonObject): readonly unknown[] {
  const { episodes } = file
  return Array.isArray(episodes) ? episodes.slice(0, 40) : []
}
