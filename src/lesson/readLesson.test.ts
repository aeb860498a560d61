import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyLesson } from '../../tests/fixtures/anyLesson'
import { tinyFile } from '../../tests/fixtures/tinyFile'
import { makeTenBoard, tinyLesson } from '../../tests/fixtures/tinyLesson'
import type { Lesson } from './lesson'
import { readLesson } from './readLesson'
import { writeLesson } from './writeLesson'

function warningsOf(text: string) {
  const reading = readLesson(text)
  return reading.ok ? reading.warnings : null
}

describe('writing and reading', () => {
  it('gives the same lesson, whatever it holds', () => {
    fc.assert(
      fc.property(anyLesson, (lesson) => {
        const reading = readLesson(writeLesson(lesson))
        expect(reading).toMatchObject({ ok: true })
        expect(reading.ok && reading.lesson).toEqual(lesson)
      }),
      { numRuns: 60 },
    )
  })

  it('gives the same file, byte for byte', () => {
    fc.assert(
      fc.property(anyLesson, (lesson) => {
        const text = writeLesson(lesson)
        const reading = readLesson(text)
        expect(reading.ok && writeLesson(reading.lesson)).toBe(text)
      }),
      { numRuns: 40 },
    )
  })

  it('orders the keys of any lesson alike', () => {
    const turned = Object.fromEntries(Object.entries(tinyLesson).toReversed()) as unknown as Lesson
    expect(writeLesson(turned)).toBe(writeLesson(tinyLesson))
  })

  it('writes a lesson that is no longer sound all the same', () => {
    const lesson = { ...tinyLesson, sameDaySupport: 'x'.repeat(3000) }
    expect(JSON.parse(writeLesson(lesson))).toEqual(lesson)
  })
})

describe('a lesson that is read', () => {
  it('keeps a piece of a newer version as it is', () => {
    const board = makeTenBoard(8, 5)
    const piece = {
      id: 'p9',
      kind: 'hologram',
      at: { x: 0, y: 0 },
      state: JSON.parse('{"__proto__": {"x": 1}, "z": [1, {"a": null}], "a": "\\ud83d"}') as unknown,
    }
    const text = tinyFile({ board: { ...board, pieces: [...board.pieces, piece] } })
    const reading = readLesson(text)
    expect(reading.ok && JSON.parse(writeLesson(reading.lesson))).toEqual(JSON.parse(text))
    expect(reading.ok && reading.warnings[0]?.sentence).toContain('needs a newer Small Steps')
  })

  it('has a counter beyond every id in use', () => {
    const reading = readLesson(tinyFile({}, { nextToken: 3 }))
    expect(reading.ok && reading.lesson.nextToken).toBe(16)
    expect(reading.ok && reading.warnings).toHaveLength(1)
  })

  it('warns of a number that is not the same everywhere', () => {
    const board = makeTenBoard(8, 5)
    const places = [
      { piece: 'p1', name: 'filled' },
      { piece: 'p2', name: 'filled' },
      { piece: 'p2', name: 'wings' },
    ]
    const text = tinyFile({
      board: { ...board, quantities: [...board.quantities, { ...board.quantities[5], id: 'x', places }] },
    })
    expect(warningsOf(text)?.map(({ sentence }) => sentence)).toEqual([
      'It is another number in Frame B than elsewhere.',
      'There is no number “wings” in Frame B.',
    ])
  })

  it('lacks what nobody can see', () => {
    const reading = readLesson(tinyFile({ title: 'a\u0000b\u202ec\ud83dd\r\ne\tf' }))
    expect(reading.ok && reading.lesson.episodes[0]?.steps[0]?.title).toBe('abcd\ne\tf')
  })

  it('may lack what only editors use, and begin with a byte order mark', () => {
    const { $schema, ...rest } = tinyLesson
    expect(readLesson(`\ufeff${JSON.stringify(rest)}`)).toEqual({
      ok: true,
      lesson: tinyLesson,
      warnings: [],
    })
    expect($schema).toBe(tinyLesson.$schema)
  })
})
