import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goldenPicture } from '../../../tests/golden'
import { hidingLook, openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { add, type Exact, fraction, multiply } from '../../number/exact'
import { pictureBounds } from '../../picture/part'
import { HIGH_CONTRAST } from '../../picture/theme'
import { ratioTable } from '.'
import { cellOf, type RatioTable, schema } from './ratioTable'
import { quantities, withQuantities } from './values'

const look = openLook()

/** Tables as a lesson file writes them. */
function tableOf(saved: object = {}): RatioTable {
  const parsed = schema.safeParse({ ...PAINT, ...saved })
  if (!parsed.success) throw new Error(parsed.error.issues[0]?.message)
  return parsed.data
}

const PAINT = {
  rows: [
    { name: 'red', parts: 2, hue: 'red' },
    { name: 'yellow', parts: 3, hue: 'yellow' },
  ],
  columns: [{ times: 1 }, { times: 2 }, { times: 3 }],
}

function after(table: RatioTable, ...ids: string[]): RatioTable {
  return ids.reduce((now, id) => {
    const action = ratioTable.actions(now, look).find((candidate) => candidate.id === id)
    return carriedOut(now, action?.run(countingMint()))
  }, table)
}

function carriedOut(table: RatioTable, made: unknown): RatioTable {
  const change = made as ReturnType<NonNullable<typeof ratioTable.press>>
  if (change?.to === 'state') return change.state
  if (change?.to !== 'wish') throw new Error(change?.refusal.reason(look) ?? 'nothing happened')
  const outcome = withQuantities(table, change.values)
  if (!outcome.ok) throw new Error(outcome.refusal.reason(look))
  return outcome.value
}

function written(table: RatioTable, ...numbers: number[]): RatioTable {
  return numbers.reduce(
    (now, number, row) => carriedOut(now, ratioTable.write?.(now, `tried ${row + 1}`, String(number))),
    after(table, 'try'),
  )
}

function columns(table: RatioTable): Exact[][] {
  return table.columns.map((_, column) => table.rows.map((__, row) => cellOf(table, row, column)))
}

const parts = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 4 }))
const tables = fc
  .record({
    rows: fc.array(parts, { minLength: 2, maxLength: 3 }),
    times: fc.array(fc.nat(9), { minLength: 1, maxLength: 8 }),
  })
  .map(({ rows, times }) =>
    tableOf({
      rows: rows.map(([n, d], row) => ({ name: `row ${row + 1}`, parts: fraction(n, d) })),
      columns: times.map((one) => ({ times: one })),
    }),
  )

