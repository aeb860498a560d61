import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goldenPicture } from '../../../tests/golden'
import { hidingLook, openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { divide, multiply, total } from '../../number/exact'
import { numeral } from '../../number/numerals'
import { HIGH_CONTRAST } from '../../picture/theme'
import { digitsValue } from '../digitsByPlace'
import { exponentOf, PLACES, type Place, powerOfTen } from '../placeValue'
import { gattegnoChart as kind } from '.'
import { type Gattegno, numberOf, schema, withQuantities } from './gattegno'
import { cellMiddle, cellWorth, sizeOf } from './geometry'

const look = openLook()
const TH: readonly Place[] = ['thousands', 'hundreds', 'tens', 'ones']

function chartOf(rows: readonly Place[], lit: readonly number[], changed: Partial<Gattegno> = {}): Gattegno {
  return { ...kind.initial(countingMint()), rows, lit, ...changed }
}

function valueOf(chart: Gattegno) {
  return digitsValue(numberOf(chart))
}

function run(chart: Gattegno, ...ids: string[]): Gattegno {
  let next = chart
  for (const id of ids) {
    const action = kind.actions(next, look).find((candidate) => candidate.id === id)
    if (!action) throw new Error(`No action ${id}`)
    expect(action.refusal?.reason(look)).toBeUndefined()
    next = taken(next, action.run(countingMint()))
  }
  return next
}

function taken(chart: Gattegno, change: ReturnType<NonNullable<typeof kind.press>>): Gattegno {
  if (change?.to === 'state') return change.state
  if (change?.to !== 'wish') throw new Error('no change')
  const outcome = withQuantities(chart, change.values)
  if (!outcome.ok) throw new Error(outcome.refusal.reason(look))
  expect(schema.safeParse(outcome.value).error).toBeUndefined()
  return outcome.value
}

function pressed(chart: Gattegno, part: string): Gattegno {
  return taken(chart, kind.press?.(chart, part, look, countingMint()) ?? null)
}

function reasonOf(chart: Gattegno, id: string): string | undefined {
  return kind
    .actions(chart, look)
    .find((candidate) => candidate.id === id)
    ?.refusal?.reason(look)
}

const charts = fc
  .tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 10 }), fc.constantFrom('top', 'bottom'))
  .chain(([from, length, greatest]) => {
    const rows = PLACES.slice(from, from + length)
    return fc
      .array(fc.nat(9), { minLength: rows.length, maxLength: rows.length })
      .map((lit) => chartOf(rows, lit, { greatest: greatest === 'top' ? 'top' : 'bottom' }))
  })

