import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hidingLook, openLook } from '../../../tests/looks'
import { compare, multiply, toFloat } from '../../number/exact'
import { barModel } from '.'
import { acting, noMint, of } from './acting.test-support'
import type { BarModel, Name } from './barModel'
import { layoutOf } from './geometry'
import { quantities } from './numbers'
import { leftOf } from './rows'

/** What must hold for ratios, percentages, and bars before and after. */

const look = openLook()
const { after, asked, dragged } = acting(look)

const count = fc.integer({ min: 1, max: 12 })
const value = fc.integer({ min: 0, max: 300 })
const ratio = fc
  .tuple(value, fc.array(count, { minLength: 2, maxLength: 3 }), fc.nat(1))
  .map(([part, counts, upper]) =>
    of({
      variant: 'ratio',
      part,
      bars: counts.map((one) => ({ count: one })),
      upper: upper % (counts.length - 1),
      brackets: ['difference', 'total'],
    }),
  )
const percentage = fc
  .tuple(value, fc.constantFrom(1, 2, 4, 5, 10, 20), fc.integer({ min: 0, max: 100 }))
  .map(([hundredth, parts, percent]) => of({ variant: 'percentage', whole: hundredth * 100, parts, percent }))
const beforeAfter = fc.tuple(value, value, fc.nat(1), fc.nat(1000)).map(([one, other, from, moved]) =>
  of({
    variant: 'before-after',
    bars: [{ value: one }, { value: other }],
    from,
    moved: moved % ((from === 0 ? one : other) + 1),
  }),
)
const any = fc.oneof(ratio, percentage, beforeAfter)

function segments(bar: BarModel, row?: number) {
  return layoutOf(bar, look).segments.filter((segment) => row === undefined || segment.row === row)
}

function end(bar: BarModel, row: number): number {
  return Math.max(
    0,
    ...segments(bar, row).map(({ x, width, moved }) => (moved === 'gone' ? 0 : x + width - leftOf(bar))),
  )
}

