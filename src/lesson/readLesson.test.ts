import { describe, expect, it } from 'vitest'
import { tinyLesson } from '../../tests/fixtures/tinyLesson'
import { readLesson } from './readLesson'
import { writeLesson } from './writeLesson'

describe('readLesson', () => {
  it('reads what writeLesson wrote', () => {
    expect(readLesson(writeLesson(tinyLesson))).toEqual({ ok: true, lesson: tinyLesson, warnings: [] })
  })

  it('writes a file in canonical form back byte for byte', () => {
    const text = writeLesson(tinyLesson)
    const reading = readLesson(text)
    expect(reading.ok && writeLesson(reading.lesson)).toBe(text)
  })
})
