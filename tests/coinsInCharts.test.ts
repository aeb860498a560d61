import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COINS } from '../src/manipulatives/coins'
import { money } from '../src/manipulatives/money'
import { type Money, schema as moneySchema, totalOf } from '../src/manipulatives/money/money'
import { placeValueChart } from '../src/manipulatives/placeValueChart'
import { type ObjectsChart, schema, valueOf } from '../src/manipulatives/placeValueChart/chart'
import type { Token } from '../src/manipulatives/token'
import { multiply } from '../src/number/exact'
import { actionOf, carriedTo, objects, reasonOf, run, texts } from './charts'
import { goldenPicture } from './golden'
import { openLook } from './looks'
import { countingMint } from './mint'

const look = openLook()

/** So many of £1, 10p and 1p. */
function pounds(counts: readonly number[], changed: Partial<ObjectsChart> = {}): ObjectsChart {
  return objects(['ones', 'tenths', 'hundredths'], counts, { mode: 'coins', ...changed })
}

function purse(pence: readonly number[]): Money {
  const mint = countingMint(900)
  return moneySchema.parse({
    coins: pence.map((value) => mint(COINS.find((coin) => coin.pence === value)?.kind ?? '', 'blue')),
    width: 1400,
    height: 600,
  })
}

function penceIn(chart: ObjectsChart): number {
  return Number(multiply(valueOf(chart), 100))
}

/** Why a chart does not take a coin; null when it does. */
function whyNot(chart: ObjectsChart, pence: number, x: number | null = null): string | null {
  const [coin] = purse([pence]).coins
  const offered = placeValueChart.offer?.(chart, coin as Token, x === null ? null : { x, y: 300 })
  return !offered || offered.ok ? null : offered.refusal.reason(look)
}

const amounts = fc.tuple(fc.nat(9), fc.nat(20), fc.nat(20)).map((counts) => pounds(counts))

