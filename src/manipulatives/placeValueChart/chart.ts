import * as z from 'zod/mini'
import { coinOfPlace } from '../coins'
import { BLOCKS, type Pile } from '../exchange'
import { counterKind } from '../placeCounterKind'
import { areConsecutive, exponentOf, inLeast, PLACES, type Place, worth } from '../placeValue'
import { type Token, tokenSchema } from '../token'

interface Settings {
  /** From the greatest to the least, each ten times the next. */
  readonly columns: readonly Place[]
  /** Ten in a column: exchanged by itself, offered, or refused. */
  readonly exchange: 'auto' | 'ask' | 'off'
  /** Whether how many each column holds is written under it. */
  readonly showFoot: boolean
  readonly headings: 'words' | 'short'
  readonly headingsCovered: boolean
  /** How many places are always written after the point, noughts too; 0 for as many as it takes. */
  readonly decimals: number
  /** Blocks drawn without depth. */
  readonly flat: boolean
  readonly label: string
  /** The set of a block or counter that is put in without saying which. */
  readonly set: string
}

/** Columns of blocks, of counters or of coins, as many as there are. Coins are pounds: £1 is one. */
export interface ObjectsChart extends Settings {
  readonly mode: 'blocks' | 'counters' | 'coins'
  /** By column, each in the order in which they came. */
  readonly held: readonly (readonly Token[])[]
  /** The exchange just made: its dashed outline stays until the next change. */
  readonly exchanged: { readonly from: Place; readonly to: Place } | null
}

/** One digit a column. */
export interface DigitsChart extends Settings {
  readonly mode: 'digits'
  readonly digits: readonly number[]
  /** How many columns to the left the digits have slid: it tells where each came from. */
  readonly slid: number
}

export type Chart = ObjectsChart | DigitsChart

const MOST_COUNTERS = 36
const MOST_BLOCKS: Readonly<Record<string, number>> = { thousand: 10, hundred: 20, ten: 20, one: 40 }

const place = z.enum(PLACES)

const settings = {
  columns: z.readonly(z.array(place).check(z.minLength(1), z.maxLength(PLACES.length))),
  exchange: z._default(z.enum(['auto', 'ask', 'off']), 'ask'),
  showFoot: z._default(z.boolean(), true),
  headings: z._default(z.enum(['words', 'short']), 'words'),
  headingsCovered: z._default(z.boolean(), false),
  decimals: z._default(z.int().check(z.gte(0), z.lte(3)), 0),
  flat: z._default(z.boolean(), false),
  label: z._default(z.string().check(z.maxLength(40)), ''),
  set: z._default(tokenSchema.shape.set, 'blue'),
}

const column = z.readonly(z.array(tokenSchema).check(z.maxLength(40)))

const objects = z.object({
  mode: z.enum(['blocks', 'counters', 'coins']),
  ...settings,
  held: z.readonly(z.array(column)),
  exchanged: z._default(z.nullable(z.object({ from: place, to: place })), null),
})

const digits = z.object({
  mode: z.literal('digits'),
  ...settings,
  digits: z.readonly(z.array(z.int().check(z.gte(0), z.lte(9)))),
  slid: z._default(z.int().check(z.gte(-99), z.lte(99)), 0),
})

export const schema = z.discriminatedUnion('mode', [objects, digits]).check(
  // PV1.
  z.refine(({ columns }) => areConsecutive(columns), {
    error: 'The columns run from the greatest to the least, each ten times the next.',
    path: ['columns'],
  }),
  z.refine((chart) => countsIn(chart).length === chart.columns.length, {
    error: 'Every column needs what it holds.',
  }),
  z.refine((chart) => hasKinds(chart.mode, chart.columns), {
    error: 'There is no block or coin for one of the columns.',
    path: ['columns'],
  }),
  z.refine((chart) => chart.mode === 'digits' || isEachInPlace(chart), {
    error: 'Every block, counter or coin is of the kind of its column, and its id is its own.',
    path: ['held'],
  }),
  z.refine((chart) => countsIn(chart).every((count, index) => count <= (mostIn(chart)[index] ?? 0)), {
    error: 'A column holds more than it has room for.',
  }),
)

/** Whether there is a block, or a coin, for each of these columns. Counters and digits there always are. */
export function hasKinds(mode: Chart['mode'], columns: readonly Place[]): boolean {
  return mode === 'digits' || kindsFor(mode, columns).every((kind) => kind !== '')
}

function isEachInPlace(chart: ObjectsChart): boolean {
  const kinds = kindsOf(chart)
  const ids = chart.held.flat().map(({ id }) => id)
  return (
    new Set(ids).size === ids.length &&
    chart.held.every((tokens, index) => tokens.every(({ kind }) => kind === kinds[index]))
  )
}

/** The kind of token that each column holds. The small cube is one, or the least place when that is smaller. */
export function kindsFor(mode: ObjectsChart['mode'], columns: readonly Place[]): string[] {
  if (mode === 'coins') return columns.map((each) => coinOfPlace(each)?.kind ?? '')
  if (mode === 'counters') return columns.map(counterKind)
  const cube = Math.min(0, ...columns.map(exponentOf))
  return columns.map((each) => BLOCKS[BLOCKS.length - 1 + cube - exponentOf(each)] ?? '')
}

export function kindsOf(chart: ObjectsChart): string[] {
  return kindsFor(chart.mode, chart.columns)
}

export function pileOf(chart: ObjectsChart): Pile {
  return { kinds: kindsOf(chart), columns: chart.held }
}

/** How many places are always written after the point: of pounds all that there are, £3.50. */
export function decimalsOf(chart: Chart): number {
  return chart.mode === 'coins' ? 2 : chart.decimals
}

/** How many, or which digit, in each column. */
export function countsIn(chart: Chart): readonly number[] {
  return chart.mode === 'digits' ? chart.digits : chart.held.map(({ length }) => length)
}

export function mostIn(chart: Chart): number[] {
  if (chart.mode === 'digits') return chart.columns.map(() => 9)
  return kindsOf(chart).map((kind) => MOST_BLOCKS[kind] ?? MOST_COUNTERS)
}

/** The power of ten of the last column. */
export function leastOf(chart: Chart): number {
  return exponentOf(chart.columns.at(-1) ?? 'ones')
}

/** PV2. */
export function valueOf(chart: Chart) {
  return worth(inLeast(countsIn(chart)), leastOf(chart))
}

export function indexOf(chart: Chart, place: string): number {
  return chart.columns.findIndex((each) => each === place)
}

/** Whether ten in a column wait to be exchanged: not in the first, nor where they have just been exchanged to. */
export function needsExchange(chart: Chart, index: number): boolean {
  if (chart.mode === 'digits' || chart.exchange === 'off' || index === 0) return false
  const { from, to } = chart.exchanged ?? {}
  const isFromGreater = to === chart.columns[index] && from === chart.columns[index - 1]
  return (chart.held[index]?.length ?? 0) >= 10 && !isFromGreater
}

/** Puts what the columns hold in place; the trace of an exchange goes unless it is given. */
export function withHeld(
  chart: ObjectsChart,
  held: ObjectsChart['held'],
  exchanged: ObjectsChart['exchanged'] = null,
): ObjectsChart {
  const isSame = held.every((tokens, index) => tokens === chart.held[index])
  return isSame ? chart : { ...chart, held, exchanged }
}
