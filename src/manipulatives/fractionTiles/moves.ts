import type { Point } from '../../geometry/point'
import { compare, type Exact } from '../../number/exact'
import { type Change, type Refusal, refuse } from '../contract'
import { allEdges, fitsOnBoard, rowAt, xAt } from './geometry'
import { type Name, partsName, shadedName } from './quantities'
import {
  type CutRow,
  edgesOf,
  type FractionTiles,
  isCut,
  type LaidRow,
  MOST_ROWS,
  MOST_TILES,
  rowInUse,
  schema,
  segmentsOf,
  USUAL,
  valueOf,
  withRow,
} from './tiles'

/** What comes of something that is done: a new state, numbers for the board to settle, or why not. */
export type Next = FractionTiles | Change<FractionTiles, Name> | Refusal

export const NOT_CUT = refuse('This row has tiles. Choose a row of equal parts.', 'row')
export const NOT_LAID = refuse('This row is cut into parts. Choose a row for tiles.', 'tiles-row')

export function cutInUse(tiles: FractionTiles): CutRow | null {
  const row = tiles.rows[rowInUse(tiles)]
  return row && isCut(row) ? row : null
}

export function laidInUse(tiles: FractionTiles): LaidRow | null {
  const row = tiles.rows[rowInUse(tiles)]
  return row && !isCut(row) ? row : null
}

export function wish(values: Partial<Record<Name, Exact>>): Change<FractionTiles, Name> {
  return { to: 'wish', values }
}

/** The state if it can be, else why not. */
export function checked(next: FractionTiles, why = 'There is no room for that on the board.'): Next {
  return schema.safeParse(next).success && fitsOnBoard(next) ? next : refuse(why)
}

export function shadedBy(tiles: FractionTiles, more: number): Next {
  const row = cutInUse(tiles)
  if (!row) return NOT_CUT
  const shaded = (row.shaded ?? 0) + more
  if (shaded < 0) return refuse('None is shaded.')
  if (shaded > row.parts * tiles.wholes) return refuse('All of it is shaded.', 'more-wholes')
  return wish({ [shadedName(rowInUse(tiles))]: shaded })
}

export function partsBy(tiles: FractionTiles, more: number): Next {
  const row = cutInUse(tiles)
  if (!row) return NOT_CUT
  const parts = row.parts + more
  if (parts < 1) return refuse('It is one whole.')
  const shaded = row.shaded === null ? null : Math.min(row.shaded, parts * tiles.wholes)
  const index = rowInUse(tiles)
  const fits = checked(withRow(tiles, index, { parts, shaded }), 'Smaller parts could not be seen.')
  return 'reason' in fits ? fits : wish({ [partsName(index)]: parts })
}

/** FT5: every part into so many; a/n becomes ak/nk and no edge is lost. */
export function cutInto(tiles: FractionTiles, times: number): Next {
  const index = rowInUse(tiles)
  const row = tiles.rows[index]
  if (!row) return NOT_CUT
  const small = 'Smaller parts could not be seen.'
  if (!isCut(row)) {
    const smaller = row.tiles.flatMap((parts) => Array<number>(times).fill(parts * times))
    if (smaller.length === 0) return refuse('There are no tiles in the row.')
    return checked(withRow(tiles, index, { tiles: smaller }), small)
  }
  const parts = row.parts * times
  const shaded = row.shaded === null ? null : row.shaded * times
  const next = checked(withRow(tiles, index, { parts, shaded }), small)
  if ('reason' in next || shaded === null) return next
  return wish({ [partsName(index)]: parts, [shadedName(index)]: shaded })
}

/** The other way: parts joined into fewer, where the shading lets them. */
export function joined(tiles: FractionTiles): Next {
  const row = cutInUse(tiles)
  if (!row) return NOT_CUT
  const { parts, shaded } = row
  const times = [2, 3, 5, 7].find((each) => parts % each === 0 && (shaded ?? 0) % each === 0)
  if (times === undefined) return refuse('These are the fewest equal parts that show it.')
  const index = rowInUse(tiles)
  if (shaded === null) return withRow(tiles, index, { parts: parts / times, shaded })
  return wish({ [partsName(index)]: parts / times, [shadedName(index)]: shaded / times })
}

export function laid(tiles: FractionTiles, parts: number): Next {
  const row = laidInUse(tiles)
  if (!row) return NOT_LAID
  if (row.tiles.length >= MOST_TILES) return refuse('There is no room for more tiles.')
  const next = withRow(tiles, rowInUse(tiles), { tiles: [...row.tiles, parts] })
  return schema.safeParse(next).success
    ? next
    : refuse('It is too long for the room that is left.', 'more-wholes')
}

export function takenOff(tiles: FractionTiles, row: number, place: number): Next {
  const held = tiles.rows[row]
  if (!held || isCut(held)) return NOT_LAID
  if (held.tiles.length === 0) return refuse('There are no tiles in the row.')
  return withRow(tiles, row, { tiles: held.tiles.toSpliced(place, 1) })
}

