import { type Board, quantityOf } from '../board/board'
import { formOf, hueOf, valueOf } from '../board/open'
import { compare, divide, type Exact, isWhole } from '../number/exact'
import type { Hue } from '../picture/ink'
import { type Comparing, comparisonWords } from './comparison'
import { type GapWords, gapWords } from './gapWords'
import {
  type Blank,
  type BlankPlace,
  type Gap,
  type Lesson,
  quantitiesOf,
  type SentenceKind,
  type Step,
  type StepSentence,
} from './lesson'
import { templateParts } from './template'

/** A stem sentence as a board fills it. */
export interface FilledSentence {
  /** The sentence's id in the lesson. */
  readonly id: string
  readonly kind: SentenceKind
  readonly segments: readonly SentenceSegment[]
}

export type SentenceSegment = TextSegment | BlankSegment

export interface TextSegment {
  readonly kind: 'text'
  readonly text: string
}

export interface BlankSegment {
  readonly kind: 'blank'
  /** The blank's key, the same where a sentence has one gap twice: see `blankKey`. */
  readonly id: string
  readonly hue: Hue | null
  /** As it is written, "3/4" for a fraction; null while it is hidden or empty. */
  readonly value: string | null
  /** As it is said; the word "blank" while the value is null. */
  readonly spoken: string
  /** Whether it is bound to the board or was written by the author. */
  readonly from: 'board' | 'text'
  readonly quantity?: string
}

/** How a blank of a step is named in what has been revealed: "0.a" is gap a of its first sentence. */
export function blankKey({ sentence, gap }: BlankPlace): string {
  return `${sentence}.${gap}`
}

/** The step's sentences as this board fills them. What is hidden is left out, not covered. */
export function sentenceSegments(
  lesson: Lesson,
  step: Step,
  board: Board,
  revealed: readonly string[],
): readonly FilledSentence[] {
  return step.sentences.flatMap((said, index) => {
    const sentence = lesson.sentences.find(({ id }) => id === said.sentence)
    if (!sentence) return []
    const segments = (templateParts(sentence.template) ?? []).map((part): SentenceSegment => {
      if ('text' in part) return { kind: 'text', text: part.text }
      const key = blankKey({ sentence: index, gap: part.gap })
      const gap = (Object.hasOwn(sentence.gaps, part.gap) && sentence.gaps[part.gap]) || WORD
      return blankSegment(key, blankOf(said, part.gap), gap, board, revealed.includes(key))
    })
    return [{ id: sentence.id, kind: sentence.kind, segments }]
  })
}

const WORD: Gap = { type: 'word' }

/** The whole sentence as it is said, each waiting blank as "blank". */
export function spokenSentence({ segments }: Pick<FilledSentence, 'segments'>): string {
  return segments.map((segment) => (segment.kind === 'text' ? segment.text : segment.spoken)).join('')
}

/** A template may hold several sentences: each by itself, so that each can stay whole. */
export function wholeSentences({
  segments,
}: Pick<FilledSentence, 'segments'>): readonly (readonly SentenceSegment[])[] {
  const sentences: SentenceSegment[][] = [[]]
  for (const segment of segments) {
    if (segment.kind === 'blank') {
      sentences.at(-1)?.push(segment)
      continue
    }
    segment.text.split(SENTENCE_END).forEach((text, index) => {
      if (index > 0) sentences.push([])
      if (text !== '') sentences.at(-1)?.push({ kind: 'text', text })
    })
  }
  return sentences.filter((sentence) => sentence.length > 0)
}

/** The space after a full stop and whatever closes with it. */
const SENTENCE_END = /(?<=[.?!][”’)]*)\s+/

/** What fills a gap here, or null when pupils are to fill it. */
export function blankOf(said: StepSentence, gap: string): Blank | null {
  return Object.hasOwn(said.blanks, gap) ? (said.blanks[gap] ?? null) : null
}

function blankSegment(
  id: string,
  blank: Blank | null,
  { type, comparing = 'numbers' }: Gap,
  board: Board,
  isRevealed: boolean,
): BlankSegment {
  const waiting = { kind: 'blank', id, hue: null, value: null, spoken: 'blank', from: 'text' } as const
  if (blank === null) return waiting
  const isHidden = blank.hidden === true && !isRevealed
  if ('text' in blank) return isHidden ? waiting : { ...waiting, value: blank.text, spoken: blank.text }
  if ('value' in blank) return isHidden ? waiting : { ...waiting, ...gapWords(blank.value, type) }
  const quantities = quantitiesOf(blank).flatMap((name) => quantityOf(board, name) ?? [])
  const [first, second] = quantities
  if (!first || quantities.length < quantitiesOf(blank).length) return waiting
  const hue = 'compare' in blank ? null : hueOf(board, first)
  const bound = { ...waiting, hue, from: 'board', quantity: first.id } as const
  if (isHidden || quantities.some(({ hidden }) => hidden !== 'no')) return bound
  const [value, other] = [valueOf(board, first), second && valueOf(board, second)]
  if (value === undefined || (second && other === undefined)) return bound
  if (other === undefined) return { ...bound, ...gapWords(value, type, formOf(board, first)) }
  const words = 'compare' in blank ? compared(value, other, comparing) : share(value, other)
  return words === null ? bound : { ...bound, ...words }
}

/** The word that is true of the board: it cannot say anything else. */
function compared(value: Exact, other: Exact, comparing: Comparing): GapWords {
  const words = comparisonWords(comparing, compare(value, other))
  return { value: words, spoken: words }
}

/** So many of so many equal parts as they are counted, 2 of 4 as two quarters; null of none. */
function share(part: Exact, whole: Exact): GapWords | null {
  if (compare(whole, 0) <= 0) return null
  const form = isWhole(whole) && isWhole(part) ? { denominator: whole } : null
  return whole === 1 ? gapWords(part, 'number') : gapWords(divide(part, whole), 'fraction', form)
}
