import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hidingLook, openLook } from '../../../tests/looks'
import { compare, divide, type Exact, multiply, toFloat, total } from '../../number/exact'
import { barModel } from '.'
import { type BarModel, type FractionOf, type Name, type Values } from './barModel'
import { layoutOf, leftOf, type Segment } from './geometry'
import { quantities } from './numbers'
import { schema } from './rules'

const look = openLook()
const of = (saved: object): BarModel => schema.parse(saved)
const mint = () => {
  throw new Error('a bar has no tokens')
}

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

function asked(bar: BarModel, values: Values): BarModel {
  const outcome = barModel.withQuantities(bar, values, mint)
  if (!outcome.ok) throw new Error(outcome.refusal.reason(look))
  return outcome.value
}

/** What an action or a drag leads to, as the board would carry it out. */
function after(bar: BarModel, id: string): BarModel {
  const action = barModel.actions(bar, look).find((one) => one.id === id)
  const change = action?.run(mint)
  if (change?.to === 'state') return change.state
  if (change?.to === 'wish') return asked(bar, change.values)
  throw new Error(change?.refusal.reason(look) ?? `no ${id}`)
}

function dragged(bar: BarModel, part: string, x: number): BarModel {
  const change = barModel.drag?.(bar, part, { x, y: 0 }, look)
  return change?.to === 'wish' ? asked(bar, change.values) : bar
}

