import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goldenPicture } from '../../../tests/golden'
import { hidingLook, openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { compare, multiply, total } from '../../number/exact'
import { HIGH_CONTRAST } from '../../picture/theme'
import { numberRods } from '.'
import { rodBoxes } from './geometry'
import { kindFor, lengthOf, type NumberRods, rowLength, schema, valueOf } from './rods'
import { MARGIN, unitOf } from './size'
import { withQuantities } from './wanted'

const look = openLook()

function matOf(rows: readonly (readonly number[])[], change: Partial<NumberRods> = {}): NumberRods {
  const mint = countingMint()
  const state = {
    ...change,
    long: change.long ?? 20,
    rows: rows.map((row) => row.map((length) => mint(kindFor(length), 'rods'))),
  }
  const parsed = schema.safeParse(state)
  if (!parsed.success) throw new Error(parsed.error.issues[0]?.message)
  return parsed.data
}

function lengths(mat: NumberRods): number[][] {
  return mat.rows.map((row) => row.map(lengthOf))
}

function after(mat: NumberRods, ...ids: string[]): NumberRods {
  const mint = countingMint(500)
  return ids.reduce((now, id) => {
    const action = numberRods.actions(now, look).find((candidate) => candidate.id === id)
    const change = action?.run(mint)
    if (change?.to === 'state') return change.state
    throw new Error(change?.to === 'refusal' ? change.refusal.reason(look) : `no ${id}`)
  }, mat)
}

function refusalOf(mat: NumberRods, id: string): string | undefined {
  return numberRods
    .actions(mat, look)
    .find((candidate) => candidate.id === id)
    ?.refusal?.reason(look)
}

const rod = fc.integer({ min: 1, max: 10 })
const train = fc.array(rod, { maxLength: 2 })
const mats = fc
  .record({
    rows: fc.array(train, { minLength: 1, maxLength: 5 }),
    length: fc.integer({ min: 1, max: 12 }),
    worth: fc.constantFrom<NumberRods['declared']['worth']>(1, 2, 10, '1/10'),
    standing: fc.boolean(),
  })
  .map(({ rows, length, worth, standing }) =>
    matOf(rows, { declared: { length, worth }, standing, unit: standing ? 30 : 60 }),
  )

describe('number rods', () => {
  it('NR1 draws every length in proportion to its value', () => {
    fc.assert(
      fc.property(mats, (mat) => {
        const white = valueOf(mat, 1)
        mat.rows.forEach((row, index) => {
          rodBoxes(mat, index).forEach(({ width, height }, place) => {
            const held = row[place]
            const units = Math.max(width, height) / unitOf(mat)
            expect(Math.min(width, height)).toBeCloseTo(unitOf(mat), 9)
            expect(held && compare(valueOf(mat, lengthOf(held)), multiply(white, Math.round(units)))).toBe(0)
          })
        })
      }),
    )
  })

  it('NR2 trains are equal exactly when their lengths are', () => {
    fc.assert(
      fc.property(mats, (mat) => {
        const values = numberRods.quantities(mat)
        mat.rows.forEach((row, index) => {
          mat.rows.forEach((other, at) => {
            expect(values[`row${index + 1}`] === values[`row${at + 1}`]).toBe(
              rowLength(row) === rowLength(other),
            )
          })
        })
      }),
    )
  })

  it('NR3 declaring another unit rescales every value at once, and moves no rod', () => {
    fc.assert(
      fc.property(mats, rod, (mat, whole) => {
        const declared = { ...mat, declared: { length: whole, worth: 1 } }
        const [before, now] = [numberRods.quantities(mat), numberRods.quantities(declared)]
        for (const name of ['row1', 'row1:1', 'total'] as const)
          if (before[name] !== undefined)
            expect(multiply(before[name], valueOf(declared, 1))).toBe(
              multiply(now[name] ?? 0, valueOf(mat, 1)),
            )
        expect(declared.rows.map((_, row) => rodBoxes(declared, row))).toEqual(
          mat.rows.map((_, row) => rodBoxes(mat, row)),
        )
      }),
    )
  })

  it('NR4 leaves no gap and no overlap wherever a rod is let go', () => {
    fc.assert(
      fc.property(mats, rod, fc.nat(1200), fc.nat(600), (mat, length, x, y) => {
        const token = countingMint(900)(kindFor(length), 'rods')
        const slot = numberRods.offer?.(mat, token, { x, y })
        if (!slot?.ok) return
        const laid = numberRods.receive?.(mat, token, slot.value.id) ?? mat
        expect(schema.safeParse(laid).success).toBe(true)
        laid.rows.forEach((_, row) => {
          const boxes = rodBoxes(laid, row)
          boxes.slice(1).forEach((box, index) => {
            const before = boxes[index]
            if (!before) return
            if (mat.standing) expect(box.y + box.height).toBeCloseTo(before.y, 6)
            else expect(before.x + before.width).toBeCloseTo(box.x, 6)
          })
        })
        const part = numberRods.picture(laid, look).find((candidate) => candidate.token === token.id)
        expect(part?.at.x).toBeCloseTo(slot.value.at.x, 6)
        expect(part?.at.y).toBeCloseTo(slot.value.at.y, 6)
      }),
    )
  })

  it('NR5 ends at its value on a line of the same unit that starts where it does', () => {
    fc.assert(
      fc.property(train, (row) => {
        const mat = matOf([row])
        const end = rodBoxes(mat, 0).at(-1)
        const value = Number(numberRods.quantities(mat).row1)
        expect((end ? end.x + end.width : MARGIN) - MARGIN).toBeCloseTo(value * unitOf(mat), 9)
      }),
    )
  })

  it('U2 and U4 a train comes to its rods, in any order', () => {
    fc.assert(
      fc.property(mats, (mat) => {
        const values = numberRods.quantities(mat)
        mat.rows.forEach((row, index) => {
          expect(values[`row${index + 1}`]).toBe(total(row.map((held) => valueOf(mat, lengthOf(held)))))
        })
        expect(values.total).toBe(total(mat.rows.map((_, index) => values[`row${index + 1}`] ?? 0)))
      }),
    )
    expect(lengths(after(matOf([[2, 3, 5]]), 'first'))).toEqual([[5, 2, 3]])
    expect(lengths(after(matOf([[2, 3, 5]]), 'swap'))).toEqual([[2, 5, 3]])
  })

  it('makes stairs, trains of one colour and rectangles', () => {
    expect(lengths(after(matOf([[5, 3], [1]]), 'stairs'))).toEqual([[1], [3], [5]])
    expect(lengths(after(matOf([[]], { long: 10 }), 'stairs')).flat()).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ])
    expect(lengths(after(matOf([[10], [3]]), 'train'))).toEqual([[10], [3, 3, 3]])
    expect(refusalOf(matOf([[10], [3, 3, 3]]), 'train')).toBe('No more of them fit.')
    expect(lengths(after(matOf([[10], [7]]), 'fill'))).toEqual([[10], [7, 3]])
    const crossed = after(matOf([[4], [3]]), 'cross')
    expect(crossed.crossed).toBe(true)
    const area = after(crossed, 'rectangle')
    expect(lengths(area)).toEqual([[4], [4], [4]])
    expect(lengths(after(area, 'turn-rectangle'))).toEqual([[3], [3], [3], [3]])
    expect(numberRods.quantities(area).total).toBe(12)
  })

  it('names fractions of a declared whole', () => {
    const mat = after(matOf([[8], [2]], { row: 1, labels: 'numbers' }), 'whole')
    expect(numberRods.quantities(mat)).toMatchObject({ row1: 1, row2: '1/4' })
    expect(numberRods.describe(mat, look)).toBe(
      'Number rods: row 1, brown 1; row 2, red 1/4; brown is one whole.',
    )
  })

  it('reaches by actions every row and place that a drag reaches', () => {
    const mat = matOf([[10], [7], []])
    expect(lengths(after(mat, 'row', 'row', 'put-3'))).toEqual([[10], [7, 3], []])
    expect(lengths(after(mat, 'down'))).toEqual([[10], [], [7]])
    const dragged = numberRods.offer?.(mat, countingMint(9)('light-green-rod', 'rods'), {
      x: MARGIN + 30,
      y: 140,
    })
    expect(dragged).toMatchObject({ ok: true, value: { id: '1:0' } })
    expect(numberRods.press?.(mat, 'row 2', look, countingMint(9))).toMatchObject({ state: { row: 2 } })
  })

  it('shows the numbers it is asked for, with the rods that stay', () => {
    const shown = (mat: NumberRods, values: Parameters<typeof withQuantities>[1]) => {
      const outcome = withQuantities(mat, values, countingMint(100))
      return outcome.ok ? lengths(outcome.value) : outcome.refusal.reason(look)
    }
    expect(shown(matOf([[10], [7, 3]]), { 'row2:1': 6, row2: 10 })).toEqual([[10], [6, 4]])
    expect(shown(matOf([[7]]), { row1: 9 })).toEqual([[9]])
    expect(shown(matOf([[7]]), { row1: 13 })).toEqual([[10, 3]])
    expect(shown(matOf([[3, 3]]), { row1: 12 })).toEqual([[3, 3, 3, 3]])
    expect(shown(matOf([[3, 3]]), { count1: 5 })).toEqual([[3, 3, 3, 3, 3]])
    expect(shown(matOf([[7], [4]]), { difference: 1 })).toEqual([[7], [6]])
    expect(shown(matOf([[7], [4]]), { row1: '1/2' })).toBe(
      'No rods come to that: they are whole white rods long.',
    )
    expect(shown(matOf([[7]]), { row1: 21 })).toBe('The mat is too short for that.')
    expect(shown(matOf([[7, 3]]), { 'row1:1': 0 })).toBe('Only the last rod of a row can go.')
  })

  it('takes only rods', () => {
    const slot = numberRods.offer?.(matOf([[]]), { id: 'c', kind: 'counter', set: 'red' }, null)
    expect(slot?.ok === false && slot.refusal.reason(look)).toBe('Only number rods lie on this mat.')
  })

  it('U6 says and writes no hidden number', () => {
    const mat = matOf([[10], [7, 3]], { labels: 'numbers', totals: true })
    const hiding = hidingLook({ row1: 'number', 'row2:2': 'number' })
    const texts = numberRods
      .picture(mat, hiding)
      .flatMap(({ marks }) => marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : [])))
    expect(texts.sort()).toEqual(['10', '7', '?', '?', '?'])
    expect(numberRods.describe(mat, hiding)).toBe(
      'Number rods: row 1, orange; row 2, black 7 and light green, worth 10; all are equal in length.',
    )
  })

  it('refuses a state that cannot be', () => {
    expect(schema.safeParse({ rows: [[{ id: 'a', kind: 'counter', set: 'red' }]] }).success).toBe(false)
    expect(() => matOf([[10, 10]], { long: 12 })).toThrow('A row is longer than the mat.')
    expect(() => matOf([[3]], { crossed: true })).toThrow('Two rods can be crossed')
  })

  it('looks as designed', async () => {
    const stairs = matOf(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((length) => [length]),
      { long: 10, standing: true, touching: true, totals: true },
    )
    const bonds = [[10], [9, 1], [7, 3], [4, 6], [5, 5]]
    const drawn = (mat: NumberRods, seen = look) => numberRods.picture(mat, seen)
    await goldenPicture('number-rods-staircase', drawn(stairs))
    await goldenPicture('number-rods-trains', drawn(matOf(bonds, { long: 10 })))
    await goldenPicture('number-rods-numbers', drawn(matOf(bonds, { long: 10, labels: 'numbers', row: 2 })))
    await goldenPicture(
      'number-rods-fractions',
      drawn(
        matOf([[8], [2], [4], [6]], {
          long: 8,
          labels: 'numbers',
          totals: true,
          declared: { length: 8, worth: 1 },
        }),
        openLook({ row2: 'yellow' }),
      ),
    )
    await goldenPicture(
      'number-rods-gap',
      drawn(
        matOf([[10], [7]], { long: 10, gaps: true, labels: 'letters' }),
        hidingLook({ difference: 'number' }),
      ),
    )
    await goldenPicture('number-rods-crossed', drawn(matOf([[4], [3]], { crossed: true })))
    await goldenPicture('number-rods-rectangle', drawn(matOf([[4], [4], [4]], { touching: true })))
    await goldenPicture('number-rods-covered', drawn(matOf(bonds), hidingLook({ row1: 'size' })))
    await goldenPicture(
      'number-rods-high-contrast',
      drawn(matOf(bonds, { labels: 'numbers' })),
      HIGH_CONTRAST,
    )
  })
})
