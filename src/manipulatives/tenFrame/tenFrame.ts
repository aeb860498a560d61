import * as z from 'zod/mini'
import { compare, type Exact } from '../../number/exact'
import { addsUp, done, type Mint, type Outcome, refused, type Sum, type Values } from '../contract'
import { kindOfSet, nextLike } from '../countable'
import { type Token, tokenSchema } from '../token'

/** Ten spaces. `filling` is the order in which they are filled: by fives along rows, or in pairs upright. */
export interface TenFrame {
  readonly cells: readonly (Token | null)[]
  readonly filling: 'fives' | 'pairs'
  /** The set of a counter that is put in without saying which. */
  readonly set: string
  readonly label: string
}

export const schema = z.object({
  cells: z.readonly(z.array(z.nullable(tokenSchema)).check(z.length(10))),
  filling: z.enum(['fives', 'pairs']),
  set: tokenSchema.shape.set,
  label: z.string().check(z.maxLength(40)),
})

/** `filled`, `spaces`, and how many of each set: `set:first`. */
export type Name = 'filled' | 'spaces' | `set:${string}`

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

export function quantities(frame: TenFrame): Values<Name> {
  const filled = filledIn(frame)
  const values: Partial<Record<Name, Exact>> = { filled, spaces: 10 - filled }
  for (const set of setsIn(frame)) values[`set:${set}`] = countOf(frame, set)
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
  ]
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
  const wantedFilled =
    values.filled ?? (values.spaces === undefined ? undefined : spacesToFilled(values.spaces))
  if (wantedFilled === undefined || wantedFilled === filledIn(next)) return done(next)
  const free = [nextLike(tokensIn(next), frame.set).set, ...setsIn(next)].find(
    (set) => values[`set:${set}`] === undefined,
  )
  if (free === undefined || typeof wantedFilled !== 'number')
    return refused('The counters in the frame do not add up to that.')
  return withCount(next, free, countOf(next, free) + wantedFilled - filledIn(next), mint)
}

function spacesToFilled(spaces: Exact): Exact {
  return typeof spaces === 'number' ? 10 - spaces : spaces
}

/** Takes the last of the set away, or fills the first spaces with it. */
function withCount(frame: TenFrame, set: string, wanted: Exact, mint: Mint): Outcome<TenFrame> {
  if (typeof wanted !== 'number' || wanted < 0) return refused('A ten frame holds whole counters.')
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
    next = putCounter(next, mint(kindOfSet(tokensIn(frame), set), set), space)
  }
  return done(next)
}

/** TF5: what does not fit is said, never dropped. */
export function tooMany(counters: number | null): string {
  const what = counters === null ? 'That many counters' : `${counters} counters`
  return `${what} do not fit: a ten frame holds 10.`
}
