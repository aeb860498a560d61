import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goldenPicture } from '../../../tests/golden'
import { hidingLook, openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { multiply } from '../../number/exact'
import { HIGH_CONTRAST } from '../../picture/theme'
import { exponentOf, PLACES, type Place } from '../placeValue'
import { placeValueChart } from '.'
import { type Chart, countsIn, type DigitsChart, kindsFor, type ObjectsChart, schema, valueOf } from './chart'
import { columnsOf, sizeOf } from './geometry'
import { type Name, sums, withQuantities } from './values'

const look = openLook()
const HTO: readonly Place[] = ['hundreds', 'tens', 'ones']

function settings(columns: readonly Place[]) {
  const { exchange, showFoot, headings, headingsCovered, flat, label, set } = placeValueChart.initial(
    countingMint(),
  )
  return { columns, exchange, showFoot, headings, headingsCovered, flat, label, set }
}

function objects(
  columns: readonly Place[],
  counts: readonly number[],
  changed: Partial<ObjectsChart> = {},
): ObjectsChart {
  const mint = countingMint()
  const mode = changed.mode ?? 'blocks'
  const kinds = kindsFor(mode, columns)
  const held = kinds.map((kind, index) =>
    Array.from({ length: counts[index] ?? 0 }, () => mint(kind, 'blue')),
  )
  return { mode, ...settings(columns), held, exchanged: null, ...changed }
}

function digits(
  columns: readonly Place[],
  held: readonly number[],
  changed: Partial<DigitsChart> = {},
): DigitsChart {
  return { mode: 'digits', ...settings(columns), digits: held, slid: 0, ...changed }
}

function actionOf(chart: Chart, id: string) {
  const action = placeValueChart.actions(chart, look).find((candidate) => candidate.id === id)
  if (!action) throw new Error(`No action ${id}`)
  return action
}

function run(chart: Chart, id: string, from = 500): Chart {
  const action = actionOf(chart, id)
  expect(action.refusal?.reason(look)).toBeUndefined()
  const change = action.run(countingMint(from))
  if (change.to === 'refusal') throw new Error(change.refusal.reason(look))
  const after = change.to === 'state' ? change.state : wished(chart, change.values)
  expect(schema.safeParse(after).error).toBeUndefined()
  return after
}

function wished(chart: Chart, values: Parameters<typeof withQuantities>[1]): Chart {
  const outcome = withQuantities(chart, values, countingMint(800))
  if (!outcome.ok) throw new Error(outcome.refusal.reason(look))
  return outcome.value
}

function reasonOf(chart: Chart, id: string): string | undefined {
  return actionOf(chart, id).refusal?.reason(look)
}

/** Carries a token of the chart to the middle of a column, or says why it bounces back. */
function carriedTo(chart: Chart, token: string, place: Place): Chart | string {
  const held = placeValueChart.tokens?.(chart).find(({ id }) => id === token)
  const without = placeValueChart.lift?.(chart, token)
  const column = columnsOf(chart).find((each) => each.place === place)
  if (!held || !without || !column) throw new Error(`No ${token}`)
  const slot = placeValueChart.offer?.(without, held, { x: column.x + column.width / 2, y: 300 })
  if (!slot?.ok) return slot?.refusal.reason(look) ?? ''
  return placeValueChart.receive?.(without, held, slot.value.id) ?? ''
}

function texts(chart: Chart, key: string): string[] {
  return placeValueChart
    .picture(chart, look)
    .filter((part) => part.key.startsWith(key))
    .map(({ marks }) => marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : [])).join(''))
}

const spans = fc
  .tuple(fc.nat(PLACES.length - 1), fc.integer({ min: 1, max: 6 }))
  .map(([from, length]) => PLACES.slice(from, from + length))
const digitCharts = spans.chain((columns) =>
  fc
    .array(fc.nat(9), { minLength: columns.length, maxLength: columns.length })
    .map((held) => digits(columns, held)),
)
const piles = fc
  .tuple(fc.nat(9), fc.nat(19), fc.nat(30), fc.constantFrom('blocks' as const, 'counters' as const))
  .map(([h, t, o, mode]) => objects(HTO, [h, t, o], { mode }))

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
    expect(reasonOf(digits(['ten-thousands', 'thousands'], [1, 2]), 'show:counters')).toBe(
      'There are no counters for so great a place.',
    )
  })

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
    await golden('nine', objects(['tens', 'ones'], [9, 19]))
  })
})
