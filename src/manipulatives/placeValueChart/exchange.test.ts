import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actionOf, carriedTo, digits, HTO, objects, reasonOf, run, wished } from '../../../tests/charts'
import { countsIn, type ObjectsChart, schema, valueOf } from './chart'
import { type Name } from './values'

const piles = fc
  .tuple(fc.nat(9), fc.nat(19), fc.nat(30), fc.constantFrom('blocks' as const, 'counters' as const))
  .map(([h, t, o, mode]) => objects(HTO, [h, t, o], { mode }))

describe('exchange on a place value chart', () => {
  it('U4 exchange keeps the value, both ways, by action and by dragging', () => {
    fc.assert(
      fc.property(
        piles,
        fc.constantFrom('up:ones', 'up:tens', 'down:tens', 'down:hundreds'),
        (chart, way) => {
          if (reasonOf(chart, `exchange-${way}`) !== undefined) return
          expect(valueOf(run(chart, `exchange-${way}`))).toBe(valueOf(chart))
        },
      ),
    )
    fc.assert(
      fc.property(piles, fc.nat(60), fc.constantFrom(...HTO), (chart, which, place) => {
        const tokens = chart.held.flat()
        const token = tokens[which % Math.max(1, tokens.length)]
        if (!token) return
        const after = carriedTo(chart, token.id, place)
        if (typeof after === 'string') return
        expect(schema.safeParse(after).success).toBe(true)
        expect(valueOf(after)).toBe(valueOf(chart))
      }),
    )
  })

  it('U4 exchanges a ten for its own ten ones and back', () => {
    const chart = objects(['tens', 'ones'], [5, 2])
    const apart = carriedTo(chart, 't3', 'ones') as ObjectsChart
    expect(countsIn(apart)).toEqual([4, 12])
    expect(apart.held[1]?.map(({ id }) => id)).toEqual([
      't6',
      't7',
      ...Array.from({ length: 10 }, (_, index) => `t3.${index}`),
    ])
    const back = carriedTo(apart, 't3.7', 'tens') as ObjectsChart
    expect(back.held[0]?.map(({ id }) => id)).toEqual(['t1', 't2', 't4', 't5', 't3'])
    expect(carriedTo(chart, 't6', 'tens')).toBe('Ones go in the ones column.')
    expect(carriedTo({ ...chart, exchange: 'off' }, 't3', 'ones')).toBe('Exchange is switched off.')
    expect(reasonOf({ ...chart, exchange: 'off' }, 'exchange-down:tens')).toBe('Exchange is switched off.')
    expect(run(run(chart, 'exchange-down:tens'), 'exchange-up:ones')).toMatchObject({ held: chart.held })
  })

  it('exchanges by itself when set to, all the way up', () => {
    const chart = objects(HTO, [0, 9, 9], { mode: 'counters', exchange: 'auto' })
    const after = run(chart, 'add:ones')
    expect(countsIn(after)).toEqual([1, 0, 0])
    expect(countsIn(run(objects(HTO, [0, 9, 9]), 'add:ones'))).toEqual([0, 9, 10])
    expect(countsIn(wished(objects(HTO, [0, 2, 8], { exchange: 'auto' }), { value: 32 }))).toEqual([0, 3, 2])
  })

  it('shows the value by the digits of the difference, and takes the fewest when it runs short', () => {
    const after = (counts: number[], values: Partial<Record<Name, number>>) =>
      countsIn(wished(objects(HTO, counts), values))
    expect(after([0, 3, 2], { value: 29 })).toEqual([0, 2, 9])
    expect(after([0, 2, 8], { value: 32 })).toEqual([0, 2, 12])
    expect(after([2, 4, 3], { value: 253, ones: 13 })).toEqual([2, 4, 13])
    expect(after([0, 4, 5], { tens: 3, ones: 15 })).toEqual([0, 3, 15])
    expect(countsIn(wished(digits(HTO, [0, 2, 8]), { value: 32 }))).toEqual([0, 3, 2])
  })

  it('U3 takes out only what is there', () => {
    expect(reasonOf(objects(['tens', 'ones'], [4, 0]), 'remove:ones')).toBe('There are no ones to take out.')
    expect(actionOf(objects(['tens', 'ones'], [4, 0]), 'remove:ones').refusal?.remedy).toBe(
      'exchange-down:tens',
    )
  })

  it('shows the same number as digits, counters and blocks', () => {
    const chart = objects(HTO, [2, 4, 3])
    const shown = run(run(run(chart, 'show:digits'), 'show:counters'), 'show:blocks')
    expect(countsIn(shown)).toEqual([2, 4, 3])
    expect(shown.mode).toBe('blocks')
    const great = digits(['ten-thousands', 'thousands'], [1, 2])
    expect(countsIn(run(great, 'show:counters'))).toEqual([1, 2])
    expect(reasonOf(great, 'show:blocks')).toBe('There are no blocks for so many columns.')
  })
})