describe('Gattegno chart', () => {
  it('GC1 holds 1 to 9 times a power of ten in each row', () => {
    fc.assert(
      fc.property(charts, (chart) => {
        chart.rows.forEach((place, row) => {
          for (let cell = 1; cell <= 9; cell++)
            expect(cellWorth(chart, row, cell)).toBe(multiply(cell, powerOfTen(exponentOf(place))))
        })
        const names = kind.picture(chart, look).flatMap(({ name }) => name ?? [])
        expect(names).toHaveLength(9 * chart.rows.length)
      }),
    )
    const texts = kind
      .picture(chartOf(['ones', 'tenths'], [0, 0]), look)
      .flatMap(({ marks }) => marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : [])))
    expect(texts).toEqual(Array.from('123456789').concat(Array.from('123456789', (digit) => `0.${digit}`)))
  })

  it('GC2 has at most one lit cell in a row, and is worth them all together', () => {
    fc.assert(
      fc.property(charts, fc.array(fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 9 }))), (begun, taps) => {
        let chart = begun
        for (const [which, cell] of taps) {
          const place = chart.rows[which % chart.rows.length] ?? 'ones'
          const was = chart.lit[chart.rows.indexOf(place)]
          chart = pressed(chart, `cell ${place} ${cell}`)
          expect(chart.lit[chart.rows.indexOf(place)]).toBe(was === cell ? 0 : cell)
        }
        const worths = chart.rows.map((_, row) => cellWorth(chart, row, chart.lit[row] ?? 0))
        expect(valueOf(chart)).toBe(total(worths))
      }),
    )
    const built = ['cell hundreds 3', 'cell tens 4', 'cell ones 7'].reduce(pressed, chartOf(TH, [0, 0, 0, 0]))
    expect(valueOf(built)).toBe(347)
    expect(kind.describe(built, look)).toBe('Gattegno chart: 300, 40 and 7 lit, 347 altogether.')
  })

  it('GC3 moves every light a row for ten times the size, by action and by pulling one, and its part moves', () => {
    const chart = chartOf(TH, [0, 0, 3, 4])
    const up = run(chart, 'ten-times')
    expect(up.lit).toEqual([0, 3, 4, 0])
    expect(valueOf(run(chart, 'hundred-times'))).toBe(3400)
    expect(run(up, 'one-tenth').lit).toEqual(chart.lit)
    expect(run(up, 'ten-times', 'one-hundredth').lit).toEqual(chart.lit)
    expect(reasonOf(run(up, 'ten-times'), 'ten-times')).toBe('There is no row further up to move into.')
    expect(reasonOf(chart, 'one-tenth')).toBe('There is no row further down to move into.')
    const lights = (of: Gattegno) => kind.picture(of, look).filter(({ key }) => key.startsWith('light'))
    expect(lights(up).map(({ key, marks }) => [key, marks])).toEqual(
      lights(chart).map(({ key, marks }) => [key, marks]),
    )
    expect(kind.drag?.(chart, 'cell tens 3', cellMiddle(chart, 1, 8), look)).toEqual({
      to: 'state',
      state: up,
    })
    expect(kind.drag?.(chart, 'cell tens 5', cellMiddle(chart, 1, 8), look)).toBeNull()
    fc.assert(
      fc.property(charts, fc.constantFrom(1, -1), (any, by) => {
        const id = by === 1 ? 'ten-times' : 'one-tenth'
        if (reasonOf(any, id) !== undefined) return
        const after = valueOf(run(any, id))
        expect(after).toBe(by === 1 ? multiply(valueOf(any), 10) : divide(valueOf(any), 10))
      }),
    )
  })

  it('GC4 turns with the greatest at the bottom, and the words with it', () => {
    const chart = chartOf(TH, [0, 0, 3, 4], { greatest: 'bottom' })
    expect(cellMiddle(chart, 0, 1).y).toBeGreaterThan(cellMiddle(chart, 3, 1).y)
    const up = kind.drag?.(chart, 'cell tens 3', cellMiddle(chart, 1, 3), look)
    expect(up).toMatchObject({ to: 'state', state: { lit: [0, 3, 4, 0] } })
    expect(reasonOf(chart, 'one-tenth')).toBe('There is no row further up to move into.')
    expect(kind.initial(countingMint()).greatest).toBe('top')
  })

  it('counts along a row and on into the next', () => {
    const chart = chartOf(TH, [0, 0, 8, 4])
    expect(valueOf(run(chart, 'add:tens', 'add:tens'))).toBe(104)
    expect(valueOf(run(chart, 'add:tens', 'add:tens', 'remove:tens'))).toBe(94)
    expect(reasonOf(chart, 'remove:hundreds')).toBe('There are not enough hundreds to count back.')
    expect(reasonOf(chartOf(TH, [9, 9, 9, 9]), 'add:ones')).toBe('There is no row for 1 more of the ones.')
    expect(kind.drag?.(chart, 'cell tens 8', cellMiddle(chart, 2, 5), look)).toEqual({
      to: 'wish',
      values: { tens: 5, value: 54 },
    })
    expect(valueOf(run(chart, 'clear'))).toBe(0)
  })

  it('shows every number of its rows, from millions to thousandths', () => {
    fc.assert(
      fc.property(charts, fc.nat(), (chart, pick) => {
        const least = exponentOf(chart.rows.at(-1) ?? 'ones')
        const value = multiply(pick % 10 ** chart.rows.length, powerOfTen(least))
        const outcome = withQuantities(chart, { value })
        expect(outcome.ok && valueOf(outcome.value)).toBe(value)
        expect(sizeOf(chart).width).toBeLessThanOrEqual(1824)
        expect(sizeOf(chart).height).toBeLessThanOrEqual(704)
      }),
    )
    const outcome = withQuantities(chartOf(TH, [0, 0, 0, 0]), { tenths: 5 })
    expect(outcome.ok ? '' : outcome.refusal.reason(look)).toBe('There is no row for tenths here.')
  })

  it('U6 hides a row, and everything when the number is hidden', () => {
    const chart = chartOf(TH, [0, 3, 4, 7])
    const masked = hidingLook({ tens: 'number' })
    const keys = kind.picture(chart, masked).map(({ key }) => key)
    expect(keys).toContain('hidden tens')
    expect(keys).not.toContain('cell tens 4')
    expect(kind.describe(chart, masked)).toBe('Gattegno chart: 300, a hidden number and 7 lit.')
    expect(kind.describe(chart, hidingLook({ value: 'number' }))).toBe('Gattegno chart: a hidden number.')
    const other = chartOf(TH, [0, 3, 9, 7])
    expect(kind.picture(other, masked)).toEqual(kind.picture(chart, masked))
    const said = (of: Gattegno) =>
      kind.actions(of, masked).map(({ label, refusal }) => [label, refusal?.reason(masked)])
    expect(said(other)).toEqual(said(chart))
  })

  it('reads a short state, and refuses what cannot be', () => {
    expect(schema.parse({ rows: TH, lit: [0, 0, 3, 4] })).toEqual(chartOf(TH, [0, 0, 3, 4]))
    const problem = (state: object) => schema.safeParse(state).error?.issues[0]?.message
    expect(problem({ rows: ['tens', 'tenths'], lit: [1, 1] })).toMatch(/^The rows run/)
    expect(problem({ rows: TH, lit: [1] })).toBe('Say for each row which cell is lit, 0 for none.')
    expect(numeral(valueOf(chartOf(['ones', 'tenths'], [2, 5])))).toBe('2.5')
  })

  it('looks as designed', async () => {
    const golden = (name: string, chart: Gattegno) =>
      goldenPicture(`gattegno-chart-${name}`, kind.picture(chart, look))
    await golden('thirty-four', chartOf(TH, [0, 0, 3, 4]))
    await golden('decimals', chartOf(['tens', 'ones', 'tenths', 'hundredths'], [0, 2, 5, 0]))
    await golden('every-row', chartOf(PLACES.slice(1), [4, 0, 2, 0, 3, 4, 7, 5, 0, 6]))
    await golden('greatest-at-bottom', chartOf(TH, [0, 3, 4, 7], { greatest: 'bottom', rowHeight: 76 }))
    await goldenPicture(
      'gattegno-chart-hidden-row',
      kind.picture(chartOf(TH, [0, 3, 4, 7]), hidingLook({ tens: 'number' })),
    )
    await goldenPicture(
      'gattegno-chart-high-contrast',
      kind.picture(chartOf(TH, [0, 3, 4, 7]), look),
      HIGH_CONTRAST,
    )
  })
})
