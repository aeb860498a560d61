import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tinyLesson as lesson } from '../../tests/fixtures/tinyLesson'
import { fillFrom } from '../board/crossing'
import { sentenceSegments, spokenSentence } from '../lesson/sentence'
import { check } from './check'
import { applyEdit, isTouched, undo } from './history'
import { goBack, goNext, goTo, restartTimer, resume, startSession, tick, timeLeftMs } from './navigate'
import { nextReveal, nextRevealLabel, nothingLeftToReveal, reveal, revealNext, shownSentence } from './reveal'
import { currentStep, documentOf, liveStep, originsOf, type Session, stepsOf } from './session'

const begun = startSession(lesson, 1000, 'h')

function made(session: Session): Session {
  return applyEdit(session, lesson, 'Make ten', fillFrom(documentOf(session, lesson), 'p1', 'p2'))
}

function said(session: Session): string[] {
  const { step } = currentStep(session, lesson)
  const { board, revealed } = liveStep(session, lesson)
  return sentenceSegments(lesson, step, board, revealed).map(spokenSentence)
}

describe('the steps of a lesson', () => {
  it('are counted over its episodes', () => {
    expect(
      stepsOf(lesson).map(({ step, episode, index, count, episodeIndex, indexInEpisode }) => [
        step.id,
        episode.id,
        index,
        count,
        episodeIndex,
        indexInEpisode,
      ]),
    ).toEqual([
      ['eggs', 'E1', 0, 4, 0, 0],
      ['fill', 'E2', 1, 4, 1, 0],
      ['filled', 'E2', 2, 4, 1, 1],
      ['nine', 'E2', 3, 4, 1, 2],
    ])
  })

  it('begin as they were authored', () => {
    expect(liveStep(begun, lesson).board).toBe(lesson.episodes[0]?.steps[0]?.board)
    expect(begun.next).toBe(lesson.nextToken)
  })

  it('show what the class did when the class comes back', () => {
    const session = goBack(goNext(made(goTo(begun, lesson, 1, 2000)), lesson, 3000), lesson, 4000)
    expect(currentStep(session, lesson).step.id).toBe('fill')
    expect(isTouched(session, lesson)).toBe(true)
  })

  it('tell where pieces came from by what was authored, whatever the class did before', () => {
    const [eggs, fill] = stepsOf(lesson).map(({ step }) => step)
    const session = goNext(made(goTo(begun, lesson, 1, 2000)), lesson, 3000)
    expect(originsOf(goBack(session, lesson, 4000), lesson)).toBe(fill?.board)
    const { step } = currentStep(session, lesson)
    expect(originsOf(session, lesson)).toBe(step.showsMove ? fill?.board : step.board)
    expect(originsOf(begun, lesson)).toBe(eggs?.board)
  })

  it('never run out at either end', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer(), fc.double()), { maxLength: 20 }), (moves) => {
        let session = begun
        for (const to of moves) {
          session = goTo(session, lesson, to, 0)
          for (const go of [goNext, goBack, goNext]) session = go(session, lesson, 0)
          expect(stepsOf(lesson)[session.position]).toBeDefined()
        }
      }),
    )
    expect(goBack(begun, lesson, 1000)).toBe(begun)
  })
})

describe('time', () => {
  it('is counted to the step it was spent on', () => {
    const session = tick(goNext(tick(begun, lesson, 3000), lesson, 6000), lesson, 6500)
    expect(session.steps.eggs?.elapsedMs).toBe(5000)
    expect(session.steps.fill?.elapsedMs).toBe(500)
  })

  it('is not counted by a clock that was put back, nor while the lesson was away', () => {
    expect(tick(begun, lesson, 0).steps.eggs?.elapsedMs).toBe(0)
    expect(tick(resume(begun, lesson, 90_000), lesson, 91_000).steps.eggs?.elapsedMs).toBe(1000)
  })

  it('of a timed step ends so long after it was first entered', () => {
    expect(timeLeftMs(begun, lesson, 21_000)).toBe(40_000)
    expect(timeLeftMs(begun, lesson, 99_000)).toBe(0)
    const back = goBack(goNext(begun, lesson, 21_000), lesson, 31_000)
    expect(timeLeftMs(back, lesson, 31_000)).toBe(30_000)
    expect(timeLeftMs(goNext(begun, lesson, 0), lesson, 0)).toBe(null)
    expect(timeLeftMs(restartTimer(back, lesson, 31_000), lesson, 31_000)).toBe(60_000)
  })
})

