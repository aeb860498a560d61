import { type Board, quantityOf } from '../board/board'
import { showQuantity } from '../board/edit'
import {
  type Blank,
  type BlankPlace,
  type Lesson,
  quantitiesOf,
  type RevealItem,
  type Step,
} from '../lesson/lesson'
import { blankKey, blankOf, sentenceSegments, spokenSentence, wholeSentences } from '../lesson/sentence'
import { recorded } from './history'
import { currentStep, liveStep, type Session, type StepSession, withLiveStep } from './session'

/** What Reveal would show now, or null when nothing is left. */
export function nextReveal(session: Session, lesson: Lesson): RevealItem | null {
  const { step } = currentStep(session, lesson)
  const live = liveStep(session, lesson)
  const order = step.reveal ?? inBoardOrder(step, live.board)
  return order.find((item) => isWaiting(step, live, item)) ?? null
}

export function nothingLeftToReveal(session: Session, lesson: Lesson): boolean {
  return nextReveal(session, lesson) === null
}

/** "Show the sum": what the button would show, never its value. */
export function nextRevealLabel(session: Session, lesson: Lesson): string | null {
  const item = nextReveal(session, lesson)
  return item === null ? null : revealLabel(liveStep(session, lesson).board, item)
}

function revealLabel(board: Board, item: RevealItem): string {
  if ('blank' in item) return `Show a blank in sentence ${item.blank.sentence + 1}`
  const name = quantityOf(board, item.quantity)?.name.trim()
  return name ? `Show the ${name.replace(/^the /i, '')}` : 'Show the next number'
}

export function revealNext(session: Session, lesson: Lesson): Session {
  const item = nextReveal(session, lesson)
  return item === null ? session : reveal(session, lesson, item)
}

/**
 * Shows a quantity in every place at once, on the board and in the sentences. A blank bound to a quantity
 * shows it everywhere too; any other blank shows itself.
 */
export function reveal(session: Session, lesson: Lesson, item: RevealItem): Session {
  const { step } = currentStep(session, lesson)
  const live = liveStep(session, lesson)
  const board = quantitiesFor(step, item).reduce(shown, live.board)
  const keys = coveredKeys(step, live, item)
  const label = revealLabel(live.board, item)
  const after = recorded(session, lesson, label, board, [...live.revealed, ...keys])
  if (after === session) return session
  // Showing a number changes none: what a check found is as true as before.
  return withLiveStep(after, lesson, { ...liveStep(after, lesson), checked: live.checked })
}

function shown(board: Board, quantity: string): Board {
  if (!isHidden(board, quantity)) return board
  const edited = showQuantity({ board, next: 0 }, quantity)
  return edited.ok ? edited.document.board : board
}

/** The sentence whose blank was shown from one session to the next, as it is said now; null when none was. */
export function shownSentence(before: Session, after: Session, lesson: Lesson): string | null {
  const old = liveStep(before, lesson).revealed
  const { board, revealed } = liveStep(after, lesson)
  const key = revealed.find((each) => !old.includes(each))
  const sentences = sentenceSegments(lesson, currentStep(after, lesson).step, board, revealed)
  const segments = sentences
    .flatMap(wholeSentences)
    .find((sentence) => sentence.some((segment) => segment.kind === 'blank' && segment.id === key))
  return segments ? spokenSentence({ segments }) : null
}

/** Why an item is not shown by asking, as a sentence; null when it can be. */
export function revealRefusal(session: Session, lesson: Lesson, item: RevealItem): string | null {
  const { board } = liveStep(session, lesson)
  for (const quantity of quantitiesFor(currentStep(session, lesson).step, item)) {
    if (!isHidden(board, quantity)) continue
    const edited = showQuantity({ board, next: 0 }, quantity)
    if (!edited.ok) return edited.refusal.reason
  }
  return null
}

function isHidden(board: Board, quantity: string): boolean {
  return (quantityOf(board, quantity)?.hidden ?? 'no') !== 'no'
}

/** Quantities as the board lists them, then what hides in the sentences, as it is read. */
function inBoardOrder(step: Step, board: Board): readonly RevealItem[] {
  return [...board.quantities.map(({ id }) => ({ quantity: id })), ...blanksOf(step)]
}

function blanksOf(step: Step): readonly { readonly blank: BlankPlace }[] {
  return step.sentences.flatMap(({ blanks }, sentence) =>
    Object.keys(blanks).map((gap) => ({ blank: { sentence, gap } })),
  )
}

function isWaiting(step: Step, live: StepSession, item: RevealItem): boolean {
  const hidden = quantitiesFor(step, item).filter((id) => isHidden(live.board, id))
  if (hidden.some((id) => quantityOf(live.board, id)?.hidden === 'until-changed')) return false
  return hidden.length > 0 || coveredKeys(step, live, item).length > 0
}

/** The quantities that an item shows: its own, or all those its blank is filled by. */
function quantitiesFor(step: Step, item: RevealItem): readonly string[] {
  if ('quantity' in item) return [item.quantity]
  const blank = blankAt(step, item.blank)
  return blank ? quantitiesOf(blank) : []
}

/** The blanks that hide themselves and that showing this item would show. */
function coveredKeys(step: Step, live: StepSession, item: RevealItem): readonly string[] {
  const [only, ...others] = quantitiesFor(step, item)
  const alone = others.length === 0 ? only : undefined
  return blanksOf(step).flatMap(({ blank: place }) => {
    const [blank, key] = [blankAt(step, place), blankKey(place)]
    if (blank?.hidden !== true || live.revealed.includes(key)) return []
    const own = quantitiesOf(blank)
    const isMeant = own.length === 1 ? own[0] === alone : isSame(place, item)
    return isMeant ? [key] : []
  })
}

function isSame(place: BlankPlace, item: RevealItem): boolean {
  return 'blank' in item && blankKey(item.blank) === blankKey(place)
}

function blankAt(step: Step, { sentence, gap }: BlankPlace): Blank | null {
  const said = step.sentences[sentence]
  return said ? blankOf(said, gap) : null
}
