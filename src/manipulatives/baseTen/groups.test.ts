import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carriedOr, look, matOf, reasonOf, run } from '../../../tests/blockMats'
import { goldenPicture } from '../../../tests/golden'
import { hidingLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { baseTen } from '.'
import { type BaseTen, countsIn, groupsOf, inEach, kindsIn, schema, tokensOf, valueOf } from './baseTen'
import { groupBoxes, sizeOf, unitOf } from './geometry'

const counts = fc.record({ hundred: fc.nat(6), ten: fc.nat(12), one: fc.nat(20) })

function inGroups(mat: BaseTen, groups: number): BaseTen {
  return Array.from({ length: groups }).reduce<BaseTen>((next) => run(next, 'group-empty'), mat)
}

function held(mat: BaseTen): number[] {
  return kindsIn(mat).map((kind) => inEach(mat, kind))
}

describe('groups of base ten blocks', () => {
  it('BT2 shares the greatest first, and what is left over is exchanged when it is asked for', () => {
    const shared = run(inGroups(matOf({ ten: 5, one: 4 }), 4), 'share')
    expect(held(shared)).toEqual([1, 0])
    expect(reasonOf(shared, 'share')).toBe('There are too few tens to put 1 in each group.')
    const done = run(run(shared, 'exchange-down:tens'), 'share')
    expect(held(done)).toEqual([1, 3])
    expect(countsIn(done)).toEqual([0, 2])
    expect(baseTen.describe(done, look)).toBe(
      'Base ten blocks: 4 groups of 1 ten and 3 ones, and 2 ones in no group, worth 54.',
    )
    expect(reasonOf(done, 'share')).toBe('There are too few ones to put 1 in each group.')
    expect(reasonOf(done, 'remove:tens')).toBe('The tens are in groups. Take the groups apart first.')
    expect(reasonOf(done, 'group-empty')).toBe('The groups hold blocks. Take the groups apart first.')
    expect(reasonOf(matOf({ ten: 5 }), 'share')).toBe('There are no groups yet.')
    expect(run(done, 'groups-apart').groups).toBeUndefined()
  })

  it('U4 keeps the value, the groups alike and the remainder less than one each, whatever is shared', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 6 }), (pile, groups) => {
        let mat = inGroups(matOf(pile, { largest: 'hundred' }), groups)
        const value = Number(valueOf(mat))
        for (const id of ['share', 'exchange-down:hundreds', 'exchange-down:tens', 'share:ones'])
          for (let again = 0; again < 120 && reasonOf(mat, id) === undefined; again++) {
            mat = run(mat, id)
            expect(valueOf(mat)).toBe(value)
          }
        expect(countsIn(mat).at(-1)).toBeLessThan(groups)
        expect(schema.safeParse(mat).success).toBe(true)
        const apart = run(mat, 'groups-apart')
        expect(valueOf(apart)).toBe(value)
        expect(apart.blocks).toHaveLength(tokensOf(mat).length)
      }),
    )
  })

  it('U4 keeps the groups alike whatever is carried in or out', () => {
    const moves = fc.array(fc.tuple(fc.nat(200), fc.nat(1200), fc.nat(420)), { maxLength: 12 })
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 6 }), moves, (pile, groups, carries) => {
        let mat = inGroups(matOf(pile, { largest: 'hundred' }), groups)
        const value = valueOf(mat)
        for (const [which, x, y] of carries) {
          const token = tokensOf(mat)[which % Math.max(1, tokensOf(mat).length)]
          const after = token ? carriedOr(mat, token.id, x, y) : mat
          if (typeof after !== 'string') mat = after
          expect(valueOf(mat)).toBe(value)
          expect(schema.safeParse(mat).error).toBeUndefined()
        }
      }),
    )
  })

  it('BT6 draws groups to one unit with the pile, inside the mat', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('ten', 'hundred', 'thousand'),
        fc.integer({ min: 1, max: 6 }),
        (largest, k) => {
          const mat = inGroups(matOf({ [largest]: k, one: k }, { largest }), k)
          const shared = run(run(mat, 'share'), 'share')
          expect(unitOf(shared)).toBeGreaterThanOrEqual(6)
          expect(unitOf(shared)).toBe(unitOf(mat))
          const { width, height } = sizeOf(shared)
          for (const box of groupBoxes(shared)) {
            expect(box.x + box.width).toBeLessThanOrEqual(width + 0.001)
            expect(box.y + box.height).toBeLessThanOrEqual(height + 0.001)
          }
        },
      ),
    )
  })

  it('shares by dragging one into a group, and takes one back from each', () => {
    const mat = inGroups(matOf({ ten: 5, one: 1 }), 2)
    const shared = carriedOr(mat, 't1', 600, 400) as BaseTen
    expect(groupsOf(shared).map((group) => group.map(({ id }) => id))).toEqual([['t2'], ['t1']])
    const back = carriedOr(shared, 't1', 100, 100) as BaseTen
    expect(held(back)).toEqual([0, 0])
    expect(valueOf(back)).toBe(51)
    expect(carriedOr(mat, 't6', 600, 400)).toBe('There are too few ones to put 1 in each group.')
  })

  it('shows another value from what is in no group first', () => {
    const mat = run(inGroups(matOf({ ten: 5, one: 4 }), 4), 'share')
    const shown = (value: number) => {
      const after = baseTen.withQuantities(mat, { value }, countingMint(500))
      if (!after.ok) throw new Error(after.refusal.reason(look))
      expect(schema.safeParse(after.value).error).toBeUndefined()
      expect(valueOf(after.value)).toBe(value)
      return after.value
    }
    expect(shown(54)).toBe(mat)
    expect(held(shown(53))).toEqual([1, 0])
    expect(held(shown(10))).toEqual([0, 0])
  })

  it('U6 says nothing of the groups while a number is hidden', () => {
    const mat = run(inGroups(matOf({ ten: 4, one: 2 }), 2), 'share')
    expect(baseTen.describe(mat, hidingLook({ tens: 'number' }))).toBe(
      'Base ten blocks: a hidden number of tens and 2 ones.',
    )
    expect(baseTen.describe(mat, hidingLook({ value: 'number' }))).toBe('Base ten blocks: a hidden number.')
    expect(baseTen.picture(mat, hidingLook({ tens: 'size' })).map(({ key }) => key)).toEqual(['cover'])
  })

  it('looks as designed', async () => {
    const shared = run(inGroups(matOf({ ten: 5, one: 4 }), 4), 'share')
    await goldenPicture('base-ten-sharing', baseTen.picture(shared, look))
    const exchanged = run(run(run(shared, 'exchange-down:tens'), 'share'), 'worth')
    await goldenPicture('base-ten-shared', baseTen.picture(exchanged, look))
    const hundreds = run(run(inGroups(matOf({ hundred: 7, ten: 4, one: 6 }), 3), 'share'), 'share:tens')
    await goldenPicture('base-ten-shared-hundreds', baseTen.picture(hundreds, look))
  })
})
