import type { Board, Place } from '../board/board'
import type { Exact } from '../number/exact'
import type { Comparing } from './comparison'

/** What a lesson file holds: plain data, never changed, only replaced. A file may be unfinished, never untrue. */
export interface Lesson {
  /** Where editors find the JSON Schema. Never fetched by us. */
  readonly $schema: string
  readonly format: 'small-steps-lesson'
  readonly version: 1
  /** The program that wrote the file. */
  readonly generator?: string
  readonly metadata: Metadata
  readonly smallSteps: readonly SmallStep[]
  readonly sentences: readonly Sentence[]
  readonly misconceptions: readonly Misconception[]
  /** At least one, each with at least one step. */
  readonly episodes: readonly Episode[]
  readonly exitCheck: ExitCheck
  readonly sameDaySupport: string
  readonly factsSlot: FactsSlot
  /** The counter from which new ids are made: more than any number in use in an id. */
  readonly nextToken: number
}

export interface Metadata {
  readonly id: string
  readonly title: string
  /** 0 is Reception. */
  readonly year: number
  readonly strand: string
  /** Codes of the ready-to-progress criteria: "2AS-1". */
  readonly rtp: readonly string[]
  /** Segments of the curriculum spine: "1.11". */
  readonly spine: readonly string[]
  readonly minutes: number
  /** The separate facts slot, not counted in `minutes`. */
  readonly factsMinutes: number
  /** Kinds of manipulative: "ten-frame". */
  readonly representations: readonly string[]
  readonly vocabulary: readonly string[]
  readonly idea: string
  readonly startFrom: string
  readonly licence: string
  readonly author: string
}

export interface SmallStep {
  readonly id: string
  readonly text: string
  /** The one thing that is different from the small step before. */
  readonly changes?: string
}

export const SENTENCE_KINDS = ['structure', 'reason', 'generalisation'] as const
export type SentenceKind = (typeof SENTENCE_KINDS)[number]

export const GAP_TYPES = ['number', 'word', 'unit', 'comparison', 'fraction'] as const
export type GapType = (typeof GAP_TYPES)[number]

export interface Gap {
  readonly type: GapType
  /** Which words a comparison has; left out: those for numbers. */
  readonly comparing?: Comparing
}

/** A stem sentence. Its gaps are in braces: "{a} needs {b} more to make 10." */
export interface Sentence {
  readonly id: string
  readonly kind: SentenceKind
  readonly template: string
  /** Every gap of the template, by name, and no other. */
  readonly gaps: Readonly<Record<string, Gap>>
}

export interface Misconception {
  readonly id: string
  readonly shows: string
  readonly provoke: string
  readonly respond: string
}

export const EPISODE_TYPES = [
  'facts',
  'anchor',
  'to-and-fro',
  'practice',
  'deepening',
  'plenary',
  'exit-check',
] as const
export type EpisodeType = (typeof EPISODE_TYPES)[number]

export interface Episode {
  readonly id: string
  readonly type: EpisodeType
  readonly title: string
  readonly minutes: number
  readonly smallSteps: readonly string[]
  readonly steps: readonly Step[]
}

export const MODES = ['i-do', 'we-do', 'you-do', 'talk', 'say'] as const
export type Mode = (typeof MODES)[number]

/** One moment of an episode. Its id is its own in the whole lesson. */
export interface Step {
  readonly id: string
  readonly title: string
  readonly mode: Mode
  readonly minutes?: number
  /** The class sees a timer of so many seconds. */
  readonly timerSeconds?: number
  readonly board: Board
  readonly sentences: readonly StepSentence[]
  /** What the class is asked to do, as they see it. */
  readonly prompt?: string
  /** What the teacher says and does. This and all below are for the teacher alone. */
  readonly notes?: string
  readonly question?: Question
  readonly listenFor?: string
  /** The id of the planned misconception to expect here. */
  readonly misconception?: string
  readonly variation?: string
  readonly deepen?: string
  readonly answers?: readonly string[]
  /** The order in which hidden things are shown, and nothing else is; left out, all in the board's order. */
  readonly reveal?: readonly RevealItem[]
  readonly goal?: readonly Goal[]
  /** Draws where pieces came from, against the step before. */
  readonly showsMove?: boolean
}

/** A sentence as this step says it. A gap without a blank stays empty for pupils to fill. */
export interface StepSentence {
  readonly sentence: string
  readonly blanks: Readonly<Record<string, Blank>>
}

/**
 * What fills a gap. A blank of a hidden quantity is hidden too, whatever it says itself. A quantity `of` another is
 * said as a fraction of it: 2 of 4 as two quarters. Two that are compared are said by the word that is true of them.
 */
export type Blank =
  | { readonly quantity: string; readonly of?: string; readonly hidden?: boolean }
  | { readonly compare: readonly [string, string]; readonly hidden?: boolean }
  | { readonly value: Exact; readonly hidden?: boolean }
  | { readonly text: string; readonly hidden?: boolean }

/** The quantities of the board by which a blank is filled. */
export function quantitiesOf(blank: Blank): readonly string[] {
  if ('compare' in blank) return blank.compare
  if (!('quantity' in blank)) return []
  return blank.of === undefined ? [blank.quantity] : [blank.quantity, blank.of]
}

export const QUESTION_TYPES = [
  'recall',
  'notice',
  'explain',
  'predict',
  'judge',
  'convince',
  'reverse',
  'connect',
] as const
export type QuestionType = (typeof QUESTION_TYPES)[number]

/** The key question of a step. */
export interface Question {
  readonly text: string
  readonly type: QuestionType
}

/** `sentence` counts the step's sentences from 0. */
export interface BlankPlace {
  readonly sentence: number
  readonly gap: string
}

export type RevealItem = { readonly quantity: string } | { readonly blank: BlankPlace }

/** A number that a place must show for the step to be done. */
export interface Goal {
  readonly place: Place
  readonly is: Exact
}

export interface ExitCheck {
  readonly items: readonly { readonly question: string; readonly answer: string }[]
}

export interface FactsSlot {
  readonly minutes: number
  readonly prompt: string
}
