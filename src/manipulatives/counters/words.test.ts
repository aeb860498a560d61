import { describe, expect, it } from 'vitest'
import { hidingLook, openLook } from '../../../tests/looks'
import { counters as kind } from '.'
import { type Counters, LAYOUTS, schema } from './counters'
import { countersOf, TWO_FACES } from './samples'

const look = openLook()

describe('counters, in words', () => {
  it('says what lies there in one sentence', () => {
    const lesson = countersOf({ red: 20 }, { layout: 'rows', groups: [5, 5, 5, 5], ringed: [1] })
    expect(kind.describe(lesson, look)).toBe('Counters: 20 red counters, in 4 rows of 5, a ring round row 1.')
    expect(kind.describe({ ...lesson, groups: [6, 6, 4, 4], ringed: [] }, look)).toBe(
      'Counters: 20 red counters, in rows of 6, 6, 4 and 4.',
    )
    expect(kind.describe({ ...lesson, layout: 'fives', groups: [6, 6, 6], ringed: [] }, look)).toBe(
      'Counters: 20 red counters, in 3 rings of 6, 2 left over.',
    )
    expect(kind.describe(countersOf({}), look)).toBe('Counters: no counters, in fives.')
  })

  it('says no number that is hidden', () => {
    const masked = hidingLook({ 'set:yellow': 'number' })
    expect(kind.describe(countersOf({ red: 5, yellow: 2 }, TWO_FACES), masked)).toBe(
      'Counters: some counters, in fives.',
    )
  })

  it('U6 tells nothing of how many lie under the cover', () => {
    const masked = hidingLook({ covered: 'number' })
    const seen = (covered: number, layout: Counters['layout']) => {
      const counters = countersOf({ red: 5 + covered }, { covered, layout, ...TWO_FACES })
      const actions = kind.actions(counters, masked)
      return {
        picture: kind.picture(counters, masked),
        words: kind.describe(counters, masked),
        actions: actions.map(({ label, refusal }) => [label, refusal?.reason(masked)]),
        lifted: kind.describe({ ...counters, lifted: true }, masked),
      }
    }
    for (const layout of LAYOUTS) expect(seen(4, layout)).toEqual(seen(2, layout))
  })

  it('says what each face is worth', () => {
    const signed = countersOf({ red: 2, yellow: 1 }, { ...TWO_FACES, signed: true })
    expect(kind.describe(signed, look)).toBe(
      'Counters: 2 red counters and 1 yellow counter, in fives, each red worth 1 and each yellow worth −1.',
    )
  })

  it('reads a short lesson file', () => {
    const tokens = [{ id: 't1', kind: 'counter', set: 'red' }]
    expect(schema.safeParse({ tokens }).success).toBe(true)
    const wrong = schema.safeParse({ tokens, layout: 'rows', groups: [5] })
    expect(wrong.error?.issues[0]?.message).toBe(
      'The groups and the cover hold more counters than there are.',
    )
  })
})