describe('revealing', () => {
  it('goes by the board, then by the sentences', () => {
    const labels: (string | null)[] = []
    let session = begun
    while (!nothingLeftToReveal(session, lesson)) {
      labels.push(nextRevealLabel(session, lesson))
      session = revealNext(session, lesson)
    }
    expect(labels).toEqual(['Show the spaces', 'Show the sum', 'Show a blank in sentence 1'])
    expect(said(session)).toEqual(['There are two spaces left in the first tray.'])
    expect(revealNext(session, lesson)).toBe(session)
    expect(nextRevealLabel(session, lesson)).toBe(null)
    expect(said(undo(session, lesson))).toEqual(['There are two spaces left in the first blank.'])
  })

  it('goes by the authored order where there is one', () => {
    const session = goTo(begun, lesson, 2, 0)
    expect(nextReveal(session, lesson)).toEqual({ quantity: 'sum' })
    const shown = revealNext(session, lesson)
    expect(said(shown)[0]).toMatch(/is equal to thirteen\.$/)
    expect(nothingLeftToReveal(shown, lesson)).toBe(true)
  })

  it('says nothing of the value', () => {
    expect(nextRevealLabel(begun, lesson)).not.toMatch(/13|thirteen/)
  })

  it('shows the quantity that a tapped blank waits for', () => {
    const session = reveal(goTo(begun, lesson, 2, 0), lesson, { blank: { sentence: 0, gap: 'e' } })
    expect(said(session)[0]).toMatch(/is equal to thirteen\.$/)
  })

  it('gives the sentence whose blank was shown, and none where a board changed by itself', () => {
    const shown = revealNext(begun, lesson)
    expect(liveStep(shown, lesson).board).toBe(liveStep(begun, lesson).board)
    expect(shownSentence(begun, shown, lesson)).toMatch(/^There are two spaces left in the first /)
    expect(shownSentence(shown, shown, lesson)).toBeNull()
  })

  it('of what is not there does nothing', () => {
    for (const item of [{ quantity: 'none' }, { blank: { sentence: 7, gap: 'a' } }, { quantity: 'first' }]) {
      expect(reveal(begun, lesson, item)).toBe(begun)
    }
  })
})

describe('checking', () => {
  const nine = goTo(begun, lesson, 3, 0)

  it('says what is missing', () => {
    const result = check(nine, lesson)
    expect(result.outcome).toBe('not-yet')
    expect(result.missing.map(({ place }) => place.piece)).toEqual(['p1', 'p2'])
    expect(liveStep(result.session, lesson).checked).toBe('not-yet')
  })

  it('is met when every number is there', () => {
    const result = check(made(nine), lesson)
    expect(result).toMatchObject({ outcome: 'met', missing: [] })
    expect(liveStep(result.session, lesson).checked).toBe('met')
  })

  it('is forgotten by the next change', () => {
    const { session } = check(nine, lesson)
    expect(liveStep(made(session), lesson).checked).toBe(null)
    expect(liveStep(undo(made(session), lesson), lesson).checked).toBe(null)
  })

  it('stays when what is hidden is shown, which changes no number', () => {
    const { session } = check(made(nine), lesson)
    expect(nothingLeftToReveal(session, lesson)).toBe(false)
    expect(liveStep(revealNext(session, lesson), lesson).checked).toBe('met')
  })

  it('finds nothing on a step without a goal', () => {
    expect(check(begun, lesson)).toEqual({ session: begun, outcome: null, missing: [] })
  })
})
