import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type RandomEdit, randomEdit, randomEdits } from '../../tests/fixtures/randomEdits'
import { tinyLesson as lesson } from '../../tests/fixtures/tinyLesson'
import { addStroke, movePiece } from '../board/edit'
import { HISTORY_LIMIT } from '../board/history'
import { tokensOn } from '../board/settle'
import { applyEdit, isTouched, redo, redoLabel, startAgain, undo, undoLabel } from './history'
import { goTo, startSession } from './navigate'
import { reveal } from './reveal'
import { documentOf, liveStep, type Session } from './session'

const begun = goTo(startSession(lesson, 0, 'h'), lesson, 1, 0)

function edited(session: Session, edit: RandomEdit): Session {
  return applyEdit(session, lesson, 'Do something', randomEdit(documentOf(session, lesson), edit))
}

function repeat(
  session: Session,
  times: number,
  change: (session: Session, lesson: never) => Session,
): Session {
  return Array.from({ length: times }).reduce<Session>((now) => change(now, lesson as never), session)
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}

function classWork(session: Session) {
  const { board, revealed } = liveStep(session, lesson)
  return { board, revealed }
}

describe('the history of a step', () => {
  it('undoes all to the start, and redoes all to the end', () => {
    frozen(begun)
    fc.assert(
      fc.property(randomEdits, (edits) => {
        const end = frozen(edits.reduce(edited, begun))
        const { past } = liveStep(end, lesson)
        expect(past.length).toBeLessThanOrEqual(edits.length)
        const start = repeat(end, past.length, undo)
        expect(classWork(start)).toEqual(classWork(begun))
        expect(start.next).toBe(end.next)
        expect(classWork(repeat(start, past.length, redo))).toEqual(classWork(end))
        expect(undo(start, lesson)).toBe(start)
        expect(redo(end, lesson)).toBe(end)
      }),
      { numRuns: 60 },
    )
  })

  it('gives no id twice, even after what was made is undone', () => {
    fc.assert(
      fc.property(randomEdits, randomEdits, (some, others) => {
        const first = some.reduce(edited, begun)
        const undone = repeat(first, liveStep(first, lesson).past.length, undo)
        const second = others.reduce(edited, undone)
        const known = new Set([...ids(begun), ...ids(first)])
        for (const id of ids(second)) {
          const number = Number(/\d+/.exec(id)?.[0])
          expect(known.has(id) || number >= first.next).toBe(true)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('has no entry for a refusal or for what changed nothing', () => {
    const refused = { ok: false, refusal: { reason: 'It is full.', piece: null, remedy: null } } as const
    expect(applyEdit(begun, lesson, 'Put one in', refused)).toBe(begun)
    const same = movePiece(documentOf(begun, lesson), 'p1', { x: 200, y: 200 })
    expect(applyEdit(begun, lesson, 'Move Frame A', same)).toBe(begun)
  })

  it('has one entry for one edit, with its label', () => {
    const moved = movePiece(documentOf(begun, lesson), 'p1', { x: 0, y: 0 })
    const session = applyEdit(begun, lesson, 'Move Frame A', moved)
    expect([undoLabel(session, lesson), redoLabel(session, lesson)]).toEqual(['Move Frame A', null])
    const undone = undo(session, lesson)
    expect([undoLabel(undone, lesson), redoLabel(undone, lesson)]).toEqual([null, 'Move Frame A'])
  })

  it('forgets the oldest edits, and shares what did not change', () => {
    const draw = (session: Session) =>
      applyEdit(session, lesson, 'Draw', addStroke(documentOf(session, lesson), { ink: 'ink', points: [] }))
    const session = repeat(begun, HISTORY_LIMIT + 5, draw)
    const { past, board } = liveStep(session, lesson)
    expect(past).toHaveLength(HISTORY_LIMIT)
    expect(past[0]?.state.board.pieces).toBe(board.pieces)
  })

  it('loses the future by a new edit', () => {
    const edit: RandomEdit = [2, 0, 5, 5]
    const session = edited(undo(edited(begun, edit), lesson), [2, 0, 9, 9])
    expect(liveStep(session, lesson).future).toEqual([])
  })
})

describe('starting again', () => {
  it('puts back the authored board and what it hides, and can be undone', () => {
    const first = startSession(lesson, 0, 'h')
    const shown = reveal(first, lesson, { blank: { sentence: 0, gap: 'n' } })
    const session = edited(shown, [2, 0, 5, 5])
    expect(isTouched(session, lesson)).toBe(true)
    const again = startAgain(session, lesson)
    expect(classWork(again)).toEqual(classWork(first))
    expect(isTouched(again, lesson)).toBe(false)
    expect(classWork(undo(again, lesson))).toEqual(classWork(session))
    expect(startAgain(first, lesson)).toBe(first)
  })

  it('keeps the other steps', () => {
    const session = startAgain(goTo(edited(begun, [2, 0, 5, 5]), lesson, 2, 0), lesson)
    expect(isTouched(goTo(session, lesson, 1, 0), lesson)).toBe(true)
  })
})

function ids(session: Session): string[] {
  const { board } = liveStep(session, lesson)
  return [...board.pieces, ...board.ink, ...tokensOn(board)].map(({ id }) => id)
}
