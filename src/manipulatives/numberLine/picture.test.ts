import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goldenPicture } from '../../../tests/golden'
import { hidingLook, openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { add, fraction, multiply } from '../../number/exact'
import { pictureBounds } from '../../picture/part'
import { HIGH_CONTRAST } from '../../picture/theme'
import { numberLine } from '.'
import {
  acting,
  badlyDrawn,
  below,
  lineOf,
  makeTen,
  setOn,
  staysOn,
  tenths,
  toTwenty,
} from './lines.test-support'
import { type NumberLine } from './numberLine'
import { ticksOf } from './scale'
import { type Name, withQuantities } from './values'

const look = openLook()
const { after, partOf } = acting(look)

const openTen = lineOf({ scale: 'open', start: 8, jumps: [2, 3], cover: true, length: 1000 })

const jumps = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.array(fc.integer({ min: -12, max: 12 }), { maxLength: 4 }))
  .filter(([start, sizes]) => staysOn(start, sizes))

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

describe('picture of a number line', () => {
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

  it('U6 past a hidden size nothing is drawn to scale', () => {
    const hidden = hidingLook({ jump2: 'size', landing2: 'size' })
    const other = setOn(makeTen, { jump2: 7 }, look)
    expect(numberLine.picture(other, hidden)).toEqual(numberLine.picture(makeTen, hidden))
    expect(numberLine.describe(other, hidden)).toBe(numberLine.describe(makeTen, hidden))
  })

  it('draws nothing of a hidden jump that goes nowhere', () => {
    const still = setOn(makeTen, { jump1: 0, jump2: 5 }, look)
    const keys = (hidden: Record<string, 'number'>) =>
      numberLine.picture(still, hidingLook(hidden)).map(({ key }) => key)
    expect(keys({})).toContain('jump1 size')
    const waiting = keys({ jump1: 'number', landing1: 'number' })
    expect(waiting.filter((key) => /jump ?1|end 1|landing 1/.test(key))).toEqual([])
    expect(waiting).toContain('jump2 size')
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
      { numRuns: 20 },
    )
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
    await goldenPicture('number-line-badly-drawn', numberLine.picture(badlyDrawn(toTwenty), look))
  })
})
