import { type Board, pieceOf } from '../board/board'
import { openPiece, valueAt } from '../board/open'
import type { Goal, Lesson } from '../lesson/lesson'
import { currentStep, liveStep, type Session, withLiveStep } from './session'

export interface CheckResult {
  readonly session: Session
  /** Null when the step has no goal. */
  readonly outcome: 'met' | 'not-yet' | null
  /** The goals that are not met, in the authored order. */
  readonly missing: readonly Goal[]
}

/** Compares the current step's goals with its board. Numbers are exact, so equal is equal. */
export function check(session: Session, lesson: Lesson): CheckResult {
  const { goal = [] } = currentStep(session, lesson).step
  if (goal.length === 0) return { session, outcome: null, missing: [] }
  const live = liveStep(session, lesson)
  const missing = missingGoals(live.board, goal)
  const outcome = missing.length === 0 ? 'met' : 'not-yet'
  return { session: withLiveStep(session, lesson, { ...live, checked: outcome }), outcome, missing }
}

export function missingGoals(board: Board, goals: readonly Goal[]): readonly Goal[] {
  return goals.filter(({ place, is }) => {
    const piece = pieceOf(board, place.piece)
    return piece === null || valueAt(openPiece(piece), place.name) !== is
  })
}
