import { describe, expect, it } from 'vitest'
import { tinyLesson } from '../../tests/fixtures/tinyLesson'
import { canonicalJson } from './canonicalJson'
import { hashOf } from './hash'
import { migrated } from './migrations'
import { lessonHash } from './writeLesson'

describe('canonical JSON', () => {
  it('puts what fits on one line', () => {
    expect(canonicalJson({ a: [], b: {}, c: [{ x: 1 }, null] })).toBe(
      '{ "a": [], "b": {}, "c": [{ "x": 1 }, null] }\n',
    )
  })

  it('puts the rest on lines of their own, by two spaces', () => {
    const long = 'l'.repeat(60)
    expect(canonicalJson({ a: [long, long], b: undefined })).toBe(
      `{\n  "a": [\n    "${long}",\n    "${long}"\n  ]\n}\n`,
    )
  })

  it('keeps numbers together', () => {
    expect(canonicalJson(Array(100).fill(1.5)).split('\n')).toHaveLength(2)
  })
})

describe('the hash', () => {
  it('is 53 bits in hexadecimal, for ever the same', () => {
    expect(hashOf('')).toMatch(/^[01][0-9a-f]{13}$/)
    expect(hashOf('8 + 5')).toBe('1275cb78c38374')
  })

  it('is another for every other text', () => {
    const texts = Array.from({ length: 50_000 }, (_, index) => `step ${index}`)
    expect(new Set(texts.map(hashOf)).size).toBe(texts.length)
  })

  it('of a lesson changes with the lesson', () => {
    const other = { ...tinyLesson, sameDaySupport: 'Check pairs to 9 with one frame.' }
    expect(lessonHash(tinyLesson)).not.toBe(lessonHash(other))
    expect(lessonHash(tinyLesson)).toBe(lessonHash(structuredClone(tinyLesson)))
  })
})

describe('migrations', () => {
  const migrations = [
    { from: 1, name: 'AddSky', up: (file: object) => ({ ...file, sky: true }) },
    { from: 2, name: 'AddSea', up: (file: object) => ({ ...file, sea: true }) },
  ]

  it('run in order from the version of the file', () => {
    expect(migrated({ version: 1 }, 1, migrations)).toEqual({
      file: { version: 3, sky: true, sea: true },
      names: ['AddSky', 'AddSea'],
    })
    expect(migrated({ version: 2 }, 2, migrations).names).toEqual(['AddSea'])
    expect(migrated({ version: 3 }, 3, migrations)).toEqual({ file: { version: 3 }, names: [] })
  })
})
