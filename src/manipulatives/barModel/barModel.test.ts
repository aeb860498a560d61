import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openLook } from '../../../tests/looks'
import { compare, multiply, toFloat, total } from '../../number/exact'
import { barModel } from '.'
import { acting, noMint, of } from './acting.test-support'
import type { BarModel, Name } from './barModel'
import { layoutOf, type Segment } from './geometry'
import { quantities } from './numbers'
import { leftOf } from './rows'

const look = openLook()
const { after, dragged } = acting(look)

const value = fc.integer({ min: 0, max: 500 })
const partWhole = fc
  .array(value, { minLength: 1, maxLength: 5 })
  .map((values) => of({ variant: 'part-whole', parts: values.map((one) => ({ value: one })) }))
const comparison = fc
  .tuple(fc.array(value, { minLength: 2, maxLength: 4 }), fc.nat(2))
  .map(([values, upper]) =>
    of({
      variant: 'comparison',
      bars: values.map((one) => ({ value: one })),
      upper: upper % (values.length - 1),
    }),
  )
const multiplicative = fc
  .tuple(value, fc.integer({ min: 1, max: 12 }))
  .map(([part, times]) => of({ variant: 'multiplicative', part, times }))
const fractionOf = fc
  .tuple(value, fc.integer({ min: 1, max: 12 }), fc.nat(12))
  .map(([part, parts, shaded]) =>
    of({ variant: 'fraction-of', whole: part * parts, parts, shaded: shaded % (parts + 1) }),
  )
const anyBar = fc.oneof(partWhole, comparison, multiplicative, fractionOf)

function segments(bar: BarModel, row = 0): Segment[] {
  return layoutOf(bar, look).segments.filter((segment) => segment.row === row)
}

