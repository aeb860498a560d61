import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomEdit, randomEdits } from '../../tests/fixtures/randomEdits'
import { tinyLesson as lesson } from '../../tests/fixtures/tinyLesson'
import { lessonHash } from '../lesson/writeLesson'
import { applyEdit } from './history'
import { goNext, goTo, startSession } from './navigate'
import { readSession } from './readSession'
import { revealNext } from './reveal'
import { documentOf, type Session } from './session'
import { writeSession } from './writeSession'

const begun = startSession(lesson, 1_700_000_000_000, lessonHash(lesson))

function withoutHistory(session: Session): Session {
  const steps = Object.entries(session.steps).map(([id, step]) => [id, { ...step, past: [], future: [] }])
  return { ...session, steps: Object.fromEntries(steps) }
}

function changed(keys: object): string {
  return JSON.stringify({ ...JSON.parse(writeSession(begun)), ...keys })
}

describe('a session that is written and read', () => {
  it('is the same but for its history', () => {
    fc.assert(
      fc.property(fc.array(randomEdits, { maxLength: 4 }), (edits) => {
        let session = begun
        for (const [index, list] of edits.entries()) {
          for (const edit of list) {
            const edited = randomEdit(documentOf(session, lesson), edit)
            session = applyEdit(session, lesson, 'Do something', edited)
          }
          session = goNext(revealNext(session, lesson), lesson, session.startedAtMs + index * 1000)
        }
        const reading = readSession(writeSession(session), lesson)
        expect(reading).toEqual({
          ok: true,
          session: withoutHistory(session),
          lessonChanged: false,
          warnings: [],
        })
      }),
      { numRuns: 40 },
    )
  })

  it('says when the lesson has changed since, and keeps what still fits', () => {
    const [anchor, second] = lesson.episodes
    const shorter = { ...lesson, episodes: [{ ...second!, steps: second!.steps.slice(1) }, anchor!] }
    const reading = readSession(writeSession(goTo(begun, lesson, 1, 0)), shorter)
    expect(reading).toMatchObject({ ok: true, lessonChanged: true })
    expect(reading.ok && Object.keys(reading.session.steps)).toEqual(['eggs'])
    expect(reading.ok && reading.warnings).toHaveLength(1)
  })
})

describe('a session from anywhere', () => {
  it.each([
    ['no JSON', 'hello', /cannot be read/],
    ['nested lists', '['.repeat(1_000_000), /more than any lesson needs/],
    ['a lesson', JSON.stringify(lesson), /not a session/],
    ['another lesson’s', changed({ lessonId: 'other', lessonTitle: 'Other' }), /another lesson, “Other”/],
    ['a newer one', changed({ version: 2 }), /“version” should be “1”/],
    ['one with more in it', changed({ hacked: true }), /does not know: “hacked”/],
    ['one without steps', changed({ steps: [] }), /“steps” should be a group/],
    ['one with a prototype for a step', changed({ steps: { constructor: {} } }), /“constructor” is a name/],
  ])('is refused when it is %s', (_what, text, sentence) => {
    const reading = readSession(text, lesson)
    expect(reading.ok ? '' : reading.problems[0]?.sentence).toMatch(sentence)
  })

  it('begins a step again that cannot be read, and keeps the others', () => {
    const file = JSON.parse(writeSession(goTo(begun, lesson, 1, 0)))
    file.steps.eggs.board.pieces[0].state.cells = 'all'
    const reading = readSession(JSON.stringify(file), lesson)
    expect(reading.ok && Object.keys(reading.session.steps)).toEqual(['fill'])
    expect(reading.ok && reading.warnings).toEqual([
      {
        place: 'Step 1',
        sentence: 'What was done on “How many eggs?” cannot be read, so the step begins again.',
      },
    ])
  })

  it('is brought within the lesson', () => {
    const file = JSON.parse(writeSession(begun))
    file.steps.eggs.revealed = ['0.n', '0.n', '7.x', '0.constructor']
    const reading = readSession(JSON.stringify({ ...file, position: 99, next: 1 }), lesson)
    expect(reading.ok && reading.session).toMatchObject({ position: 3, next: 16 })
    expect(reading.ok && reading.session.steps.eggs?.revealed).toEqual(['0.n'])
  })
})