describe('what must hold', () => {
  it('BM1 the parts come to the whole, the bars to the total', () => {
    fc.assert(
      fc.property(any, value, fc.nat(20), (bar, wanted, which) => {
        const names = Object.keys(quantities(bar)) as Name[]
        const outcome = barModel.withQuantities(
          bar,
          { [names[which % names.length] ?? 'whole']: wanted },
          noMint,
        )
        const shows = quantities(outcome.ok ? outcome.value : bar)
        const n = (name: Name) => toFloat(shows[name] ?? 0)
        if (bar.variant === 'percentage') expect(n('part') * n('parts')).toBe(n('whole'))
        else expect(n('bar1') + n('bar2') + n('bar3')).toBe(n('total'))
        if (bar.variant === 'ratio') expect(n('part') * n('parts')).toBe(n('total'))
      }),
    )
  })

  it('BM2 length ÷ value is the same for every bar that shares a unit, and a move keeps the scale', () => {
    fc.assert(
      fc.property(any, any, (one, other) => {
        for (const bar of [one, other]) {
          const shared: BarModel = { ...bar, unit: '1/40' }
          for (const { name, width } of segments(shared))
            expect(width).toBeCloseTo(toFloat(quantities(shared)[name] ?? 0) / 40, 6)
        }
      }),
    )
    const bars = of({ variant: 'before-after', bars: [{ value: 9 }, { value: 3 }] })
    expect(layoutOf(after(bars, 'move-down'), look).unit).toBe(layoutOf(bars, look).unit)
  })

  it('BM3 and BM7 parts are equal in value and in length, across every bar of a ratio', () => {
    fc.assert(
      fc.property(fc.oneof(ratio, percentage), fc.boolean(), (bar, notToScale) => {
        const drawn = { ...bar, notToScale }
        const widths = segments(drawn).map(({ width }) => width)
        for (const width of widths) expect(width).toBeCloseTo(widths[0] ?? 0, 6)
        if (bar.variant !== 'ratio') return
        bar.bars.forEach((one, row) => {
          expect(segments(drawn, row)).toHaveLength(one.count)
          expect(quantities(bar)[`bar${row + 1}` as Name]).toBe(multiply(bar.part, one.count))
        })
      }),
    )
  })

  it('BM7 whichever number of a ratio is asked for, every bar keeps its parts', () => {
    fc.assert(
      fc.property(
        ratio,
        fc.constantFrom<Name>('part', 'bar1', 'bar2', 'difference', 'total'),
        value,
        (bar, name, to) => {
          const outcome = barModel.withQuantities(bar, { [name]: to }, noMint)
          if (!outcome.ok || bar.variant !== 'ratio' || outcome.value.variant !== 'ratio') return
          expect(outcome.value.bars).toEqual(bar.bars)
        },
      ),
    )
  })

  it('BM4 bars share a left edge, and the bracket is the difference', () => {
    fc.assert(
      fc.property(ratio, (bar) => {
        if (bar.variant !== 'ratio') return
        for (const row of bar.bars.keys()) expect(segments(bar, row)[0]?.x).toBe(leftOf(bar))
        const gap = Math.abs(end(bar, bar.upper) - end(bar, bar.upper + 1))
        expect(gap).toBeCloseTo(toFloat(quantities(bar).difference ?? 0) * layoutOf(bar, look).unit, 6)
        const extra = barModel.picture(bar, look).find(({ key }) => key === 'extra')
        const mark = extra?.marks[0]
        if (mark?.type === 'rect') expect(mark.width).toBeCloseTo(gap, 6)
        else expect(gap).toBeLessThan(1)
      }),
    )
  })

  it('BM5 says when the unknowns cannot all be found', () => {
    const says = (bar: object) => barModel.describe(of(bar), look).includes('there is not enough information')
    const bars = [{ count: 2 }, { count: 3 }]
    const known = { variant: 'ratio', part: 7, bars, brackets: ['bar1', 'bar2', 'difference', 'total'] }
    const all: Name[] = ['part', 'bar1', 'bar2', 'difference', 'total']
    for (const name of all)
      expect(says({ ...known, masked: all.filter((other) => other !== name) })).toBe(false)
    expect(says({ ...known, masked: all })).toBe(true)
    const percent = { variant: 'percentage', whole: 80, percent: 30 }
    expect(says({ ...percent, masked: ['amount', 'part'] })).toBe(false)
    expect(says({ ...percent, masked: ['whole', 'part'] })).toBe(false)
    expect(says({ ...percent, masked: ['percent'] })).toBe(false)
    expect(says({ ...percent, masked: ['amount', 'percent'] })).toBe(true)
    const change = { variant: 'before-after', bars: [{ value: 12 }, { value: 6 }], moved: 2 }
    expect(says({ ...change, masked: ['moved', 'after2'] })).toBe(false)
    expect(says({ ...change, masked: ['moved', 'after1', 'after2'] })).toBe(true)
  })

  it('BM6 a sketch never draws the greater value shorter', () => {
    fc.assert(
      fc.property(fc.oneof(ratio, beforeAfter), (bar) => {
        const sketch: BarModel = { ...bar, notToScale: true }
        const shows = quantities(bar)
        const names: Name[] =
          bar.variant === 'ratio' ? ['bar1', 'bar2'] : ['bar1', 'bar2', 'after1', 'after2', 'moved']
        const length = (name: Name) =>
          name === 'moved'
            ? (segments(sketch).find(({ moved }) => moved === 'come')?.width ?? 0)
            : end(sketch, Number(name.slice(-1)) - 1 + (name.startsWith('after') ? 2 : 0))
        for (const one of names)
          for (const other of names)
            if (compare(shows[one] ?? 0, shows[other] ?? 0) >= 0)
              expect(length(one)).toBeGreaterThanOrEqual(length(other) - 1e-9)
      }),
    )
  })

  it('BM8 what goes from one bar to the other keeps the total, by an action or by a drag', () => {
    const ids = fc.constantFrom('move-down', 'move-up', 'level', 'back')
    fc.assert(
      fc.property(beforeAfter, ids, fc.nat(1), fc.integer({ min: -50, max: 1200 }), (bar, id, row, x) => {
        const now = quantities(bar)
        const moves = barModel.actions(bar, look).find((one) => one.id === id)?.refusal === null
        for (const next of [moves ? after(bar, id) : bar, dragged(bar, `end ${row + 3}`, x)]) {
          const { bar1, bar2, total, after1 = 0, after2 = 0 } = quantities(next)
          expect({ bar1, bar2, total }).toEqual({ bar1: now.bar1, bar2: now.bar2, total: now.total })
          expect(toFloat(after1) + toFloat(after2)).toBe(now.total)
          expect(compare(after1, 0) >= 0 && compare(after2, 0) >= 0).toBe(true)
        }
      }),
    )
  })

  it('BM8 what has moved is dashed where it was and filled where it has come, of one length', () => {
    fc.assert(
      fc.property(beforeAfter, (bar) => {
        if (bar.variant !== 'before-after') return
        const [gone, come] = (['gone', 'come'] as const).map((where) =>
          segments(bar).find(({ moved }) => moved === where),
        )
        expect([gone === undefined, come === undefined]).toEqual([bar.moved === 0, bar.moved === 0])
        if (bar.moved === 0) return
        expect(gone?.width).toBe(come?.width)
        expect((gone?.x ?? 0) + (gone?.width ?? 0) - leftOf(bar)).toBeCloseTo(end(bar, bar.from), 6)
        const mark = (key: string) => barModel.picture(bar, look).find((part) => part.key === key)?.marks[0]
        expect(mark('gone')).toMatchObject({ dash: [14, 9] })
        expect(mark('gone')).not.toHaveProperty('fill')
        expect(mark('come')).toHaveProperty('fill')
      }),
    )
  })
})

