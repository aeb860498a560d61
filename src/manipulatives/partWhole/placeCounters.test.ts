import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goldenPicture } from '../../../tests/golden'
import { hidingLook, openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { add, type Exact, total } from '../../number/exact'
import { counterKind } from '../placeCounterKind'
import { PLACES } from '../placeValue'
import { worthOf } from '../worth'
import { partWhole } from '.'
import { tokensIn } from './counters'
import type { PartWhole } from './partWhole'

const look = openLook()

/** Circles that hold tokens of these kinds, the whole first. */
function holding(...rows: readonly (readonly string[])[]): PartWhole {
  const mint = countingMint()
  const [inWhole = [], ...parts] = rows.map((row) => row.map((kind) => mint(kind, 'blue')))
  return partWhole.schema.parse({ inWhole, parts: parts.map((counters) => ({ counters })) })
}

const kind = fc.constantFrom('counter', 'apple', ...PLACES.slice(1).map(counterKind))
const row = fc.array(kind, { maxLength: 5 })
const diagrams = fc.tuple(row, row, row).map((rows) => holding(...rows))

describe('place value counters in a part–whole diagram', () => {
  it('PW1 a circle is worth what its counters come to, and PW2 a counter that moves changes two circles', () => {
    fc.assert(
      fc.property(diagrams, fc.nat(2), fc.nat(2), (state, from, to) => {
        const { whole, left, part1, part2 } = partWhole.quantities(state)
        expect(whole).toBe(total([left ?? 0, part1 ?? 0, part2 ?? 0]))
        expect(whole).toBe(total(tokensIn(state).map((token) => worthOf(token.kind) ?? 0)))
        const token = [
          state.inWhole,
          ...state.parts.map((part) => ('counters' in part ? part.counters : [])),
        ][from]?.[0]
        if (!token) return
        const moved = partWhole.receive?.(partWhole.lift?.(state, token.id) ?? state, token, String(to - 1))
        expect(moved && partWhole.quantities(moved).whole).toBe(whole)
      }),
    )
  })

  it('comes to the numbers asked for exactly, or refuses', () => {
    fc.assert(
      fc.property(diagrams, fc.nat(99), fc.constantFrom('part1', 'left', 'whole'), (state, wanted, name) => {
        const asked = partWhole.withQuantities(state, { [name]: wanted }, countingMint(500))
        if (asked.ok) expect(partWhole.quantities(asked.value)[name as 'whole']).toBe(wanted)
        else expect(asked.refusal.reason(look)).toMatch(/^[A-Z].*\.$/)
      }),
    )
    const asked = partWhole.withQuantities(holding([], ['ten-counter'], []), { part1: 24 }, countingMint(9))
    expect(asked.ok && partWhole.describe(asked.value, look)).toBe(
      'Part–whole diagram: the whole is 24; the parts are 24 and 0; part 1 holds 2 counters of 10 and 4 counters of 1.',
    )
  })

  it('shows 0.3 and 20.4 as counters and as numbers, with the same whole', () => {
    const numbers = partWhole.schema.parse({ parts: [{ value: '3/10' }, { value: '102/5' }] })
    const change = partWhole
      .actions(numbers, look)
      .find(({ id }) => id === 'counters')
      ?.run(countingMint())
    const shown = change?.to === 'state' ? change.state : numbers
    expect(tokensIn(shown)).toHaveLength(3 + 2 + 4)
    expect(partWhole.quantities(shown)).toMatchObject({ whole: add('3/10', '102/5'), part1: '3/10' })
    const refusal = (...values: Exact[]) =>
      partWhole
        .actions(partWhole.schema.parse({ parts: values.map((value) => ({ value })) }), look)
        .find(({ id }) => id === 'counters')
        ?.refusal?.reason(look)
    expect(refusal(2, '1/3')).toBe('These numbers cannot be shown with 20 counters.')
    expect(refusal(99, 99)).toBe('These numbers cannot be shown with 20 counters.')
  })

  it('takes counters of every value and refuses what has no place in a circle', () => {
    const state = holding([], ['counter'], [])
    const offered = (name: string) => partWhole.offer?.(state, { id: 'x', kind: name, set: 'blue' }, null)
    expect(offered('hundredth-counter')?.ok).toBe(true)
    const shape = offered('seven-shape')
    expect(shape?.ok === false && shape.refusal.reason(look)).toMatch(/^Only .*\.$/)
  })

  it('U6 draws and says none of the counters in a hidden circle', () => {
    const state = holding([], ['ten-counter', 'one-counter'], ['tenth-counter'])
    const hidden = hidingLook({ part1: 'number' })
    expect(partWhole.describe(state, hidden)).toBe(
      'Part–whole diagram: the whole is 11.1; the parts are a hidden number and 0.1.',
    )
    expect(partWhole.picture(state, hidden).filter(({ token }) => token !== undefined)).toHaveLength(1)
  })

  it('looks as designed', async () => {
    const state = holding(
      ['hundred-counter'],
      ['ten-counter', 'ten-counter', 'one-counter'],
      ['tenth-counter', 'tenth-counter', 'hundredth-counter'],
    )
    await goldenPicture('part-whole-place-counters', partWhole.picture(state, look))
  })
})
