import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goldenPicture } from '../../../tests/golden'
import { hidingLook, openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { compare, total } from '../../number/exact'
import { pictureBounds } from '../../picture/part'
import { counterKind } from '../placeCounterKind'
import { PLACES } from '../placeValue'
import { ROD_KINDS, SHAPE_KINDS } from '../sizedKinds'
import { worthOf } from '../worth'
import { balance as manipulative } from '.'
import { type Balance, schema, tiltOf } from './balance'
import { quantities, withQuantities } from './values'

const look = openLook()

function after(from: Balance, ...ids: string[]): Balance {
  return ids.reduce((now, id) => {
    const action = manipulative.actions(now, look).find((candidate) => candidate.id === id)
    const change = action?.run(countingMint(100))
    if (change?.to === 'state') return change.state
    throw new Error(change?.to === 'refusal' ? change.refusal.reason(look) : `no ${id}`)
  }, from)
}

const KINDS = ['counter', 'apple', 'cube', ...SHAPE_KINDS, ...ROD_KINDS, ...PLACES.slice(1).map(counterKind)]

/** Pans of anything that is worth a number, as the kinds in each. */
const mixed = fc
  .tuple(...[0, 1].map(() => fc.array(fc.constantFrom(...KINDS), { maxLength: 9 })))
  .map(([left = [], right = []]) => mixedPans(left, right))

function mixedPans(left: readonly string[], right: readonly string[], saved: object = {}): Balance {
  const mint = countingMint()
  const pan = (kinds: readonly string[]) => ({ tokens: kinds.map((kind) => mint(kind, 'red')) })
  return schema.parse({ left: pan(left), right: pan(right), ...saved })
}

describe('number shapes, rods and place value counters on a balance', () => {
  it('BA1 weighs number shapes, rods and place value counters by what they are worth', () => {
    fc.assert(
      fc.property(mixed, (shown) => {
        const [left, right] = (['left', 'right'] as const).map((side) =>
          total(shown[side].tokens.map(({ kind }) => worthOf(kind) ?? Number.NaN)),
        )
        expect(quantities(shown)).toMatchObject({ left, right })
        expect(tiltOf(shown)).toBe(Math.sign(compare(right ?? 0, left ?? 0)))
      }),
    )
    expect(tiltOf(mixedPans(['seven-shape'], ['three-shape', 'four-shape']))).toBe(0)
    expect(tiltOf(mixedPans(['tenth-counter', 'tenth-counter'], ['hundredth-counter']))).toBe(-1)
    expect(manipulative.describe(mixedPans(['seven-shape'], ['three-shape', 'four-shape']), look)).toBe(
      'Balance: a 7-shape on the left, a 4-shape and a 3-shape on the right; it is level.',
    )
    expect(
      manipulative.describe(
        mixedPans(['eight-shape', 'two-shape', 'two-shape'], ['orange-rod', 'tenth-counter', 'counter']),
        look,
      ),
    ).toBe(
      'Balance: an 8-shape and two 2-shapes on the left, an orange rod, a counter of 0.1 and 1 counter on the right; the left pan goes down.',
    )
  })

  it('BA2 takes the same shape, rod or counter from both, and BA4 comes to whatever mixed pans are asked for', () => {
    fc.assert(
      fc.property(mixed, fc.nat(30), (shown, wanted) => {
        for (const id of ['take-both', 'same-both']) {
          const action = manipulative.actions(shown, look).find((one) => one.id === id)
          if (action?.refusal === null) expect(tiltOf(after(shown, id))).toBe(tiltOf(shown))
        }
        for (const name of ['left', 'left.counters'] as const) {
          const asked = withQuantities(shown, { [name]: wanted }, countingMint(300))
          if (asked.ok) expect(quantities(asked.value)[name]).toBe(wanted)
        }
        const less = withQuantities(shown, { left: -1 }, countingMint(300))
        expect(less.ok).toBe(false)
      }),
    )
    const level = mixedPans(['seven-shape', 'two-shape'], ['two-shape', 'four-shape', 'three-shape'])
    expect(quantities(after(level, 'same-both'))).toMatchObject({ left: 7, right: 7 })
    const bags = mixedPans([], ['three-shape', 'three-shape', 'counter', 'apple'], { bag: { value: 4 } })
    const found = after({ ...bags, left: { ...bags.left, bags: 2 } }, 'share')
    expect(quantities(found)).toMatchObject({ left: 4, right: 4 })
  })

  it('U6 says of hidden shapes, rods and counters that they are there, and prints nothing on them', () => {
    const shown = mixedPans(['seven-shape', 'black-rod'], ['hundred-counter', 'ten-counter'])
    const hidden = hidingLook({ 'left.counters': 'number', right: 'number' })
    expect(manipulative.describe(shown, hidden)).toBe(
      'Balance: a hidden number of things on the left, a hidden number of counters on the right; the right pan goes down.',
    )
    const parts = manipulative.picture(shown, hidden)
    const names = parts.filter(({ token }) => token !== undefined).map(({ name }) => name)
    expect(names).toEqual([
      'rod B in the left pan',
      'shape A in the left pan',
      'counter A in the right pan',
      'counter B in the right pan',
    ])
    expect(JSON.stringify(parts)).not.toMatch(/place\.|"(7|10|100)"/)
  })

  it('keeps the fullest pans inside the piece', () => {
    for (const kind of ['ten-shape', 'orange-rod', 'six-shape', 'seven-shape']) {
      const full = mixedPans([], Array<string>(20).fill(kind))
      const most = { bags: 5, weights: [12, 5, 1200, 3] }
      const { y } = pictureBounds(manipulative.picture({ ...full, right: { ...full.right, ...most } }, look))
      expect(y).toBeGreaterThanOrEqual(-12)
    }
  })

  it('looks as designed', async () => {
    await goldenPicture(
      'balance-shapes',
      manipulative.picture(
        mixedPans(['ten-shape', 'seven-shape'], ['three-shape', 'four-shape', 'five-shape', 'five-shape'], {
          sign: true,
        }),
        look,
      ),
    )
    await goldenPicture(
      'balance-rods-and-counters',
      manipulative.picture(
        mixedPans(
          ['orange-rod', 'light-green-rod', 'six-shape', 'counter', 'apple'],
          ['ten-counter', 'ten-counter', 'tenth-counter', 'tenth-counter', 'hundredth-counter'],
          { numbers: true },
        ),
        look,
      ),
    )
  })
})
