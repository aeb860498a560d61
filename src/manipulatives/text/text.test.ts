import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goldenPicture } from '../../../tests/golden'
import { openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { textWidth } from '../../picture/andika'
import { HIGH_CONTRAST } from '../../picture/theme'
import { text as kind } from '.'
import { linesOf, resized, schema, type Text } from './text'

const look = openLook()
const PROBLEM: Text = {
  text: 'Ava has 52 shells. Sam has 35 shells.\nHow many more shells does Ava have?',
  width: 1000,
  size: 54,
  weight: 'regular',
}

describe('text', () => {
  it('breaks its lines at its width and keeps every word', () => {
    fc.assert(
      fc.property(fc.integer({ min: 120, max: 1824 }), fc.constantFrom(44, 54, 132), (width, size) => {
        const problem = { ...PROBLEM, width, size }
        const lines = linesOf(problem)
        expect(lines.join(' ')).toBe(PROBLEM.text.replaceAll('\n', ' '))
        for (const line of lines.filter((each) => each.includes(' ')))
          expect(textWidth(line, size, 'regular')).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('has lines 78 apart at size 54', () => {
    expect(kind.size(PROBLEM)).toEqual({ width: 1000, height: 2 * 78 })
  })

  it('gets larger and smaller in the same steps, and never too small to read', () => {
    const larger = resized(PROBLEM, 'larger')
    expect(larger && resized(larger, 'smaller')).toEqual(PROBLEM)
    const [, smaller] = kind.actions({ ...PROBLEM, size: 44 }, look)
    expect(smaller?.refusal?.reason(look)).toBe('The text is as small as it can be.')
  })

  it('describes itself by its own words', () => {
    const said = (text: string) => kind.describe({ ...PROBLEM, text }, look)
    expect(said(PROBLEM.text)).toBe(
      'Ava has 52 shells. Sam has 35 shells. How many more shells does Ava have?',
    )
    expect(said('how many?')).toBe('How many?')
    expect(said('8 eggs and 5 eggs')).toBe('Text: 8 eggs and 5 eggs.')
    expect(said(' \n')).toBe('Text with no words yet.')
  })

  it('shows no numbers of the board and reads a short lesson file', () => {
    expect(kind.quantities(PROBLEM)).toEqual({})
    expect(kind.withQuantities(PROBLEM, {}, countingMint())).toEqual({ ok: true, value: PROBLEM })
    expect(schema.safeParse({ text: 'Find the sum.' }).success).toBe(true)
    expect(schema.safeParse({ text: 'x'.repeat(601) }).success).toBe(false)
  })

  it('looks as designed', async () => {
    await goldenPicture('text-problem', kind.picture(PROBLEM, look))
    await goldenPicture('text-narrow', kind.picture({ ...PROBLEM, width: 560, size: 76 }, look))
    await goldenPicture(
      'text-bold-high-contrast',
      kind.picture({ ...PROBLEM, weight: 'bold' }, look),
      HIGH_CONTRAST,
    )
  })
})
