import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  actionOf,
  asked,
  columnsOf,
  look,
  reasonOf,
  run,
  stagesOf,
  textIn,
  words,
} from '../../../tests/columns'
import { add, compare, multiply, subtract, total } from '../../number/exact'
import { exponentOf, inLeast, type Place, powerOfTen, worth } from '../placeValue'
import { columnLayout } from '.'
import { placesFor } from './fields'
import { gridOf } from './geometry'
import { type ColumnLayout, leastOf } from './layout'
import { planOf } from './plan'
import { resultOf } from './quantities'
import { schema } from './schema'
import { pileIn } from './working'

const decimals = fc.tuple(fc.nat(99_999), fc.nat(3)).map(([count, places]) => worth(count, -places))
const wholes = fc.nat(9_999_999)
const calculations: fc.Arbitrary<ColumnLayout> = fc.oneof(
  fc
    .array(fc.oneof(fc.nat(2_400_000), decimals), { minLength: 2, maxLength: 4 })
    .map((numbers) => columnsOf('addition', numbers)),
  fc
    .tuple(fc.oneof(wholes, decimals), fc.oneof(wholes, decimals))
    .map(([a, b]) => columnsOf('subtraction', compare(a, b) < 0 ? [b, a] : [a, b])),
  fc.tuple(fc.oneof(fc.nat(1_000_000), decimals), fc.nat(9)).map((pair) => columnsOf('multiplication', pair)),
  fc.tuple(fc.oneof(fc.nat(90_000), decimals), fc.integer({ min: 10, max: 99 })).map((pair) =>
    columnsOf('long-multiplication', pair, {
      places: placesFor([pair[0], multiply(pair[0], pair[1]), 10]),
    }),
  ),
  fc
    .tuple(fc.oneof(wholes, decimals), fc.integer({ min: 1, max: 9 }))
    .map((pair) => columnsOf('division', pair)),
)

function each(check: (layout: ColumnLayout) => void, runs = 24): void {
  fc.assert(fc.property(calculations, check), { numRuns: runs })
}