describe('ratio table', () => {
  it('RT1 any column is some multiple of any other, whatever is asked of it', () => {
    fc.assert(
      fc.property(tables, fc.nat(7), fc.nat(2), fc.nat(60), (table, column, row, value) => {
        const asked = withQuantities(table, { [`${'abc'.charAt(row)}${column + 1}`]: value })
        const made = columns(asked.ok ? asked.value : table)
        for (const one of made)
          for (const other of made)
            for (const [at, number] of one.entries())
              expect(multiply(number, other[0] ?? 0)).toBe(multiply(other[at] ?? 0, one[0] ?? 0))
      }),
    )
  })

  it('RT2 arrows show what a column is multiplied or divided by, the same on every row', () => {
    const table = tableOf({
      columns: [{ times: 1 }, { times: 6 }, { times: 4 }],
      arrows: [
        { from: 0, to: 1 },
        { from: 1, to: 2 },
      ],
    })
    const texts = (key: string) =>
      ratioTable
        .picture(table, look)
        .find((part) => part.key === key)
        ?.marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []))
    for (const side of ['above', 'below']) {
      expect(texts(`arrow 1 2 ${side}`)).toEqual(['×', '6'])
      expect(texts(`arrow 2 3 ${side}`)).toEqual(['×', '2', '3'])
    }
    expect(columns(after(tableOf(), 'multiply')).at(-1)).toEqual([12, 18])
    expect(columns(after(tableOf(), 'divide')).at(-1)).toEqual([3, '9/2'])
    expect(columns(after(tableOf(), 'greater-factor', 'multiply')).at(-1)).toEqual([18, 27])
    expect(after(tableOf(), 'multiply').arrows).toEqual([{ from: 2, to: 3 }])
  })

  it('RT3 adding two columns gives a column, and adding one number to all does not', () => {
    fc.assert(
      fc.property(tables, fc.nat(7), fc.nat(7), (table, a, b) => {
        const last = table.columns.length - 1
        if (last < 1 || last === 7) return
        const [first, second] = [a % (last + 1), b % (last + 1)]
        if (first === second) return
        const added = columns(after({ ...table, chosen: [first, second] }, 'add')).at(-1)
        const before = columns(table)
        expect(added).toEqual(before[first]?.map((value, row) => add(value, before[second]?.[row] ?? 0)))
      }),
    )
    const tried = after(tableOf(), 'add-to-all')
    expect(tried.tried).toEqual([7, 10])
    expect(ratioTable.picture(tried, look).map(({ key }) => key)).toContain('not true')
    expect(quantities(tried)).toEqual(quantities(tableOf()))
    expect(after(tried, 'rub-out')).toEqual(tableOf())
  })

  it('a column that a pupil writes joins the table when it is in the ratio, and else stays to be talked about', () => {
    expect(columns(written(tableOf(), 12, 18))).toEqual([...columns(tableOf()), [12, 18]])
    const wrong = written(tableOf(), 12, 13)
    expect([columns(wrong), wrong.tried]).toEqual([columns(tableOf()), [12, 13]])
    expect(ratioTable.describe(wrong, look)).toBe(
      'Ratio table: red 2, 4 and 6; yellow 3, 6 and 9; a tried column with 12 and 13, which is not in the same ratio.',
    )
    const half = carriedOut(
      after(tableOf(), 'try'),
      ratioTable.write?.(after(tableOf(), 'try'), 'tried 1', '15'),
    )
    expect(columns(after(half, 'fill')).at(-1)).toEqual([15, '45/2'])
  })

  it('one number scales its column; a whole column asked for changes the ratio', () => {
    const scaled = withQuantities(tableOf(), { b3: 18 })
    expect(scaled.ok && columns(scaled.value)).toEqual([
      [2, 3],
      [4, 6],
      [12, 18],
    ])
    const retold = withQuantities(tableOf(), { a1: 2, b1: 5 })
    expect(retold.ok && columns(retold.value)).toEqual([
      [2, 5],
      [4, 10],
      [6, 15],
    ])
    const against = withQuantities(tableOf(), { a1: 2, b1: 5, a2: 4, b2: 9 })
    expect(against.ok || against.refusal.reason(look)).toBe('Those columns are not in the same ratio.')
    expect(columns(after(tableOf(), 'more')).at(-1)).toEqual([8, 12])
  })

  it('chooses two columns by pressing their numbers, and shows a "?"', () => {
    const pressed = (table: RatioTable, part: string) =>
      carriedOut(table, ratioTable.press?.(table, part, look, countingMint()))
    const one = pressed(pressed(pressed(tableOf(), 'a1'), 'b2'), 'a3')
    expect(one.chosen).toEqual([1, 2])
    expect(pressed(one, 'b3').chosen).toEqual([1])
    const hidden = tableOf({ columns: [{ times: 5 }, { times: 6, masked: [1] }] })
    expect(ratioTable.describe(hidden, look)).toBe(
      'Ratio table: red 10 and 12; yellow 15 and a hidden number.',
    )
    expect(pressed(hidden, 'b2').columns[1]?.masked).toEqual([])
    expect(after(tableOf(), 'hide-b').columns[2]?.masked).toEqual([1])
  })

  it('U6 hides a number in the table, and a factor that would tell it', () => {
    const table = tableOf({ arrows: [{ from: 0, to: 2 }] })
    const hidden = hidingLook({ a3: 'number', b3: 'number' })
    const texts = JSON.stringify(ratioTable.picture(table, hidden).map(({ marks }) => marks))
    expect(texts).toContain('× ?')
    expect(texts).not.toContain('"9"')
    expect(ratioTable.describe(table, hidden)).not.toMatch(/9/)
  })

  it('refuses tables that cannot be', () => {
    const problem = (saved: object) => schema.safeParse({ ...PAINT, ...saved }).error?.issues[0]?.message
    expect(problem({ chosen: [4] })).toBe('There is no such column.')
    expect(problem({ rows: [PAINT.rows[0], PAINT.rows[0]] })).toBe('Two rows have the same name.')
    expect(problem({ tried: [1, 2, 3] })).toBe('A tried column has a box in every row.')
    expect(problem({ columns: [{ times: -1 }] })).toBe('A number in the table is 0 or more.')
  })

  it('keeps every arrow and factor inside the piece', () => {
    const times = fc.oneof(fc.nat(9), fc.constantFrom<Exact>('1/64', 100_000, '5/64', '7/11'))
    const all = fc.tuple(fc.array(times, { minLength: 4, maxLength: 4 }), fc.boolean(), fc.boolean())
    fc.assert(
      fc.property(all, ([four, down, tried]) => {
        const arrows = [
          [0, 1],
          [1, 2],
          [3, 2],
          [0, 3],
        ].map(([from, to]) => ({ from, to }))
        const table = tableOf({
          columns: four.map((one) => ({ times: one })),
          direction: down ? 'down' : 'across',
          arrows,
          rowArrows: true,
          tried: tried ? [12, 13] : null,
        })
        const bounds = pictureBounds(ratioTable.picture(table, look))
        const { width, height } = ratioTable.size(table)
        expect(Math.min(bounds.x, bounds.y)).toBeGreaterThanOrEqual(-12)
        expect(bounds.x + bounds.width).toBeLessThanOrEqual(width + 12)
        expect(bounds.y + bounds.height).toBeLessThanOrEqual(height + 12)
      }),
    )
  })

  it('looks as designed', async () => {
    const drawn = (saved: object, hues = look) => ratioTable.picture(tableOf(saved), hues)
    await goldenPicture('ratio-table', drawn({}))
    await goldenPicture(
      'ratio-table-arrows',
      drawn({
        columns: [{ times: 1 }, { times: 2 }, { times: 6 }],
        arrows: [
          { from: 0, to: 1 },
          { from: 1, to: 2 },
          { from: 0, to: 2 },
        ],
        rowArrows: true,
      }),
    )
    await goldenPicture(
      'ratio-table-down',
      drawn({
        direction: 'down',
        arrows: [
          { from: 0, to: 1 },
          { from: 1, to: 2 },
        ],
        rowArrows: true,
        chosen: [1],
      }),
    )
    await goldenPicture('ratio-table-tried', drawn({ tried: [12, 13], chosen: [0, 1] }))
    await goldenPicture(
      'ratio-table-empty',
      drawn(
        { tried: [12, null], columns: [{ times: 5 }, { times: 6, masked: [1] }] },
        openLook({ a1: 'red' }),
      ),
    )
    await goldenPicture(
      'ratio-table-high-contrast',
      ratioTable.picture(tableOf({ tried: [12, 13], chosen: [0], arrows: [{ from: 0, to: 1 }] }), look),
      HIGH_CONTRAST,
    )
  })
})
