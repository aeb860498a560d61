import { type Coin, coinOfPlace } from '../coins'
import { manyOf, oneOf, type Place } from '../placeValue'
import type { Chart } from './chart'

/** How what stands in a column is spoken of: by its place, and coins by their faces. */
export interface Called {
  /** "ten", "10p coin". */
  readonly one: string
  readonly many: string
  /** "1 ten", "a 10p coin". */
  readonly single: string
  /** "10 tens", "ten 10p coins". */
  readonly tenOfIt: string
}

export function called(chart: Chart, index: number): Called {
  const place = chart.columns[index] ?? 'ones'
  const coin = coinIn(chart, place)
  if (coin === null)
    return {
      one: oneOf(place),
      many: manyOf(place),
      single: `1 ${oneOf(place)}`,
      tenOfIt: `10 ${manyOf(place)}`,
    }
  const { name } = coin
  return { one: name, many: `${name}s`, single: `a ${name}`, tenOfIt: `ten ${name}s` }
}

/** The coin that a column of coins holds; null where it holds none. */
export function coinIn(chart: Chart, place: Place): Coin | null {
  return chart.mode === 'coins' ? coinOfPlace(place) : null
}
