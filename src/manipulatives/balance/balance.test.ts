import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goldenPicture } from '../../../tests/golden'
import { hidingLook, openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { compare } from '../../number/exact'
import { pictureBounds } from '../../picture/part'
import { HIGH_CONTRAST } from '../../picture/theme'
import type { Values } from '../contract'
import { balance as manipulative } from '.'
import { type Balance, massOf, schema, tiltOf } from './balance'
import { DROP, panX, panY } from './geometry'
import { type Name, quantities, withQuantities } from './values'

const look = openLook()

interface Drafted {
  readonly counters?: number
  readonly weights?: readonly (number | string)[]
  readonly bags?: number
}

/** A balance as a lesson file writes it, with so many counters. */
function balanceOf(left: Drafted, right: Drafted, saved: object = {}): Balance {
  const mint = countingMint()
  const pan = ({ counters = 0, ...rest }: Drafted, set: string) => ({
    ...rest,
    tokens: Array.from({ length: counters }, () => mint('counter', set)),
  })
  const parsed = schema.safeParse({ left: pan(left, 'red'), right: pan(right, 'yellow'), ...saved })
  if (!parsed.success) throw new Error(parsed.error.issues[0]?.message)
  return parsed.data
}

function after(from: Balance, ...ids: string[]): Balance {
  return ids.reduce((now, id) => {
    const action = manipulative.actions(now, look).find((candidate) => candidate.id === id)
    const change = action?.run(countingMint(100))
    if (change?.to === 'state') return change.state
    throw new Error(change?.to === 'refusal' ? change.refusal.reason(look) : `no ${id}`)
  }, from)
}

const pans = fc.record({
  counters: fc.nat(12),
  weights: fc.array(fc.nat(20), { maxLength: 4 }),
  bags: fc.nat(5),
})
const balances = fc
  .record({ left: pans, right: pans, value: fc.nat(9) })
  .map(({ left, right, value }) => balanceOf(left, right, { bag: { value } }))

function heights(shown: Balance, seen = look): number[] {
  const parts = manipulative.picture(shown, seen)
  return ['left pan', 'right pan'].map((key) => parts.find((part) => part.key === key)?.at.y ?? Number.NaN)
}

describe('balance', () => {
  it('BA1 tilts one way or the other by the sign of the difference only, and is level exactly when equal', () => {
    fc.assert(
      fc.property(balances, (shown) => {
        const difference = Math.sign(compare(massOf(shown, 'left'), massOf(shown, 'right')))
        const [left = 0, right = 0] = heights(shown)
        expect(left - right).toBe(difference * 2 * DROP)
        expect(tiltOf(shown) === 0).toBe(massOf(shown, 'left') === massOf(shown, 'right'))
      }),
    )
    const level = heights(balanceOf({ weights: ['1/3', '2/3'] }, { counters: 1 }))
    expect(level).toEqual([panY('left', 0), panY('right', 0)])
  })

  it('BA2 the same taken from both sides, or a bag, leaves it as it was', () => {
    fc.assert(
      fc.property(balances, (shown) => {
        for (const id of ['take-both', 'bag-both', 'swap']) {
          const action = manipulative.actions(shown, look).find((one) => one.id === id)
          if (action?.refusal !== null) continue
          const next = after(shown, id)
          expect(tiltOf(next)).toBe(id === 'swap' ? 0 - tiltOf(shown) || 0 : tiltOf(shown))
        }
      }),
    )
    expect(
      quantities(
        after(balanceOf({ bags: 1, counters: 3 }, { weights: [8] }, { bag: { value: 5 } }), 'take-both'),
      ),
    ).toMatchObject({ left: 7, right: 7 })
  })

  it('BA3 every bag holds the same, on both sides', () => {
    fc.assert(
      fc.property(balances, fc.nat(20), (shown, value) => {
        const asked = withQuantities(shown, { bag: value }, countingMint(200))
        if (!asked.ok) return
        for (const side of ['left', 'right'] as const) {
          const { tokens, weights, bags } = asked.value[side]
          expect(massOf(asked.value, side)).toBe(
            tokens.length + weights.reduce((a: number, b) => a + Number(b), 0) + bags * value,
          )
        }
      }),
    )
  })

  it('BA4 nothing weighs less than 0', () => {
    expect(schema.safeParse({ left: { weights: [-1] } }).error?.issues[0]?.message).toBe(
      'Nothing weighs less than 0.',
    )
    const asked = withQuantities(balanceOf({ weights: [3] }, {}), { left: -2 }, countingMint())
    expect(asked.ok || asked.refusal.reason(look)).toBe('Nothing weighs less than 0.')
    const less = manipulative
      .actions(balanceOf({ counters: 1 }, {}), look)
      .find(({ id }) => id === 'take-both')
    expect(less?.refusal?.reason(look)).toBe('There is no 1 to take from the right pan.')
  })

  it('BA5 held level it tells nothing of the tilt, in the picture, in words or by its sign', () => {
    const held = { held: true, sign: true }
    const [one, other] = [
      balanceOf({ weights: [3] }, { weights: [8] }, held),
      balanceOf({ weights: [3] }, { weights: [3] }, held),
    ]
    expect(heights(one)).toEqual(heights(other))
    expect(manipulative.describe(one, look)).toBe(
      'Balance: a weight of 3 on the left, a weight of 8 on the right; it is held.',
    )
    expect(manipulative.picture(one, look).map(({ key }) => key)).not.toContain('sign')
    const change = manipulative.press?.(one, 'held', look, countingMint())
    expect(change?.to === 'state' && heights(change.state)).toEqual([panY('left', 1), panY('right', 1)])
  })

  it('shares equally to find one bag', () => {
    const three = balanceOf({ bags: 3 }, { counters: 12 }, { bag: { value: 4 } })
    expect(quantities(after(three, 'share'))).toMatchObject({ left: 4, right: 4, bag: 4 })
    const halves = balanceOf({ weights: [3] }, { bags: 2 }, { bag: { value: '3/2' } })
    expect(after(halves, 'share').left.weights).toEqual(['3/2'])
    const share = (shown: Balance) =>
      manipulative
        .actions(shown, look)
        .find(({ id }) => id === 'share')
        ?.refusal?.reason(look)
    expect(share(balanceOf({ bags: 2 }, { counters: 5 }, { bag: { value: 1 } }))).toBe(
      'It is not level, so sharing does not find one bag.',
    )
    expect(share(balanceOf({ bags: 2, counters: 1 }, { counters: 5 }))).toBe(
      'Get bags alone in one pan and no bag in the other first.',
    )
  })

  it('solves 2 bags and 3 with both sides kept level at every step', () => {
    let shown = balanceOf({ bags: 2, counters: 3 }, { counters: 11 }, { bag: { value: 4, letter: 'x' } })
    for (const id of ['take-both', 'take-both', 'take-both', 'share']) {
      shown = after(shown, id)
      expect(tiltOf(shown)).toBe(0)
    }
    expect(manipulative.describe(shown, look)).toBe(
      'Balance: 1 bag on the left, 4 counters on the right; it is level.',
    )
  })

  it('makes up a total with counters, else with a weight, else with what the bags hold', () => {
    const asked = (shown: Balance, values: Values<Name>) => {
      const outcome = withQuantities(shown, values, countingMint(300))
      return outcome.ok ? quantities(outcome.value) : outcome.refusal.reason(look)
    }
    expect(asked(balanceOf({ counters: 3 }, {}), { left: 7 })).toMatchObject({ 'left.counters': 7 })
    expect(asked(balanceOf({ weights: [3, 4] }, {}), { left: 12 })).toMatchObject({ 'left.weight2': 9 })
    expect(asked(balanceOf({ bags: 2 }, {}), { left: 14 })).toMatchObject({ bag: 7 })
    expect(asked(balanceOf({ bags: 2 }, { bags: 3 }), { left: 14, right: 15 })).toBe(
      'What lies in the pans does not come to that.',
    )
    expect(asked(balanceOf({}, {}), { left: 30 })).toMatchObject({ 'left.weight1': 30 })
  })

  it('takes what counts as one and nothing else, and moves what is dragged', () => {
    const shown = balanceOf({ bags: 1, weights: [6] }, {})
    const rod = manipulative.offer?.(shown, { id: 'a', kind: 'ten', set: 'red' }, null)
    expect(rod?.ok === false && rod.refusal.reason(look)).toBe('Base ten blocks go on a mat or in a chart.')
    const place = { x: panX('right'), y: 300 }
    const right = manipulative.offer?.(shown, { id: 'a', kind: 'counter', set: 'red' }, place)
    expect(right?.ok && right.value.id).toBe('right')
    const bag = manipulative.drag?.(shown, 'left bag 1', place, look)
    expect(bag?.to === 'state' && [bag.state.left.bags, bag.state.right.bags]).toEqual([0, 1])
    const weight = manipulative.drag?.(shown, 'left weight 1', place, look)
    expect(weight?.to === 'state' && weight.state.right.weights).toEqual([6])
    const away = manipulative.drag?.(shown, 'left weight 1', { x: panX('left'), y: 620 }, look)
    expect(away?.to === 'state' && away.state.left.weights).toEqual([])
    expect(manipulative.write?.(shown, 'left weight 1', '9')).toEqual({
      to: 'wish',
      values: { 'left.weight1': 9 },
    })
  })

  it('U6 says no hidden number, whether of a pan, a weight or a bag', () => {
    const shown = balanceOf(
      { bags: 2, counters: 3 },
      { weights: [11] },
      { bag: { value: 4, open: true }, numbers: true },
    )
    for (const name of ['right', 'right.weight1'])
      expect(manipulative.describe(shown, hidingLook({ [name]: 'number' }))).toMatch(
        /hidden number.* on the right;/,
      )
    for (const name of ['right', 'right.weight1'])
      expect(manipulative.describe(shown, hidingLook({ [name]: 'number' }))).not.toMatch(
        /right.*11|weight of 11/,
      )
    const hidden = hidingLook({ bag: 'number', left: 'number', right: 'number' })
    const texts = manipulative
      .picture(shown, hidden)
      .flatMap(({ marks }) => marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : [])))
    expect(texts).toEqual(['?', '?', '?', '?', '?'])
    expect(manipulative.describe(shown, hidden)).toBe(
      'Balance: 2 bags and a hidden number of counters on the left, a weight with a hidden number and a hidden number of counters on the right; it is level.',
    )
  })

  it('keeps the fullest pans inside the piece', () => {
    fc.assert(
      fc.property(
        fc.nat(20),
        fc.nat(5),
        fc.array(fc.constantFrom(5, 1200, 100000), { maxLength: 4 }),
        (counters, bags, weights) => {
          const { y } = pictureBounds(
            manipulative.picture(balanceOf({ counters, bags, weights }, { weights: [10000000] }), look),
          )
          expect(y).toBeGreaterThanOrEqual(-12)
        },
      ),
    )
  })

  it('looks as designed', async () => {
    await goldenPicture(
      'balance-level',
      manipulative.picture(
        balanceOf({ bags: 2, counters: 3 }, { counters: 11 }, { bag: { value: 4, letter: 'x' }, sign: true }),
        look,
      ),
    )
    await goldenPicture(
      'balance-tilted',
      manipulative.picture(
        balanceOf(
          { weights: [8, 5] },
          { counters: 20, bags: 3, weights: ['1/2', 1200] },
          { bag: { value: 4, open: true }, numbers: true, sign: true },
        ),
        look,
      ),
    )
    await goldenPicture(
      'balance-held',
      manipulative.picture(
        balanceOf({ counters: 6 }, { weights: [8] }, { held: true, numbers: true }),
        hidingLook({ right: 'number' }),
      ),
    )
    await goldenPicture(
      'balance-covered',
      manipulative.picture(balanceOf({ counters: 6 }, { weights: [8] }), hidingLook({ left: 'size' })),
    )
    await goldenPicture(
      'balance-high-contrast',
      manipulative.picture(
        balanceOf({ bags: 2, counters: 3 }, { weights: [8] }, { bag: { value: 4, letter: 'x' }, sign: true }),
        look,
      ),
      HIGH_CONTRAST,
    )
  })
})
