import { fraction } from '../../number/exact'
import { partName } from '../../number/spoken'
import { listed, written } from '../../number/written'
import type { Look } from '../contract'
import { type Name, namesOf, partsName, restName, rowName, shadedName, tileName } from './quantities'
import { edgesOf, type FractionTiles, isCut, partsOf, type Row, valueOf } from './tiles'

/** The first quantity of a row that is hidden by size, so that nothing of it may be drawn; null for none. */
export function coveringName(tiles: FractionTiles, look: Look, row: number): Name | null {
  return namesOf(tiles, row).find((name) => look.hidden(name) === 'size') ?? null
}

/** The first of these that is hidden, or null: what one of them comes to could be told from another. */
export function firstHidden(look: Look, names: readonly Name[]): Name | null {
  return names.find((name) => look.hidden(name) !== 'no') ?? null
}

export function hiddenValueName(look: Look, row: number): Name | null {
  return firstHidden(look, [rowName(row), shadedName(row), restName(row)])
}

export function describe(tiles: FractionTiles, look: Look): string {
  const kind =
    tiles.shape === 'circle'
      ? 'Fraction circles'
      : tiles.rows.every((row) => isCut(row) && row.shaded === null) && tiles.touching
        ? 'Fraction wall'
        : 'Fraction strips'
  const name = tiles.label === '' ? kind : `${kind} ${tiles.label}`
  if (look.covered)
    return `${tiles.label === '' ? 'Fractions' : `Fractions ${tiles.label}`}: some are hidden.`
  const rows = tiles.rows.map((row, index) => `row ${index + 1}, ${rowSaid(tiles, look, row, index)}`)
  return `${name}: ${rows.join('; ')}${guideSaid(tiles, look)}.`
}

function rowSaid(tiles: FractionTiles, look: Look, row: Row, index: number): string {
  if (!isCut(row)) {
    if (row.tiles.length === 0) return 'no tiles yet'
    const said = row.tiles.map((parts, place) =>
      look.hidden(tileName(index, place)) === 'no'
        ? written(fraction(1, parts), 'fraction')
        : 'a hidden tile',
    )
    const value = valueOf(row) ?? 0
    const isHidden = hiddenValueName(look, index) !== null || !tiles.values
    return `tiles ${listed(said)}${isHidden ? '' : `, altogether ${written(value, 'fraction', { denominator: partsOf(row) })}`}`
  }
  const what = look.hidden(partsName(index)) === 'no' ? partsSaid(row.parts) : 'equal parts'
  if (row.shaded === null) return what
  if (hiddenValueName(look, index) !== null) return `${what}, a hidden number shaded`
  return `${what}, ${row.shaded} shaded`
}

function partsSaid(parts: number): string {
  return parts === 1 ? 'one whole' : partName(parts, true)
}

function guideSaid(tiles: FractionTiles, look: Look): string {
  const { guide } = tiles
  if (guide === null || look.hidden('guide') !== 'no') return ''
  const met = tiles.rows.flatMap((row, index) =>
    edgesOf(tiles, row).includes(guide) ? [String(index + 1)] : [],
  )
  const where = `; a line at ${written(guide, 'fraction')}`
  return met.length === 0
    ? where
    : `${where} meets an edge of ${met.length === 1 ? 'row' : 'rows'} ${listed(met)}`
}