describe('coins in a place value chart', () => {
  it('PV2, MO5 are ones, tenths and hundredths of a pound, written with two decimal places', () => {
    fc.assert(
      fc.property(amounts, (chart) => {
        const [ones = 0, tenths = 0, hundredths = 0] = chart.held.map(({ length }) => length)
        const pence = 100 * ones + 10 * tenths + hundredths
        expect(penceIn(chart)).toBe(pence)
        expect(placeValueChart.describe(chart, look)).toContain(`worth £${(pence / 100).toFixed(2)}`)
      }),
    )
    expect(placeValueChart.describe(pounds([3, 0, 5]), look)).toBe(
      'Place value chart: 3 coins of £1, 0 coins of 10p and 5 coins of 1p, worth £3.05.',
    )
    expect(texts(pounds([3, 0, 5]), 'count')).toEqual(['3', '0', '5'])
    expect(texts(pounds([1, 5, 0]), 'count')).toEqual(['1', '5', '0'])
    expect(texts(run(pounds([1, 5, 0]), 'show:digits'), 'digit')).toEqual(['1', '5', ''])
  })

  it('U4, MO3 exchange keeps the value: ten 1p for a 10p, ten 10p for £1, and back', () => {
    fc.assert(
      fc.property(
        amounts,
        fc.constantFrom('up:hundredths', 'up:tenths', 'down:ones', 'down:tenths'),
        (chart, way) => {
          if (reasonOf(chart, `exchange-${way}`) !== undefined) return
          expect(penceIn(run(chart, `exchange-${way}`) as ObjectsChart)).toBe(penceIn(chart))
        },
      ),
    )
    const crowded = pounds([0, 9, 10])
    expect(actionOf(crowded, 'exchange-up:hundredths').label).toBe('Exchange ten 1p coins for a 10p coin')
    expect(placeValueChart.describe(crowded, look)).toMatch(/worth £1\.00; the 1p coins need an exchange\.$/)
    const up = run(run(crowded, 'exchange-up:hundredths'), 'exchange-up:tenths') as ObjectsChart
    expect(up.held.map((tokens) => tokens.map(({ kind }) => kind))).toEqual([['one-pound-coin'], [], []])
    expect(run(run(pounds([0, 1, 0]), 'exchange-down:tenths'), 'exchange-up:hundredths')).toMatchObject({
      held: pounds([0, 1, 0]).held,
    })
    expect(reasonOf(pounds([0, 0, 9]), 'exchange-up:hundredths')).toBe(
      'It takes ten 1p coins to exchange for a 10p coin.',
    )
  })

  it('U3 refuses a wrong column, and coins that have none, with a reason', () => {
    const chart = pounds([1, 2, 3])
    expect(whyNot(chart, 100)).toBeNull()
    expect(whyNot(chart, 1, 600)).toBe('1p coins go in the hundredths column.')
    for (const pence of [2, 5, 20, 50, 200, 500, 1000]) {
      const { face } = COINS.find((coin) => coin.pence === pence) ?? { face: '' }
      expect(whyNot(chart, pence)).toBe(`${face} has no column of its own. Exchange it first.`)
    }
    const pennies = objects(['tenths', 'hundredths'], [1, 1], { mode: 'coins' })
    expect(whyNot(pennies, 100)).toBe('There is no column for £1 here.')
    const counter = { id: 'x1', kind: 'one-counter', set: 'blue' }
    const offered = placeValueChart.offer?.(chart, counter, null)
    expect(offered?.ok === false && offered.refusal.reason(look)).toBe('Only coins go in this chart.')
    expect(reasonOf(chart, 'remove:tenths')).toBeUndefined()
    expect(reasonOf(pounds([1, 0, 0]), 'remove:tenths')).toBe('There are no 10p coins to take out.')
  })

  it('shows coins only where each column is a coin', () => {
    const tens = objects(['tens', 'ones'], [4, 2])
    expect(reasonOf(tens, 'show:coins')).toBe(
      'Coins go in columns of ones, tenths and hundredths: £1, 10p and 1p.',
    )
    expect(actionOf(tens, 'show:coins').absent).toBe(true)
    const decimals = objects(['ones', 'tenths', 'hundredths'], [3, 0, 5], { mode: 'counters' })
    expect(penceIn(run(decimals, 'show:coins') as ObjectsChart)).toBe(305)
    expect(run(run(decimals, 'show:coins'), 'show:counters')).toMatchObject({ held: decimals.held })
  })

  it('U3, U4, MO3 keeps every coin and its value on the way between a mat and a chart', () => {
    const step = fc.record({
      does: fc.constantFrom('over', 'back', 'chart', 'mat'),
      which: fc.nat(60),
    })
    fc.assert(
      fc.property(amounts, fc.array(step, { maxLength: 25 }), (start, steps) => {
        let chart = start
        let mat = purse([20, 10, 10, 5, 1])
        const total = penceIn(chart) + totalOf(mat)
        steps.forEach(({ does, which }, index) => {
          const mint = countingMint(2000 + 100 * index)
          if (does === 'over' || does === 'back') {
            const tokens = does === 'over' ? mat.coins : chart.held.flat()
            const token = tokens[which % Math.max(1, tokens.length)]
            if (!token) return
            const to =
              does === 'over' ? placeValueChart.offer?.(chart, token, null) : money.offer?.(mat, token, null)
            if (!to?.ok) return
            if (does === 'over') {
              mat = money.lift?.(mat, token.id) ?? mat
              chart = placeValueChart.receive?.(chart, token, to.value.id) as ObjectsChart
            } else {
              chart = placeValueChart.lift?.(chart, token.id) as ObjectsChart
              mat = money.receive?.(mat, token, to.value.id) ?? mat
            }
            return
          }
          if (does === 'chart') {
            const all = placeValueChart.actions(chart, look).filter(({ id }) => id.startsWith('exchange-'))
            const action = all[which % all.length]
            if (!action || action.refusal) return
            const change = action.run(mint)
            if (change.to === 'state') chart = change.state as ObjectsChart
            return
          }
          const all = money.actions(mat, look).filter(({ id }) => /^(up|down):/.test(id))
          const action = all[which % all.length]
          if (!action || action.refusal) return
          const change = action.run(mint)
          if (change.to === 'state') mat = change.state
        })
        expect(penceIn(chart) + totalOf(mat)).toBe(total)
        expect(schema.safeParse(chart).error).toBeUndefined()
        expect(moneySchema.safeParse(mat).error).toBeUndefined()
        const ids = [...chart.held.flat(), ...mat.coins].map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  it('U3 makes two 5p of ten 1p that one 10p became in a chart, each with an id of its own', () => {
    const pennies = (run(pounds([0, 1, 0]), 'exchange-down:tenths') as ObjectsChart).held[2] ?? []
    let mat: Money = { ...purse([]), coins: pennies }
    for (const times of [1, 2]) {
      const change = money
        .actions(mat, look)
        .find(({ id }) => id === 'up:p5')
        ?.run(countingMint(900 + times))
      if (change?.to === 'state') mat = change.state
    }
    expect(moneySchema.safeParse(mat).error).toBeUndefined()
    expect(mat.coins.map(({ kind }) => kind)).toEqual(['five-pence-coin', 'five-pence-coin'])
  })

  it('U4 exchanges a coin that is carried to the next column', () => {
    const chart = pounds([0, 1, 0])
    const [token] = chart.held[1] ?? []
    const after = carriedTo(chart, token?.id ?? '', 'hundredths') as ObjectsChart
    expect(after.held.map(({ length }) => length)).toEqual([0, 0, 10])
  })

  it('looks as planned', async () => {
    const golden = (name: string, chart: ObjectsChart) =>
      goldenPicture(`place-value-chart-${name}`, placeValueChart.picture(chart, look))
    await golden('coins', pounds([3, 0, 5]))
    await golden('coins-exchange', pounds([1, 9, 13]))
    await golden('coins-exchanged', run(pounds([1, 2, 3]), 'exchange-down:tenths') as ObjectsChart)
  })
})
