import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hidingLook, openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { add, compare, type Exact, fraction, total } from '../../number/exact'
import { partWhole } from '.'
import { countersIn, tokensIn, WHOLE } from './counters'
import { circlesOf } from './geometry'
import { knotsOf, type Name, type PartWhole, treeOf } from './partWhole'

const look = openLook()

/** A diagram as a lesson file holds it: what is left out is filled in. */
function diagram(saved: unknown): PartWhole {
  return partWhole.schema.parse(saved)
}

function ofParts(...values: Exact[]): PartWhole {
  return diagram({ parts: values.map((value) => ({ value })) })
}

function ofCounters(...counts: number[]): PartWhole {
  const mint = countingMint()
  const made = counts.map((count) => Array.from({ length: count }, () => mint('counter', 'red')))
  return diagram({ parts: made.slice(1).map((counters) => ({ counters })), inWhole: made[0] })
}

function run(state: PartWhole, id: string, mint = countingMint(100)): PartWhole {
  const action = partWhole.actions(state, look).find((candidate) => candidate.id === id)
  if (!action || action.refusal) throw new Error(action?.refusal?.reason(look) ?? `no action ${id}`)
  const change = action.run(mint)
  if (change.to === 'state') return change.state
  if (change.to === 'refusal') throw new Error(change.refusal.reason(look))
  const outcome = partWhole.withQuantities(state, change.values, mint)
  if (!outcome.ok) throw new Error(outcome.refusal.reason(look))
  return outcome.value
}

function reason(state: PartWhole, id: string, masked = look): string | undefined {
  return partWhole
    .actions(state, masked)
    .find((action) => action.id === id)
    ?.refusal?.reason(masked)
}

const value = fc.oneof(
  fc.integer({ min: 0, max: 30 }),
  fc.tuple(fc.nat(20), fc.constantFrom(2, 4, 5, 10)).map(([n, d]) => fraction(n, d)),
)
const numerals = fc
  .array(fc.oneof(value, fc.array(value, { minLength: 2, maxLength: 4 })), { minLength: 2, maxLength: 4 })
  .map((parts) =>
    diagram({
      parts: parts.map((part) =>
        Array.isArray(part) ? { parts: part.map((nested) => ({ value: nested })) } : { value: part },
      ),
    }),
  )

function holds(state: PartWhole): void {
  for (const { value: whole, parts } of knotsOf(state)) {
    if (parts.length === 0) continue
    const made = total(parts.map((part) => part.value))
    expect(whole).toBe(parts[0]?.name === 'part1' ? add(made, state.inWhole.length) : made)
  }
}

