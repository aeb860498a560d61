import { describe, expect, it } from 'vitest'
import { readLesson } from '../src/lesson/readLesson'
import { writeLesson } from '../src/lesson/writeLesson'
import { makeTenBoard, tinyLesson } from './fixtures/tinyLesson'

/** Files that nobody should open, made here rather than kept: each is refused in plain words. */

const good = writeLesson(tinyLesson)

function changed(keys: object): string {
  return JSON.stringify({ ...tinyLesson, ...keys })
}

/** The tiny lesson with other steps in its first episode. */
function withSteps(steps: readonly object[]): string {
  const [anchor, ...episodes] = tinyLesson.episodes
  return changed({ episodes: [{ ...anchor, steps }, ...episodes] })
}

const [step] = tinyLesson.episodes[0]!.steps

function withBoard(keys: object): string {
  return withSteps([{ ...step, board: { ...makeTenBoard(8, 5), ...keys } }])
}

function many<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

function named<T>(count: number, make: (index: number) => T): Record<string, T> {
  return Object.fromEntries(many(count, (index) => [`g${index}`, make(index)]))
}

const [frame] = makeTenBoard(8, 5).pieces

const refused: readonly (readonly [what: string, text: string, sentence: RegExp])[] = [
  ['nothing', '', /It is empty/],
  ['a million nested lists', '['.repeat(1_000_000), /more than any lesson needs/],
  ['closed nested lists', '['.repeat(900_000) + ']'.repeat(900_000), /more than any lesson needs/],
  ['nested objects', '{"a":'.repeat(300_000), /more than any lesson needs/],
  ['closings without end', ']'.repeat(1_900_000), /cannot be read to its end/],
  ['a string of 10 MB', `"${'a'.repeat(10_000_000)}"`, /too long/],
  ['a string without an end', `"${'\\'.repeat(1_900_000)}`, /cannot be read to its end/],
  ['a million values', `[${'0,'.repeat(990_000)}0]`, /more than any lesson needs/],
  ['half a lesson', good.slice(0, good.length / 2), /cannot be read to its end/],
  ['NaN', good.replace('"minutes": 11', '"minutes": NaN'), /cannot be read to its end/],
  ['Infinity', good.replace('"minutes": 11', '"minutes": -Infinity'), /cannot be read to its end/],
  ['a number past all numbers', good.replace('"minutes": 11', '"minutes": 1e999'), /“minutes”/],
  [
    'a number too great for JSON',
    good.replace('"nextToken": 16', '"nextToken": 9007199254740993'),
    /“nextToken”/,
  ],
  ['another format', '{"format":"slides"}', /not a Small Steps lesson/],
  ['a list', '[]', /not a Small Steps lesson/],
  ['null', 'null', /not a Small Steps lesson/],
  ['a format by inheritance', '{"__proto__":{"format":"small-steps-lesson"}}', /not a Small Steps lesson/],
  ['no version', changed({ version: '1' }), /which version/],
  ['version 0', changed({ version: 0 }), /which version/],
  ['a version between', changed({ version: 1.5 }), /which version/],
  ['a newer version', changed({ version: 2, planets: [] }), /newer Small Steps.*Nothing is wrong/],
  ['a prototype', good.replace('"format"', '"__proto__": {"x": 1}, "format"'), /“__proto__”/],
  ['a constructor', good.replace('"format"', '"constructor": {"prototype": 1}, "format"'), /“constructor”/],
  ['a very long key', changed({ ['a'.repeat(1_900_000)]: 1 }), /does not know: “a{29}…”/],
  [
    'a very long title',
    changed({ metadata: { ...tinyLesson.metadata, title: 'a'.repeat(1_900_000) } }),
    /160/,
  ],
  ['many keys', changed(named(5000, Number)), /more than any lesson needs/],
  ['many wrong keys', changed(named(200, Number)), /does not know: “g0”, “g1”, “g2”, “g3”, “g4”\./],
  ['no episodes', changed({ episodes: [] }), /“episodes” has fewer than 1/],
  ['many episodes', changed({ episodes: many(5000, () => ({ steps: many(20, Number) })) }), /more than 40/],
  [
    'many steps',
    withSteps(many(201, (index) => ({ ...step, id: `x${index}` }))),
    /“steps” has more than 200/,
  ],
  ['many wrong steps', withSteps(many(200, (index) => ({ id: index }))), /“id”/],
  [
    'many wrong blanks',
    withSteps(
      many(9, () => ({
        ...step,
        sentences: many(8, () => ({ sentence: 'S1', blanks: named(219, (index) => ({ index })) })),
      })),
    ),
    /at most 20 named things/,
  ],
  [
    'as many wrong blanks as there may be',
    withSteps(
      many(9, () => ({
        ...step,
        sentences: many(8, () => ({ sentence: 'S1', blanks: named(20, (index) => ({ index })) })),
      })),
    ),
    /“g0” should hold one of/,
  ],
  [
    'a blank with the name of every object',
    withSteps([{ ...step, sentences: [{ sentence: 'S1', blanks: { constructor: { text: 'a' } } }] }]),
    /“constructor” is a name/,
  ],
  ['many pieces', withBoard({ pieces: many(1000, () => frame) }), /“pieces” has more than 60/],
  [
    'many counters',
    withBoard({
      pieces: many(60, (p) => ({
        ...frame,
        id: `p${p}`,
        state: { cells: many(5000, () => null), filling: 'fives', set: 'a', label: '' },
      })),
    }),
    /cells/,
  ],
  [
    'many strokes of what is no point',
    withBoard({ ink: many(400, (index) => ({ id: `s${index}`, ink: 'ink', points: many(600, () => 'x') })) }),
    /“points” should be x, y/,
  ],
  [
    'many places',
    withBoard({
      quantities: many(80, (q) => ({
        ...makeTenBoard(1, 1).quantities[0],
        id: `q${q}`,
        places: many(60, () => ({ piece: 'p1', name: 'set:first' })),
      })),
    }),
    /shown in one place/,
  ],
  ['a state of another kind', withBoard({ pieces: [{ ...frame, state: [[]] }] }), /cannot be read/],
  [
    'a state that reaches for a prototype',
    withBoard({ pieces: [{ ...frame, state: JSON.parse('{"__proto__":{"cells":[]}}') }] }),
    /cannot be read/,
  ],
  [
    'a state without end',
    good.replace('"kind": "ten-frame"', '"kind": "hologram"').replace('"label": "A"', '"label": 1e999'),
    /too large to keep/,
  ],
]

describe('a hostile file', () => {
  it.each(refused)('of %s is refused in plain words', (_what, text, sentence) => {
    const reading = readLesson(text)
    expect(reading.ok).toBe(false)
    if (reading.ok) return
    expect(reading.problems[0]?.sentence).toMatch(sentence)
    expect(reading.problems.length).toBeLessThanOrEqual(50)
    for (const problem of reading.problems) {
      expect(problem.place.length).toBeLessThan(200)
      expect(problem.sentence).toMatch(/^[A-Z“].{1,400}[.!?]$/s)
      expect(problem.remedy).toMatch(/^[A-Z].{1,200}\.$/)
    }
  })

  it('with one key twice is the lesson that its last one says', () => {
    const reading = readLesson(good.replace('"nextToken"', '"sameDaySupport": "Once more.", "nextToken"'))
    expect(reading.ok && reading.lesson.sameDaySupport).toBe('Once more.')
  })

  it('changes no object but its own', () => {
    readLesson(good.replace('"format"', '"__proto__": {"hacked": 1}, "format"'))
    expect('hacked' in {}).toBe(false)
  })
})