describe('column layout', () => {
  it('CL1 stands every digit in the column of its place, at any size', () => {
    each((layout) => {
      const full = stagesOf(layout).at(-1) ?? layout
      const { columns } = gridOf(full)
      for (const part of columnLayout.picture(full, look)) {
        const place = part.key.split('.')[1] as Place | undefined
        if (place === undefined || (layout.calculation === 'division' && part.key.startsWith('b.'))) continue
        expect(part.at.x).toBe(columns[full.places.indexOf(place)])
      }
      const answer = full.places.map((place) => [place, textIn(full, `result.${place}`)] as const)
      expect(
        total(answer.map(([place, digit]) => multiply(Number(digit), powerOfTen(exponentOf(place))))),
      ).toBe(resultOf(full))
    })
  })

  it('comes to what the numbers make', () => {
    each((layout) => {
      const [a = 0, b = 0] = layout.numbers
      const { result = 0, remainder = 0 } = columnLayout.quantities(layout)
      if (layout.calculation === 'addition') expect(result).toBe(total(layout.numbers))
      else if (layout.calculation === 'subtraction') expect(result).toBe(subtract(a, b))
      else
        expect(layout.calculation === 'division' ? add(multiply(result, b), remainder) : result).toBe(
          layout.calculation === 'division' ? a : multiply(a, b),
        )
      expect(compare(remainder, multiply(b, powerOfTen(leastOf(layout))))).toBeLessThanOrEqual(0)
    })
  })

  it('CL2 has one mark for what the linked pile exchanged, and takes the mark from the pile', () => {
    each((layout) => {
      if (layout.calculation === 'long-multiplication') return
      for (const stage of stagesOf(layout)) {
        const { quantities } = columnLayout
        const pile: Record<string, unknown> = {}
        for (const name of [...stage.places, 'value' as const]) pile[name] = quantities(stage)[name]
        const follows = asked(layout, pile as Parameters<typeof asked>[1])
        expect(follows).toMatchObject({ exchanged: stage.exchanged, taken: stage.taken })
      }
    }, 12)
  })

  it('CL3 never changes the value by an exchange', () => {
    each((layout) => {
      const stages = stagesOf(layout)
      if (layout.calculation === 'long-multiplication') return
      stages.forEach((stage, index) => {
        const before = stages[index - 1]
        const isExchange = before && before.written === stage.written
        if (isExchange) expect(inLeast(pileIn(stage))).toBe(inLeast(pileIn(before)))
        expect(pileIn(stage).every((count) => count >= 0)).toBe(true)
      })
    })
  })

  it('CL4 exchanges only from a column that has something, across noughts in order', () => {
    const layout = columnsOf('subtraction', [302, 178])
    expect(reasonOf(layout, 'exchange:tens')).toBe('There are no tens to exchange.')
    expect(actionOf(layout, 'exchange:tens').refusal?.remedy).toBe('exchange:hundreds')
    const once = run(layout, 'exchange:hundreds')
    expect(pileIn(once)).toEqual([2, 10, 2])
    const twice = run(once, 'exchange:tens')
    expect(pileIn(twice)).toEqual([2, 9, 12])
    expect(reasonOf(twice, 'exchange:tens')).toBe('The exchange into the ones is made.')
    expect(reasonOf(columnsOf('subtraction', [352, 111]), 'exchange:tens')).toBe(
      'There are enough ones without an exchange.',
    )
    expect(run(layout, 'next', 'next')).toEqual(twice)
    each((any) => {
      if (any.calculation !== 'subtraction') return
      for (const stage of stagesOf(any)) expect(Math.min(...pileIn(stage))).toBeGreaterThanOrEqual(0)
    })
  })

  it('CL5 writes one small digit or one digit a step, and takes it back', () => {
    each((layout) => {
      const stages = stagesOf(layout)
      stages.forEach((stage, index) => {
        const before = stages[index - 1]
        if (!before) return
        const isOne = stage.written - before.written === 1 || stage.exchanged !== before.exchanged
        expect(isOne).toBe(true)
        expect(run(stage, 'back')).toEqual(before)
      })
      const last = stages.at(-1) ?? layout
      expect(reasonOf(last, 'next')).toBe('Everything is written.')
      if (stages.length > 1) expect(run(last, 'again')).toEqual(layout)
      if (stages.length > 1) expect(run(layout, 'all')).toEqual(last)
    }, 15)
  })

  it('CL6 writes the small digit below or above, as is set', () => {
    const below = run(columnsOf('addition', [247, 135]), 'next')
    const above = { ...below, exchangeAt: 'above' as const }
    const yOf = (layout: ColumnLayout) =>
      columnLayout.picture(layout, look).find(({ key }) => key === 'exchange ones')?.at.y ?? 0
    const rowOf = (layout: ColumnLayout, key: string) =>
      columnLayout.picture(layout, look).find((part) => part.key === key)?.at.y ?? 0
    expect(yOf(below)).toBeGreaterThan(rowOf(run(below, 'next'), 'result.ones'))
    expect(yOf(above)).toBeLessThan(rowOf(above, 'a.ones'))
    expect(textIn(above, 'exchange ones')).toBe('1')
  })

  it('says each step as the class does', () => {
    expect(stagesOf(columnsOf('addition', [247, 135])).map(words)).toEqual([
      'Column addition, 247 + 135: nothing is written yet.',
      'Column addition, 247 + 135: 7 ones plus 5 ones is equal to 12 ones, and 10 ones are exchanged for 1 ten.',
      'Column addition, 247 + 135: there are 2 ones left; in the answer: 2.',
      'Column addition, 247 + 135: 4 tens plus 3 tens plus 1 ten is equal to 8 tens; in the answer: 8 and 2.',
      'Column addition, 247 + 135: 2 hundreds plus 1 hundred is equal to 3 hundreds; the answer is 382.',
    ])
    expect(stagesOf(columnsOf('subtraction', [52, 18])).map(words)).toEqual([
      'Column subtraction, 52 − 18: nothing is written yet.',
      'Column subtraction, 52 − 18: 1 ten is exchanged for 10 ones, so there are 12 ones.',
      'Column subtraction, 52 − 18: 12 ones minus 8 ones is equal to 4 ones; in the answer: 4.',
      'Column subtraction, 52 − 18: 4 tens minus 1 ten is equal to 3 tens; the answer is 34.',
    ])
    expect(stagesOf(columnsOf('division', [74, 4])).map(words)).toEqual([
      'Short division, 74 ÷ 4: nothing is written yet.',
      'Short division, 74 ÷ 4: 7 tens divided by 4 is equal to 1 ten, with 3 tens left; in the answer: 1.',
      'Short division, 74 ÷ 4: 3 tens are exchanged for 30 ones, so there are 34 ones; in the answer: 1.',
      'Short division, 74 ÷ 4: 34 ones divided by 4 is equal to 8 ones, with 2 ones left; the answer is 18 remainder 2.',
    ])
    expect(words(run(columnsOf('multiplication', [24, 6], {}), 'next'))).toBe(
      'Short multiplication, 24 × 6: 4 ones times 6 is equal to 24 ones, and 20 ones are exchanged for 2 tens.',
    )
  })

  it('keeps its pile true to its plan wherever a walk leads', () => {
    each((layout) => {
      for (const stage of stagesOf(layout)) {
        expect(schema.safeParse(JSON.parse(JSON.stringify(stage))).data).toEqual(stage)
        expect(
          planOf(stage).result.every((digit) => digit >= 0 && digit <= 9) ||
            stage.calculation === 'long-multiplication',
        ).toBe(true)
      }
    }, 12)
  })
})
