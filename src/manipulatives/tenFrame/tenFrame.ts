import * as z from 'zod/mini'
import {
  compare,
  denominatorOf,
  divide,
  type Exact,
  multiply,
  numeratorOf,
  subtract,
} from '../../number/exact'
import { numeral } from '../../number/numerals'
import { addsUp, done, type Mint, type Outcome, refused, type Sum, type Values } from '../contract'
import { kindOfSet, nextLike } from '../countable'
import { placeOfCounter } from '../placeCounterKind'
import { type Token, tokenSchema } from '../token'
import { worthOf } from '../worth'
import { kindIn, type Unit } from './unit'

/** Ten spaces. `filling` is the order in which they are filled: by fives along rows, or in pairs upright. */
export interface TenFrame {
  readonly cells: readonly (Token | null)[]
  readonly filling: 'fives' | 'pairs'
  /** The set of a counter that is put in without saying which. */
  readonly set: string
  /** TF7: what each counter is worth when it is not 1: the frame holds place value counters of that value. */
  readonly unit?: Exclude<Unit, 1>
  readonly label: string
}

export const schema: z.ZodMiniType<TenFrame> = z
  .object({
    cells: z.readonly(z.array(z.nullable(tokenSchema)).check(z.length(10))),
    filling: z.enum(['fives', 'pairs']),
    set: tokenSchema.shape.set,
    unit: z.exactOptional(
      z.union(
        [10, 100, '1/10', '1/100'].map((unit) => z.literal(unit as Exclude<Unit, 1>)),
        'A counter is worth 10, 100, "1/10" or "1/100"; left out, 1.',
      ),
    ),
    label: z.string().check(z.maxLength(40)),
  })
  .check(
    z.refine((frame) => tokensIn(frame).every(({ kind }) => worthOf(kind) === unitOf(frame)), {
      error: 'Each counter is worth what a space of the frame is worth.',
      path: ['cells'],
    }),
  )

/** `filled`, `spaces`, how many of each set: `set:first`, and with a unit other than 1 the `value` of all together. */
export type Name = 'filled' | 'spaces' | 'value' | `set:${string}`

export function tokensIn(frame: TenFrame): Token[] {
  return frame.cells.filter((token) => token !== null)
}

export function filledIn(frame: TenFrame): number {
  return tokensIn(frame).length
}

/** The sets that have counters here, in the order they are met. */
export function setsIn(frame: TenFrame): string[] {
  return [...new Set(tokensIn(frame).map((token) => token.set))]
}

export function countOf(frame: TenFrame, set: string): number {
  return tokensIn(frame).filter((token) => token.set === set).length
}

export function unitOf({ unit }: TenFrame): Unit {
  return unit ?? 1
}

/** TF7. */
export function valueOf(frame: TenFrame): Exact {
  return multiply(filledIn(frame), unitOf(frame))
}

/** What comes next into the frame: more of the same. */
export function nextIn(frame: TenFrame): Pick<Token, 'kind' | 'set'> {
  const tokens = tokensIn(frame)
  if (frame.unit === undefined) return nextLike(tokens, frame.set)
  return { kind: kindIn(frame.unit), set: tokens.at(-1)?.set ?? frame.set }
}

export function firstSpace(frame: TenFrame): number | null {
  const index = frame.cells.indexOf(null)
  return index === -1 ? null : index
}

export function putCounter(frame: TenFrame, token: Token, cell: number): TenFrame {
  return { ...frame, cells: frame.cells.map((held, index) => (index === cell ? token : held)) }
}

export function takeCounter(frame: TenFrame, token: string): TenFrame {
  return { ...frame, cells: frame.cells.map((held) => (held?.id === token ? null : held)) }
}

/** The same spaces filled, each worth something else. */
export function withUnit(frame: TenFrame, unit: Unit): Outcome<TenFrame> {
  const isCounter = ({ kind }: Token) => kind === 'counter' || placeOfCounter(kind) !== null
  if (!tokensIn(frame).every(isCounter))
    return refused('Only counters can be worth more or less than 1: take the other things out first.')
  const kind = kindIn(unit)
  const { unit: _, ...rest } = frame
  const cells = frame.cells.map((token) => token && { ...token, kind })
  return done({ ...rest, cells, ...(unit === 1 ? {} : { unit }) })
}

