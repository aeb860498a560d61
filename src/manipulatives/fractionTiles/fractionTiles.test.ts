import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goldenPicture } from '../../../tests/golden'
import { hidingLook, openLook } from '../../../tests/looks'
import { countingMint } from '../../../tests/mint'
import { HIGH_CONTRAST } from '../../picture/theme'
import { fractionTiles } from '.'
import { MARGIN } from './geometry'
import { edgesOf, type FractionTiles, type Row, schema, segmentsOf, USUAL } from './tiles'
import { withQuantities } from './wanted'

const look = openLook()

function tilesOf(rows: readonly Row[], change: Partial<FractionTiles> = {}): FractionTiles {
  const parsed = schema.safeParse({ ...change, rows })
  if (!parsed.success) throw new Error(parsed.error.issues[0]?.message)
  return parsed.data
}

const cut = (parts: number, shaded: number | null = null): Row => ({ parts, shaded })

type Change = ReturnType<NonNullable<typeof fractionTiles.press>>

function made(tiles: FractionTiles, change: Change): FractionTiles {
  if (change?.to === 'state') return change.state
  if (change?.to !== 'wish') throw new Error(change ? change.refusal.reason(look) : 'nothing')
  const outcome = withQuantities(tiles, change.values)
  if (!outcome.ok) throw new Error(outcome.refusal.reason(look))
  return outcome.value
}

function after(tiles: FractionTiles, ...ids: string[]): FractionTiles {
  return ids.reduce((now, id) => {
    const action = fractionTiles.actions(now, look).find((candidate) => candidate.id === id)
    return made(now, action?.run(countingMint()) ?? null)
  }, tiles)
}

function pressed(tiles: FractionTiles, part: string): FractionTiles {
  return made(tiles, fractionTiles.press?.(tiles, part, look, countingMint()) ?? null)
}

function refusalOf(tiles: FractionTiles, id: string): string | undefined {
  return fractionTiles
    .actions(tiles, look)
    .find((candidate) => candidate.id === id)
    ?.refusal?.reason(look)
}

const parts = fc.integer({ min: 1, max: 24 })

