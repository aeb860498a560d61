import { describe, expect, it } from 'vitest'
import { goldenPicture } from '../../../tests/golden'
import { openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { HIGH_CONTRAST } from '../../picture/theme'
import { equation } from '.'
import type { Equation } from './equation'
import { parsed } from './text'

const look = openLook()

function eq(text: string, more: object = {}): Equation {
  return equation.schema.parse({ ...parsed(text), ...more })
}

const MAKE_TEN = { splits: [{ term: 'a2', parts: [2, 3], ring: true }] }

describe('the picture of an equation', () => {
  it('looks as designed', async () => {
    const outcome = equation.withQuantities(eq('8 + 5 = ☐'), { b1: 1 }, countingMint())
    if (!outcome.ok) throw new Error('a box takes any number')
    const filled = outcome.value
    const hues = openLook({ a1: 'red', a2: 'yellow', ring: 'teal', b1: 'teal' })
    const makeTen = eq('8 + 5 = [13]', MAKE_TEN)
    await goldenPicture('equation-make-ten', equation.picture(makeTen, hues))
    await goldenPicture('equation-make-ten-high-contrast', equation.picture(makeTen, hues), HIGH_CONTRAST)
    await goldenPicture(
      'equation-chain',
      equation.picture(eq('8 + 5 = 8 + 2 + 3 = 10 + 3 = 13', { size: 120 }), look),
    )
    await goldenPicture(
      'equation-not-true',
      equation.picture(eq('8 + 2 = 10 + 3 = 13', { flaggedFalse: true }), look),
    )
    await goldenPicture(
      'equation-boxes',
      equation.picture(eq('☐ + 5 = 12', { size: 54, label: '(g)' }), look),
    )
    await goldenPicture('equation-box-filled', equation.picture(filled, hues))
    await goldenPicture('equation-sign', equation.picture(eq('9 ☐ 11'), look))
    await goldenPicture(
      'equation-fraction',
      equation.picture(eq('1/4 of 16 cm = 4 cm', { notation: 'fraction' }), look),
    )
    await goldenPicture(
      'equation-first-split',
      equation.picture(
        eq('4 + 9', { splits: [{ term: 'a1', parts: [3, 1], ring: true }], masked: ['a1.part1', 'ring'] }),
        hues,
      ),
    )
    await goldenPicture('equation-large', equation.picture(eq('34 × 100 = 3400', { size: 96 }), look))
  })

  it('parts keep their places when a number is hidden or shown', () => {
    const places = (state: Equation) => equation.picture(state, look).map(({ key, at }) => [key, at])
    expect(places(eq('8 + 5 = [13]', MAKE_TEN))).toEqual(places(eq('8 + [5] = 13', MAKE_TEN)))
  })
})
