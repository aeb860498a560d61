import { type Board, quantityOf } from '../board/board'
import { hueOf, valueOf } from '../board/open'
import { denominatorOf, type Exact, isWhole, numeratorOf } from '../number/exact'
import { MINUS, numeral } from '../number/numerals'
import { fractionInWords, partName, spoken } from '../number/spoken'
import type { Hue } from '../picture/ink'
import type { Blank, BlankPlace, GapType, Lesson, SentenceKind, Step, StepSentence } from './lesson'
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
      const type = (Object.hasOwn(sentence.gaps, part.gap) ? sentence.gaps[part.gap]?.type : null) ?? 'word'
      return blankSegment(key, blankOf(said, part.gap), type, board, revealed.includes(key))
    })
    return [{ id: sentence.id, kind: sentence.kind, segments }]
  })
}

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
  type: GapType,
  board: Board,
  isRevealed: boolean,
): BlankSegment {
  const waiting = { kind: 'blank', id, hue: null, value: null, spoken: 'blank', from: 'text' } as const
  if (blank === null) return waiting
  const isHidden = blank.hidden === true && !isRevealed
  if ('text' in blank) return isHidden ? waiting : { ...waiting, value: blank.text, spoken: blank.text }
  if ('value' in blank) return isHidden ? waiting : { ...waiting, ...valueWords(blank.value, type) }
  const quantity = quantityOf(board, blank.quantity)
  if (!quantity) return waiting
  const bound = { ...waiting, hue: hueOf(board, quantity), from: 'board', quantity: quantity.id } as const
  if (isHidden || quantity.hidden !== 'no') return bound
  const value = valueOf(board, quantity)
  return value === undefined ? bound : { ...bound, ...valueWords(value, type) }
}

/**
 * A number as a gap of its type writes and says it. In a gap for a fraction a whole number names one of so
 * many equal parts, "quarter" for 4, because the board holds how many parts there are.
 */
function valueWords(value: Exact, type: GapType): { value: string; spoken: string } {
  if (type === 'word') return { value: spoken(value), spoken: spoken(value) }
  if (type !== 'fraction') return { value: numeral(value), spoken: spoken(value) }
  if (!isWhole(value)) return { value: fractionNumeral(value), spoken: fractionSpoken(value) }
  if (value < 2) return { value: numeral(value), spoken: spoken(value) }
  return { value: partName(value), spoken: partName(value) }
}

/** "3/4" or "1 3/4", as it is said. */
function fractionNumeral(value: Exact): string {
  const [over, under] = [Math.abs(numeratorOf(value)), denominatorOf(value)]
  const whole = Math.floor(over / under)
  const sign = numeratorOf(value) < 0 ? MINUS : ''
  return `${sign}${whole === 0 ? '' : `${whole} `}${over % under}/${under}`
}

/** A tenth is said as a fraction here, and not as "nought point one". */
function fractionSpoken(value: Exact): string {
  const words = fractionInWords(Math.abs(numeratorOf(value)), denominatorOf(value))
  return numeratorOf(value) < 0 ? `negative ${words}` : words
}
