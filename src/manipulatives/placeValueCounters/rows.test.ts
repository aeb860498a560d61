import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carriedTo, look, matOf, reasonOf, run, shown } from '../../../tests/counterMats'
import { goldenPicture } from '../../../tests/golden'
import { HIGH_CONTRAST } from '../../picture/theme'
import { PLACES } from '../placeValue'
import { placeValueCounters as kind } from '.'
import { type CounterMat, countsIn, countsOf, inEachRow, tokensOf, valueOf } from './mat'

const HTO = ['hundreds', 'tens', 'ones'] as const

function rowsOf(mat: CounterMat): number[][] {
  return mat.rows.map((row) => countsOf(mat, row))
}

describe('rows of place value counters', () => {
  it('PC6 multiplies by rows that are all the same', () => {
    const mat = run(matOf(HTO, [0, 2, 3]), 'row-copy', 'row-copy', 'row-copy', 'row-copy')
    expect(rowsOf(mat)).toEqual(Array.from({ length: 4 }, () => [0, 2, 3]))
    expect(valueOf(mat)).toBe(92)
    expect(kind.describe(mat, look)).toBe('Place value counters: 4 rows of 2 tens and 3 ones, worth 92.')
    expect(valueOf(run(mat, 'row-remove'))).toBe(69)
    const apart = run(mat, 'rows-apart', 'fewest')
    expect(countsIn(apart)).toEqual([0, 9, 2])
  })

  it('PC6 divides by rows: the greatest first, and what is left is exchanged', () => {
    const mat = run(matOf(HTO, [0, 5, 2]), 'row-empty', 'row-empty', 'row-empty', 'row-empty', 'share')
    expect(rowsOf(mat)[3]).toEqual([0, 1, 0])
    expect(reasonOf(mat, 'share')).toBe('There are too few tens to put 1 in each row.')
    const done = run(mat, 'exchange-down:tens', 'share')
    expect(inEachRow(done)).toEqual([0, 1, 3])
    expect(done.counters).toEqual([])
    expect(kind.quantities(done)).toMatchObject({ value: 52, rows: 4, inEach: 13, leftOver: 0 })
    expect(reasonOf(done, 'share')).toBe('There is nothing left to share.')
    expect(reasonOf(matOf(HTO, [0, 5, 2]), 'share')).toBe('There are no rows yet.')
    expect(reasonOf(done, 'row-empty')).toBe('The rows hold counters. Take the rows apart first.')
  })

  it('PC6 keeps the rows alike whatever is carried in or out', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.nat(30),
        fc.nat(30),
        fc.array(fc.tuple(fc.nat(200), fc.nat(1200), fc.nat(420)), { maxLength: 12 }),
        (rows, tens, ones, moves) => {
          let mat = matOf(HTO, [0, tens, ones])
          for (let row = 0; row < rows; row++) mat = run(mat, 'row-empty')
          const value = valueOf(mat)
          for (const [which, x, y] of moves) {
            const tokens = tokensOf(mat)
            const token = tokens[which % Math.max(1, tokens.length)]
            if (!token) return
            const after = carriedTo(mat, token.id, x, y)
            if (typeof after !== 'string') mat = after
            expect(new Set(rowsOf(mat).map(String)).size).toBe(1)
            expect(valueOf(mat)).toBe(value)
          }
        },
      ),
    )
  })

  it('shares by dragging one into the rows, and takes one back from each', () => {
    const mat = run(matOf(HTO, [0, 5, 2]), 'row-empty', 'row-empty')
    const shared = carriedTo(mat, 't1', 600, 380) as CounterMat
    expect(rowsOf(shared)).toEqual([
      [0, 1, 0],
      [0, 1, 0],
    ])
    expect(shared.rows[1]?.map(({ id }) => id)).toEqual(['t1'])
    const back = carriedTo(shared, 't1', 600, 60) as CounterMat
    expect(rowsOf(back)).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ])
    expect(carriedTo(run(mat, 'row-empty'), 't6', 900, 400)).toBe(
      'There are too few ones to put 1 in each row.',
    )
  })

  it('shows so many rows of so much, with what is left over', () => {
    const mat = run(matOf(HTO, [0, 2, 3]), 'row-copy')
    const quantities = (after: CounterMat | string) =>
      typeof after === 'string' ? after : kind.quantities(after)
    expect(quantities(shown(mat, { rows: 4 }))).toMatchObject({ rows: 4, inEach: 23, value: 92 })
    expect(quantities(shown(mat, { rows: 3, inEach: 14 }))).toMatchObject({ value: 42, leftOver: 0 })
    expect(quantities(shown(mat, { leftOver: 2 }))).toMatchObject({ value: 25, inEach: 23 })
    expect(quantities(shown(mat, { rows: 4, value: 94 }))).toMatchObject({ leftOver: 2, inEach: 23 })
    expect(quantities(shown(mat, { rows: 4, value: 52 }))).toMatchObject({ leftOver: 52, inEach: 0 })
    expect(quantities(shown(mat, { rows: 0 }))).toMatchObject({ rows: 0, value: 23 })
    expect(shown(mat, { inEach: 10, value: 12, leftOver: 5 })).toBe(
      'Those numbers of counters do not go together.',
    )
    expect(shown(matOf(HTO, [0, 2, 3]), { inEach: 5 })).toBe('There are no rows yet.')
  })

  it('looks as designed', async () => {
    const golden = (name: string, mat: CounterMat) =>
      goldenPicture(`place-value-counters-${name}`, kind.picture(mat, look))
    await golden('columns', matOf(HTO, [2, 4, 3]))
    const ten = matOf(HTO, [2, 4, 12])
    await golden('ten', ten)
    await goldenPicture('place-value-counters-high-contrast', kind.picture(ten, look), HIGH_CONTRAST)
    await golden('exchanged', run(matOf(HTO, [0, 3, 2]), 'exchange-down:tens'))
    await golden('mixed', run(matOf(['ones', 'tenths', 'hundredths'], [3, 5, 7]), 'mix'))
    await golden(
      'multiplied',
      run(matOf(HTO, [1, 2, 3], { height: 600 }), 'row-copy', 'row-copy', 'row-copy', 'row-copy'),
    )
    const shared = run(
      matOf(HTO, [0, 5, 2], { height: 640 }),
      'row-empty',
      'row-empty',
      'row-empty',
      'row-empty',
      'share',
    )
    await golden('sharing', run(shared, 'exchange-down:tens'))
    const every = { width: 1824, height: 640 }
    await golden('every-place', matOf(PLACES, [1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1], every))
    await golden('millions', matOf(PLACES.slice(1, 8), [2, 9, 4, 5, 3, 1, 6], { ...every, width: 1820 }))
    await golden('many', matOf(['thousands', ...HTO], [20, 40, 60, 80], { width: 1824, height: 640 }))
  })
})
