import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goldenPicture } from '../../../tests/golden'
import { openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { tenFrame } from '.'
import { filledIn, firstSpace, putCounter, type TenFrame, withQuantities } from './tenFrame'

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

  it('says what it holds in one sentence', () => {
    expect(tenFrame.describe(frameOf({ red: 8, yellow: 1 }), look)).toBe(
      'Ten frame: 8 red counters and 1 yellow counter, 1 space.',
    )
    expect(tenFrame.describe(frameOf({}), look)).toBe('Ten frame: no counters, 10 spaces.')
  })

  it('looks as designed', async () => {
    await goldenPicture('ten-frame-fives', tenFrame.picture(frameOf({ red: 7 }), look))
    await goldenPicture('ten-frame-pairs', tenFrame.picture(frameOf({ yellow: 7 }, 'pairs'), look))
    await goldenPicture('ten-frame-full', tenFrame.picture(frameOf({ red: 8, yellow: 2 }), look))
  })
})
