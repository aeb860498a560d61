import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goldenPicture } from '../../../tests/golden'
import { hidingLook, openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import {
  add,
  compare,
  divide,
  type Exact,
  fraction,
  multiply,
  subtract,
  toFloat,
  total,
} from '../../number/exact'
import { type Part, pictureBounds } from '../../picture/part'
import { HIGH_CONTRAST } from '../../picture/theme'
import type { Values } from '../contract'
import { numberLine } from '.'
import { alongAt, marginOf } from './geometry'
import { coverOf, markValue, type NumberLine, newLine, schema, stepsOf, stopsOf } from './numberLine'
import { alongOf, roundedTo, ticksOf } from './scale'
import { type Name, withQuantities } from './values'

const look = openLook()

function lineOf(change: Partial<NumberLine>): NumberLine {
  const parsed = schema.safeParse({ ...newLine(), ...change })
  if (!parsed.success) throw new Error(parsed.error.issues[0]?.message)
  return parsed.data
}

const toTwenty = lineOf({ length: 1704 })
const tenths = lineOf({ from: 0, to: 1, step: '1/10', length: 700 })
const below = lineOf({ from: -10, to: 10, length: 1200 })
const makeTen = lineOf({ length: 1704, start: 8, jumps: [2, 3], track: true })
const openTen = lineOf({ scale: 'open', start: 8, jumps: [2, 3], cover: true, length: 1000 })

function partOf(line: NumberLine, key: string, seen = look): Part {
  const part = numberLine.picture(line, seen).find((candidate) => candidate.key === key)
  if (!part) throw new Error(`no part ${key}`)
  return part
}

function set(line: NumberLine, values: Values<Name>): NumberLine {
  const outcome = withQuantities(line, values)
  if (!outcome.ok) throw new Error(outcome.refusal.reason(look))
  return outcome.value
}

/** The line after an action, its wish granted. */
function after(line: NumberLine, id: string): NumberLine {
  const action = numberLine.actions(line, look).find((candidate) => candidate.id === id)
  if (!action) throw new Error(`no action ${id}`)
  const change = action.run(countingMint())
  if (change.to === 'state') return change.state
  if (change.to === 'wish') return set(line, change.values)
  throw new Error(change.refusal.reason(look))
}

function refusalOf(line: NumberLine, id: string, seen = look): string | null {
  return (
    numberLine
      .actions(line, seen)
      .find((action) => action.id === id)
      ?.refusal?.reason(seen) ?? null
  )
}

const jumps = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.array(fc.integer({ min: -12, max: 12 }), { maxLength: 4 }))
  .filter(([start, sizes]) => sizes.every((_, index) => inRange(start + sumOf(sizes.slice(0, index + 1)))))

function inRange(value: number): boolean {
  return value >= 0 && value <= 20
}

function sumOf(sizes: readonly number[]): number {
  return sizes.reduce((sofar, size) => sofar + size, 0)
}

const ranges = fc
  .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 12 }))
  .map(([first, steps, parts]) => {
    const step = fraction(1, parts)
    return lineOf({ from: first, to: add(first, multiply(step, steps)), step, length: 1200, labels: 'all' })
  })

