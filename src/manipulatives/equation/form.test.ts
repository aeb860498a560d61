import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goldenPicture } from '../../../tests/golden'
import { hidingLook, openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { pictureBounds } from '../../picture/part'
import { equation } from '.'
import { type Equation, termsOf } from './equation'
import { asText, parsed } from './text'

const look = openLook()

function eq(text: string, more: object = {}): Equation {
  return equation.schema.parse({ ...parsed(text), ...more })
}

function set(state: Equation, id: string, value: string | number): Equation {
  const outcome = equation.fields.find((field) => field.id === id)?.set(state, value, countingMint())
  if (!outcome?.ok) throw new Error('the field takes it')
  return outcome.value
}

describe('an equation written in a form of its own', () => {
  it('keeps the last noughts of a decimal and the parts of a fraction, and the value is the same', () => {
    const state = set(eq('8 + 5 = ☐'), 'text', '0.7 = 0.70 = 2/4')
    expect(equation.quantities(state)).toEqual({ a1: '7/10', b1: '7/10', c1: '1/2' })
    expect(equation.describe(eq('0.7 = 0.70'), look)).toBe('Equation: 0.7 is equal to 0.70.')
    expect(equation.describe(eq('1/2 = 2/4', { notation: 'fraction' }), look)).toBe(
      'Equation: 1/2 is equal to 2/4.',
    )
  })

  it('is read back as it is written', () => {
    const number = fc.oneof(
      fc
        .tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 3 }))
        .map(([n, places]) => (n / 1000).toFixed(places)),
      fc
        .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 2, max: 12 }))
        .map((parts) => parts.join('/')),
      fc.integer({ min: 0, max: 5000 }).map(String),
    )
    fc.assert(
      fc.property(number, number, (a, b) => {
        const state = eq(`${a} + ${b}`)
        expect(eq(asText(state))).toEqual(state)
      }),
    )
  })

  it('shows so many decimal places at least, in every number that is not counted in parts', () => {
    const state = set(eq('2.5 + 1.35 = 2/4'), 'decimals', 2)
    expect(asText(state)).toBe('2.50 + 1.35 = 2/4')
    expect(asText(set(state, 'decimals', 0))).toBe('2.5 + 1.35 = 2/4')
    expect(equation.fields.find(({ id }) => id === 'decimals')?.value(set(eq('1 + 2'), 'decimals', 2))).toBe(
      2,
    )
  })

  it('goes on as it is when the number changes', () => {
    const next = equation.withQuantities(eq('0.70 + 2/4'), { a1: '3/10', a2: '3/4' }, () => {
      throw new Error('no tokens')
    })
    expect(next.ok && asText(next.value)).toBe('0.30 + 3/4')
  })

  it('is what a pupil writes, with the last nought', () => {
    const change = equation.write?.(eq('0.35 + ☐ = 1.05'), 'a2', '0.70')
    expect(change?.to === 'state' && equation.describe(change.state, look)).toBe(
      'Equation: 0.35 + 0.70 is equal to 1.05.',
    )
    const plain = equation.write?.(eq('0.35 + ☐ = 1.05'), 'a2', '0.7')
    expect(plain).toEqual({ to: 'wish', values: { a2: '7/10' } })
  })

  it('takes a point where decimals are seen, and tells nothing of hidden ones', () => {
    const writes = (state: Equation, seen = look) =>
      equation.picture(state, seen).flatMap(({ writes }) => (writes ? [writes] : []))
    expect(writes(eq('8 + ☐ = 13'))).toEqual([true])
    expect(writes(eq('0.3 + ☐ = 1'))).toEqual(['decimal'])
    expect(writes(eq('0.3 + ☐ = 1'), hidingLook({ a1: 'number' }))).toEqual([true])
    expect(writes(set(eq('1 ÷ 10 = ☐'), 'decimals', 1))).toEqual(['decimal'])
  })

  it('looks so', async () => {
    await goldenPicture('equation-last-nought', equation.picture(eq('0.7 = 0.70'), look))
    await goldenPicture(
      'equation-equivalent',
      equation.picture(eq('1/2 = 2/4 = 4/8', { notation: 'fraction' }), look),
    )
  })
})

it('a box that hides one digit has room on both sides', async () => {
  const state = eq('8 + 5 = 13')
  const bounds = (name: string) =>
    pictureBounds(equation.picture(state, hidingLook({ a2: 'number' })).filter(({ key }) => key === name))
  const [before, box, after] = [bounds('before a2'), bounds('a2'), bounds('sign1')]
  expect(box.x - before.x - before.width).toBeGreaterThan(24)
  expect(after.x - box.x - box.width).toBeGreaterThan(24)
  expect(termsOf(state)).toHaveLength(3)
  await goldenPicture('equation-hidden-digit', equation.picture(state, hidingLook({ a2: 'number' })))
})
