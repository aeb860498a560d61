import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hidingLook, openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { amount, COINS, coinSize } from '../coins'
import { money } from '.'
import { held, type Money, schema, totalOf } from './money'
import { type Name, withQuantities } from './values'
import { made, takings } from './ways'

const look = openLook()

/** A mat with coins of these values in pence. */
function purse(pence: readonly number[], change: object = {}): Money {
  const mint = countingMint()
  const coins = pence.map((value) => mint(COINS.find((coin) => coin.pence === value)?.kind ?? '', 'blue'))
  return schema.parse({ coins, width: 1824, height: 600, ...change })
}

function counts(state: Money): Record<string, number> {
  const all = COINS.map((coin) => [coin.face, held(state, coin).length] as const)
  return Object.fromEntries(all.filter(([, count]) => count > 0))
}

function actionOf(state: Money, id: string) {
  const action = money.actions(state, look).find((candidate) => candidate.id === id)
  if (!action) throw new Error(`no ${id}`)
  return action
}

function after(state: Money, id: string): Money {
  const change = actionOf(state, id).run(countingMint(500))
  if (change.to === 'state') return change.state
  throw new Error(change.to === 'refusal' ? change.refusal.reason(look) : 'a wish')
}

function asked(state: Money, values: Partial<Record<Name, number>>): Money | string {
  const outcome = withQuantities(state, values, countingMint(500))
  return outcome.ok ? outcome.value : outcome.refusal.reason(look)
}

const values = [1, 2, 5, 10, 20, 50, 100, 200]
const purses = fc
  .array(fc.constantFrom(...values), { maxLength: 20 })
  .map((pence) => purse(pence, { greatest: 200 }))

