import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { counters as kind } from '.'
import { schema } from './counters'
import { countersOf, hand } from './samples'

const look = openLook()
const { run } = hand(look, countingMint(500))

const howMany = fc.integer({ min: 1, max: 60 })

describe('counters, by hand', () => {
  it('keeps a loose counter where it is dropped, inside the area', () => {
    fc.assert(
      fc.property(
        howMany,
        fc.integer({ min: -39, max: 1039 }),
        fc.integer({ min: -39, max: 679 }),
        (n, x, y) => {
          const table = countersOf({ red: n }, { layout: 'scatter' })
          const [token] = table.tokens
          if (!token) return
          const without = kind.lift?.(table, token.id) ?? table
          const slot = kind.offer?.(without, token, { x, y })
          if (!slot?.ok) throw new Error('the table takes any counter')
          const back = kind.receive?.(without, token, slot.value.id) ?? without
          expect(back.places.at(-1)).toEqual(slot.value.at)
          expect(Math.abs(slot.value.at.x - x)).toBeLessThan(80)
          expect(schema.safeParse(back).success).toBe(true)
          const part = kind.picture(back, look).find((each) => each.token === token.id)
          expect(part?.at).toEqual(slot.value.at)
        },
      ),
    )
  })

  it('lets the others lie when one is put out, taken up or covered', () => {
    const table = countersOf({ red: 20 }, { layout: 'scatter' })
    const before = new Map(kind.picture(table, look).map((part) => [part.key, part.at]))
    for (const after of [
      run(table, 'add'),
      run(table, 'remove'),
      run(table, 'cover'),
      run(table, 'cover uncover'),
    ]) {
      const parts = kind.picture(after, look).filter((part) => part.token)
      const lay = parts.filter(({ key, at }) => {
        const was = before.get(key)
        return was?.x === at.x && was.y === at.y
      })
      expect(lay.length).toBeGreaterThanOrEqual(19)
    }
  })

  it('drops a counter in a row, and the numbers say so', () => {
    const rows = countersOf({ red: 20 }, { layout: 'rows', groups: [5, 5, 5, 5] })
    const [token] = rows.tokens
    if (!token) throw new Error('there are counters')
    const without = kind.lift?.(rows, token.id) ?? rows
    const slot = kind.offer?.(without, token, { x: 700, y: 16 + 2 * 109 + 30 })
    if (!slot?.ok) throw new Error('a row takes a counter')
    expect(slot.value).toMatchObject({ id: 'group 3', name: 'row 3' })
    const back = kind.receive?.(without, token, slot.value.id) ?? without
    expect(back.groups).toEqual([4, 5, 6, 5])
    expect(kind.picture(back, look).find((part) => part.token === token.id)?.at).toEqual(slot.value.at)
    expect(kind.quantities(back)).toMatchObject({ 'row:1': 4, 'row:3': 6 })
    expect(kind.quantities(back).inEach).toBeUndefined()
  })

  it('rings one row by a press on it, and takes the ring off again', () => {
    const rows = countersOf({ red: 20 }, { layout: 'rows', groups: [5, 5, 5, 5] })
    const once = kind.press?.(rows, 'group 2', look, countingMint())
    if (once?.to !== 'state') throw new Error('a row can be pressed')
    expect(once.state.ringed).toEqual([2])
    expect(kind.press?.(once.state, 'group 2', look, countingMint())).toEqual({ to: 'state', state: rows })
  })

  it('reaches every sort of rows by actions too', () => {
    const unequal = run(
      countersOf({ red: 20 }, { layout: 'scatter', shares: 4 }),
      'share fewer-rows fewer-rows ring into into more-rows more-rows deal deal deal deal deal deal deal deal',
    )
    expect(unequal.groups).toEqual([7, 5, 4, 4])
  })

  it('compares the counters of two sets in rows lined up', () => {
    const counters = run(countersOf({ red: 7, yellow: 4 }, { layout: 'scatter' }), 'compare')
    expect(counters.groups).toEqual([7, 4])
    expect(kind.describe(counters, look)).toBe(
      'Counters: 7 red counters and 4 yellow counters, in rows of 7 and 4.',
    )
  })
})
