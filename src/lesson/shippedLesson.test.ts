import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readLesson } from './readLesson'
import { shippedLesson } from './shippedLesson'
import { lessonHash, writeLesson } from './writeLesson'

const files = readdirSync('lessons').filter((name) => name.endsWith('.lesson.json'))

describe.each(files)('%s', (name) => {
  const text = readFileSync(join('lessons', name), 'utf8')

  it('comes through the one door as it is written, so that it may be taken at its word', () => {
    const reading = readLesson(text)
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 2))
    expect(reading.warnings).toEqual([])
    expect(shippedLesson(text)).toEqual(reading.lesson)
    expect(lessonHash(shippedLesson(text))).toBe(lessonHash(reading.lesson))
    expect(writeLesson(reading.lesson)).toBe(text)
  })
})
