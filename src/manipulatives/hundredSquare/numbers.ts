import {
  compare,
  denominatorOf,
  divide,
  type Exact,
  isWhole,
  multiply,
  numeratorOf,
  subtract,
  toFloat,
} from '../../number/exact'
import { addsUp, done, type Outcome, refused, type Sum, type Values } from '../contract'
import { isWritable } from '../exactSchema'
import { cellOf, type HundredSquare, isThere, numberIn, shadedIn, shadingOrder } from './square'

/**
 * `at`: the ringed number. `shaded` and `left`, in cells; `shaded1` on by colour when there are several. On a grid of
 * hundredths the `value` of what is shaded, and the `rest` of the `whole`.
 */
export type Name = 'at' | 'shaded' | 'left' | 'value' | 'rest' | 'whole' | `shaded${number}`

function shadeName(index: number): Name {
  return `shaded${index + 1}`
}

export function shadedIn100(square: HundredSquare): number {
  return square.shades.reduce((sum, cells) => sum + cells.length, 0)
}

export function quantities(square: HundredSquare): Values<Name> {
  const shaded = shadedIn100(square)
  const values: Partial<Record<Name, Exact>> = { shaded, left: 100 - shaded }
  if (square.ring !== null) values.at = numberIn(square, square.ring)
  if (square.shades.length > 1)
    square.shades.forEach((cells, index) => {
      values[shadeName(index)] = cells.length
    })
  if (!square.blank) return values
  // HS4.
  const value = divide(multiply(square.whole, shaded), 100)
  return { ...values, whole: square.whole, value, rest: subtract(square.whole, value) }
}

export function sums(square: HundredSquare): Sum<Name>[] {
  const { shades, blank, whole } = square
  const all: Sum<Name>[] = [lessThan(['shaded', 'left'], 100)]
  if (shades.length > 1)
    all.push(
      addsUp<Name>(
        'shaded',
        shades.map((_, index) => shadeName(index)),
      ),
    )
  if (!blank) return all
  return [
    ...all,
    {
      terms: [
        { name: 'whole', times: 1 },
        { name: 'value', times: -1 },
        { name: 'rest', times: -1 },
      ],
      plus: 0,
      total: 'rest',
    },
    shareOf('shaded', whole),
    shareOf('whole', shadedIn100(square)),
  ]
}

function lessThan([part, rest]: readonly [Name, Name], whole: number): Sum<Name> {
  return {
    terms: [
      { name: part, times: -1 },
      { name: rest, times: -1 },
    ],
    plus: whole,
    total: rest,
  }
}

/** A hundred times the value is the shaded cells times the whole. */
function shareOf(name: Name, times: Exact): Sum<Name> {
  return {
    terms: [
      { name, times: numeratorOf(times) },
      { name: 'value', times: -100 * denominatorOf(times) },
    ],
    plus: 0,
    total: 'value',
  }
}

export function withQuantities(square: HundredSquare, asked: Values<Name>): Outcome<HundredSquare> {
  const now = quantities(square)
  const names = Object.keys(asked) as Name[]
  if (names.every((name) => asked[name] === now[name])) return done(square)
  if (names.some((name) => now[name] === undefined)) return refused('This square shows no such number.')
  const ringed = withRing(square, asked.at)
  if (!ringed.ok) return ringed
  const whole = wholeFor(square, asked)
  if (compare(whole, 0) <= 0 || !isWritable(whole)) return refused('The whole is a number greater than 0.')
  const counts = countsFor(square, asked, whole)
  if (counts === null) return refused('Only whole cells are shaded, up to 100 of them.')
  let next: HundredSquare = whole === square.whole ? ringed.value : { ...ringed.value, whole }
  counts.forEach((count, index) => {
    next = withShade(next, index, count)
  })
  const shows = quantities(next)
  return names.every((name) => shows[name] === asked[name])
    ? done(next)
    : refused('Those numbers do not go together in 100 cells.')
}

function withRing(square: HundredSquare, at: Exact | undefined): Outcome<HundredSquare> {
  if (at === undefined || at === quantities(square).at) return done(square)
  const ring = isWhole(at) ? cellOf(square, at) : 0
  if (ring < 1 || ring > 100) return refused(`The square goes from ${square.first} to ${99 + square.first}.`)
  return isThere(square, ring)
    ? done({ ...square, ring })
    : refused('That number is not in this part of the square.')
}

/** The whole that is asked for, or the one that follows from what its parts are to be. */
function wholeFor(square: HundredSquare, asked: Values<Name>): Exact {
  if (asked.whole !== undefined) return asked.whole
  if (asked.value !== undefined && asked.rest !== undefined)
    return subtract(asked.value, subtract(0, asked.rest))
  const shaded = asked.shaded ?? (asked.left === undefined ? undefined : subtract(100, asked.left))
  if (asked.value !== undefined && shaded !== undefined && shaded !== 0)
    return divide(multiply(asked.value, 100), shaded)
  return square.whole
}

/** How many cells of each colour, or null. The last colour that is not asked about gives way first. */
function countsFor(square: HundredSquare, asked: Values<Name>, whole: Exact): number[] | null {
  const wanted = square.shades.map((cells, index) => asked[shadeName(index)] ?? cells.length)
  const share = (value: Exact) => divide(multiply(value, 100), whole)
  const total =
    asked.shaded ??
    (asked.left !== undefined
      ? subtract(100, asked.left)
      : asked.value !== undefined
        ? share(asked.value)
        : asked.rest !== undefined
          ? share(subtract(whole, asked.rest))
          : undefined)
  if (![...wanted, total ?? 0].every((count) => isWhole(count) && count >= 0 && count <= 100)) return null
  const counts = wanted.map(toFloat)
  const sum = () => counts.reduce((sofar, count) => sofar + count, 0)
  if (total !== undefined) {
    const free = counts.map((_, index) => index).filter((index) => asked[shadeName(index)] === undefined)
    for (const index of [square.brush, ...free.toReversed()].filter((one) => free.includes(one)))
      counts[index] = Math.max(0, (counts[index] ?? 0) + toFloat(total) - sum())
    if (sum() !== total) return null
  }
  return sum() <= 100 ? counts : null
}

/** Takes the last of a colour away, or shades the next cells that are free. */
function withShade(square: HundredSquare, index: number, count: number): HundredSquare {
  const cells = square.shades[index] ?? []
  if (count === cells.length) return square
  if (count < cells.length) return shadedIn(square, cells.slice(count), null)
  const taken = square.shades.flat()
  const free = shadingOrder(square).filter((cell) => !taken.includes(cell))
  return shadedIn(square, free.slice(0, count - cells.length), index)
}