/** A tile of a row to where it is let go: to another place among tiles, or off the rows; null where it stays. */
export function carried(tiles: FractionTiles, row: number, place: number, to: Point): Next | null {
  const held = tiles.rows[row]
  const parts = held && !isCut(held) ? held.tiles[place] : undefined
  if (!held || isCut(held) || parts === undefined) return null
  const without = withRow(tiles, row, { tiles: held.tiles.toSpliced(place, 1) })
  const over = rowAt(tiles, to)
  if (over === null) return without
  const there = without.rows[over]
  if (!there || isCut(there)) return null
  const others = segmentsOf(tiles, tiles.rows[over] ?? there).filter((_, at) => over !== row || at !== place)
  const before = others.filter(({ from, to: end }) => xAt(tiles, (from + end) / 2) < to.x).length
  const laid = there.tiles.toSpliced(before, 0, parts)
  if (over === row && laid.join() === held.tiles.join()) return null
  const next = withRow(without, over, { tiles: laid })
  return checked(next, 'It is too long for the room that is left.')
}

/** The last tile comes to the start: its row comes to the same. */
export function toFront(tiles: FractionTiles): Next {
  const row = laidInUse(tiles)
  if (!row) return NOT_LAID
  const last = row.tiles.at(-1)
  if (last === undefined || row.tiles.length < 2) return refuse('It takes two tiles in the row.')
  return withRow(tiles, rowInUse(tiles), { tiles: [last, ...row.tiles.slice(0, -1)] })
}

/** FT3: every other row is shaded as far where one of its edges stands there. */
export function sameShaded(tiles: FractionTiles): Next {
  const from = rowInUse(tiles)
  const value = valueOf(tiles.rows[from] ?? { tiles: [] })
  if (value === null || value === 0) return refuse('Shade some of the row first.', 'shade')
  const rows = tiles.rows.map((row, index) => {
    if (index === from || !isCut(row)) return row
    const shaded = edgesOf(tiles, row).indexOf(value)
    return shaded === -1 ? row : { parts: row.parts, shaded }
  })
  const isMore = rows.some((row, index) => index !== from && valueOf(row) === value)
  return isMore ? { ...tiles, rows } : refuse('No other row has an edge there.')
}

export function plain(tiles: FractionTiles): Next {
  return { ...tiles, rows: tiles.rows.map((row) => (isCut(row) ? { parts: row.parts, shaded: null } : row)) }
}

export function wall(tiles: FractionTiles): Next {
  const rows = USUAL.map((parts) => ({ parts, shaded: null }))
  return checked({ ...tiles, shape: 'bar', rows, row: 0, wholes: 1, touching: true, guide: null })
}

export function rowAdded(tiles: FractionTiles, row: CutRow | LaidRow): Next {
  if (tiles.rows.length >= MOST_ROWS) return refuse('There is no room for more rows.')
  return checked({ ...tiles, rows: [...tiles.rows, row], row: tiles.rows.length + 1 })
}

export function rowTaken(tiles: FractionTiles): Next {
  if (tiles.rows.length === 1) return refuse('This is the only row.')
  const index = rowInUse(tiles)
  return { ...tiles, rows: tiles.rows.filter((_, at) => at !== index), row: 0 }
}

export function wholesBy(tiles: FractionTiles, more: number): Next {
  const wholes = tiles.wholes + more
  if (wholes < 1) return refuse('There is only one whole.')
  if (more < 0 && tiles.guide !== null && compare(tiles.guide, wholes) > 0)
    return refuse('The line stands there. Move it first.', 'guide-left')
  const why = more > 0 ? 'There is no room for another whole.' : 'Something is shaded or laid there.'
  const next = { ...tiles, wholes }
  const fits = checked(next, why)
  if (!('reason' in fits) || more < 0 || tiles.shape === 'circle') return fits
  // Wholes that are too long for the board become shorter together (FT4), with room for what they come to.
  return checked({ ...next, length: Math.floor(1600 / wholes) }, why)
}

/** The line on to the next edge, or back to the one before. */
export function guideBy(tiles: FractionTiles, way: 1 | -1): Next {
  const { guide } = tiles
  if (guide === null) return refuse('There is no line.', 'guide')
  const edges = allEdges(tiles)
  const next =
    way === 1
      ? edges.find((edge) => compare(edge, guide) > 0)
      : edges.findLast((edge) => compare(edge, guide) < 0)
  return next === undefined ? refuse('There is no edge that way.') : wish({ guide: next })
}

/** A line at the end of what is shaded or laid, or none any more. */
export function guideTurned(tiles: FractionTiles): Next {
  if (tiles.guide !== null) return { ...tiles, guide: null }
  if (tiles.shape === 'circle') return refuse('Circles have no edges in one line.', 'circles')
  const value = valueOf(tiles.rows[rowInUse(tiles)] ?? { tiles: [] })
  return { ...tiles, guide: value === null || value === 0 ? '1/2' : value }
}
