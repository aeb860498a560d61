import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { changePiece } from '../src/board/edit'
import { brokenInvariants } from '../src/board/invariants'
import type { Lesson } from '../src/lesson/lesson'
import { readLesson } from '../src/lesson/readLesson'
import { sentenceSegments } from '../src/lesson/sentence'
import { writeLesson } from '../src/lesson/writeLesson'
import { check } from '../src/session/check'
import { applyEdit } from '../src/session/history'
import { goNext, startSession } from '../src/session/navigate'
import { nothingLeftToReveal, revealNext } from '../src/session/reveal'
import { currentStep, documentOf, liveStep, type Session, stepsOf } from '../src/session/session'

/** Short lessons of many years, to show that what there is says what a teacher wants to say. */

const FOLDER = 'tests/fixtures/outlines'
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.lesson.json'))

it('are of several years', () => {
  expect(new Set(files.map((file) => file.slice(0, 2))).size).toBeGreaterThanOrEqual(4)
})

describe.each(files)('%s', (file) => {
  const text = readFileSync(`${FOLDER}/${file}`, 'utf8')
  const reading = readLesson(text)

  it('is read without a problem or a warning, and written as it was', () => {
    expect(reading).toMatchObject({ ok: true, warnings: [] })
    expect(reading.ok && writeLesson(reading.lesson)).toBe(text)
  })

  it('plays to its end: a class that does what is asked, every Check, Reveal and Next', () => {
    if (!reading.ok) return
    const { lesson } = reading
    let session = startSession(lesson, 0, 'h')
    for (const [index, { step }] of stepsOf(lesson).entries()) {
      expect([step.id, brokenInvariants(step.board)]).toEqual([step.id, []])
      if (step.goal) expect([step.id, check(session, lesson).outcome]).toEqual([step.id, 'not-yet'])
      session = asAsked(session, lesson)
      const checked = check(session, lesson)
      expect([step.id, checked.outcome]).toEqual([step.id, step.goal ? 'met' : null])
      session = checked.session
      for (let times = 0; times < 40 && !nothingLeftToReveal(session, lesson); times++)
        session = revealNext(session, lesson)
      expect([step.id, nothingLeftToReveal(session, lesson)]).toEqual([step.id, true])
      const { board, revealed } = liveStep(session, lesson)
      expect([step.id, brokenInvariants(board)]).toEqual([step.id, []])
      expect(unsaid(lesson, session, revealed)).toEqual([])
      session = goNext(session, lesson, index)
    }
  })
})

/** The numbers of the step's goals, asked for one after another as pupils write or move them. */
function asAsked(session: Session, lesson: Lesson): Session {
  const { step } = currentStep(session, lesson)
  return (step.goal ?? []).reduce((now, { place, is }) => {
    const edited = changePiece(documentOf(now, lesson), place.piece, () => ({
      to: 'wish',
      values: { [place.name]: is },
    }))
    expect([step.id, edited.ok]).toEqual([step.id, true])
    return applyEdit(now, lesson, 'Do as asked', edited)
  }, session)
}

/** Gaps that are still empty at the end of a step, though a board could have filled them. */
function unsaid(lesson: Lesson, session: Session, revealed: readonly string[]): string[] {
  const { step } = currentStep(session, lesson)
  return sentenceSegments(lesson, step, liveStep(session, lesson).board, revealed).flatMap(
    ({ id, segments }) =>
      segments.flatMap((segment) =>
        segment.kind === 'blank' && segment.value === null ? [`${step.id}: ${id} ${segment.id}`] : [],
      ),
  )
}
