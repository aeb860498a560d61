import * as z from 'zod/mini'
import { boardSchema } from '../lesson/boardSchema'
import { LIMITS } from '../lesson/limits'
import { id, list, text, whole } from '../lesson/values'
import type { Session, StepSession } from './session'
import { SESSION_FORMAT, SESSION_VERSION } from './writeSession'

/** A time far beyond any lesson, still a whole number that JSON keeps. */
const LATEST_MS = 1e15
const timeMs = z.number().check(z.minimum(0), z.maximum(LATEST_MS))

export const savedStepSchema: z.ZodMiniType<Omit<StepSession, 'past' | 'future'>> = z.strictObject({
  board: boardSchema,
  revealed: list(text(40), 200),
  checked: z.nullable(z.enum(['met', 'not-yet'])),
  elapsedMs: timeMs,
  endsAtMs: z.nullable(timeMs),
})

interface SavedSession extends Omit<Session, 'steps'> {
  readonly format: typeof SESSION_FORMAT
  readonly version: typeof SESSION_VERSION
  /** Each is read on its own, so that one that is damaged costs no other. */
  readonly steps: Readonly<Record<string, unknown>>
}

export const savedSessionSchema: z.ZodMiniType<SavedSession> = z.strictObject({
  format: z.literal(SESSION_FORMAT),
  version: z.literal(SESSION_VERSION),
  lessonId: id,
  lessonHash: text(40),
  lessonTitle: text(160),
  startedAtMs: timeMs,
  countedToMs: timeMs,
  position: whole(0, LIMITS.counter),
  next: whole(1, LIMITS.counter),
  steps: z.record(id, z.unknown()),
})