describe('part–whole diagram', () => {
  it('PW1 PW6 parts sum to the whole at every level, whatever is asked', () => {
    fc.assert(
      fc.property(numerals, fc.nat(50), value, fc.boolean(), (state, which, asked, alsoWhole) => {
        const names = knotsOf(state).map(({ name }) => name)
        const name = names[which % names.length] as Name
        const values: Partial<Record<Name, Exact>> = { [name]: asked }
        if (alsoWhole) values.whole = 17
        const outcome = partWhole.withQuantities(state, values, countingMint())
        if (!outcome.ok) return
        holds(outcome.value)
        expect(partWhole.quantities(outcome.value)).toMatchObject(values)
      }),
    )
  })

  it('PW1 is lifted only for a whole that is flagged, and the flag goes when it comes true', () => {
    const state = diagram({ parts: [{ value: 4 }, { value: 3 }], falseWhole: 6 })
    expect(partWhole.quantities(state).whole).toBe(6)
    expect(partWhole.sums(state)).toEqual([])
    expect(partWhole.describe(state, look)).toBe(
      'Part–whole diagram: the whole is 6; the parts are 4 and 3, which is not true.',
    )
    const fitting = partWhole.withQuantities(state, { part2: 2 }, countingMint())
    expect(fitting).toMatchObject({ ok: true, value: { falseWhole: null } })
    expect(() => diagram({ parts: [{ value: 4 }, { value: 3 }], falseWhole: 7 })).toThrow('no false whole')
  })

  it('PW1 refuses a whole that the parts asked for do not make', () => {
    const outcome = partWhole.withQuantities(ofParts(2, 3), { whole: 8, part1: 2, part2: 3 }, countingMint())
    expect(!outcome.ok && outcome.refusal.reason(look)).toBe('The parts 2 and 3 do not make 8.')
    const masked = hidingLook({ part1: 'number' })
    expect(!outcome.ok && outcome.refusal.reason(masked)).toBe('Those parts do not make that whole.')
  })

  it('PW2 keeps each counter in exactly one place, wherever it is moved', () => {
    const moves = fc.array(fc.tuple(fc.nat(9), fc.nat(3)), { maxLength: 20 })
    fc.assert(
      fc.property(moves, (steps) => {
        let state = ofCounters(4, 2, 1)
        const ids = tokensIn(state)
          .map(({ id }) => id)
          .sort()
        for (const [which, where] of steps) {
          const token = tokensIn(state)[which % 7]
          const without = token && partWhole.lift?.(state, token.id)
          const target = circlesOf(state)[where % 3]
          const slot = without && target && partWhole.offer?.(without, token, target.at)
          if (!without || !slot?.ok) throw new Error('a circle takes a counter')
          state = partWhole.receive?.(without, token, slot.value.id) ?? state
          holds(state)
          expect(treeOf(state).value).toBe(7)
        }
        expect(
          tokensIn(state)
            .map(({ id }) => id)
            .sort(),
        ).toEqual(ids)
      }),
    )
    const held = tokensIn(ofCounters(2, 0, 0))
    expect(() => diagram({ parts: [{ counters: held }, { counters: held.slice(1) }] })).toThrow(
      'in two places',
    )
  })

  it('PW3 keeps unknown numbers open: no part of the diagram shows or says them', () => {
    const state = diagram({ parts: [{ value: 2 }, { value: 3 }], masked: ['part1', 'part2'] })
    expect(partWhole.describe(state, look)).toBe(
      'Part–whole diagram: the whole is 5; the parts are a hidden number and a hidden number.',
    )
    const words = JSON.stringify([
      partWhole.picture(state, look).map(({ marks }) => marks.filter(({ type }) => type === 'text')),
      partWhole.actions(state, look).map(({ label, refusal }) => [label, refusal?.reason(look)]),
    ])
    expect(words).not.toMatch(/"text":"[23]"/)
    const shown = partWhole.press?.(state, 'part2', look, countingMint())
    expect(shown).toMatchObject({ to: 'state', state: { masked: ['part1'] } })
  })

  it('PW4 turning changes no number, and the whole stays joined to every part', () => {
    fc.assert(
      fc.property(numerals, (state) => {
        let turned = state
        for (let turns = 0; turns < 4; turns++) {
          turned = run(turned, 'turn')
          expect(partWhole.quantities(turned)).toEqual(partWhole.quantities(state))
          const [whole, ...others] = circlesOf(turned)
          const joined = others.filter(({ joined }) => joined?.x === whole?.at.x && joined?.y === whole?.at.y)
          expect(joined).toHaveLength(state.parts.length)
        }
        expect(turned).toEqual(state)
      }),
    )
  })

  it('PW5 an empty part is 0', () => {
    const state = run(run(ofParts(6, 1), 'across'), 'add-part')
    expect(partWhole.quantities(run(state, 'back'))).toMatchObject({ part3: 0, whole: 7 })
    const none = ofParts(6, 0)
    expect(partWhole.describe(none, look)).toBe('Part–whole diagram: the whole is 6; the parts are 6 and 0.')
    expect(partWhole.picture(none, look).flatMap(({ marks }) => marks)).toContainEqual(
      expect.objectContaining({ text: '0' }),
    )
    expect(reason(none, 'fewer-2')).toBe('Part 2 is empty.')
  })

  it('PW6 a part breaks into parts and joins again', () => {
    const broken = run(run(ofParts(2, 3), 'break-2'), 'across-nested')
    expect(partWhole.describe(broken, look)).toBe(
      'Part–whole diagram: the whole is 5; the parts are 2 and 3; part 2 is broken into 2 and 1.',
    )
    expect(run(broken, 'break-2')).toEqual(ofParts(2, 3))
  })

  it('PW7 fractions of one whole sum to the whole named', () => {
    const state = diagram({ parts: [{ value: '1/4' }, { value: '3/4' }], notation: 'fraction' })
    expect(treeOf(state).value).toBe(1)
    expect(partWhole.actions(state, look).find(({ id }) => id === 'more-1')?.label).toBe(
      'One quarter more in part 1',
    )
    expect(partWhole.quantities(run(state, 'back'))).toEqual({ whole: 1, part1: '1/2', part2: '1/2' })
  })

  it('U3 U4 moving across keeps the whole', () => {
    fc.assert(
      fc.property(numerals, fc.constantFrom('across', 'back'), (state, id) => {
        if (reason(state, id) !== undefined) return
        expect(treeOf(run(state, id)).value).toBe(treeOf(state).value)
      }),
    )
  })

  it('moves from counters to numerals and back with the same numbers', () => {
    let state = ofCounters(5, 0, 0)
    expect(partWhole.describe(state, look)).toBe(
      'Part–whole diagram: the whole is 5, with 5 counters in no part yet; the parts are 0 and 0.',
    )
    expect(reason(state, 'counters')).toBe('Put every counter in a part first.')
    for (const id of ['put-1', 'put-1', 'put-2', 'put-2', 'put-2']) state = run(state, id)
    expect(countersIn(state, WHOLE)).toEqual([])
    const numbers = run(state, 'counters')
    expect(numbers).toEqual(ofParts(2, 3))
    expect(partWhole.quantities(run(numbers, 'counters'))).toMatchObject({ whole: 5, part1: 2, part2: 3 })
    expect(countersIn(run(state, 'gather'), WHOLE)).toHaveLength(5)
  })

  it('refuses by reasons that do not depend on what is hidden', () => {
    const masked = hidingLook({ part2: 'number' })
    for (const id of ['fewer-2', 'back', 'more-2']) {
      expect(reason(ofParts(6, 0), id, masked)).toBe(reason(ofParts(2, 4), id, masked))
    }
  })

  it('keeps every number at 0 or more', () => {
    fc.assert(
      fc.property(numerals, fc.nat(40), (state, whole) => {
        const outcome = partWhole.withQuantities(state, { whole }, countingMint())
        if (outcome.ok)
          for (const knot of knotsOf(outcome.value)) expect(compare(knot.value, 0)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('refuses a number that is none with a sentence, and never breaks on it', () => {
    for (const value of ['abc', '1/0', '2/4', 1.5, 1e15, '1/20000', null, Number.NaN]) {
      expect(partWhole.schema.safeParse({ parts: [{ value }, { value: 1 }] }).success).toBe(false)
    }
  })
})