describe('fraction tiles', () => {
  it('FT1 a tile of 1/n has exactly 1/n of the length of the whole, in every row', () => {
    fc.assert(
      fc.property(parts, parts, fc.integer({ min: 200, max: 1600 }), (a, b, length) => {
        const tiles = tilesOf([cut(a, 1), { tiles: [b] }], { length, labels: 'none' })
        const widths = (row: number, n: number) => {
          for (const part of fractionTiles.picture(tiles, look)) {
            const [mark] = part.marks
            if (part.key.startsWith(`part ${row} `) && mark?.type === 'rect')
              expect(mark.width * n).toBeCloseTo(length, 6)
          }
        }
        widths(1, a)
        widths(2, b)
      }),
    )
  })

  it('FT2 n tiles of 1/n make the whole with no gap', () => {
    fc.assert(
      fc.property(parts, (n) => {
        const rows = [cut(n), { tiles: Array<number>(n).fill(n) }]
        const tiles = tilesOf(rows)
        for (const row of rows) {
          const segments = segmentsOf(tiles, row)
          expect(segments).toHaveLength(n)
          expect(segments.at(-1)?.to).toBeCloseTo(1, 9)
          segments.slice(1).forEach((segment, index) => {
            expect(segment.from).toBeCloseTo(segments[index]?.to ?? -1, 9)
          })
        }
        expect(fractionTiles.quantities(tiles).row2).toBe(1)
      }),
    )
  })

  it('FT3 fractions are equivalent exactly when edges stand in one line', () => {
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        const tiles = tilesOf([cut(a), cut(b)])
        const [first, second] = tiles.rows.map((row) => edgesOf(tiles, row))
        first?.forEach((edge, index) => {
          const other = second?.indexOf(edge) ?? -1
          expect(other !== -1).toBe((index * b) % a === 0)
          if (other !== -1) expect(index * b).toBe(other * a)
        })
      }),
    )
    const same = after(tilesOf([cut(3, 0), cut(6, 0), cut(4, 1), cut(2, 1)]), 'same')
    expect(fractionTiles.quantities(same)).toMatchObject({ row1: 0, row2: '1/2', row3: '1/2', shaded3: 2 })
  })

  it('FT4 rows that are compared share one whole, and go on sharing it', () => {
    const tiles = after(tilesOf([cut(4, 3), cut(3, 2)], { values: true }), 'more-wholes')
    expect(tiles.wholes).toBe(2)
    const ends = tiles.rows.map((row) => segmentsOf(tiles, row).at(-1)?.to)
    for (const end of ends) expect(end).toBeCloseTo(2, 9)
    expect(fractionTiles.quantities(tiles)).toMatchObject({ row1: '3/4', rest1: '5/4' })
  })

  it('FT5 cutting every part into k changes a/n to ak/nk and no value', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(12), fc.constantFrom(2, 3, 4, 5), (n, a, k) => {
        const tiles = tilesOf([cut(n, Math.min(a, n))])
        const smaller = after(tiles, `cut-${k}`)
        expect(smaller.rows).toEqual([cut(n * k, Math.min(a, n) * k)])
        expect(fractionTiles.quantities(smaller).row1).toBe(fractionTiles.quantities(tiles).row1)
      }),
    )
    expect(after(tilesOf([{ tiles: [2] }]), 'cut-2').rows).toEqual([{ tiles: [4, 4] }])
    expect(after(tilesOf([cut(12, 8)]), 'join', 'join').rows).toEqual([cut(3, 2)])
  })

  it('FT6 the parts of a circle have equal turns, so equal areas', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), (n) => {
        const tiles = tilesOf([cut(n, 1)], { shape: 'circle', labels: 'none' })
        const turns = fractionTiles
          .picture(tiles, look)
          .flatMap((part) => part.marks.slice(0, 1))
          .flatMap((mark) => (mark.type === 'path' && mark.d.startsWith('M0 0') ? [turnOf(mark.d)] : []))
        expect(turns).toHaveLength(n)
        for (const turn of turns) expect(turn).toBeCloseTo((2 * Math.PI) / n, 2)
      }),
    )
  })

  it('shades and unshades by a press, an action, and a pull at its end', () => {
    const tiles = tilesOf([cut(4, 1)])
    expect(pressed(tiles, 'part 1 3').rows).toEqual([cut(4, 3)])
    expect(pressed(tiles, 'part 1 1').rows).toEqual([cut(4, 0)])
    expect(after(tiles, 'shade', 'shade').rows).toEqual([cut(4, 3)])
    const drag = fractionTiles.drag?.(tiles, 'edge 1', { x: MARGIN + 0.7 * 1200, y: 0 }, look)
    expect(drag).toEqual({ to: 'wish', values: { shaded1: 3 } })
  })

  it('lays tiles end to end from the wall, takes them off, and puts them in another order', () => {
    const tiles = after(tilesOf([cut(2), cut(4)]), 'tiles-row')
    const two = pressed(pressed(tiles, 'part 1 1'), 'part 2 4')
    expect(two.rows[2]).toEqual({ tiles: [2, 4] })
    expect(fractionTiles.quantities(two)).toMatchObject({ row3: '3/4', rest3: '1/4', 'row3:2': '1/4' })
    expect(after(two, 'first').rows[2]).toEqual({ tiles: [4, 2] })
    expect(pressed(two, 'part 3 1').rows[2]).toEqual({ tiles: [4] })
    expect(after(two, 'lay-4').rows[2]).toEqual({ tiles: [2, 4, 4] })
    expect(refusalOf(two, 'lay-2')).toBe('It is too long for the room that is left.')
    expect(after(two, 'more-wholes', 'lay-2').rows[2]).toEqual({ tiles: [2, 4, 2] })
  })

  it('stands the line on edges only, by hand and by action', () => {
    const tiles = after(tilesOf([cut(3), cut(4, 1)]), 'guide')
    expect(tiles.guide).toBe('1/4')
    expect(after(tiles, 'guide-right').guide).toBe('1/3')
    const drag = fractionTiles.drag?.(tiles, 'guide', { x: MARGIN + 0.64 * 1200, y: 0 }, look)
    expect(drag).toEqual({ to: 'wish', values: { guide: '2/3' } })
    fc.assert(
      fc.property(fc.nat(1400), (x) => {
        const change = fractionTiles.drag?.(tiles, 'guide', { x, y: 0 }, look)
        const guide = change?.to === 'wish' ? (change.values.guide ?? 0) : '1/4'
        expect(tiles.rows.flatMap((row) => edgesOf(tiles, row))).toContain(guide)
      }),
    )
  })

  it('shows the numbers it is asked for, or says why not', () => {
    const shown = (tiles: FractionTiles, values: Parameters<typeof withQuantities>[1]) => {
      const outcome = withQuantities(tiles, values)
      return outcome.ok ? outcome.value.rows : outcome.refusal.reason(look)
    }
    expect(shown(tilesOf([cut(4, 1)]), { row1: '3/4' })).toEqual([cut(4, 3)])
    expect(shown(tilesOf([cut(4, 1)]), { rest1: '1/2' })).toEqual([cut(4, 2)])
    expect(shown(tilesOf([cut(4, 1)]), { row1: '1/3' })).toBe(
      'Those parts cannot show that. Cut them smaller.',
    )
    expect(shown(tilesOf([cut(4, 1)]), { row1: '1/3', parts1: 6 })).toEqual([cut(6, 2)])
    expect(shown(tilesOf([cut(4, 3)]), { parts1: 5 })).toEqual([cut(5, 3)])
    expect(shown(tilesOf([cut(4, 3)]), { row1: '5/4' })).toBe(
      'That is more than the wholes there is room for.',
    )
    expect(shown(tilesOf([{ tiles: [2, 4] }]), { row1: 1 })).toEqual([{ tiles: [2, 4, 4] }])
    expect(shown(tilesOf([{ tiles: [2, 4] }]), { 'row1:2': '1/3', row1: '5/6' })).toEqual([{ tiles: [2, 3] }])
    expect(shown(tilesOf([{ tiles: [2] }]), { row1: '2/5' })).toBe('No one tile makes up the rest.')
  })

  it('writes a number over 1 as a fraction or with its wholes apart', () => {
    const texts = (tiles: FractionTiles) =>
      fractionTiles
        .picture(tiles, look)
        .filter(({ key }) => key === 'value 1')
        .flatMap(({ marks }) => marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : [])))
    const tiles = tilesOf([cut(4, 6)], { wholes: 2, length: 700, values: true })
    expect(texts(tiles)).toEqual(['6', '4'])
    expect(texts({ ...tiles, mixed: true })).toEqual(['1', '2', '4'])
    expect(texts({ ...tiles, labels: 'decimal' })).toEqual(['1.5'])
  })

  it('U6 hides the number of a row wherever it is written, and its size with it', () => {
    const tiles = tilesOf([cut(4, 3), cut(2, 1)], { values: true, rest: true, labels: 'none' })
    const hiding = hidingLook({ row1: 'number' })
    const texts = fractionTiles
      .picture(tiles, hiding)
      .flatMap(({ marks }) => marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : [])))
    expect(texts).toEqual(['?', '?', '1', '2', '1', '2'])
    expect(fractionTiles.describe(tiles, hiding)).toBe(
      'Fraction strips: row 1, quarters, a hidden number shaded; row 2, halves, 1 shaded.',
    )
    const covered = hidingLook({ row1: 'size' })
    expect(fractionTiles.picture(tiles, covered)).toEqual(
      fractionTiles.picture(
        tilesOf([cut(4, 2), cut(2, 1)], { values: true, rest: true, labels: 'none' }),
        covered,
      ),
    )
  })

  it('says what it shows in one sentence', () => {
    const tiles = tilesOf([cut(2, 1), cut(4, 2), { tiles: [3, 6] }], { guide: '1/2', values: true })
    expect(fractionTiles.describe(tiles, look)).toBe(
      'Fraction strips: row 1, halves, 1 shaded; row 2, quarters, 2 shaded; row 3, tiles 1/3 and 1/6, altogether 1/2; a line at 1/2 meets an edge of rows 1, 2 and 3.',
    )
  })

  it('refuses a state that cannot be', () => {
    expect(() => tilesOf([cut(4, 5)])).toThrow('no more shaded than it has')
    expect(() => tilesOf([{ tiles: [2, 2, 2] }])).toThrow('longer than the wholes')
    expect(() => tilesOf([cut(2)], { guide: 2 })).toThrow('The line stands on the rows')
    expect(() => tilesOf([cut(2)], { wholes: 2, length: 1000 })).toThrow('longer than the board')
  })

  it('looks as designed', async () => {
    const drawn = (tiles: FractionTiles, seen = look) => fractionTiles.picture(tiles, seen)
    const wall = tilesOf(
      USUAL.map((each) => cut(each)),
      { touching: true },
    )
    await goldenPicture('fraction-wall', drawn(wall))
    await goldenPicture('fraction-wall-high-contrast', drawn(wall), HIGH_CONTRAST)
    const strips = tilesOf([cut(1, 1), cut(2, 1), cut(4, 2), cut(6, 3)], {
      guide: '1/2',
      values: true,
      row: 3,
    })
    await goldenPicture('fraction-strips', drawn(strips, openLook({ row3: 'red' })))
    const laid = tilesOf([cut(1, 1), { tiles: [2, 4] }, cut(5, 3)], { rest: true, values: true })
    await goldenPicture('fraction-tiles-laid', drawn(laid))
    const mixed = tilesOf([cut(4, 6), cut(10, 12)], { wholes: 2, length: 700, values: true, mixed: true })
    await goldenPicture('fraction-mixed', drawn(mixed))
    await goldenPicture(
      'fraction-decimals',
      drawn(tilesOf([cut(10, 7), cut(4, 3)], { labels: 'decimal', values: true })),
    )
    const circles = tilesOf([cut(1, 1), cut(3, 2), cut(4, 3), cut(8, 8)], { shape: 'circle', values: true })
    await goldenPicture('fraction-circles', drawn(circles))
    const over = tilesOf([{ tiles: [2, 3, 4] }], { shape: 'circle', wholes: 2 })
    await goldenPicture('fraction-circles-over', drawn(over))
    await goldenPicture(
      'fraction-hidden',
      drawn(strips, hidingLook({ row2: 'number', row4: 'size', guide: 'number' })),
    )
  })
})

/** The turn between the two straight edges of a sector, in radians. */
function turnOf(d: string): number {
  const numbers = (d.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)
  const [, , ax = 0, ay = 0] = numbers
  const [bx = 0, by = 0] = numbers.slice(-2)
  const turn = Math.atan2(bx, -by) - Math.atan2(ax, -ay)
  return turn > 0 ? turn : turn + 2 * Math.PI
}