export function quantities(frame: TenFrame): Values<Name> {
  const filled = filledIn(frame)
  const values: Partial<Record<Name, Exact>> = { filled, spaces: 10 - filled }
  for (const set of setsIn(frame)) values[`set:${set}`] = countOf(frame, set)
  if (frame.unit !== undefined) values.value = valueOf(frame)
  return values
}

export function sums(frame: TenFrame, asked: readonly string[] = []): Sum<Name>[] {
  const sets = new Set([...setsIn(frame).map((set) => `set:${set}`), ...asked.filter(isSetName)])
  return [
    {
      terms: [
        { name: 'filled', times: -1 },
        { name: 'spaces', times: -1 },
      ],
      plus: 10,
      total: 'spaces',
    },
    addsUp<Name>('filled', [...sets].filter(isSetName)),
    ...(frame.unit === undefined ? [] : [worthSum(frame.unit)]),
  ]
}

/** TF7: value = filled × unit, in whole times of each. */
function worthSum(unit: Exact): Sum<Name> {
  return {
    terms: [
      { name: 'filled', times: numeratorOf(unit) },
      { name: 'value', times: -denominatorOf(unit) },
    ],
    plus: 0,
    total: 'value',
  }
}

function isSetName(name: string): name is `set:${string}` {
  return name.startsWith('set:')
}

export function withQuantities(frame: TenFrame, values: Values<Name>, mint: Mint): Outcome<TenFrame> {
  const wantedSets = Object.keys(values).filter(isSetName)
  const change = (name: Name) => compare(values[name] ?? 0, quantities(frame)[name] ?? 0)
  let next = frame
  // What goes out makes room for what comes in.
  for (const name of wantedSets.sort((a, b) => change(a) - change(b))) {
    const fitted = withCount(next, name.slice('set:'.length), values[name] ?? 0, mint)
    if (!fitted.ok) return fitted
    next = fitted.value
  }
  const wantedFilled = filledFor(frame, values)
  if (wantedFilled === undefined || wantedFilled === filledIn(next)) return done(next)
  const free = [nextIn(next).set, ...setsIn(next)].find((set) => values[`set:${set}`] === undefined)
  if (free === undefined || typeof wantedFilled !== 'number')
    return refused('The counters in the frame do not add up to that.')
  return withCount(next, free, countOf(next, free) + wantedFilled - filledIn(next), mint)
}

/** How many spaces are to be filled, by whichever number is asked for. */
function filledFor(frame: TenFrame, { filled, spaces, value }: Values<Name>): Exact | undefined {
  if (filled !== undefined) return filled
  if (spaces !== undefined) return subtract(10, spaces)
  return value === undefined ? undefined : divide(value, unitOf(frame))
}

/** Takes the last of the set away, or fills the first spaces with it. */
function withCount(frame: TenFrame, set: string, wanted: Exact, mint: Mint): Outcome<TenFrame> {
  if (typeof wanted !== 'number' || wanted < 0)
    return refused(
      frame.unit === undefined
        ? 'A ten frame holds whole counters.'
        : `Each counter of this frame is worth ${numeral(frame.unit)}: no number of them comes to that.`,
    )
  let next = frame
  for (let count = countOf(next, set); count > wanted; count--) {
    const last = tokensIn(next).findLast((token) => token.set === set)
    if (last) next = takeCounter(next, last.id)
  }
  for (let count = countOf(next, set); count < wanted; count++) {
    const space = firstSpace(next)
    if (space === null)
      return refused((look) =>
        tooMany(look.hiddenNames.length > 0 ? null : filledIn(frame) - countOf(frame, set) + wanted),
      )
    next = putCounter(
      next,
      mint(frame.unit === undefined ? kindOfSet(tokensIn(frame), set) : kindIn(frame.unit), set),
      space,
    )
  }
  return done(next)
}

/** TF5: what does not fit is said, never dropped. */
export function tooMany(counters: number | null): string {
  const what = counters === null ? 'That many counters' : `${counters} counters`
  return `${what} do not fit: a ten frame holds 10.`
}
