import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goldenPicture } from '../../../tests/golden'
import { hidingLook, openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { add, compare, toFloat } from '../../number/exact'
import { barModel } from '.'
import type { BarModel } from './barModel'
import { layoutOf } from './geometry'
import { quantities } from './numbers'
import { leftOf } from './rows'
import { schema } from './rules'

const look = openLook()
const AVA = { value: 12, label: 'Ava' }
const SAM = { value: 6, label: 'Sam' }

function of(saved: object): BarModel {
  return schema.parse({ variant: 'before-after', ...saved })
}

function after(bar: BarModel, id: string): BarModel | string {
  const action = barModel.actions(bar, look).find((one) => one.id === id)
  const change = action?.run(countingMint())
  if (change?.to === 'refusal') return change.refusal.reason(look)
  if (change?.to === 'state') return change.state
  const outcome = barModel.withQuantities(bar, change?.values ?? {}, countingMint())
  return outcome.ok ? outcome.value : outcome.refusal.reason(look)
}

const bars = fc
  .tuple(
    fc.nat(30),
    fc.nat(30),
    fc.nat(1),
    fc.nat(99),
    fc.integer({ min: -30, max: 30 }),
    fc.integer({ min: -30, max: 30 }),
  )
  .map(([one, other, from, moved, first, second]) =>
    schema.safeParse({
      variant: 'before-after',
      bars: [
        { value: one, change: first },
        { value: other, change: second },
      ],
      from,
      moved: moved % ((from === 0 ? one : other) + 1),
    }),
  )
  .filter(({ success }) => success)
  .map(({ data }) => data as BarModel)

describe('gains and losses of bars before and after', () => {
  it('BM8 a move keeps the total, which changes by what is gained and lost and by nothing else', () => {
    const ids = ['move-down', 'move-up', 'level', 'gain-bar1', 'lose-bar1', 'gain-bar2', 'lose-bar2', 'back']
    fc.assert(
      fc.property(bars, fc.constantFrom(...ids), (bar, id) => {
        const before = quantities(bar)
        const next = after(bar, id)
        if (typeof next === 'string') {
          expect(next).toMatch(/^[A-Z].*\.$/)
          return
        }
        const shows = quantities(next)
        expect([shows.bar1, shows.bar2]).toEqual([before.bar1, before.bar2])
        const changes = add(shows.change1 ?? 0, shows.change2 ?? 0)
        expect(shows.totalAfter).toBe(add(shows.total ?? 0, changes))
        expect(add(shows.after1 ?? 0, shows.after2 ?? 0)).toBe(shows.totalAfter)
        if (/move|level/.test(id)) expect(shows.totalAfter).toBe(before.totalAfter)
        if (/gain|lose/.test(id))
          expect(Math.abs(Number(shows.totalAfter) - Number(before.totalAfter))).toBe(1)
      }),
    )
  })

  it('BM2 what a bar has come to is as long as its number, whatever came and went', () => {
    fc.assert(
      fc.property(bars, (bar) => {
        const { unit, segments } = layoutOf(bar, look)
        for (const [index, name] of (['after1', 'after2'] as const).entries()) {
          const here = segments.filter(
            ({ row, moved }) => row === index + 2 && moved !== 'gone' && moved !== 'lost',
          )
          const end = Math.max(...here.map(({ x, width }) => x + width)) - leftOf(bar)
          expect(end).toBeCloseTo(toFloat(quantities(bar)[name] ?? 0) * unit, 6)
        }
        const room = leftOf(bar) + bar.length + 1e-6
        for (const { x, width } of segments) expect(x + width).toBeLessThanOrEqual(room)
      }),
    )
  })

  it('BM6 a sketch keeps the order of all that came and went', () => {
    fc.assert(
      fc.property(bars, (bar) => {
        const { segments } = layoutOf({ ...bar, notToScale: true }, look)
        const shows = quantities(bar)
        for (const one of segments)
          for (const other of segments) {
            if (one.bare || other.bare) continue
            const [a, b] = [one, other].map(({ name }) => Math.abs(toFloat(shows[name] ?? 0))) as [
              number,
              number,
            ]
            if (a > b) expect(one.width).toBeGreaterThanOrEqual(other.width)
          }
      }),
    )
  })

  it('says who gains and who loses, and what that does to the total', () => {
    const change = {
      bars: [
        { ...AVA, change: 3 },
        { ...SAM, change: -1 },
      ],
      moved: 2,
    }
    expect(barModel.describe(of(change), look)).toBe(
      'Bar model: before, Ava 12 and Sam 6; 2 goes from Ava to Sam; Ava gains 3; Sam loses 1; after, Ava 13 and Sam 7; the total changes by what is gained and lost.',
    )
    expect(barModel.describe(of({ ...change, moved: 0, brackets: ['total'] }), look)).toBe(
      'Bar model: before, Ava 12 and Sam 6; nothing goes from one to the other; Ava gains 3; Sam loses 1; after, Ava 15 and Sam 5; the total is 18 before and 20 after.',
    )
    expect(barModel.describe(of(change), hidingLook({ change1: 'number' }))).toContain(
      'Ava gains a hidden number',
    )
  })

  it('loses only what is there, and comes back to as it was', () => {
    expect(after(of({ bars: [AVA, { ...SAM, value: 0 }] }), 'lose-bar2')).toBe(
      'There are not that many to lose.',
    )
    const back = after(of({ bars: [{ ...AVA, change: 3 }, SAM], moved: 2 }), 'back')
    expect(typeof back === 'string' || quantities(back)).toMatchObject({
      change1: 0,
      moved: 0,
      totalAfter: 18,
    })
    expect(barModel.withQuantities(of({ bars: [AVA, SAM] }), { change1: -5 }, countingMint())).toMatchObject({
      ok: true,
      value: { bars: [{ change: -5 }, { change: 0 }] },
    })
    expect(
      compare(
        quantities(of({ bars: [{ ...AVA, change: '-1/2' }, SAM], numbers: 'fraction' })).after1 ?? 0,
        '23/2',
      ),
    ).toBe(0)
  })

  it('looks as designed', async () => {
    const change = {
      bars: [
        { ...AVA, change: 3 },
        { ...SAM, change: -2 },
      ],
      moved: 4,
      brackets: ['total'],
    }
    await goldenPicture('bar-before-after-gains', barModel.picture(of(change), look))
    const apart = {
      bars: [
        { ...AVA, change: -5 },
        { ...SAM, change: 4 },
      ],
    }
    await goldenPicture('bar-before-after-outside', barModel.picture(of(apart), look))
    const narrow = {
      bars: [
        { value: 40, change: 1 },
        { value: 25, change: -1 },
      ],
      masked: ['change2'],
    }
    await goldenPicture('bar-before-after-narrow-gain', barModel.picture(of(narrow), look))
  })
})
