import type { Board } from '../board/board'
import type { Edited } from '../board/edit'
import { type Turn, turnBack, turnForward, waysOn } from '../board/history'
import type { Lesson } from '../lesson/lesson'
import { isSameData } from './sameData'
import {
  type ClassWork,
  currentStep,
  liveStep,
  type Session,
  type StepSession,
  withLiveStep,
} from './session'

/** Puts an edit in place as one entry of the history. A refused edit, or one that changed nothing, is none. */
export function applyEdit(session: Session, lesson: Lesson, label: string, edited: Edited): Session {
  if (!edited.ok) return session
  const { board, next } = edited.document
  const { revealed } = liveStep(session, lesson)
  return recorded(withCounter(session, next), lesson, label, board, revealed)
}

/** The counter only goes forward: an id that was undone may still be redone. */
function withCounter(session: Session, next: number): Session {
  return next > session.next ? { ...session, next } : session
}

/** The current step with a new board and blanks, and the way back to the old ones. */
export function recorded(
  session: Session,
  lesson: Lesson,
  label: string,
  board: Board,
  revealed: readonly string[],
): Session {
  const live = liveStep(session, lesson)
  const sameBoard = isSameData(live.board, board)
  if (sameBoard && isSameData(live.revealed, revealed)) return session
  return withLiveStep(session, lesson, {
    ...live,
    board: sameBoard ? live.board : board,
    revealed,
    checked: sameBoard ? live.checked : null,
    ...waysOn(live, label, classWork(live)),
  })
}

function classWork({ board, revealed }: StepSession): ClassWork {
  return { board, revealed }
}

export function undo(session: Session, lesson: Lesson): Session {
  const live = liveStep(session, lesson)
  return turned(session, lesson, turnBack(live, classWork(live)))
}

export function redo(session: Session, lesson: Lesson): Session {
  const live = liveStep(session, lesson)
  return turned(session, lesson, turnForward(live, classWork(live)))
}

function turned(session: Session, lesson: Lesson, turn: Turn<ClassWork> | null): Session {
  if (!turn) return session
  const live = liveStep(session, lesson)
  return withLiveStep(session, lesson, { ...live, ...turn.state, ...turn.ways, checked: null })
}

/** The label of what would be undone, or null. */
export function undoLabel(session: Session, lesson: Lesson): string | null {
  return liveStep(session, lesson).past.at(-1)?.label ?? null
}

export function redoLabel(session: Session, lesson: Lesson): string | null {
  return liveStep(session, lesson).future.at(-1)?.label ?? null
}

/** Puts the authored board back, with all that it hides. It can be undone like any edit. */
export function startAgain(session: Session, lesson: Lesson): Session {
  const { step } = currentStep(session, lesson)
  return recorded(session, lesson, 'Start again', step.board, [])
}

/** Whether the class has changed anything, so that starting again would do something. */
export function isTouched(session: Session, lesson: Lesson): boolean {
  const { board, revealed } = liveStep(session, lesson)
  return revealed.length > 0 || !isSameData(board, currentStep(session, lesson).step.board)
}
