import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ARRAY, fillIn, OBJECT, TEXT } from './olderBrowsers'

/** An array and a text that have only what is filled in. */
class Plain extends Array<unknown> {}
for (const [name, value] of Object.entries(ARRAY)) Object.defineProperty(Plain.prototype, name, { value })

const list = fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 8 })
const index = fc.integer({ min: -9, max: 9 })

describe('what older browsers lack', () => {
  it('does as the standard has it', () => {
    fc.assert(
      fc.property(list, index, fc.nat(4), (items, at, count) => {
        const plain = Plain.from(items) as unknown as number[]
        const is = (item: number) => item % 2 === 0
        const same = (make: (of: number[]) => unknown) =>
          expect(JSON.stringify(make(plain))).toBe(JSON.stringify(make(items)))
        same((of) => of.at(at))
        same((of) => of.findLast(is))
        same((of) => of.findLastIndex(is))
        same((of) => of.toReversed())
        same((of) => of.toSorted((a, b) => a - b))
        same((of) => of.toSpliced(Math.abs(at), count, 9, 8))
        if (at < items.length && at >= -items.length) same((of) => of.with(at, 7))
      }),
    )
    const at = TEXT['at'] as (this: string, index: number) => string | undefined
    expect([at.call('board', -1), at.call('board', 0), at.call('board', 9)]).toEqual(['d', 'b', undefined])
    const hasOwn = OBJECT['hasOwn'] as (object: object, key: string) => boolean
    expect([hasOwn({ a: 1 }, 'a'), hasOwn({}, 'toString')]).toEqual([true, false])
  })

  it('is added only where it is missing', () => {
    const target: Record<string, unknown> = { at: 'mine' }
    fillIn(target, ARRAY)
    expect(target['at']).toBe('mine')
    expect(typeof target['toSorted']).toBe('function')
  })
})
