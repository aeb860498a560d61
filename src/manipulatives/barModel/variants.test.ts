import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hidingLook, openLook } from '../../../tests/looks'
import { grown } from '../../geometry/box'
import { add, isExact, multiply } from '../../number/exact'
import { pictureBounds } from '../../picture/part'
import { barModel } from '.'
import { afresh } from './afresh'
import type { BarModel } from './barModel'
import { namesOf, quantities, sums } from './numbers'
import { schema } from './rules'

/** The contract for the variants that a new piece does not start as: a walk by actions, presses and drags. */

const look = openLook()
const mint = () => {
  throw new Error('a bar has no tokens')
}

const starts: readonly (readonly [string, BarModel])[] = [
  ['comparison', afresh('comparison')],
  ['comparison of three', three()],
  ['multiplicative', afresh('multiplicative')],
  ['equal parts', afresh('equal-parts')],
  ['equal parts with fractions', { ...afresh('equal-parts'), numbers: 'fraction' }],
  ['fraction of', afresh('fraction-of')],
  ['ratio', schema.parse({ ...afresh('ratio'), note: true })],
  ['ratio of three', threeToOne()],
  ['percentage', afresh('percentage')],
  ['percentage with decimals', schema.parse({ ...afresh('percentage'), numbers: 'decimal', each: true })],
  ['before and after', { ...afresh('before-after'), brackets: ['total'] }],
  ['fraction of, to one scale', { ...afresh('fraction-of'), unit: 20, letters: { part: 'r' } }],
]

function three(): BarModel {
  return schema.parse({
    variant: 'comparison',
    bars: [{ value: 3, label: 'Ana' }, { value: 9 }, { value: 1 }],
    brackets: ['difference', 'total'],
    cells: true,
    length: 600,
  })
}

function threeToOne(): BarModel {
  return schema.parse({
    variant: 'ratio',
    part: 4,
    bars: [{ count: 3, label: 'flour' }, { count: 2, label: 'sugar' }, { count: 1 }],
    brackets: ['bar1', 'bar2', 'bar3', 'difference', 'total'],
    note: true,
  })
}

function step(bar: BarModel, kind: number, which: number, x: number): BarModel {
  const parts = barModel.picture(bar, look).filter((part) => part.press)
  const part = parts[which % Math.max(1, parts.length)]
  const actions = barModel.actions(bar, look).filter((action) => action.refusal === null)
  const change =
    kind === 0
      ? actions[which % actions.length]?.run(mint)
      : kind === 1
        ? part && barModel.press?.(bar, part.key, look, mint)
        : part && barModel.drag?.(bar, part.key, { x, y: 0 }, look)
  if (change?.to === 'state') return change.state
  if (change?.to !== 'wish') return bar
  const outcome = barModel.withQuantities(bar, change.values, mint)
  return outcome.ok ? outcome.value : bar
}

const walks = fc.array(fc.tuple(fc.nat(2), fc.nat(999), fc.nat(1200)), { maxLength: 25 })

describe.each(starts)('%s', (_, start) => {
  const onWalks = (check: (bar: BarModel) => void) =>
    fc.assert(
      fc.property(walks, (steps) => {
        let bar = start
        for (const [kind, which, x] of steps) bar = step(bar, kind, which, x)
        check(bar)
      }),
      { numRuns: 25 },
    )

  it('keeps its state valid and its sums true', () => {
    onWalks((bar) => {
      expect(schema.safeParse(JSON.parse(JSON.stringify(bar)))).toEqual({ success: true, data: bar })
      const values = quantities(bar)
      for (const value of Object.values(values)) expect(isExact(value)).toBe(true)
      for (const { terms, plus } of sums(bar)) {
        const come = terms.reduce(
          (all, { name, times }) => add(all, multiply(times, values[name] ?? 0)),
          plus,
        )
        expect(come).toBe(0)
      }
    })
  })

  it('shows what it is asked or refuses, and is the same when nothing changes', () => {
    onWalks((bar) => {
      expect(barModel.withQuantities(bar, quantities(bar), mint)).toEqual({ ok: true, value: bar })
      for (const name of namesOf(bar)) {
        for (const value of [0, 1, 4, 13, 60]) {
          const outcome = barModel.withQuantities(bar, { [name]: value }, mint)
          if (outcome.ok) expect(quantities(outcome.value)[name]).toBe(value)
          else expect(outcome.refusal.reason(look)).toMatch(/^[A-Z].*\.$/)
        }
      }
    })
  })

  it('draws inside its size, with unique names and steady action ids', () => {
    const ids = barModel.actions(start, look).map(({ id }) => id)
    onWalks((bar) => {
      const parts = barModel.picture(bar, look)
      const bounds = pictureBounds(parts)
      const room = grown({ x: 0, y: 0, ...barModel.size(bar) }, 12)
      expect(bounds.x).toBeGreaterThanOrEqual(room.x)
      expect(bounds.y).toBeGreaterThanOrEqual(room.y)
      expect(bounds.x + bounds.width).toBeLessThanOrEqual(room.x + room.width)
      expect(bounds.y + bounds.height).toBeLessThanOrEqual(room.y + room.height)
      const keys = parts.map(({ key }) => key)
      const names = parts.flatMap(({ name }) => name ?? [])
      expect(new Set(keys).size).toBe(keys.length)
      expect(new Set(names).size).toBe(names.length)
      expect(barModel.actions(bar, look).map(({ id }) => id)).toEqual(ids)
    })
  })

  it('U6 looks, reads and refuses alike once all is hidden by size', () => {
    onWalks((bar) => {
      const masked = hidingLook(Object.fromEntries(namesOf(bar).map((name) => [name, 'size'] as const)))
      const appearance = (one: BarModel) => ({
        size: barModel.size(one),
        picture: barModel.picture(one, masked),
        words: barModel.describe(one, masked),
        actions: barModel
          .actions(one, masked)
          .map(({ id, label, refusal }) => [id, label, refusal?.reason(masked) ?? null]),
      })
      for (const name of namesOf(bar)) {
        const outcome = barModel.withQuantities(bar, { [name]: 12 }, mint)
        if (outcome.ok) expect(appearance(outcome.value)).toEqual(appearance(bar))
      }
    })
  })
})