describe('what can be done', () => {
  it('finds one part from any of the numbers of a ratio', () => {
    const bar = of({ variant: 'ratio', part: 1, bars: [{ count: 2 }, { count: 5 }] })
    const all = { part: 4, bar1: 8, bar2: 20, difference: 12, total: 28 }
    for (const [name, to] of Object.entries(all))
      expect(quantities(asked(bar, { [name]: to }))).toMatchObject(all)
    const outcome = barModel.withQuantities(bar, { total: 30 }, noMint)
    expect(!outcome.ok && outcome.refusal.reason(look)).toMatch(/whole numbers/)
  })

  it('changes the ratio and keeps one part, and takes a third bar', () => {
    const bar = of({ variant: 'ratio', part: 4, bars: [{ count: 2 }, { count: 3 }] })
    expect(quantities(after(bar, 'more-count2'))).toMatchObject({ part: 4, count2: 4, bar2: 16, total: 24 })
    expect(quantities(after(after(bar, 'third'), 'more-count3'))).toMatchObject({
      bar3: 8,
      total: 28,
      parts: 7,
    })
    expect(after(after(bar, 'third'), 'third')).toEqual(bar)
  })

  it('reaches by actions what a drag reaches', () => {
    const bars = of({ variant: 'ratio', part: 4, bars: [{ count: 2 }, { count: 3 }], length: 960 })
    expect(dragged(bars, 'end 1', 80 * 10.2)).toEqual(after(bars, 'more'))
    const percent = of({ variant: 'percentage', whole: 80, percent: 30, length: 1000 })
    expect(dragged(percent, 'shade 1', leftOf(percent) + 420)).toEqual(after(percent, 'shade-more'))
    expect(dragged(percent, 'end 1', leftOf(percent) + 1125)).toEqual(after(percent, 'more'))
    const change = of({ variant: 'before-after', bars: [{ value: 12 }, { value: 6 }], moved: 2, length: 900 })
    expect(dragged(change, 'end 3', 50 * 9.1)).toEqual(after(change, 'move-down'))
    expect(dragged(change, 'end 4', 50 * 9.1)).toEqual(after(change, 'move-down'))
    expect(dragged(change, 'end 4', 50 * 4.9)).toEqual(after(after(change, 'back'), 'move-up'))
    expect(dragged(change, 'end 1', 50 * 13)).toEqual(after(change, 'more-bar1'))
  })

  it('shades a percentage by a press, cuts the same whole, and takes the scales away', () => {
    const bar = of({ variant: 'percentage', whole: 80, percent: 30 })
    const pressed = (part: string) => barModel.press?.(bar, part, look, noMint)
    expect(pressed('part 5')).toEqual({ to: 'wish', values: { whole: 80, percent: 50, amount: 40 } })
    expect(pressed('part 3')).toEqual({ to: 'wish', values: { whole: 80, percent: 20, amount: 16 } })
    expect(quantities(after(bar, 'more-parts'))).toMatchObject({ whole: 80, parts: 20, part: 4, amount: 24 })
    expect(quantities(asked(bar, { percent: 35 }))).toMatchObject({ amount: 28 })
    const bare = after(after(bar, 'percents'), 'amounts')
    const texts = barModel
      .picture(bare, look)
      .flatMap(({ marks }) => marks.filter(({ type }) => type === 'text'))
    expect(texts).toEqual([])
  })

  it('U6 a hidden number of a ratio, percentage or move is nowhere in words', () => {
    const says = (saved: object, name: Name) => barModel.describe(of(saved), hidingLook({ [name]: 'number' }))
    const bars = [
      { count: 2, label: 'red' },
      { count: 3, label: 'yellow' },
    ]
    expect(says({ variant: 'ratio', part: 6, bars, brackets: ['total'] }, 'total')).toBe(
      'Bar model: red 2 parts, yellow 3 parts, each part 6, the total is a hidden number.',
    )
    expect(says({ variant: 'percentage', whole: 80, percent: 30 }, 'amount')).toBe(
      'Bar model: 100% is 80, in 10 equal parts, each 8, 30% shaded, which is a hidden number.',
    )
    const change = { variant: 'before-after', bars: [{ value: 12 }, { value: 6 }], moved: 2 }
    expect(says(change, 'moved')).toBe(
      'Bar model: before, bar 1 12 and bar 2 6; a hidden number goes from bar 1 to bar 2; after, bar 1 10 and bar 2 8.',
    )
  })

  it('is refused with a sentence when its numbers do not go together', () => {
    const problem = (saved: object) => barModel.schema.safeParse(saved).error?.issues[0]?.message
    expect(problem({ variant: 'percentage', whole: 80, parts: 3 })).toMatch(/Cut 100%/)
    expect(problem({ variant: 'percentage', whole: 80, percent: 33 })).toMatch(/whole number/)
    expect(problem({ variant: 'before-after', bars: [{ value: 3 }, { value: 4 }], moved: 5 })).toMatch(
      /that many/,
    )
    expect(
      problem({ variant: 'ratio', part: 3, bars: [{ count: 3 }, { count: 4 }], brackets: ['bar3'] }),
    ).toMatch(/name is given/)
  })
})
