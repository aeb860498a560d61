import { describe, expect, it } from 'vitest'
import { hidingLook, openLook } from '../../../tests/looks'
import { divide } from '../../number/exact'
import { barModel } from '.'
import { acting, noMint, of } from './acting.test-support'
import type { FractionOf } from './barModel'
import { layoutOf } from './geometry'
import { quantities } from './numbers'
import { leftOf } from './rows'
import { schema } from './rules'

const look = openLook()
const { after, asked, dragged } = acting(look)

describe('what it shows', () => {
  it('shows 24 as 4 parts of 6, and refuses 26 unless it may show fractions', () => {
    const bar = of({ variant: 'equal-parts', whole: 20, parts: 4 })
    expect(quantities(asked(bar, { whole: 24 })).part).toBe(6)
    const outcome = barModel.withQuantities(bar, { whole: 26 }, noMint)
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
    const bar = of({ variant: 'part-whole', parts: [{ value: 8 }, { value: 5 }] })
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
    const pressed = (part: string) => barModel.press?.(bar, part, look, noMint)
    expect(pressed('part 4')).toEqual({ to: 'wish', values: { shaded: 4, fraction: 24 } })
    expect(pressed('part 3')).toEqual({ to: 'wish', values: { shaded: 2, fraction: 12 } })
  })

  it('shows a hidden number when it is pressed', () => {
    const bar = of({ variant: 'comparison', bars: [{ value: 52 }, { value: 35 }], masked: ['difference'] })
    expect(barModel.press?.(bar, 'difference', look, noMint)).toEqual({
      to: 'state',
      state: { ...bar, masked: [] },
    })
  })

  it('U14 draws nothing, level bars and empty parts', () => {
    const level = of({ variant: 'comparison', bars: [{ value: 0 }, { value: 0 }] })
    expect(barModel.describe(level, look)).toBe('Bar model: bar 1 0, bar 2 0, the difference is 0.')
    expect(barModel.picture(level, look).map(({ key }) => key)).not.toContain('extra')
    const empty = of({ variant: 'part-whole', parts: [{ value: 5 }, { value: 0 }] })
    const caption = barModel.picture(empty, look).find(({ key }) => key === 'caption 2')
    expect(caption?.marks[0]).toMatchObject({ type: 'text', text: '0' })
  })

  it('hides only what stands in the picture, and says how to show it', () => {
    const bar = of({ variant: 'part-whole', parts: [{ value: 8 }, { value: 5 }], brackets: [] })
    const hide = barModel.actions(bar, look).find(({ id }) => id === 'hide-whole')
    expect(hide?.refusal?.reason(look)).toBe('It is not shown.')
    expect(after(after(bar, hide?.refusal?.remedy ?? ''), 'hide-whole').masked).toEqual(['whole'])
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
    const outcome = barModel.withQuantities(kept, { bar1: 8 }, noMint)
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
