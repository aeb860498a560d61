import * as z from 'zod/mini'
import { numeral } from '../../number/numerals'
import { listed } from '../../number/written'
import { done, type Look, type Outcome, type Values } from '../contract'
import {
  type DigitName,
  type DigitsByPlace,
  digitQuantities,
  digitSums,
  digitsFor,
  digitsValue,
  digitWorth,
} from '../digitsByPlace'
import { areConsecutive, PLACES, type Place } from '../placeValue'

/** A row of 1 to 9 for each power of ten. The cells that are lit make a number, at most one in a row. */
export interface Gattegno {
  /** From the greatest to the least, each ten times the next. */
  readonly rows: readonly Place[]
  /** Which cell of each row is lit, 1 to 9; 0 for none. */
  readonly lit: readonly number[]
  /** Where the row of the greatest numbers is: with it at the top, ten times the size moves up. */
  readonly greatest: 'top' | 'bottom'
  /** In board units. */
  readonly rowHeight: number
  /** How many rows the lights have moved: it tells where each came from. */
  readonly moved: number
  readonly label: string
}

export const ROW_HEIGHT = { least: 60, usual: 96, most: 120 }
const FARTHEST = 99

export const schema = z
  .object({
    rows: z.readonly(z.array(z.enum(PLACES)).check(z.minLength(1), z.maxLength(10))),
    lit: z.readonly(z.array(z.int().check(z.gte(0), z.lte(9))).check(z.maxLength(10))),
    greatest: z._default(z.enum(['top', 'bottom']), 'top'),
    rowHeight: z._default(z.int().check(z.gte(ROW_HEIGHT.least), z.lte(ROW_HEIGHT.most)), ROW_HEIGHT.usual),
    moved: z._default(z.int().check(z.gte(-FARTHEST), z.lte(FARTHEST)), 0),
    label: z._default(z.string().check(z.maxLength(40)), ''),
  })
  .check(
    z.refine(({ rows }) => areConsecutive(rows), {
      error: 'The rows run from the greatest to the least, each ten times the next.',
      path: ['rows'],
    }),
    z.refine(({ rows }) => !rows.includes('ten-millions'), {
      error: 'The rows go up to millions.',
      path: ['rows'],
    }),
    z.refine(({ rows, lit }) => rows.length === lit.length, {
      error: 'Say for each row which cell is lit, 0 for none.',
      path: ['lit'],
    }),
  )

export function numberOf({ rows, lit }: Gattegno): DigitsByPlace {
  return { places: rows, digits: lit }
}

export function quantities(chart: Gattegno): Values<DigitName> {
  return digitQuantities(numberOf(chart))
}

/** GC2: the value is all the lit cells together. */
export function sums(chart: Gattegno) {
  return digitSums(numberOf(chart))
}

export function withQuantities(chart: Gattegno, values: Values<DigitName>): Outcome<Gattegno> {
  const found = digitsFor(numberOf(chart), values, 'row')
  if (!found.ok) return found
  return done(found.value === chart.lit ? chart : { ...chart, lit: found.value })
}

/** GC3: every light so many rows on, towards the greater. */
export function withLit(chart: Gattegno, lit: readonly number[], rows = 0): Gattegno {
  const moved = chart.moved + rows
  return { ...chart, lit, moved: Math.abs(moved) > FARTHEST ? 0 : moved }
}

/** The name of the hidden number that a row would give away, or null. */
export function hiddenIn(place: Place, look: Look): DigitName | null {
  if (look.hidden(place) !== 'no') return place
  return look.hidden('value') === 'no' ? null : 'value'
}

export function hidesAny(look: Look): boolean {
  return look.hiddenNames.length > 0
}

/** "Gattegno chart: 300, 40 and 7 lit, 347 altogether." */
export function describe(chart: Gattegno, look: Look): string {
  const name = chart.label === '' ? 'Gattegno chart' : `Gattegno chart ${chart.label}`
  if (look.covered || look.hidden('value') !== 'no') return `${name}: a hidden number.`
  const number = numberOf(chart)
  const lit = chart.rows.flatMap((place, index) => {
    if (hiddenIn(place, look) !== null) return ['a hidden number']
    return chart.lit[index] === 0 ? [] : [numeral(digitWorth(number, index))]
  })
  if (lit.length === 0) return `${name}: nothing lit.`
  const total = lit.length > 1 && !hidesAny(look) ? `, ${numeral(digitsValue(number))} altogether` : ''
  return `${name}: ${listed(lit)} lit${total}.`
}
