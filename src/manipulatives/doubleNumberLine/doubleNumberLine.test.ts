import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goldenPicture } from '../../../tests/golden'
import { hidingLook, openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { divide, type Exact, fraction, multiply, toFloat } from '../../number/exact'
import { pictureBounds } from '../../picture/part'
import { HIGH_CONTRAST } from '../../picture/theme'
import { doubleNumberLine } from '.'
import { bottomOf, type DoubleNumberLine, marksOf, problemOf, schema } from './doubleNumberLine'
import { alongOf, zeroX } from './geometry'
import { quantities, triedFits, withQuantities } from './values'

const look = openLook()

/** Lines as a lesson file writes them. */
function lineOf(saved: object): DoubleNumberLine {
  const parsed = schema.safeParse(saved)
  if (!parsed.success) throw new Error(parsed.error.issues[0]?.message)
  return parsed.data
}

const RATIO = {
  top: { unit: 'first', step: 3 },
  bottom: { unit: 'second' },
  to: 21,
  rate: '4/3',
  pairs: [{ top: 3 }, { top: 15 }],
}

function change(line: DoubleNumberLine, id: string): DoubleNumberLine {
  const action = doubleNumberLine.actions(line, look).find((candidate) => candidate.id === id)
  return carriedOut(line, action?.run(countingMint()))
}

function carriedOut(line: DoubleNumberLine, made: unknown): DoubleNumberLine {
  const result = made as ReturnType<NonNullable<typeof doubleNumberLine.press>>
  if (result?.to === 'state') return result.state
  if (result?.to !== 'wish') throw new Error('nothing happened')
  const outcome = withQuantities(line, result.values)
  if (!outcome.ok) throw new Error(outcome.refusal.reason(look))
  return outcome.value
}

const rates = fc
  .record({ n: fc.integer({ min: 1, max: 12 }), d: fc.integer({ min: 1, max: 8 }) })
  .map(({ n, d }) => fraction(n, d))
const lines = fc
  .record({ rate: rates, tops: fc.array(fc.nat(12), { maxLength: 6 }), own: fc.boolean() })
  .map(({ rate, tops, own }) =>
    lineOf({
      ...RATIO,
      to: 12,
      top: { unit: 'km', step: 1 },
      bottom: { unit: 'miles', step: own ? rate : null },
      rate,
      pairs: tops.map((top) => ({ top })),
    }),
  )

describe('double number line', () => {
  it('DN1 both zeros stand at one place, whatever the steps', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const parts = doubleNumberLine.picture(line, look)
        const [top, bottom] = ['top line', 'bottom line'].map((key) => parts.find((part) => part.key === key))
        expect(top?.at.x).toBe(zeroX(line))
        expect(bottom?.at.x).toBe(zeroX(line))
        expect(marksOf(line, 'bottom')[0]).toEqual({ place: 0, value: 0 })
      }),
    )
  })

  it('DN2 at every vertical the top number times k is the bottom number', () => {
    fc.assert(
      fc.property(lines, fc.nat(5), fc.nat(12), (line, index, top) => {
        const moved = withQuantities(line, { [`top${index + 1}`]: top })
        const shown = moved.ok ? moved.value : line
        const values = quantities(shown)
        shown.pairs.forEach((_, at) => {
          expect(multiply(values[`top${at + 1}`] ?? 0, line.rate ?? 0)).toBe(values[`bottom${at + 1}`])
        })
        expect(moved.ok).toBe(index < line.pairs.length || moved.ok)
      }),
    )
  })

  it('DN3 equal steps are equal lengths on both lines, and a pair is vertical', () => {
    fc.assert(
      fc.property(lines, (line) => {
        for (const side of ['top', 'bottom'] as const) {
          const places = marksOf(line, side).map(({ place }) => alongOf(line, place))
          for (const [mark, place] of places.entries()) expect(place).toBeCloseTo(mark * (places[1] ?? 0), 6)
        }
        const parts = doubleNumberLine.picture(line, look)
        line.pairs.forEach((_, index) => {
          const x = ['pair ', 'top', 'bottom'].map(
            (key) => parts.find((part) => part.key === `${key}${index + 1}`)?.at.x,
          )
          expect(new Set(x).size).toBe(1)
        })
      }),
    )
  })

  it('DN4 without a known pair the bottom line has no numbers; a number written there makes it known', () => {
    for (const rate of [null, 0]) {
      const line = lineOf({ ...RATIO, rate })
      const keys = doubleNumberLine.picture(line, look).map(({ key }) => key)
      expect(keys.filter((key) => key.startsWith('bottom label'))).toEqual([])
      expect(quantities(line)).toEqual({ top1: 3, top2: 15 })
      const known = carriedOut(line, doubleNumberLine.write?.(line, 'bottom1', '4'))
      expect(known.rate).toBe('4/3')
      expect(quantities(known)).toEqual({ top1: 3, bottom1: 4, top2: 15, bottom2: 20 })
    }
    expect(change(lineOf(RATIO), 'forget').rate).toBeNull()
  })

  it('DN5 names the units on both', () => {
    const texts = doubleNumberLine
      .picture(lineOf(RATIO), look)
      .filter(({ key }) => key.endsWith('unit'))
      .flatMap(({ marks }) => marks.map((mark) => (mark.type === 'text' ? mark.text : '')))
    expect(texts).toEqual(['first', 'second'])
    expect(schema.safeParse({ ...RATIO, top: { unit: '', step: 1 } }).success).toBe(false)
  })

  it('one number of a pair moves it along; both together say what the top is worth', () => {
    const line = lineOf(RATIO)
    const moved = withQuantities(line, { bottom2: 24 })
    expect(moved.ok && quantities(moved.value)).toEqual({ top1: 3, bottom1: 4, top2: 18, bottom2: 24 })
    const retold = withQuantities(line, { top1: 3, bottom1: 5 })
    expect(retold.ok && quantities(retold.value)).toEqual({ top1: 3, bottom1: 5, top2: 15, bottom2: 25 })
    const against = withQuantities(line, { top1: 3, bottom1: 5, top2: 6, bottom2: 11 })
    expect(against.ok || against.refusal.reason(look)).toBe(
      'The pairs do not go together: both numbers are multiplied by the same number.',
    )
    const far = withQuantities(line, { bottom1: 40 })
    expect(far.ok || far.refusal.reason(look)).toBe('The line ends at 21. Make it longer first.')
  })

  it('slides a pair along by hand, and by marks', () => {
    const line = lineOf(RATIO)
    const to = { x: zeroX(line) + alongOf(line, 9) + 20, y: 0 }
    for (const part of ['pair 2', 'top2', 'bottom2']) {
      expect(doubleNumberLine.drag?.(line, part, to, look)).toEqual({ to: 'wish', values: { top2: 9 } })
    }
    expect(quantities(change(line, 'on')).bottom1).toBe(8)
    expect(quantities(change(change(line, 'on'), 'back')).bottom1).toBe(4)
  })

  it('scales both by the same factor, finds 1, and marks no pair twice', () => {
    const line = lineOf({ ...RATIO, pairs: [{ top: 6 }] })
    expect(quantities(change(line, 'double'))).toEqual({ top1: 6, bottom1: 8, top2: 12, bottom2: 16 })
    expect(quantities(change(line, 'halve'))).toEqual({ top1: 6, bottom1: 8, top2: 3, bottom2: 4 })
    expect(quantities(change(line, 'one')).bottom2).toBe('4/3')
    const back = change(change(line, 'double'), 'halve')
    expect([back.pairs.length, back.chosen]).toEqual([2, 0])
  })

  it('adding the same to both does not fit, but where 1 is worth 1', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: 9 }), (line, tried) => {
        if (line.pairs.length === 0) return
        expect(triedFits({ ...line, tried })).toBe(line.rate === 1)
      }),
    )
  })

  it('U6 hidden numbers are written nowhere, and hidden sizes draw nothing to their place', () => {
    const masked = lineOf({ ...RATIO, pairs: [{ top: 3 }, { top: 15, masked: ['bottom'] }] })
    expect(doubleNumberLine.describe(masked, look)).toBe(
      'Double number line of first and second: 3 first with 4 second; 15 first with a hidden number of second.',
    )
    const texts = JSON.stringify(doubleNumberLine.picture(masked, look).map(({ marks }) => marks))
    expect(texts).not.toContain('"20"')
    const hidden = hidingLook({ bottom2: 'size' })
    const at = (top: Exact) =>
      doubleNumberLine.picture(lineOf({ ...RATIO, pairs: [{ top: 3 }, { top, masked: ['top'] }] }), hidden)
    expect(at(15)).toEqual(at(9))
  })

  it('refuses lines that cannot be', () => {
    const problem = (saved: object) => schema.safeParse({ ...RATIO, ...saved }).error?.issues[0]?.message
    expect(problem({ pairs: [{ top: 22 }] })).toBe('A pair is past the end of the line.')
    expect(problem({ top: { unit: 'a', step: '1/100' } })).toBe('A line has at most 100 marks.')
    expect(problem({ chosen: 3 })).toBe('The chosen pair is not there.')
    expect(problemOf(lineOf(RATIO))).toBeNull()
  })

  it('converts exactly', () => {
    fc.assert(
      fc.property(rates, fc.integer({ min: 1, max: 99 }), (rate, bottom) => {
        const line = lineOf({ ...RATIO, top: { unit: 'a', step: 1000 }, to: 1000, rate, pairs: [{ top: 1 }] })
        const asked = withQuantities(line, { bottom1: bottom })
        if (!asked.ok) throw new Error(asked.refusal.reason(look))
        const top = asked.value.pairs[0]?.top ?? 0
        expect(top).toBe(divide(bottom, rate))
        expect(bottomOf(asked.value, top)).toBe(bottom)
        expect(toFloat(top)).toBeLessThanOrEqual(1000)
      }),
    )
  })

  it('keeps every arrow and number inside the piece', () => {
    const places = fc.array(fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.constantFrom(1, 2, 3)), {
      minLength: 2,
      maxLength: 6,
    })
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 3000 }), (tops, rate) => {
        const line = lineOf({
          top: { unit: 'm', step: 100 },
          bottom: { unit: 's' },
          to: 1000,
          rate,
          arrows: true,
          pairs: tops.map(([n, d]) => ({ top: fraction(n, d) })),
        })
        const bounds = pictureBounds(doubleNumberLine.picture(line, look))
        const { width, height } = doubleNumberLine.size(line)
        expect(Math.min(bounds.x, bounds.y)).toBeGreaterThanOrEqual(-12)
        expect(bounds.x + bounds.width).toBeLessThanOrEqual(width + 12)
        expect(bounds.y + bounds.height).toBeLessThanOrEqual(height + 12)
      }),
    )
  })

  it('looks as designed', async () => {
    const drawn = (saved: object, hues = look) => doubleNumberLine.picture(lineOf(saved), hues)
    await goldenPicture('double-number-line', drawn(RATIO))
    await goldenPicture(
      'double-number-line-arrows',
      drawn({ ...RATIO, arrows: true, pairs: [{ top: 3 }, { top: 15, masked: ['bottom'] }], chosen: 1 }),
    )
    await goldenPicture(
      'double-number-line-tried',
      drawn({ ...RATIO, to: 18, tried: 9, pairs: [{ top: 3 }] }),
    )
    await goldenPicture('double-number-line-unknown', drawn({ ...RATIO, rate: null }))
    await goldenPicture(
      'double-number-line-conversion',
      drawn({
        top: { unit: 'miles', step: 1 },
        bottom: { unit: 'km', step: 2 },
        to: 10,
        rate: '8/5',
        pairs: [{ top: 5 }, { top: 1 }],
        arrows: true,
      }),
    )
    await goldenPicture(
      'double-number-line-percent',
      drawn(
        { top: { unit: '%', step: 10 }, bottom: { unit: '£' }, to: 100, rate: '3/5', pairs: [{ top: 30 }] },
        openLook({ bottom1: 'teal' }),
      ),
    )
    await goldenPicture(
      'double-number-line-high-contrast',
      doubleNumberLine.picture(lineOf({ ...RATIO, arrows: true }), look),
      HIGH_CONTRAST,
    )
  })
})
