import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hidingLook, openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { type Exact } from '../../number/exact'
import { numberLine } from '.'
import { marginOf } from './geometry'
import { acting, badlyDrawn, lineOf, makeTen, setOn, staysOn, tenths, toTwenty } from './lines.test-support'
import { coverOf, type NumberLine, newLine, schema } from './numberLine'
import { alongOf } from './scale'

const look = openLook()
const { after, refusalOf, partOf } = acting(look)

const jumps = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.array(fc.integer({ min: -12, max: 12 }), { maxLength: 4 }))
  .filter(([start, sizes]) => staysOn(start, sizes))

describe('moves on a number line', () => {
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

  it('U10 a badly drawn line is tagged and shares no number', () => {
    const bad = badlyDrawn(toTwenty)
    expect(numberLine.quantities(bad)).toEqual({})
    expect(schema.safeParse(bad).success).toBe(true)
    expect(JSON.stringify(partOf(bad, 'tag').marks)).toContain('not true')
  })

  it('measures a difference and the tens beside a number', () => {
    const two = lineOf({
      points: [9, 11].map((value) => ({ value, style: 'arrow', labelled: true }) as const),
    })
    const measured = after(two, 'difference')
    expect(numberLine.quantities(measured).difference).toBe(2)
    expect(setOn(measured, { difference: 5 }, look).points.map(({ value }) => value)).toEqual([9, 14])
    const sides = numberLine
      .picture(after(two, 'neighbours'), look)
      .filter(({ key }) => key.startsWith('multiple'))
    expect(sides).toHaveLength(2)
  })
})

describe('writing on the line', () => {
  it('changes a jump, where it lands, the start or a point, and a jump back stays one', () => {
    const written = (line: NumberLine, part: string, digits: string) => {
      const change = numberLine.write?.(line, part, digits)
      if (change?.to !== 'wish') return change?.to
      const outcome = numberLine.withQuantities(line, change.values, countingMint())
      return outcome.ok && numberLine.describe(outcome.value, openLook())
    }
    const on: NumberLine = {
      ...newLine(),
      start: 8,
      jumps: [5],
      points: [{ value: 3, style: 'dot', labelled: true }],
    }
    expect(written(on, 'jump1 size', '7')).toContain('start at 8, jump on 7 to 15')
    expect(written(on, 'landing 1', '12')).toContain('jump on 4 to 12')
    expect(written(on, 'point 1 number', '11')).toContain('point at 11')
    expect(written({ ...on, jumps: [-5] }, 'jump1 size', '2')).toContain('jump back 2 to 6')
    expect(written(on, 'jump1 size', '99')).toBe('refusal')
    expect(written(on, 'label 5', '7')).toBeUndefined()
    expect(written(on, 'landing 3', '7')).toBeUndefined()
  })

  it('takes digits where the line has numbers that digits write', () => {
    const writes = (step: NumberLine['step'], notation: NumberLine['notation']) =>
      numberLine
        .picture({ ...newLine(), to: 2, step, notation, start: 0, jumps: [1] }, openLook())
        .find(({ key }) => key === 'jump1 size')?.writes
    expect([writes(1, 'decimal'), writes('1/10', 'decimal'), writes('1/3', 'fraction')]).toEqual([
      true,
      'decimal',
      undefined,
    ])
  })
})
