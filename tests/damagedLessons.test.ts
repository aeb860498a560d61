import fc from 'fast-check'
import { expect, it } from 'vitest'
import { boardPicture } from '../src/board/pictures'
import { readLesson } from '../src/lesson/readLesson'
import { sentenceSegments } from '../src/lesson/sentence'
import { writeLesson } from '../src/lesson/writeLesson'
import { allKinds } from '../src/manipulatives/registry'
import { goNext, startSession } from '../src/session/navigate'
import { revealNext } from '../src/session/reveal'
import { stepsOf } from '../src/session/session'
import { makeTenBoard, tinyLesson } from './fixtures/tinyLesson'
import { countingMint } from './mint'

/** A sound lesson with a piece of every kind in it. */
function lessonOfAllKinds(): string {
  const mint = countingMint(100)
  const board = makeTenBoard(8, 5)
  const more = allKinds().map(({ kind, initial }, index) => ({
    id: `p${index + 10}`,
    kind,
    at: { x: 10 * index, y: 0 },
    state: initial(mint),
  }))
  const [anchor] = tinyLesson.episodes
  const first = { ...anchor!.steps[0]!, board: { ...board, pieces: [...board.pieces, ...more] } }
  return writeLesson({
    ...tinyLesson,
    episodes: [{ ...anchor!, steps: [first] }],
    nextToken: 500,
  })
}

interface Damage {
  /** Which of all values, by the order in which they stand. */
  readonly which: number
  readonly with: unknown
}

const damage: fc.Arbitrary<Damage> = fc.record({
  // Near the beginning are the words of the lesson, which may be nearly anything; the rest is mostly numbers.
  which: fc.oneof(fc.nat(120), fc.nat(2500)),
  with: fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(-1, 0, 0.5, 1e15, -1e300, '', 'constructor', '1/3', '-0', [], {}, null, true),
    fc.constantFrom('p1', 't1', 'first', 'sum', 'S1', 'set:first', 'ten-frame', 'hologram'),
  ),
})

/** The same data with some of its values replaced. */
function damaged(value: unknown, damages: readonly Damage[]): unknown {
  let count = 0
  const walk = (now: unknown): unknown => {
    const found = damages.find(({ which }) => which === count)
    count++
    if (found) return found.with
    if (Array.isArray(now)) return now.map(walk)
    if (typeof now !== 'object' || now === null) return now
    return Object.fromEntries(Object.entries(now).map(([key, item]) => [key, walk(item)]))
  }
  return walk(value)
}

it('a damaged lesson is refused in plain words, or can be taught to its end', () => {
  const sound = lessonOfAllKinds()
  expect(readLesson(sound)).toMatchObject({ ok: true, warnings: [] })
  const data = JSON.parse(sound) as unknown
  let taught = 0
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 2 }), (damages) => {
      const reading = readLesson(JSON.stringify(damaged(data, damages)))
      if (!reading.ok) {
        for (const problem of reading.problems) expect(problem.sentence).toMatch(/^[A-Z“].*[.!?]$/s)
        return
      }
      taught++
      const { lesson } = reading
      const text = writeLesson(lesson)
      const again = readLesson(text)
      expect(again.ok && writeLesson(again.lesson)).toBe(text)
      let session = startSession(lesson, 0, 'h')
      for (const { step } of stepsOf(lesson)) {
        session = revealNext(session, lesson)
        expect(sentenceSegments(lesson, step, step.board, [])).toHaveLength(step.sentences.length)
        expect(boardPicture(step.board)).toBeDefined()
        session = goNext(session, lesson, 0)
      }
    }),
    { numRuns: 100 },
  )
  // The damages are no use as a test when they always, or never, spoil the lesson.
  expect(taught).toBeGreaterThan(5)
  expect(taught).toBeLessThan(95)
}, 30_000)

it('a lesson cut anywhere is refused', () => {
  const sound = lessonOfAllKinds().trim()
  fc.assert(
    fc.property(fc.nat(sound.length - 1), (length) => {
      expect(readLesson(sound.slice(0, length)).ok).toBe(false)
    }),
    { numRuns: 50 },
  )
})
