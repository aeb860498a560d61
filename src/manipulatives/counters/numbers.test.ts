import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openLook } from '../../../tests/looks'
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
      'Counters: 4 red counters, scattered, some more under the cover.',
    )
    expect(kind.picture(covered, look).filter((part) => part.token)).toHaveLength(4)
    expect(kind.picture(run(covered, 'lift'), look).filter((part) => part.token)).toHaveLength(7)
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
