import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actionOf, digitCharts, digits, HTO, objects, reasonOf, run, texts } from '../../../tests/charts'
import { openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { add, fraction, multiply } from '../../number/exact'
import { exponentOf, PLACES } from '../placeValue'
import { placeValueChart } from '.'
import { type Chart, countsIn, schema, valueOf } from './chart'
import { sums, withQuantities } from './values'

const look = openLook()

function fieldOf(id: string) {
  return placeValueChart.fields.find((field) => field.id === id)
}

describe('place value chart', () => {
  it('PV1 has columns that are each ten times the next', () => {
    fc.assert(
      fc.property(digitCharts, (chart) => {
        expect(schema.safeParse(chart).success).toBe(true)
        const times =
          sums(chart)[0]
            ?.terms.slice(0, -1)
            .map((term) => term.times) ?? []
        times.slice(1).forEach((weight, index) => expect(times[index]).toBe(10 * weight))
      }),
    )
    const gap = schema.safeParse(digits(['hundreds', 'ones'], [2, 3]))
    expect(gap.error?.issues[0]?.message).toBe(
      'The columns run from the greatest to the least, each ten times the next.',
    )
  })

  it('PV2 is worth each count times its place', () => {
    expect(valueOf(objects(['tens', 'ones'], [4, 12]))).toBe(52)
    expect(valueOf(digits(['ones', 'tenths', 'hundredths'], [0, 3, 7]))).toBe('37/100')
    expect(valueOf(digits(['thousands', 'hundreds'], [4, 6]))).toBe(4600)
    fc.assert(
      fc.property(digitCharts, (chart) => {
        const quantities = placeValueChart.quantities(chart)
        const sum = chart.columns.reduce(
          (sofar, place) => sofar + Number(quantities[place]) * 10 ** (exponentOf(place) + 3),
          0,
        )
        expect(multiply(valueOf(chart), 1000)).toBe(sum)
      }),
    )
  })

  it('PV3 keeps the point on its line while the digits move', () => {
    const chart = digits(['tens', 'ones', 'tenths'], [0, 2, 5])
    const at = (of: Chart) => placeValueChart.picture(of, look).find(({ key }) => key === 'point')?.at
    const after = run(chart, 'ten-times')
    expect(at(chart)).toBeDefined()
    expect(at(after)).toEqual(at(chart))
    expect(valueOf(after)).toBe(25)
  })

  it('PV4 moves every digit one column for ten times the size, and its part moves with it', () => {
    const chart = digits(['hundreds', 'tens', 'ones'], [0, 3, 4])
    const after = run(chart, 'ten-times')
    expect(countsIn(after)).toEqual([3, 4, 0])
    expect(countsIn(run(after, 'one-tenth'))).toEqual([0, 3, 4])
    const textByKey = (of: Chart) =>
      new Map(
        placeValueChart
          .picture(of, look)
          .filter(({ key }) => key.startsWith('digit'))
          .map(({ key, marks }) => [key, marks.flatMap((m) => (m.type === 'text' ? [m.text] : []))[0]]),
      )
    for (const [key, text] of textByKey(chart)) if (text) expect(textByKey(after).get(key)).toBe(text)
    expect(reasonOf(after, 'ten-times')).toBe('There is no column further left to move into.')
    const dragged = placeValueChart.drag?.(chart, 'digit 2', { x: 20, y: 150 }, look)
    expect(dragged).toMatchObject({ to: 'refusal' })
    const one = placeValueChart.drag?.(chart, 'digit 1', { x: 20, y: 150 }, look)
    expect(one).toEqual({ to: 'state', state: after })
  })

  it('PV4 makes every counter the next one, and keeps each token', () => {
    const chart = objects(HTO, [0, 3, 4], { mode: 'counters' })
    const after = run(chart, 'ten-times')
    expect(countsIn(after)).toEqual([3, 4, 0])
    const ids = (of: Chart) => placeValueChart.tokens?.(of).map(({ id }) => id)
    expect(ids(after)).toEqual(ids(chart))
  })

  it('PV4 slides by two and three columns for 100 and 1,000 times the size, and back', () => {
    const chart = digits(PLACES, [0, 0, 0, 0, 0, 0, 3, 4, 5, 0, 6])
    const after = run(chart, 'hundred-times')
    expect(valueOf(after)).toBe('17253/5')
    expect(valueOf(run(chart, 'thousand-times'))).toBe(34506)
    expect(run(run(after, 'one-hundredth'), 'ten-times')).toMatchObject({
      digits: [0, 0, 0, 0, 0, 3, 4, 5, 0, 6, 0],
    })
    expect(reasonOf(chart, 'one-tenth')).toBe('There is no column further right to move into.')
    const ten = digits(PLACES.slice(0, 8), [0, 0, 0, 1, 0, 0, 0, 0])
    expect(valueOf(run(ten, 'thousand-times'))).toBe(10_000_000)
  })

  it('PV2 shows any number to ten million, and thousandths, in digits and in counters', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.nat(999), (whole, thousandths) => {
        const value = add(whole, fraction(thousandths, 1000))
        for (const chart of [
          digits(
            PLACES,
            PLACES.map(() => 0),
          ),
          objects(
            PLACES,
            PLACES.map(() => 0),
            { mode: 'counters' },
          ),
        ]) {
          const outcome = withQuantities(chart, { value }, countingMint())
          expect(outcome.ok && valueOf(outcome.value)).toBe(value)
          expect(outcome.ok && schema.safeParse(outcome.value).success).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('PV5 takes one digit a column, and more objects than nine', () => {
    const chart = digits(['tens', 'ones'], [4, 9])
    expect(reasonOf(chart, 'add:ones')).toBe('A column of digits goes up to 9.')
    expect(countsIn(run({ ...chart, exchange: 'auto' }, 'add:ones'))).toEqual([5, 0])
    const outcome = withQuantities(chart, { ones: 12 }, countingMint())
    expect(outcome.ok ? '' : outcome.refusal.reason(look)).toBe(
      'A column of digits holds one digit, from 0 to 9.',
    )
    const waiting = objects(['tens', 'ones'], [3, 12])
    expect(placeValueChart.describe(waiting, look)).toBe(
      'Place value chart: 3 tens and 12 ones, worth 42; the ones need an exchange.',
    )
    const keys = (of: Chart) => placeValueChart.picture(of, look).map(({ key }) => key)
    expect(keys(waiting)).toContain('ring line ones')
    expect(keys({ ...waiting, exchange: 'off' })).not.toContain('ring line ones')
    expect(reasonOf(waiting, 'show:digits')).toBe('A column of digits holds one digit. Exchange first.')
    expect(actionOf(waiting, 'show:digits').refusal?.remedy).toBe('exchange-up:ones')
  })

  it('PV6 hides noughts that lead, and shows those that hold a place', () => {
    expect(texts(digits(HTO, [0, 4, 0]), 'digit')).toEqual(['', '4', '0'])
    expect(texts(digits(['ones', 'tenths', 'hundredths'], [0, 0, 8]), 'digit')).toEqual(['0', '0', '8'])
    expect(texts(digits(['ones', 'tenths', 'hundredths'], [2, 5, 0]), 'digit')).toEqual(['2', '5', ''])
    expect(texts(objects(['tens', 'ones'], [0, 0]), 'count')).toEqual(['', '0'])
  })

  it('PV6 writes the noughts at the end of a decimal when its places are set', () => {
    const places = fieldOf('decimals')
    const always = (chart: Chart, decimals: number) => {
      const outcome = places?.set(chart, String(decimals), countingMint())
      return outcome?.ok ? outcome.value : chart
    }
    const tenths = digits(['ones', 'tenths', 'hundredths'], [0, 7, 0])
    expect(texts(tenths, 'digit')).toEqual(['0', '7', ''])
    expect(texts(always(tenths, 2), 'digit')).toEqual(['0', '7', '0'])
    expect(placeValueChart.describe(always(tenths, 2), look)).toMatch(/worth 0\.70\.$/)
    // Sentences and captions say it as the chart shows it.
    expect(placeValueChart.form?.(always(tenths, 2), 'value')).toEqual({ decimals: 2 })
    expect(placeValueChart.form?.(tenths, 'value')).toBe(null)
    const counters = objects(['ones', 'tenths', 'hundredths'], [3, 0, 0], { mode: 'counters' })
    expect(texts(always(counters, 1), 'count')).toEqual(['3', '0', ''])
    expect(texts(run(always(counters, 2), 'show:digits'), 'digit')).toEqual(['3', '0', '0'])
    const refused = places?.set(tenths, '3', countingMint())
    expect(refused?.ok === false && refused.refusal.reason(look)).toBe(
      'There is no column for thousandths. Let the columns go to thousandths first.',
    )
    fc.assert(
      fc.property(digitCharts, fc.constantFrom(0, 1, 2, 3), (chart, decimals) => {
        expect(valueOf(always(chart, decimals))).toBe(valueOf(chart))
      }),
    )
  })
})
