import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goldenPicture } from '../../../tests/golden'
import { hidingLook, openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { multiply } from '../../number/exact'
import { tenFrame } from '.'
import { filledIn, firstSpace, putCounter, schema, type TenFrame, withQuantities, withUnit } from './tenFrame'
import { UNITS } from './unit'

const look = openLook()

function frameOf(counts: Record<string, number>, filling: TenFrame['filling'] = 'fives'): TenFrame {
  const mint = countingMint()
  let frame: TenFrame = { cells: Array(10).fill(null), filling, set: 'red', label: '' }
  for (const [set, count] of Object.entries(counts)) {
    for (let i = 0; i < count; i++) frame = putCounter(frame, mint('counter', set), firstSpace(frame) ?? 0)
  }
  return frame
}

const counts = fc
  .tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }))
  .filter(([red, yellow]) => red + yellow <= 10)

describe('ten frame', () => {
  it('TF1 holds at most one counter a cell, in ten cells', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 12 }), ([red, yellow], wanted) => {
        const outcome = withQuantities(frameOf({ red, yellow }), { 'set:red': wanted }, countingMint(100))
        if (!outcome.ok) {
          expect(wanted + yellow).toBeGreaterThan(10)
          return
        }
        const ids = outcome.value.cells.flatMap((token) => (token ? [token.id] : []))
        expect(outcome.value.cells).toHaveLength(10)
        expect(new Set(ids).size).toBe(ids.length)
        expect(filledIn(outcome.value)).toBe(wanted + yellow)
      }),
    )
  })

  it('TF2 spaces are ten less the filled cells', () => {
    fc.assert(
      fc.property(counts, ([red, yellow]) => {
        const values = tenFrame.quantities(frameOf({ red, yellow }))
        expect(values.filled).toBe(red + yellow)
        expect(values.spaces).toBe(10 - red - yellow)
      }),
    )
  })

  it('TF5 refuses what does not fit and says so', () => {
    const outcome = withQuantities(frameOf({ red: 8 }), { 'set:yellow': 3 }, countingMint(100))
    expect(outcome.ok).toBe(false)
    if (!outcome.ok)
      expect(outcome.refusal.reason(look)).toBe('11 counters do not fit: a ten frame holds 10.')
  })

  it('TF6 colours remember the addend: a counter keeps its set wherever it goes', () => {
    const frame = frameOf({ red: 8, yellow: 1 })
    const yellow = frame.cells[8]
    const slot = yellow && tenFrame.offer?.(frame, yellow, null)
    if (!yellow || !slot?.ok) throw new Error('the frame has room')
    const moved = tenFrame.receive?.(tenFrame.lift?.(frame, yellow.id) ?? frame, yellow, slot.value.id)
    expect(moved?.cells[9]).toEqual(yellow)
  })

  it('TF7 with a declared unit the value is the filled spaces times it, exactly', () => {
    fc.assert(
      fc.property(fc.nat(10), fc.constantFrom(...UNITS), fc.nat(10), (count, unit, wanted) => {
        const set = withUnit(frameOf({ red: count }), unit)
        if (!set.ok) throw new Error('counters take any unit')
        expect(schema.safeParse(set.value).data).toEqual(set.value)
        if (unit === 1) return
        expect(tenFrame.quantities(set.value).value).toBe(multiply(count, unit))
        const asked = withQuantities(set.value, { value: multiply(wanted, unit) }, countingMint(100))
        expect(asked.ok && filledIn(asked.value)).toBe(wanted)
        const between = multiply(multiply(2 * wanted + 1, unit), '1/2')
        expect(withQuantities(set.value, { value: between }, countingMint(100)).ok).toBe(false)
      }),
    )
  })

  it('TF7 a frame that counts in tens takes tens, and says of another counter why not', () => {
    const tens = { ...frameOf({}), unit: 10 } as const
    const offered = (frame: TenFrame, kind: string) => {
      const slot = tenFrame.offer?.(frame, { id: 'x', kind, set: 'blue' }, null)
      return slot?.ok === false ? slot.refusal.reason(look) : slot?.ok
    }
    expect(offered(tens, 'ten-counter')).toBe(true)
    expect(offered(tens, 'counter')).toBe('This frame counts in tens, and that counter is worth 1.')
    expect(offered(frameOf({}), 'ten-counter')).toBe(
      'This frame counts in ones, and that counter is worth 10.',
    )
    expect(offered(frameOf({}), 'one-counter')).toBe(true)
    expect(offered(frameOf({}), 'seven-shape')).toBe('Only things that count as one go here.')
    const three = withUnit(frameOf({ red: 3 }), 10)
    expect(three.ok && tenFrame.describe(three.value, look)).toBe(
      'Ten frame: 3 counters of 10, 7 spaces, worth 30.',
    )
    expect(three.ok && tenFrame.describe(three.value, hidingLook({ value: 'number' }))).toBe(
      'Ten frame: a hidden number of counters.',
    )
    const apples = putCounter(frameOf({}), { id: 'a', kind: 'apple', set: 'apple' }, 0)
    expect(
      tenFrame
        .actions(apples, look)
        .find(({ id }) => id === 'unit')
        ?.refusal?.reason(look),
    ).toBe('Only counters can be worth more or less than 1: take the other things out first.')
  })

  it('says what it holds in one sentence', () => {
    expect(tenFrame.describe(frameOf({ red: 8, yellow: 1 }), look)).toBe(
      'Ten frame: 8 red counters and 1 yellow counter, 1 space.',
    )
    expect(tenFrame.describe(frameOf({}), look)).toBe('Ten frame: no counters, 10 spaces.')
  })

  it('looks as designed', async () => {
    await goldenPicture('ten-frame-fives', tenFrame.picture(frameOf({ red: 7 }), look))
    await goldenPicture('ten-frame-pairs', tenFrame.picture(frameOf({ yellow: 7 }, 'pairs'), look))
    for (const [name, count, unit] of [
      ['tens', 4, 10],
      ['full-tenths', 10, '1/10'],
    ] as const) {
      const frame = withUnit(frameOf({ red: count }), unit)
      if (frame.ok) await goldenPicture(`ten-frame-${name}`, tenFrame.picture(frame.value, look))
    }
    await goldenPicture('ten-frame-full', tenFrame.picture(frameOf({ red: 8, yellow: 2 }), look))
  })
})
