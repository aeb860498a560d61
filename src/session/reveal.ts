import { type Board, quantityOf } from '../board/board'
import { showQuantity } from '../board/edit'
import type { Blank, BlankPlace, Lesson, RevealItem, Step } from '../lesson/lesson'
import { blankKey, blankOf } from '../lesson/sentence'
import { recorded } from './history'
import { currentStep, liveStep, type Session, type StepSession } from './session'

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

/** Shows a quantity in every place at once, or a blank together with the quantity it is bound to. */
export function reveal(session: Session, lesson: Lesson, item: RevealItem): Session {
  const { step } = currentStep(session, lesson)
  const live = liveStep(session, lesson)
  const label = revealLabel(live.board, item)
  if ('quantity' in item) {
    return recorded(session, lesson, label, shown(live.board, item.quantity), live.revealed)
  }
  const blank = blankAt(step, item.blank)
  if (!blank) return session
  const board = 'quantity' in blank ? shown(live.board, blank.quantity) : live.board
  const key = blankKey(item.blank)
  const isCovered = blank.hidden === true && !live.revealed.includes(key)
  return recorded(session, lesson, label, board, isCovered ? [...live.revealed, key] : live.revealed)
}

function shown(board: Board, quantity: string): Board {
  if ((quantityOf(board, quantity)?.hidden ?? 'no') === 'no') return board
  const edited = showQuantity({ board, next: 0 }, quantity)
  return edited.ok ? edited.document.board : board
}

/** Quantities as the board lists them, then the blanks that hide themselves, as they are read. */
function inBoardOrder(step: Step, board: Board): readonly RevealItem[] {
  const quantities = board.quantities.map(({ id }) => ({ quantity: id }))
  const blanks = step.sentences.flatMap(({ blanks: named }, sentence) =>
    Object.keys(named).map((gap) => ({ blank: { sentence, gap } })),
  )
  return [...quantities, ...blanks]
}

function isWaiting(step: Step, live: StepSession, item: RevealItem): boolean {
  if ('quantity' in item) return (quantityOf(live.board, item.quantity)?.hidden ?? 'no') !== 'no'
  const blank = blankAt(step, item.blank)
  if (!blank) return false
  if (blank.hidden === true && !live.revealed.includes(blankKey(item.blank))) return true
  return 'quantity' in blank && (quantityOf(live.board, blank.quantity)?.hidden ?? 'no') !== 'no'
}

function blankAt(step: Step, { sentence, gap }: BlankPlace): Blank | null {
  const said = step.sentences[sentence]
  return said ? blankOf(said, gap) : null
}
