import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openLook } from '../../../tests/looks'
import type { Point } from '../../geometry/point'
import { fractionTiles } from '.'
import { rowBox, xAt } from './geometry'
import { type FractionTiles, type Row, schema, valueOf } from './tiles'

const look = openLook()

function tilesOf(...rows: readonly Row[]): FractionTiles {
  return schema.parse({ rows, length: 1200 })
}

function carried(tiles: FractionTiles, part: string, to: Point): FractionTiles | string | null {
  const change = fractionTiles.drag?.(tiles, part, to, look) ?? null
  if (change === null || change.to === 'wish') return null
  return change.to === 'state' ? change.state : change.refusal.reason(look)
}

const over = (tiles: FractionTiles, row: number, wholes: number): Point => {
  const { y, height } = rowBox(tiles, row)
  return { x: xAt(tiles, wholes), y: y + height / 2 }
}

describe('a tile that is carried', () => {
  it('FT2 takes another place in its row, which comes to the same', () => {
    const size = fc.constantFrom(4, 5, 6, 8, 10, 12)
    const laid = fc.array(size, { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(laid, fc.nat(3), fc.double({ min: 0, max: 1, noNaN: true }), (held, index, wholes) => {
        const tiles = tilesOf({ tiles: held })
        const place = index % held.length
        const next = carried(tiles, `part 1 ${place + 1}`, over(tiles, 0, wholes))
        if (next === null) return
        if (typeof next === 'string') throw new Error(next)
        const row = next.rows[0] as Row & { tiles: readonly number[] }
        const bySize = (a: number, b: number) => a - b
        expect(row.tiles.toSorted(bySize)).toEqual(held.toSorted(bySize))
        expect(row.tiles).not.toEqual(held)
        expect(valueOf(row)).toBe(valueOf({ tiles: held }))
      }),
    )
  })

  it('goes to another row of tiles where there is room, and says so where there is none', () => {
    const tiles = tilesOf({ tiles: [2, 4] }, { tiles: [4] }, { tiles: [1] })
    const next = carried(tiles, 'part 1 1', over(tiles, 1, 0.9))
    expect(next).toMatchObject({ rows: [{ tiles: [4] }, { tiles: [4, 2] }, { tiles: [1] }] })
    expect(carried(tiles, 'part 1 1', over(tiles, 2, 0.5))).toBe('It is too long for the room that is left.')
  })

  it('is taken off where there is no row, and stays over a row of equal parts', () => {
    const tiles = tilesOf({ parts: 2, shaded: null }, { tiles: [2, 4] })
    expect(carried(tiles, 'part 2 1', { x: 400, y: 600 })).toMatchObject({
      rows: [{ parts: 2 }, { tiles: [4] }],
    })
    expect(carried(tiles, 'part 2 1', over(tiles, 0, 0.2))).toBeNull()
    expect(carried(tiles, 'part 2 1', over(tiles, 1, 0.2))).toBeNull()
    expect(carried(tiles, 'part 1 1', over(tiles, 1, 0.2))).toBeNull()
  })
})
