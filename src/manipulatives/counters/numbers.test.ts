import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hidingLook, openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { counters as kind } from '.'
import type { Counters } from './counters'
import type { Name } from './quantities'
import { countersOf, hand } from './samples'

const look = openLook()
const { run } = hand(look, countingMint(500))

function asked(counters: Counters, values: Partial<Record<Name, number>>): Counters {
  const outcome = kind.withQuantities(counters, values, countingMint(500))
  if (!outcome.ok) throw new Error(outcome.refusal.reason(look))
  return outcome.value
}

describe('counters, asked for numbers', () => {
  const rows = countersOf({ red: 20 }, { layout: 'rows', groups: [5, 5, 5, 5], ringed: [1] })

  it('shows several numbers at once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 0, max: 8 }),
        fc.constantFrom('rows', 'scatter', 'pairs'),
        (groups, inEach, leftOver, layout) => {
          const start = layout === 'rows' ? rows : countersOf({ red: 9 }, { layout: layout as 'pairs' })
          const count = groups * inEach + leftOver
          const values = { groups, leftOver, count, ...(groups === 0 ? {} : { inEach }) }
          expect(kind.quantities(asked(start, values))).toMatchObject(values)
        },
      ),
    )
  })

  it('takes the last away and keeps the rest as they are', () => {
    const fewer = asked(rows, { count: 18 })
    expect(fewer.groups).toEqual([5, 5, 5, 3])
    expect(fewer.tokens).toEqual(rows.tokens.slice(0, 18))
    expect(asked(rows, { count: 20 })).toBe(rows)
  })

  it('keeps how many are seen apart from how many are covered', () => {
    const covered = asked(countersOf({ red: 7 }, { layout: 'scatter' }), { count: 7, inView: 4 })
    expect(kind.quantities(covered)).toMatchObject({ inView: 4, covered: 3, count: 7 })
    expect(kind.describe(covered, look)).toBe(
      'Counters: 4 red counters, scattered, a hidden number under the cover.',
    )
    expect(kind.picture(covered, look).filter((part) => part.token)).toHaveLength(4)
    expect(kind.picture(run(covered, 'lift'), look).filter((part) => part.token)).toHaveLength(7)
  })

  it('U6 U14 keeps the cover when none is left under it, and tells neither by picture nor by words', () => {
    const some = asked(countersOf({ red: 7 }, { layout: 'line' }), { count: 7, inView: 4 })
    const none = asked(some, { count: 4, covered: 0 })
    expect(kind.quantities(none)).toMatchObject({ inView: 4, covered: 0 })
    const seen = (of: Counters) => kind.picture(of, look).map(({ at, marks, name }) => ({ at, marks, name }))
    expect(seen(none)).toEqual(seen(some))
    expect(kind.describe(none, look)).toBe(kind.describe(some, look))
    const reasons = (of: Counters) =>
      kind.actions(of, look).map(({ id, label, refusal }) => [id, label, refusal?.reason(look)])
    expect(reasons(none)).toEqual(reasons(some))
    expect(kind.describe(run(some, 'lift'), look)).toContain('3 that were covered')
    expect(kind.describe(run(none, 'lift'), look)).toContain('none was covered')
    const bare = run(none, 'uncover')
    expect(kind.picture(bare, look).some(({ key }) => key === 'cover')).toBe(false)
    const masked = hidingLook({ covered: 'number' })
    expect(kind.picture(bare, masked).some(({ key }) => key === 'cover')).toBe(true)
  })

  it('refuses what does not come out', () => {
    for (const values of [
      { count: 20, groups: 3, inEach: 7 },
      { count: 20, 'row:9': 2 },
      { leftOver: 1, count: 0 },
    ])
      expect(kind.withQuantities(rows, values, countingMint()).ok).toBe(false)
  })
})
