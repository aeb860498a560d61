import * as z from 'zod/mini'
import { COMPARING } from './comparison'
import {
  EPISODE_TYPES,
  type Episode,
  type ExitCheck,
  type FactsSlot,
  GAP_TYPES,
  type Lesson,
  type Metadata,
  type Misconception,
  SENTENCE_KINDS,
  type Sentence,
  type SmallStep,
} from './lesson'
import { LESSON_FORMAT, LESSON_VERSION, LIMITS } from './limits'
import { stepSchema } from './stepSchema'
import { byGap, id, list, minutes, text, whole } from './values'

const metadataSchema: z.ZodMiniType<Metadata> = z.strictObject({
  id,
  title: text(160),
  year: whole(0, 6),
  strand: text(40),
  rtp: list(text(20), 20),
  spine: list(text(20), 20),
  minutes,
  factsMinutes: minutes,
  representations: list(text(40), 40),
  vocabulary: list(text(80), 60),
  idea: text(600),
  startFrom: text(600),
  licence: text(200),
  author: text(200),
})

const smallStepSchema: z.ZodMiniType<SmallStep> = z.strictObject({
  id,
  text: text(400),
  changes: z.exactOptional(text(300)),
})

const sentenceSchema: z.ZodMiniType<Sentence> = z.strictObject({
  id,
  kind: z.enum(SENTENCE_KINDS),
  template: text(400),
  gaps: byGap(z.strictObject({ type: z.enum(GAP_TYPES), comparing: z.exactOptional(z.enum(COMPARING)) })),
})

const misconceptionSchema: z.ZodMiniType<Misconception> = z.strictObject({
  id,
  shows: text(600),
  provoke: text(600),
  respond: text(600),
})

function episodeOf<Steps>(steps: z.ZodMiniType<Steps>) {
  return z.strictObject({
    id,
    type: z.enum(EPISODE_TYPES),
    title: text(120),
    minutes,
    smallSteps: list(id, 40),
    steps,
  })
}

const episodeSchema: z.ZodMiniType<Episode> = episodeOf(list(stepSchema, LIMITS.steps, 1))

/** An episode whose steps are read one by one. */
export const episodeShell = episodeOf(list(z.unknown(), LIMITS.steps, 1))

const exitCheckSchema: z.ZodMiniType<ExitCheck> = z.strictObject({
  items: list(z.strictObject({ question: text(400), answer: text(400) }), 20),
})

const factsSlotSchema: z.ZodMiniType<FactsSlot> = z.strictObject({ minutes, prompt: text(1000) })

/** Keys in the order in which they are written. */
function lessonOf<Episodes>(episodes: z.ZodMiniType<Episodes>) {
  return z.strictObject({
    $schema: text(300),
    format: z.literal(LESSON_FORMAT),
    version: z.literal(LESSON_VERSION),
    generator: z.exactOptional(text(100)),
    metadata: metadataSchema,
    smallSteps: list(smallStepSchema, 40),
    sentences: list(sentenceSchema, 60),
    misconceptions: list(misconceptionSchema, 30),
    episodes,
    exitCheck: exitCheckSchema,
    sameDaySupport: text(2000),
    factsSlot: factsSlotSchema,
    nextToken: whole(1, LIMITS.counter),
  })
}

export const lessonSchema: z.ZodMiniType<Lesson> = lessonOf(list(episodeSchema, 40, 1))

/** A lesson whose episodes are read one by one. */
export const lessonShell = lessonOf(list(z.unknown(), 40, 1))
