import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digitCharts, digits, HTO, objects, reasonOf, run, texts } from '../../../tests/charts'
import { goldenPicture } from '../../../tests/golden'
import { hidingLook, openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { HIGH_CONTRAST } from '../../picture/theme'
import { PLACES } from '../placeValue'
import { placeValueChart } from '.'
import { type Chart } from './chart'
import { sizeOf } from './geometry'

const look = openLook()

describe('place value chart as drawn', () => {
  it('U6 hides a number in foot and words, and everything when its size is hidden', () => {
    const chart = objects(['tens', 'ones'], [4, 12])
    const masked = hidingLook({ ones: 'number' })
    const count = placeValueChart.picture(chart, masked).find(({ key }) => key === 'count ones')
    expect(count?.shows).toBe('ones')
    expect(count?.marks.some((mark) => mark.type === 'text' && mark.text === '?')).toBe(true)
    expect(placeValueChart.describe(chart, masked)).toBe(
      'Place value chart: 4 tens and a hidden number of ones.',
    )
    expect(placeValueChart.describe(chart, hidingLook({ value: 'number' }))).toBe(
      'Place value chart: a hidden number.',
    )
    const covered = placeValueChart.picture(chart, hidingLook({ value: 'size' })).map(({ key }) => key)
    expect(covered).toEqual(['frame', 'heading tens', 'heading ones', 'cover'])
  })

  it('covers the headings by an action and by a press', () => {
    const chart = objects(['tens', 'ones'], [4, 2])
    const covered = run(chart, 'headings')
    expect(placeValueChart.press?.(chart, 'heading tens', look, countingMint())).toEqual({
      to: 'state',
      state: covered,
    })
    expect(texts(covered, 'heading')).toEqual(['?', '?'])
  })

  it('fits the stage whatever its columns', () => {
    fc.assert(
      fc.property(digitCharts, (chart) => {
        expect(sizeOf(chart).width).toBeLessThanOrEqual(1824)
      }),
    )
    expect(
      sizeOf(
        digits(
          PLACES,
          PLACES.map(() => 1),
        ),
      ).width,
    ).toBeLessThanOrEqual(1824)
    expect(sizeOf(objects(['thousands', ...HTO], [1, 1, 1, 1])).width).toBeLessThanOrEqual(1824)
    expect(sizeOf(objects(['tens', 'ones'], [4, 12]))).toEqual({ width: 700, height: 668 })
  })

  it('PC1 shows counters only in as many columns as they can be read in', () => {
    const counters = objects(PLACES.slice(1, 8), [1, 0, 0, 0, 0, 0, 1], { mode: 'counters' })
    const setting = (of: Chart, id: string, value: string) => {
      const outcome = placeValueChart.fields.find((field) => field.id === id)?.set(of, value, countingMint())
      return outcome?.ok ? outcome.value.columns.length : outcome?.refusal.reason(look)
    }
    expect(setting(counters, 'least', 'tenths')).toBe(
      'Counters in so many columns are too small to read. Show digits, or fewer columns.',
    )
    expect(setting(run(counters, 'show:digits'), 'least', 'thousandths')).toBe(10)
    expect(reasonOf(run(counters, 'show:digits'), 'show:counters')).toBeUndefined()
  })

  it('looks as designed', async () => {
    const apart = run(objects(['tens', 'ones'], [5, 2]), 'exchange-down:tens')
    const golden = (name: string, chart: Chart) =>
      goldenPicture(`place-value-chart-${name}`, placeValueChart.picture(chart, look))
    await golden('blocks', apart)
    await goldenPicture(
      'place-value-chart-high-contrast',
      placeValueChart.picture(apart, look),
      HIGH_CONTRAST,
    )
    await golden('counters', objects(HTO, [2, 4, 13], { mode: 'counters' }))
    await golden('digits', digits(['ones', 'tenths', 'hundredths'], [0, 3, 7]))
    await golden('hundreds', objects(HTO, [4, 9, 12]))
    await golden('decimals', objects(['ones', 'tenths', 'hundredths'], [1, 3, 7], { mode: 'counters' }))
    await golden('millions', objects(PLACES.slice(1, 8), [1, 3, 9, 2, 4, 5, 12], { mode: 'counters' }))
    await golden(
      'every-place',
      objects(PLACES, [0, 3, 9, 2, 4, 5, 6, 10, 1, 9, 2], { mode: 'counters', exchange: 'off' }),
    )
    await golden('nine', objects(['tens', 'ones'], [9, 19]))
  })
})
