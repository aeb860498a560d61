import {
  compare,
  denominatorOf,
  type Exact,
  isWhole,
  multiply,
  numeratorOf,
  subtract,
} from '../../number/exact'
import { done, type Outcome, refused, type Values } from '../contract'
import { type Name, partsName, quantities, restName, rowName, shadedName, tileName } from './quantities'
import {
  type CutRow,
  type FractionTiles,
  isCut,
  type LaidRow,
  MOST_PARTS,
  type Row,
  schema,
  valueOf,
} from './tiles'

const NOT_SO = 'Those parts cannot show that. Cut them smaller.'
const TOGETHER = 'Those numbers do not go together.'
const TOO_LONG = 'That is more than the wholes there is room for.'

/** The rows that show all of these numbers: how many parts stays unless it is asked for, and shading gives way. */
export function withQuantities(tiles: FractionTiles, values: Values<Name>): Outcome<FractionTiles> {
  const rows: Row[] = []
  for (const [index, row] of tiles.rows.entries()) {
    const next = isCut(row) ? cutRow(tiles, row, index, values) : laidRow(tiles, row, index, values)
    if (!next.ok) return next
    rows.push(next.value)
  }
  const guide = values.guide ?? tiles.guide
  const isSame = guide === tiles.guide && rows.every((row, index) => row === tiles.rows[index])
  const next = isSame ? tiles : { ...tiles, rows, guide }
  const shown = quantities(next)
  const isShown = Object.entries(values).every(
    ([name, value]) => value === undefined || (shown[name as Name] ?? 0) === value,
  )
  if (!isShown) return refused(TOGETHER)
  if (!isSame && !schema.safeParse(next).success) return refused(TOO_LONG, 'more-wholes')
  return done(next)
}

function cutRow(tiles: FractionTiles, row: CutRow, index: number, values: Values<Name>): Outcome<CutRow> {
  const parts = values[partsName(index)] ?? row.parts
  if (!isWhole(parts) || parts < 1 || parts > MOST_PARTS)
    return refused(`A whole is cut into 1 to ${MOST_PARTS} equal parts.`)
  const value = wantedValue(tiles, index, values)
  const shaded = value === null ? (values[shadedName(index)] ?? row.shaded) : multiply(value, parts)
  if (shaded === null) return done(parts === row.parts ? row : { parts, shaded })
  if (!isWhole(shaded)) return refused(NOT_SO, 'cut-2')
  if (shaded < 0) return refused('No fewer than none can be shaded.')
  const isAsked = value !== null || values[shadedName(index)] !== undefined
  const most = parts * tiles.wholes
  if (isAsked && shaded > most) return refused(TOO_LONG, 'more-wholes')
  const next = { parts, shaded: Math.min(shaded, most) }
  return done(next.parts === row.parts && next.shaded === row.shaded ? row : next)
}

/** What a row is to come to, or null when that is not asked. */
function wantedValue({ wholes }: FractionTiles, index: number, values: Values<Name>): Exact | null {
  const rest = values[restName(index)]
  return values[rowName(index)] ?? (rest === undefined ? null : subtract(wholes, rest))
}

/** The last tile that is not asked for gives way, or one more is laid. */
function laidRow(tiles: FractionTiles, row: LaidRow, index: number, values: Values<Name>): Outcome<LaidRow> {
  const next = [...row.tiles]
  const fixed = new Set<number>()
  for (let place = row.tiles.length; place >= 0; place--) {
    const wanted = values[tileName(index, place)]
    if (wanted === undefined) continue
    if (wanted === 0 && place >= next.length - 1) next.length = Math.min(next.length, place)
    else {
      const parts = unitParts(wanted)
      if (parts === null) return refused('A tile is one of up to 100 equal parts.')
      next[place] = parts
      fixed.add(place)
    }
  }
  const value = wantedValue(tiles, index, values)
  if (value !== null) {
    if (compare(value, tiles.wholes) > 0) return refused(TOO_LONG, 'more-wholes')
    if (!madeUpTo(next, fixed, value)) return refused('No one tile makes up the rest.')
  }
  return done(next.join() === row.tiles.join() ? row : { tiles: next })
}

/** Takes tiles off the end and lays one for what is then missing. False when no one tile does. */
function madeUpTo(tiles: number[], fixed: ReadonlySet<number>, value: Exact): boolean {
  const missing = () => subtract(value, valueOf({ tiles }) ?? 0)
  if (missing() === 0) return true
  const one = unitParts(missing())
  if (one !== null) {
    tiles.push(one)
    return true
  }
  while (tiles.length > 0 && !fixed.has(tiles.length - 1)) {
    tiles.pop()
    if (missing() === 0) return true
    const parts = unitParts(missing())
    if (parts !== null) {
      tiles.push(parts)
      return true
    }
  }
  return false
}

/** 4 for one quarter; null for what no tile is. */
function unitParts(value: Exact): number | null {
  return numeratorOf(value) === 1 && denominatorOf(value) <= MOST_PARTS ? denominatorOf(value) : null
}
