import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openLook } from '../../../tests/looks'
import { add, compare, divide, fraction, multiply, subtract, toFloat, total } from '../../number/exact'
import { numberLine } from '.'
import { alongAt } from './geometry'
import { acting, below, lineOf, makeTen, setOn, staysOn } from './lines.test-support'
import { coverOf, markValue, type NumberLine, newLine, schema, stepsOf, stopsOf } from './numberLine'
import { alongOf, roundedTo, ticksOf } from './scale'
import { withQuantities } from './values'

const look = openLook()
const { partOf } = acting(look)

const jumps = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.array(fc.integer({ min: -12, max: 12 }), { maxLength: 4 }))
  .filter(([start, sizes]) => staysOn(start, sizes))

const ranges = fc
  .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 12 }))
  .map(([first, steps, parts]) => {
    const step = fraction(1, parts)
    return lineOf({ from: first, to: add(first, multiply(step, steps)), step, length: 1200, labels: 'all' })
  })

describe('number line', () => {
  it('NL1 places a value exactly in proportion along the line', () => {
    fc.assert(
      fc.property(ranges, fc.nat(40), fc.integer({ min: 1, max: 9 }), (line, mark, part) => {
        const value = add(markValue(line, mark % stepsOf(line)), multiply(line.step, fraction(part, 10)))
        const share = toFloat(divide(subtract(value, line.from), subtract(line.to, line.from)))
        expect(alongOf(line, look)(value)).toBeCloseTo(share * line.length, 9)
      }),
    )
  })

  it('NL1 draws a point and a landing where their values are', () => {
    const line = lineOf({ ...makeTen, points: [{ value: '33/2', style: 'dot', labelled: true }] })
    expect(alongAt(line, partOf(line, 'end 1').at)).toBeCloseTo((10 / 20) * 1704, 9)
    expect(alongAt(line, partOf(line, 'landing 2').at)).toBeCloseTo((13 / 20) * 1704, 9)
    expect(alongAt(line, partOf(line, 'point 1').at)).toBeCloseTo((16.5 / 20) * 1704, 9)
  })

  it('NL2 makes equal steps equal lengths', () => {
    fc.assert(
      fc.property(ranges, (line) => {
        const along = alongOf(line, look)
        const places = ticksOf(line).map(({ value }) => along(value))
        places.slice(1).forEach((place, index) => {
          expect(place - (places[index] ?? 0)).toBeCloseTo(line.length / stepsOf(line), 6)
        })
      }),
    )
  })

  it('NL3 a jump ends at its start and its size, and the jumps come to their cover jump', () => {
    fc.assert(
      fc.property(jumps, ([start, sizes]) => {
        const line = lineOf({ start, jumps: sizes, cover: true })
        const values = numberLine.quantities(line)
        const stops = stopsOf(line)
        sizes.forEach((size, index) => {
          expect(values[`jump${index + 1}`]).toBe(size)
          expect(values[`landing${index + 1}`]).toBe(add(stops[index] ?? 0, size))
        })
        expect(values.cover).toBe(sizes.length === 0 ? undefined : total(sizes))
        expect(coverOf(line)).toBe(subtract(stops.at(-1) ?? 0, start))
      }),
    )
  })

  it('NL3 keeps the start and the other jumps when one number is asked for', () => {
    expect(stopsOf(setOn(makeTen, { jump1: 1 }, look))).toEqual([8, 9, 12])
    expect(setOn(makeTen, { landing2: 14 }, look).jumps).toEqual([2, 4])
    expect(setOn(lineOf({ ...makeTen, cover: true }), { cover: 6 }, look).jumps).toEqual([2, 4])
    expect(stopsOf(setOn(makeTen, { start: 7 }, look))).toEqual([7, 9, 12])
    expect(stopsOf(setOn(makeTen, { start: 7, jump1: 3, landing2: 12 }, look))).toEqual([7, 10, 12])
    expect(setOn(makeTen, { jump1: 2 }, look)).toBe(makeTen)
    const outcome = withQuantities(makeTen, { start: 8, jump1: 2, landing1: 11 })
    expect(outcome.ok ? '' : outcome.refusal.reason(look)).toBe('These jumps do not fit together.')
  })

  it('NL4 an open line keeps order, has no marks and says that it is not to scale', () => {
    fc.assert(
      fc.property(jumps, ([start, sizes]) => {
        const line = lineOf({ scale: 'open', start, jumps: sizes })
        const along = alongOf(line, look)
        for (const a of stopsOf(line)) {
          for (const b of stopsOf(line)) expect(Math.sign(along(a) - along(b))).toBe(Math.sign(compare(a, b)))
        }
        expect(ticksOf(line)).toEqual([])
        const words = numberLine.picture(line, look).flatMap(({ marks }) => marks)
        expect(words.some((mark) => mark.type === 'text' && mark.text === 'not to scale')).toBe(true)
      }),
    )
  })

  it('NL7 an upright line has the greater number higher', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), (a, b) => {
        const points = [a, b].map((value) => ({ value, style: 'dot', labelled: true }) as const)
        const line = lineOf({ turn: 'up', length: 560, points })
        const [first, second] = [partOf(line, 'point 1').at, partOf(line, 'point 2').at]
        expect(Math.sign(first.y - second.y)).toBe(Math.sign(b - a))
      }),
    )
  })

  it('NL8 negatives mirror positives about 0', () => {
    const along = alongOf(below, look)
    for (let value = 0; value <= 10; value++)
      expect(along(0) - along(-value)).toBeCloseTo(along(value) - along(0), 9)
    expect(along(-8)).toBeLessThan(along(-3))
  })

  it('NL9 a line of parts cuts each one into n equal steps, with n/n on 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (n) => {
        const line = lineOf({ from: 0, to: 2, step: fraction(1, n), notation: 'fraction' })
        const marks = ticksOf(line)
        expect(marks).toHaveLength(2 * n + 1)
        expect(marks[n]?.value).toBe(1)
        expect(alongOf(line, look)(1)).toBe(line.length / 2)
        if (n > 1) expect(marks[n]?.long).toBe(true)
      }),
    )
  })

  it('NL10 arrow heads only where the line goes on', () => {
    const marks = (left: boolean, right: boolean) =>
      partOf(lineOf({ arrows: { left, right } }), 'axis').marks.filter(
        (mark) => mark.type === 'path' && mark.fill,
      )
    expect([marks(false, false), marks(true, false), marks(true, true)].map(({ length }) => length)).toEqual([
      0, 1, 2,
    ])
  })

  it('NL11 halfway rounds up', () => {
    expect([roundedTo(25, 10), roundedTo(24, 10), roundedTo(26, 10), roundedTo('1/4', '1/10')]).toEqual([
      30,
      20,
      30,
      '3/10',
    ])
  })

  it('refuses a state that cannot be drawn, with a sentence', () => {
    const problem = (change: Partial<NumberLine>) => {
      const parsed = schema.safeParse({ ...newLine(), ...change })
      return parsed.success ? null : parsed.error.issues[0]?.message
    }
    expect(problem({ step: 3 })).toBe(
      'The steps must fit from the first number to the last, at most 200 of them.',
    )
    expect(problem({ jumps: [2] })).toBe('Jumps need a number to start from.')
    expect(problem({ start: 18, jumps: [5] })).toBe('A number on the line is past its ends.')
    expect(schema.safeParse({ from: 0, to: 20, step: 1 })).toEqual({ success: true, data: { ...newLine() } })
  })
})