describe('what must hold', () => {
  it('BM1 parts sum to the whole, whatever is asked for', () => {
    fc.assert(
      fc.property(partWhole, value, fc.nat(5), (bar, wanted, which) => {
        const names = Object.keys(quantities(bar)) as Name[]
        const name = names[which % names.length] ?? 'whole'
        const outcome = barModel.withQuantities(bar, { [name]: wanted }, noMint)
        if (!outcome.ok || outcome.value.variant !== 'part-whole') throw new Error('any whole can be made')
        expect(quantities(outcome.value)[name]).toBe(wanted)
        expect(quantities(outcome.value).whole).toBe(total(outcome.value.parts.map((part) => part.value)))
      }),
    )
  })

  it('BM1 a dragged line keeps the whole and moves by whole numbers', () => {
    fc.assert(
      fc.property(partWhole, fc.nat(3), fc.integer({ min: -50, max: 1200 }), (bar, line, x) => {
        const next = dragged(bar, `divider ${line + 1}`, x)
        expect(quantities(next).whole).toBe(quantities(bar).whole)
      }),
    )
  })

  it('BM2 length ÷ value is the same for every bar that shares a unit, in two pieces too', () => {
    fc.assert(
      fc.property(anyBar, anyBar, (one, other) => {
        for (const bar of [one, other]) {
          const shared: BarModel = { ...bar, unit: '1/20' }
          for (const { name, width, key } of layoutOf(shared, look).segments) {
            const stands = toFloat(quantities(shared)[key.startsWith('copy') ? 'bar1' : name] ?? 0)
            expect(width).toBeCloseTo(stands / 20, 6)
          }
        }
      }),
    )
  })

  it('BM3 and BM7 equal parts have equal values and equal lengths, across both bars', () => {
    fc.assert(
      fc.property(multiplicative, fractionOf, (bars, whole) => {
        for (const bar of [bars, { ...bars, notToScale: true }, whole, { ...whole, notToScale: true }]) {
          const widths = layoutOf(bar, look).segments.map(({ width }) => width)
          for (const width of widths) expect(width).toBeCloseTo(widths[0] ?? 0, 6)
        }
        const { whole: all, part, parts } = quantities(whole)
        expect(multiply(part ?? 0, parts ?? 0)).toBe(all)
      }),
    )
  })

  it('BM4 compared bars share a left edge, and the bracket is the difference', () => {
    fc.assert(
      fc.property(comparison, (bar) => {
        if (bar.variant !== 'comparison') return
        const { segments: drawn, unit } = layoutOf(bar, look)
        for (const { x } of drawn) expect(x).toBe(leftOf(bar))
        const gap = quantities(bar).difference ?? 0
        expect(compare(gap, 0)).toBeGreaterThanOrEqual(0)
        const [upper, lower] = [drawn[bar.upper]?.width ?? 0, drawn[bar.upper + 1]?.width ?? 0]
        expect(Math.abs(upper - lower)).toBeCloseTo(toFloat(gap) * unit, 6)
        const extra = barModel.picture(bar, look).find(({ key }) => key === 'extra')
        const mark = extra?.marks[0]
        if (mark?.type === 'rect') expect(mark.width).toBeCloseTo(toFloat(gap) * unit, 6)
        else expect(toFloat(gap) * unit).toBeLessThan(1)
      }),
    )
  })

  it('BM5 says when the unknowns cannot all be found', () => {
    const lacking = 'there is not enough information'
    const says = (bar: object) => barModel.describe(of(bar), look).includes(lacking)
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 5 }),
        fc.subarray<Name>(['whole', 'part1', 'part2', 'part3', 'part4', 'part5']),
        (values, masked) => {
          const hidden = masked.filter((name) => name === 'whole' || Number(name.slice(4)) <= values.length)
          const parts = values.map((one) => ({ value: one }))
          expect(says({ variant: 'part-whole', parts, masked: hidden })).toBe(hidden.length > 1)
        },
      ),
    )
    const parts = [{ value: 8 }, { value: 5 }]
    expect(says({ variant: 'part-whole', parts, brackets: [], masked: ['part1'] })).toBe(true)
    const equal = { variant: 'fraction-of', whole: 24, parts: 4, shaded: 3 }
    expect(says({ ...equal, masked: ['whole'] })).toBe(false)
    expect(says({ ...equal, masked: ['whole', 'part'] })).toBe(true)
    expect(says({ ...equal, masked: ['whole', 'part'], answer: true })).toBe(false)
    const bars = { variant: 'comparison', bars: parts }
    expect(says({ ...bars, masked: ['difference'] })).toBe(false)
    expect(says({ ...bars, masked: ['bar1', 'difference'] })).toBe(true)
    expect(says({ ...bars, masked: ['bar1', 'difference'], brackets: ['difference', 'total'] })).toBe(false)
  })

  it('BM6 a sketch never draws the greater value shorter', () => {
    fc.assert(
      fc.property(fc.oneof(partWhole, comparison), (bar) => {
        const drawn = layoutOf({ ...bar, notToScale: true }, look).segments
        const values = quantities(bar)
        for (const one of drawn)
          for (const other of drawn)
            if (compare(values[one.name] ?? 0, values[other.name] ?? 0) >= 0)
              expect(one.width).toBeGreaterThanOrEqual(other.width - 1e-9)
      }),
    )
  })

  it('BM6 a sketch of two bars keeps the order of the difference too', () => {
    fc.assert(
      fc.property(value, value, (one, other) => {
        const bars = [{ value: one }, { value: other }]
        const [a = 0, b = 0] = [0, 1].map(
          (row) => segments(of({ variant: 'comparison', bars, notToScale: true }), row)[0]?.width,
        )
        const gap = Math.abs(one - other)
        const drawn = Math.abs(a - b)
        if (gap > Math.min(one, other)) expect(drawn).toBeGreaterThan(Math.min(a, b))
        if (gap < Math.min(one, other)) expect(drawn).toBeLessThan(Math.min(a, b))
      }),
    )
  })

  it('BM6 every bar of a sketch is broken', () => {
    const bars = [{ value: 52 }, { value: 35 }]
    const picture = barModel.picture(of({ variant: 'comparison', bars, notToScale: true }), look)
    for (const key of ['bar 1', 'bar 2']) {
      const marks = picture.find((part) => part.key === key)?.marks ?? []
      expect(marks.some((mark) => mark.type === 'path' && mark.fill === 'paper')).toBe(true)
    }
  })

  it('BM8 levelling and moving one across keep the total', () => {
    fc.assert(
      fc.property(comparison, fc.constantFrom('level', 'move-one'), (bar, id) => {
        const action = barModel.actions(bar, look).find((one) => one.id === id)
        if (action?.refusal !== null) return
        const next = after(bar, id)
        expect(quantities(next).total).toBe(quantities(bar).total)
        if (id === 'level') expect(quantities(next).difference).toBe(0)
      }),
    )
  })
})
