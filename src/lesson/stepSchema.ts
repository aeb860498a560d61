import * as z from 'zod/mini'
import { boardSchema, placeSchema } from './boardSchema'
import {
  type Blank,
  type BlankPlace,
  type Goal,
  MODES,
  QUESTION_TYPES,
  type Question,
  type RevealItem,
  type Step,
  type StepSentence,
} from './lesson'
import { byGap, exact, gapName, id, list, minutes, text, whole } from './values'

const hidden = z.exactOptional(z.boolean())

const blankSchema: z.ZodMiniType<Blank> = z.union(
  [
    z.strictObject({ quantity: id, of: z.exactOptional(id), hidden }),
    z.strictObject({ compare: z.readonly(z.tuple([id, id])), hidden }),
    z.strictObject({ value: exact, hidden }),
    z.strictObject({ text: text(60), hidden }),
  ],
  'should hold one of “quantity”, “compare”, “value” and “text”, and “hidden” or not',
)

const stepSentenceSchema: z.ZodMiniType<StepSentence> = z.strictObject({
  sentence: id,
  blanks: byGap(blankSchema),
})

const questionSchema: z.ZodMiniType<Question> = z.strictObject({
  text: text(300),
  type: z.enum(QUESTION_TYPES),
})

const blankPlaceSchema: z.ZodMiniType<BlankPlace> = z.strictObject({ sentence: whole(0, 7), gap: gapName })

const revealSchema: z.ZodMiniType<RevealItem> = z.union(
  [z.strictObject({ quantity: id }), z.strictObject({ blank: blankPlaceSchema })],
  'should name one “quantity” or one “blank”',
)

const goalSchema: z.ZodMiniType<Goal> = z.strictObject({ place: placeSchema, is: exact })

export const stepSchema: z.ZodMiniType<Step> = z.strictObject({
  id,
  title: text(120),
  mode: z.enum(MODES),
  minutes: z.exactOptional(minutes),
  timerSeconds: z.exactOptional(whole(1, 3600)),
  board: boardSchema,
  sentences: list(stepSentenceSchema, 8),
  prompt: z.exactOptional(text(600)),
  notes: z.exactOptional(text(2000)),
  question: z.exactOptional(questionSchema),
  listenFor: z.exactOptional(text(600)),
  misconception: z.exactOptional(id),
  variation: z.exactOptional(text(600)),
  deepen: z.exactOptional(text(600)),
  answers: z.exactOptional(list(text(300), 40)),
  reveal: z.exactOptional(list(revealSchema, 100)),
  goal: z.exactOptional(list(goalSchema, 20)),
  showsMove: z.exactOptional(z.boolean()),
})