const anyLine = fc
  .record({
    range: fc.constantFrom<Partial<NumberLine>>(
      {},
      { labels: 'all' },
      { from: -10, to: 30, labels: 'all' },
      { from: 0, to: 20, step: '1/4', notation: 'fraction' },
      { from: 0, to: 1000, step: 50, labels: { every: 2 } },
      { scale: 'ends', labels: 'ends', folds: 2 },
      { scale: 'open' },
    ),
    length: fc.integer({ min: 300, max: 560 }),
    turn: fc.constantFrom<NumberLine['turn']>('across', 'up'),
    across: fc.integer({ min: 300, max: 1704 }),
    headroom: fc.integer({ min: 40, max: 320 }),
    jumped: jumps,
    cover: fc.boolean(),
    track: fc.boolean(),
    points: fc.array(
      fc.record({
        value: fc.integer({ min: 0, max: 80 }).map((quarters) => fraction(quarters, 4)),
        style: fc.constantFrom('dot' as const, 'arrow' as const),
        labelled: fc.boolean(),
      }),
      { maxLength: 4 },
    ),
    measure: fc.constantFrom<NumberLine['measure']>('none', 'difference', 'neighbours'),
  })
  .map(({ range, length, turn, across, jumped: [start, sizes], ...rest }) =>
    lineOf({ ...range, ...rest, turn, length: turn === 'up' ? length : across, start, jumps: sizes }),
  )

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
    expect(stopsOf(set(makeTen, { jump1: 1 }))).toEqual([8, 9, 12])
    expect(set(makeTen, { landing2: 14 }).jumps).toEqual([2, 4])
    expect(set(lineOf({ ...makeTen, cover: true }), { cover: 6 }).jumps).toEqual([2, 4])
    expect(stopsOf(set(makeTen, { start: 7 }))).toEqual([7, 9, 12])
    expect(stopsOf(set(makeTen, { start: 7, jump1: 3, landing2: 12 }))).toEqual([7, 10, 12])
    expect(set(makeTen, { jump1: 2 })).toBe(makeTen)
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

  it('NL5 writes numbers under the line and jumps above it, and a hidden number keeps its mark', () => {
    const axis = partOf(toTwenty, 'axis').at.y
    expect(partOf(toTwenty, 'label 5').at.y).toBeGreaterThan(axis)
    expect(partOf(makeTen, 'jump1 size').at.y).toBeLessThan(axis)
    const change = numberLine.press?.(toTwenty, 'label 5', look, countingMint())
    if (change?.to !== 'state') throw new Error('a press hides the number')
    expect(ticksOf(change.state)).toEqual(ticksOf(toTwenty))
    expect(JSON.stringify(partOf(change.state, 'label 5').marks)).toContain('?')
    expect(ticksOf(after(toTwenty, 'labels'))).toEqual(ticksOf(toTwenty))
  })

  it('NL5 never lets two numbers under the line touch', () => {
    fc.assert(
      fc.property(ranges, fc.integer({ min: 300, max: 1700 }), (range, length) => {
        const line = { ...range, length }
        const labels = numberLine.picture(line, look).filter(({ key }) => key.startsWith('label'))
        const middles = labels.map(({ at }) => at.x).sort((a, b) => a - b)
        middles.slice(1).forEach((x, index) => expect(x - (middles[index] ?? 0)).toBeGreaterThan(20))
      }),
    )
  })

  it('NL6 zooming keeps every number and makes each step a tenth', () => {
    const line = lineOf({ ...tenths, points: [{ value: '37/100', style: 'arrow', labelled: true }] })
    const near = after(line, 'zoom-in')
    expect([near.from, near.to, near.step]).toEqual(['3/10', '2/5', '1/100'])
    expect(numberLine.quantities(near)).toEqual(numberLine.quantities(line))
    expect(alongOf(near, look)('37/100')).toBeCloseTo(0.7 * near.length, 9)
    expect(after(near, 'zoom-out')).toEqual(line)
    const nearer = after(near, 'zoom-in')
    expect([nearer.from, nearer.to, nearer.step]).toEqual(['37/100', '19/50', '1/1000'])
    expect(refusalOf(nearer, 'zoom-in')).toBe('The steps are small enough.')
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

  it('U4 splits a jump at ten and joins it again, the total kept', () => {
    const whole = lineOf({ start: 8, jumps: [5] })
    const cut = after(whole, 'split')
    expect(cut.jumps).toEqual([2, 3])
    expect(after(cut, 'join').jumps).toEqual([5])
    expect(refusalOf(cut, 'split')).toBe('No jump goes past a ten.')
    expect(after(lineOf({ start: 8, jumps: [5, 0] }), 'split').jumps).toEqual([2, 3])
    expect(after(lineOf({ start: 13, jumps: [-5] }), 'split').jumps).toEqual([-3, -2])
    fc.assert(
      fc.property(jumps, ([start, sizes]) => {
        const line = lineOf({ start, jumps: sizes })
        if (refusalOf(line, 'split') === null) expect(coverOf(after(line, 'split'))).toBe(coverOf(line))
      }),
    )
  })

  it('U3 is position-valued: dragging a jump or a point to a mark is a wish for that number', () => {
    const dragged = (line: NumberLine, part: string, value: Exact) => {
      const x = marginOf(line) + alongOf(line, look)(value) + 11
      return numberLine.drag?.(line, part, { x, y: 90 }, look)
    }
    expect(dragged(makeTen, 'end 1', 12)).toEqual({ to: 'wish', values: { jump1: 4 } })
    expect(dragged(makeTen, 'landing 2', 9)).toEqual({ to: 'wish', values: { jump2: -1 } })
    expect(dragged(makeTen, 'start', 6)).toEqual({ to: 'wish', values: { start: 6 } })
    expect(dragged(makeTen, 'start', 8)).toBeNull()
    const pulled = dragged(makeTen, 'pull', 17)
    expect(pulled?.to === 'state' && pulled.state.jumps).toEqual([2, 3, 4])
    const pointed = lineOf({
      ...tenths,
      scale: 'ends',
      points: [{ value: '1/2', style: 'dot', labelled: true }],
    })
    expect(dragged(pointed, 'point 1', '7/10')).toEqual({ to: 'wish', values: { point1: '7/10' } })
  })

  it('moves by one step whatever was chosen last or by choice', () => {
    expect(after(makeTen, 'right').jumps).toEqual([2, 4])
    const chosen = after(after(makeTen, 'choose'), 'choose')
    expect(after(chosen, 'left').jumps).toEqual([1, 3])
    expect(refusalOf(lineOf({ start: 20, jumps: [] }), 'jump-on')).toBe(
      '21 is not on this line: it goes from 0 to 20.',
    )
  })

  it('U6 a hidden number is said nowhere', () => {
    const hidden = hidingLook({ landing2: 'number' })
    expect(numberLine.describe(makeTen, hidden)).toBe(
      'Number line from 0 to 20 in steps of 1: start at 8, jump on 2 to 10, then jump on 3 to a hidden number.',
    )
    const full = lineOf({ start: 18, jumps: [2] })
    expect(refusalOf(full, 'jump-on', hidingLook({ jump1: 'number' }))).toBe(
      'That number is not on this line: it goes from 0 to 20.',
    )
  })

  it('U6 past a hidden size nothing is drawn to scale', () => {
    const hidden = hidingLook({ jump2: 'size', landing2: 'size' })
    const other = set(makeTen, { jump2: 7 })
    expect(numberLine.picture(other, hidden)).toEqual(numberLine.picture(makeTen, hidden))
    expect(numberLine.describe(other, hidden)).toBe(numberLine.describe(makeTen, hidden))
  })

  it('U10 a badly drawn line is tagged and shares no number', () => {
    const bad = numberLine.fields.find(({ id }) => id === 'badlyDrawn')?.set(toTwenty, true)
    if (!bad?.ok) throw new Error('the line can be drawn badly')
    expect(numberLine.quantities(bad.value)).toEqual({})
    expect(schema.safeParse(bad.value).success).toBe(true)
    expect(JSON.stringify(partOf(bad.value, 'tag').marks)).toContain('not true')
  })

  it('measures a difference and the tens beside a number', () => {
    const two = lineOf({
      points: [9, 11].map((value) => ({ value, style: 'arrow', labelled: true }) as const),
    })
    const measured = after(two, 'difference')
    expect(numberLine.quantities(measured).difference).toBe(2)
    expect(set(measured, { difference: 5 }).points.map(({ value }) => value)).toEqual([9, 14])
    const sides = numberLine
      .picture(after(two, 'neighbours'), look)
      .filter(({ key }) => key.startsWith('multiple'))
    expect(sides).toHaveLength(2)
  })

  it('draws inside its size, each part once, whatever is on it', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        for (const seen of [look, hidingLook({ jump1: 'number', point1: 'number', landing2: 'size' })]) {
          const parts = numberLine.picture(line, seen)
          const bounds = pictureBounds(parts)
          const { width, height } = numberLine.size(line)
          expect(bounds.x).toBeGreaterThanOrEqual(-12)
          expect(bounds.y).toBeGreaterThanOrEqual(-12)
          expect(bounds.x + bounds.width).toBeLessThanOrEqual(width + 12)
          expect(bounds.y + bounds.height).toBeLessThanOrEqual(height + 12)
          expect(new Set(parts.map(({ key }) => key)).size).toBe(parts.length)
          const names = parts.flatMap(({ name }) => (name === undefined ? [] : [name]))
          expect(new Set(names).size).toBe(names.length)
        }
      }),
    )
  })

  it('U6 shows, says and refuses alike with every number hidden by size, whatever is on it', () => {
    fc.assert(
      fc.property(anyLine, fc.nat(20), (line, value) => {
        const names = Object.keys(numberLine.quantities(line)) as Name[]
        const hidden = hidingLook(Object.fromEntries(names.map((name) => [name, 'size' as const])))
        const shown = (of: NumberLine) => [
          numberLine.picture(of, hidden),
          numberLine.describe(of, hidden),
          numberLine
            .actions(of, hidden)
            .map(({ id, label, refusal }) => [id, label, refusal?.reason(hidden)]),
        ]
        const before = shown(line)
        for (const name of names) {
          const other = withQuantities(line, { [name]: value })
          if (other.ok) expect(shown(other.value)).toEqual(before)
        }
      }),
      { numRuns: 40 },
    )
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

  it('looks as designed', async () => {
    const hues = {
      start: 'red',
      jump1: 'yellow',
      jump2: 'yellow',
      landing1: 'teal',
      landing2: 'teal',
    } as const
    const hidden = hidingLook({ landing2: 'number' }, hues)
    const tenLine = { ...makeTen, labels: [0, 5, 15, 20] as const }
    await goldenPicture('number-line-make-ten', numberLine.picture(tenLine, hidden))
    await goldenPicture(
      'number-line-make-ten-high-contrast',
      numberLine.picture(tenLine, hidden),
      HIGH_CONTRAST,
    )
    const point = { value: '7/10', style: 'dot', labelled: true } as const
    await goldenPicture('number-line-tenths', numberLine.picture({ ...tenths, points: [point] }, look))
    await goldenPicture('number-line-open', numberLine.picture(openTen, openLook(hues)))
    const back = lineOf({ ...below, labels: 'all', start: 3, jumps: [-5, 2], track: true })
    await goldenPicture('number-line-below-zero', numberLine.picture(back, look))
    const arrows = [9, 11].map((value) => ({ value, style: 'arrow', labelled: value === 11 }) as const)
    const measured = lineOf({ labels: [0, 10, 20], longEvery: 10, points: arrows, measure: 'difference' })
    await goldenPicture('number-line-arrows', numberLine.picture(measured, look))
    const folded = lineOf({
      scale: 'ends',
      labels: 'ends',
      folds: 2,
      points: [{ value: 18, style: 'dot', labelled: true }],
    })
    await goldenPicture('number-line-folded', numberLine.picture(folded, look))
    const quarters = lineOf({
      to: 2,
      step: '1/4',
      labels: 'all',
      notation: 'fraction',
      start: '3/4',
      jumps: ['1/2'],
    })
    await goldenPicture('number-line-quarters', numberLine.picture(quarters, look))
    const upright = lineOf({
      ...tenths,
      turn: 'up',
      length: 560,
      points: [point],
      start: '1/5',
      jumps: ['1/5'],
      labels: 'all',
    })
    await goldenPicture('number-line-upright', numberLine.picture(upright, look))
    const sketched = hidingLook({ jump2: 'size', landing2: 'size' }, hues)
    await goldenPicture('number-line-hidden-size', numberLine.picture(makeTen, sketched))
    const bad = numberLine.fields.find(({ id }) => id === 'badlyDrawn')?.set(toTwenty, true)
    if (bad?.ok) await goldenPicture('number-line-badly-drawn', numberLine.picture(bad.value, look))
  })
})