describe('what must hold', () => {
  it('BM1 parts sum to the whole, whatever is asked for', () => {
    fc.assert(
      fc.property(partWhole, value, fc.nat(5), (bar, wanted, which) => {
        const names = Object.keys(quantities(bar)) as Name[]
        const name = names[which % names.length] ?? 'whole'
        const outcome = barModel.withQuantities(bar, { [name]: wanted }, mint)
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

describe('what it shows', () => {
  const eight: Exact = 8

  it('shows 24 as 4 parts of 6, and refuses 26 unless it may show fractions', () => {
    const bar = of({ variant: 'equal-parts', whole: 20, parts: 4 })
    expect(quantities(asked(bar, { whole: 24 })).part).toBe(6)
    const outcome = barModel.withQuantities(bar, { whole: 26 }, mint)
    expect(!outcome.ok && outcome.refusal.reason(look)).toBe(
      'That does not make equal parts in whole numbers.',
    )
    expect(quantities(asked({ ...bar, numbers: 'fraction' }, { whole: 26 })).part).toBe('13/2')
  })

  it('works out how many parts when two lengths are given', () => {
    const bar = of({ variant: 'equal-parts', whole: 20, parts: 4 })
    expect(quantities(asked(bar, { whole: 20, part: 2 })).parts).toBe(10)
  })

  it('cuts the same whole into the next number of parts that goes', () => {
    let bar = of({ variant: 'fraction-of', whole: 20, parts: 2, shaded: 1 })
    for (const parts of [4, 5, 10]) {
      bar = after(bar, 'more-parts')
      expect(quantities(bar)).toMatchObject({ whole: 20, parts, part: 20 / parts, shaded: 1 })
    }
  })

  it('reaches by actions what a drag reaches', () => {
    const bar = of({ variant: 'part-whole', parts: [{ value: eight }, { value: 5 }] })
    const unit = layoutOf(bar, look).unit
    expect(dragged(bar, 'divider 1', unit * 10.2)).toEqual(after(after(bar, 'right-1'), 'right-1'))
    expect(dragged(bar, 'end 1', unit * 13.9)).toEqual(after(bar, 'more-part2'))
    const whole = of({ variant: 'equal-parts', whole: 24, parts: 4 })
    expect(dragged(whole, 'end 1', (leftOf(whole) + 960) * 1.2)).toEqual(after(whole, 'more'))
    const copies = of({ variant: 'multiplicative', part: 3, times: 4 })
    expect(dragged(copies, 'end 2', 1200)).toEqual(after(copies, 'more-parts'))
  })

  it('shades up to the part that is pressed, and one less when it is the last shaded', () => {
    const bar = of({ variant: 'fraction-of', whole: 24, parts: 4, shaded: 3 })
    const pressed = (part: string) => barModel.press?.(bar, part, look, mint)
    expect(pressed('part 4')).toEqual({ to: 'wish', values: { shaded: 4, fraction: 24 } })
    expect(pressed('part 3')).toEqual({ to: 'wish', values: { shaded: 2, fraction: 12 } })
  })

  it('shows a hidden number when it is pressed', () => {
    const bar = of({ variant: 'comparison', bars: [{ value: 52 }, { value: 35 }], masked: ['difference'] })
    expect(barModel.press?.(bar, 'difference', look, mint)).toEqual({
      to: 'state',
      state: { ...bar, masked: [] },
    })
  })

  it('U6 a hidden number is nowhere in words, and with letters neither', () => {
    const bar = of({
      variant: 'fraction-of',
      whole: 24,
      parts: 4,
      shaded: 1,
      masked: ['whole'],
    }) as FractionOf
    const lettered = { ...bar, letters: { part: 'r' } }
    expect(barModel.describe(lettered, look)).toBe(
      'Bar model: the whole is a hidden number, in 4 equal parts, each r, one quarter shaded.',
    )
    const texts = barModel
      .picture(lettered, look)
      .flatMap(({ marks }) => marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : [])))
    expect(texts.join(' ')).not.toMatch(/24|6/)
  })

  it('U6 draws an unknown part dashed and unfilled, in its true place', () => {
    const bar = of({ variant: 'part-whole', parts: [{ value: 8 }, { value: 5 }] })
    const part = barModel.picture(bar, hidingLook({ part2: 'number' })).find(({ key }) => key === 'part 2')
    const [mark] = part?.marks ?? []
    expect(mark).toMatchObject({ type: 'rect', stroke: 'ink.second', dash: [14, 9] })
    expect(mark).not.toHaveProperty('fill')
  })

  it('starts stacked bars at one edge when their margin is the same', () => {
    const bar = { variant: 'fraction-of', whole: 24, parts: 4, shaded: 1, margin: 180 }
    expect(leftOf(of({ ...bar, label: 'Ana' }))).toBe(leftOf(of({ ...bar, label: 'Bea', parts: 3 })))
  })

  it('keeps the scale of the moment when asked, and then refuses what is too long', () => {
    const kept = after(of({ variant: 'comparison', bars: [{ value: 7 }, { value: 4 }] }), 'scale')
    expect(kept.unit).toBe(divide(960, 7))
    const outcome = barModel.withQuantities(kept, { bar1: eight }, mint)
    expect(!outcome.ok && outcome.refusal.reason(look)).toBe('That is too long to draw at this scale.')
    expect(!outcome.ok && outcome.refusal.remedy).toBe('scale')
  })

  it('says what it shows in one sentence', () => {
    const says = (saved: object) => barModel.describe(of(saved), look)
    expect(says({ variant: 'part-whole', parts: [{ value: 8 }, { value: 5 }] })).toBe(
      'Bar model: the whole is 13, the parts are 8 and 5.',
    )
    expect(
      says({
        variant: 'comparison',
        bars: [
          { value: 52, label: 'Ava' },
          { value: 35, label: 'Sam' },
        ],
        masked: ['difference'],
      }),
    ).toBe('Bar model: Ava 52, Sam 35, the difference is a hidden number.')
    expect(says({ variant: 'multiplicative', part: 34, times: 10, measure: 'cm' })).toBe(
      'Bar model: bar 1 34 cm, bar 2 10 equal parts of 34 cm.',
    )
  })

  it('is refused with a sentence when its numbers do not go together', () => {
    const problem = (saved: object) => schema.safeParse(saved).error?.issues[0]?.message
    expect(problem({ variant: 'equal-parts', whole: 26, parts: 4 })).toMatch(/whole numbers/)
    expect(problem({ variant: 'fraction-of', whole: 24, parts: 4, shaded: 5 })).toMatch(/to shade/)
    expect(problem({ variant: 'part-whole', parts: [{ value: -1 }] })).toMatch(/from 0/)
    expect(problem({ variant: 'part-whole', parts: [{ value: 50 }], unit: 40 })).toMatch(/too long/)
    expect(problem({ variant: 'part-whole', parts: [{ value: 50 }], masked: ['bar1'] })).toMatch(/name/)
  })
})
