import type { Exact } from '../../number/exact'
import { fraction } from '../../number/exact'
import { addsUp, type Sum, type Values } from '../contract'
import { type FractionTiles, isCut, type LaidRow, restOf, valueOf } from './tiles'

/**
 * What is shaded or laid in each row (`row1`), what is missing to all the wholes (`rest1`), how many equal parts each
 * whole of a cut row has (`parts1`) and how many of them are shaded (`shaded1`), each tile of a laid row (`row2:1`),
 * and where the line stands (`guide`).
 */
export type Name =
  | `row${number}`
  | `row${number}:${number}`
  | `rest${number}`
  | `parts${number}`
  | `shaded${number}`
  | 'guide'

export function rowName(row: number): `row${number}` {
  return `row${row + 1}`
}

export function tileName(row: number, index: number): `row${number}:${number}` {
  return `row${row + 1}:${index + 1}`
}

export function restName(row: number): `rest${number}` {
  return `rest${row + 1}`
}

export function partsName(row: number): `parts${number}` {
  return `parts${row + 1}`
}

export function shadedName(row: number): `shaded${number}` {
  return `shaded${row + 1}`
}

/** Every name of a row. */
export function namesOf(tiles: FractionTiles, index: number): Name[] {
  const row = tiles.rows[index]
  const own: Name[] = [rowName(index), restName(index), partsName(index), shadedName(index)]
  return row && !isCut(row) ? [...own, ...row.tiles.map((_, place): Name => tileName(index, place))] : own
}

export function quantities(tiles: FractionTiles): Values<Name> {
  const values: Partial<Record<Name, Exact>> = {}
  tiles.rows.forEach((row, index) => {
    const value = valueOf(row)
    const rest = restOf(tiles, row)
    if (value !== null) values[rowName(index)] = value
    if (rest !== null) values[restName(index)] = rest
    if (isCut(row)) {
      values[partsName(index)] = row.parts
      if (row.shaded !== null) values[shadedName(index)] = row.shaded
    } else
      row.tiles.forEach((parts, place) => {
        values[tileName(index, place)] = fraction(1, parts)
      })
  })
  if (tiles.guide !== null) values.guide = tiles.guide
  return values
}

export function sums(tiles: FractionTiles, asked: readonly string[] = []): Sum<Name>[] {
  return tiles.rows.flatMap((row, index) => {
    const whole: Sum<Name> = {
      terms: [
        { name: rowName(index), times: -1 },
        { name: restName(index), times: -1 },
      ],
      plus: tiles.wholes,
      total: restName(index),
    }
    if (isCut(row))
      return row.shaded === null
        ? []
        : [
            whole,
            {
              terms: [
                { name: shadedName(index), times: 1 },
                { name: rowName(index), times: -row.parts },
              ],
              plus: 0,
              total: rowName(index),
            },
          ]
    const names = laidNames(row, index, asked)
    return names.length === 0 ? [whole] : [whole, addsUp<Name>(rowName(index), names)]
  })
}

function laidNames(row: LaidRow, index: number, asked: readonly string[]): Name[] {
  const names: Name[] = row.tiles.map((_, place) => tileName(index, place))
  const next = tileName(index, row.tiles.length)
  return asked.includes(next) ? [...names, next] : names
}
