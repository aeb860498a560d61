import { describe, expect, it } from 'vitest'
import { asked, columnsOf, look, run, textIn, words } from '../../../tests/columns'
import { hidingLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { columnLayout } from '.'
import type { ColumnLayout } from './layout'
import { schema } from './schema'

describe('column layout for pupils', () => {
  it('takes what pupils write, right or wrong, and nothing else moves for it', () => {
    const boxes = columnsOf('addition', [247, 135], { answer: 'boxes' })
    const write = (layout: ColumnLayout, part: string, digits: string) => {
      const change = columnLayout.write?.(layout, part, digits)
      if (change?.to !== 'state') return null
      expect(schema.safeParse(change.state).error).toBeUndefined()
      return change.state
    }
    let now: ColumnLayout | null = boxes
    for (const [place, digits] of [
      ['ones', '12'],
      ['tens', '7'],
      ['hundreds', '3'],
    ] as const)
      now = now && write(now, `result.${place}`, digits)
    if (!now) throw new Error('not written')
    expect(columnLayout.quantities(now)).toMatchObject({ result: 382, 'written.result': 3712, ones: 12 })
    now = write(now, 'result.ones', '2')
    expect(now && columnLayout.quantities(now)['written.result']).toBe(372)
    expect(
      now && columnLayout.quantities(write(now, 'result.tens', '') ?? now)['written.result'],
    ).toBeUndefined()
    expect(write(boxes, 'a.ones', '3')).toBeNull()
    expect(write(boxes, 'result.ones', '123')).toBeNull()
    expect(columnLayout.write?.(boxes, 'result.ones', '123')?.to).toBe('refusal')
  })

  it('writes the next digit where its place is pressed, and says what comes first', () => {
    const layout = columnsOf('addition', [247, 135])
    const press = (state: ColumnLayout, part: string) => {
      const change = columnLayout.press?.(state, part, look, countingMint())
      return change?.to === 'refusal'
        ? change.refusal.reason(look)
        : change?.to === 'state'
          ? change.state
          : null
    }
    expect(press(layout, 'result.ones')).toBe('Exchange ones for tens first.')
    const exchanged = press(layout, 'exchange ones')
    expect(exchanged).toEqual(run(layout, 'next'))
    expect(press(run(layout, 'next'), 'result.tens')).toBe('Write the ones first.')
    expect(press(run(layout, 'next'), 'result.ones')).toEqual(run(layout, 'next', 'next'))
  })

  it('leaves places of the numbers open: 2 ☐ 6 + 1 3 ☐ = 4 0 1', () => {
    const puzzle = run(columnsOf('addition', [266, 135], { open: ['a.tens', 'b.ones'] }), 'all')
    expect(columnLayout.quantities(puzzle)['written.a']).toBeUndefined()
    expect(words(puzzle)).toBe(
      'Column addition, 2, an open place and 6 + 1, 3 and an open place: the answer is 401.',
    )
    const done = asked(puzzle, { 'written.a': 266, 'written.b': 135 })
    expect(done).toMatchObject({
      filled: [
        { cell: 'a.tens', digits: 6 },
        { cell: 'b.ones', digits: 5 },
      ],
    })
    expect(asked(puzzle, { 'written.a': 366 })).toMatch(/do not go together/)
  })

  it('U6 hides a digit or a number in picture and words', () => {
    const layout = run(columnsOf('addition', [247, 135]), 'all', 'hide')
    expect(layout.masked).toEqual(['result.ones'])
    expect(textIn(layout, 'result.ones')).toBe('?')
    expect(words(layout)).not.toContain('382')
    expect(columnLayout.press?.(layout, 'result.ones', look, countingMint())).toEqual({
      to: 'state',
      state: { ...layout, masked: [] },
    })
    const hidden = hidingLook({ a: 'number' })
    const said = columnLayout.describe(columnsOf('addition', [247, 135]), hidden)
    expect(said).toBe('Column addition, a hidden number + 135: no answer yet.')
    const drawn = columnLayout.picture(columnsOf('addition', [247, 135]), hidden)
    expect(drawn.filter(({ key }) => key.startsWith('a.'))).toEqual([])
  })

  it('follows the numbers, and refuses what has no room', () => {
    const layout = columnsOf('addition', [247, 135])
    expect(asked(layout, { a: 243 })).toMatchObject({ numbers: [243, 135] })
    expect(asked(layout, { result: 400 })).toMatchObject({ numbers: [247, 153] })
    expect(asked(run(layout, 'all'), { a: 243 })).toMatchObject({ written: 3, exchanged: [] })
    expect(asked(layout, { a: 900 })).toBe('There is no room for that in these columns.')
    expect(asked(layout, { ones: 13 })).toBe('This calculation has no such step.')
    const minus = columnsOf('subtraction', [52, 18])
    expect(asked(minus, { tens: 5, ones: 4, value: 54 })).toMatchObject({ numbers: [54, 18] })
    expect(asked(run(minus, 'next'), { tens: 4, ones: 9, value: 49 })).toMatchObject({ taken: [0, 3] })
  })

  it('reads a line of text in the designer, with the columns that it needs', () => {
    const text = columnLayout.fields.find(({ id }) => id === 'text')
    const read = (line: string) => {
      const outcome = text?.set(columnsOf('addition', [247, 135]), line, countingMint())
      if (!outcome?.ok) return outcome?.refusal.reason(look)
      const { calculation, numbers, places } = outcome.value
      expect(text?.value(outcome.value)).toBe(line)
      return [calculation, numbers, places.length]
    }
    expect(read('3,458 + 96 + 1,207')).toEqual(['addition', [3458, 96, 1207], 4])
    expect(read('12 − 3.34')).toEqual(['subtraction', [12, '167/50'], 4])
    expect(read('124 × 6')).toEqual(['multiplication', [124, 6], 3])
    expect(read('24 × 16')).toEqual(['long-multiplication', [24, 16], 3])
    expect(read('74 ÷ 4')).toEqual(['division', [74, 4], 2])
    expect(read('8 − 9')).toBe('The number to take away is greater than the first number.')
    expect(read('8 + 9 − 2')).toBe('Write it like 247 + 135, with one kind of sign.')
  })
})