describe('money', () => {
  it('MO1 has the coins and notes of the UK', () => {
    expect(COINS.map(({ face }) => face).toReversed()).toEqual(
      '1p 2p 5p 10p 20p 50p £1 £2 £5 £10 £20 £50'.split(' '),
    )
    const across = (face: string) => coinSize(COINS.find((coin) => coin.face === face) ?? COINS[0]!).width
    expect(across('5p')).toBeLessThan(across('1p'))
    expect(across('1p')).toBeLessThan(across('2p'))
    expect(across('20p')).toBeLessThan(across('10p'))
    expect(across('£1')).toBeLessThan(across('2p'))
    expect(COINS.filter(({ sides }) => sides === 7).map(({ face }) => face)).toEqual(['50p', '20p'])
  })

  it('MO2 the value decides, not the size or the number of coins', () => {
    expect(totalOf(purse([5]))).toBeGreaterThan(totalOf(purse([2, 2])))
    fc.assert(
      fc.property(purses, (state) => {
        const worth = COINS.reduce((sofar, coin) => sofar + coin.pence * held(state, coin).length, 0)
        expect(money.quantities(state).total).toBe(worth)
        expect(money.quantities({ ...state, sorted: false }).total).toBe(worth)
      }),
    )
  })

  it('MO3 and U4 exchange keeps the value, up and down, by action and by press', () => {
    const ids = money
      .actions(purse([], { greatest: 200 }), look)
      .flatMap(({ id }) => (/^(up|down|fewest)/.test(id) ? id : []))
    fc.assert(
      fc.property(purses, fc.constantFrom(...ids), fc.nat(19), (state, id, which) => {
        if (actionOf(state, id).refusal === null) expect(totalOf(after(state, id))).toBe(totalOf(state))
        const token = state.coins[which]
        const pressed = token && money.press?.(state, `token ${token.id}`, look, countingMint(500))
        if (pressed?.to === 'state') expect(totalOf(pressed.state)).toBe(totalOf(state))
      }),
    )
  })

  it('MO3 exchanges five 1p for a 5p and back, with the same coins', () => {
    const pennies = purse([1, 1, 1, 1, 1, 1])
    const five = after(pennies, 'up:p5')
    expect(counts(five)).toEqual({ '5p': 1, '1p': 1 })
    expect(counts(after(five, 'down:p5'))).toEqual({ '1p': 6 })
    const broken = after(purse([10]), 'down:p10')
    expect(broken.coins.map(({ id }) => id)).toEqual(['t1.0', 't1.1'])
    expect(after(broken, 'up:p10')).toEqual(purse([10]))
    expect(counts(after(purse([2, 2, 1, 10]), 'up:p5'))).toEqual({ '10p': 1, '5p': 1 })
    expect(counts(after(purse([20, 20, 10]), 'up:p50'))).toEqual({ '50p': 1 })
    expect(actionOf(purse([2, 2]), 'up:p5').refusal?.reason(look)).toBe(
      'No lesser coins here make exactly 5p.',
    )
  })

  it('finds the fewest coins', () => {
    fc.assert(
      fc.property(purses, (state) => {
        if (actionOf(state, 'fewest').refusal) return
        const least = after(state, 'fewest')
        expect(totalOf(least)).toBe(totalOf(state))
        expect(least.coins.length).toBeLessThan(state.coins.length)
      }),
    )
    expect(counts(after(purse([10, 10, 10, 5, 2, 1]), 'fewest'))).toEqual({
      '20p': 1,
      '10p': 1,
      '5p': 1,
      '2p': 1,
      '1p': 1,
    })
    expect(made(88, [50, 20, 10, 5, 2, 1])).toEqual([1, 1, 1, 1, 1, 1])
    expect(made(6, [5, 2])).toEqual([0, 3])
    const stock = [
      { pence: 50, count: 1 },
      { pence: 20, count: 3 },
    ]
    expect(takings(stock, 70)(60)).toEqual([0, 3])
    expect(takings(stock, 70)(30)).toBeNull()
    expect(made(3, [2])).toBeNull()
  })

  it('MO4 the change is what was paid less the cost, and there is none while too little is paid', () => {
    fc.assert(
      fc.property(purses, fc.nat(400), (state, cost) => {
        const { change } = money.quantities({ ...state, cost })
        if (totalOf(state) < cost) expect(change).toBeUndefined()
        else expect(change).toBe(totalOf(state) - cost)
      }),
    )
    const paid = purse([50], { cost: 35, greatest: 100 })
    expect(asked(paid, { change: 65 })).toMatchObject({ cost: 35 })
    expect(counts(asked(paid, { change: 65 }) as Money)).toEqual({ '50p': 2 })
    expect(asked(paid, { total: 50, change: 20 })).toMatchObject({ cost: 30, coins: paid.coins })
    expect(asked(paid, { total: 50, change: 60 })).toBe('The change is never more than was paid.')
    expect(asked(purse([50]), { change: 5 })).toBe('Nothing is bought here: there is no cost.')
    const short = purse([20], { cost: 35, showChange: true, showTotal: true })
    expect(money.describe(short, look)).toBe('Money: 1 coin of 20p, paid 20p, cost 35p, to pay 15p.')
  })

  it('MO5 writes pounds or pence, never both signs', () => {
    expect([305, 5, 35, 100, 123456].map((pence) => amount(pence, 'pounds'))).toEqual([
      '£3.05',
      '£0.05',
      '£0.35',
      '£1.00',
      '£1,234.56',
    ])
    expect(amount(305, 'pence')).toBe('305p')
    fc.assert(
      fc.property(fc.nat(99_999), fc.constantFrom('pounds' as const, 'pence' as const), (pence, write) => {
        expect(amount(pence, write)).toMatch(write === 'pounds' ? /^£[\d,]+\.\d\d$/ : /^[\d,]+p$/)
      }),
    )
  })

  it('makes any amount, keeping the coins it can', () => {
    fc.assert(
      fc.property(purses, fc.nat(700), (state, total) => {
        const next = asked(state, { total })
        if (typeof next === 'string') expect(next).toBe('There is no more room on the mat.')
        else expect(totalOf(next)).toBe(total)
      }),
    )
    const show = (from: number[], wanted: Partial<Record<Name, number>>) => {
      const next = asked(purse(from), wanted)
      return typeof next === 'string' ? next : counts(next)
    }
    expect(show([10, 5, 1], { total: 23 })).toEqual({ '10p': 1, '5p': 2, '2p': 1, '1p': 1 })
    expect(show([10, 5, 1], { total: 11 })).toEqual({ '10p': 1, '1p': 1 })
    expect(show([50], { total: 35 })).toEqual({ '20p': 1, '10p': 1, '5p': 1 })
    expect(show([5, 5], { total: 12, p5: 2 })).toEqual({ '5p': 2, '2p': 1 })
    expect(show([5, 5], { total: 8, p5: 2 })).toBe('These coins cannot make that amount.')
    expect(show([1], { p200: 1 })).toEqual({ '£2': 1, '1p': 1 })
  })

  it('U3 carries coins between mats and keeps their ids; only money comes in', () => {
    const from = purse([10, 5])
    const [ten] = from.coins
    const to = purse([], { label: 'Shop' })
    const slot = ten && money.offer?.(to, ten, null)
    expect(slot).toMatchObject({ ok: true, value: { name: 'Shop' } })
    expect(ten && money.receive?.(to, ten, 'mat').coins).toEqual([ten])
    const counter = money.offer?.(to, { id: 't9', kind: 'counter', set: 'red' }, null)
    expect(counter && !counter.ok && counter.refusal.reason(look)).toBe('Only coins and notes go here.')
    const full = purse(
      Array.from({ length: 9 }, () => 200),
      { width: 600, height: 450 },
    )
    const more = ten && money.offer?.(full, ten, null)
    expect(more && !more.ok && more.refusal.reason(look)).toBe('There is no more room on the mat.')
  })

  it('U6 hides an amount in numerals, and the coins when it is hidden by size', () => {
    const state = purse([10, 5], { showTotal: true, cost: 7, showChange: true })
    expect(money.describe(state, hidingLook({ total: 'number', change: 'number' }))).toBe(
      'Money: 1 coin of 10p and 1 coin of 5p, paid hidden, cost 7p, change hidden.',
    )
    const sized = money.picture(state, hidingLook({ total: 'size' }))
    expect(sized.some(({ token }) => token !== undefined)).toBe(false)
    expect(money.describe(state, hidingLook({ p5: 'number' }))).toContain('a hidden number of 5p coins')
  })

  it('says what lies there in one sentence', () => {
    expect(
      money.describe(purse([10, 10, 500, 1], { label: 'Purse', showTotal: true, write: 'pounds' }), look),
    ).toBe('Purse: 1 note of £5, 2 coins of 10p and 1 coin of 1p, total £5.21.')
    expect(money.describe(purse([]), look)).toBe('Money: no coins.')
  })

  it('refuses a state that cannot be', () => {
    const message = (saved: object) => schema.safeParse(saved).error?.issues[0]?.message
    expect(message({ coins: [{ id: 'a', kind: 'counter', set: 'red' }] })).toBe(
      'Only coins and notes lie here.',
    )
    expect(message({ coins: [], least: 3 })).toBe('There is no coin or note of that value.')
    expect(message({ coins: [], showChange: true })).toBe('There is no change without a cost.')
    const many = Array.from({ length: 30 }, (_, index) => ({
      id: `t${index}`,
      kind: 'two-pound-coin',
      set: 'blue',
    }))
    expect(message({ coins: many })).toBe('There are more coins than the mat has room for.')
  })
})
