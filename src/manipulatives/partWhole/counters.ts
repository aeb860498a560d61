import { add, compare, type Exact, isWhole, subtract, total } from '../../number/exact'
import { done, type Mint, type Outcome, refused, type Values } from '../contract'
import { isCountable } from '../countable'
import { counterKind, placeOfCounter } from '../placeCounterKind'
import { exponentOf, PLACES, powerOfTen } from '../placeValue'
import type { Token } from '../token'
import { rowsWorth, worthTogether } from '../worth'
import { type Branch, MOST_COUNTERS, type Name, type PartWhole, partName } from './partWhole'

/** Circles that hold counters: the whole is −1, parts count from 0. */
export const WHOLE = -1

export function countersIn(diagram: PartWhole, circle: number): readonly Token[] {
  if (circle === WHOLE) return diagram.inWhole
  const branch = diagram.parts[circle]
  return branch && 'counters' in branch ? branch.counters : []
}

/** Whether such a token lies in a circle: a number shape or a rod is too large for it. */
export function goesIn(kind: string): boolean {
  return isCountable(kind) || placeOfCounter(kind) !== null
}

export function tokensIn(diagram: PartWhole): Token[] {
  return [...diagram.inWhole, ...diagram.parts.flatMap((_, circle) => countersIn(diagram, circle))]
}

export function withCounters(diagram: PartWhole, circle: number, counters: readonly Token[]): PartWhole {
  if (circle === WHOLE) return { ...diagram, inWhole: counters }
  return {
    ...diagram,
    parts: diagram.parts.map((branch, index): Branch => (index === circle ? { counters } : branch)),
  }
}

export function takeCounter(diagram: PartWhole, id: string): PartWhole {
  const without = (tokens: readonly Token[]) => tokens.filter((token) => token.id !== id)
  return {
    ...diagram,
    inWhole: without(diagram.inWhole),
    parts: diagram.parts.map((branch) =>
      'counters' in branch ? { counters: without(branch.counters) } : branch,
    ),
  }
}

export function putCounter(diagram: PartWhole, token: Token, circle: number): PartWhole {
  return withCounters(diagram, circle, [...countersIn(diagram, circle), token])
}

/** Moves the last counter of one circle to another: the whole stays the same. */
export function moveCounter(diagram: PartWhole, from: number, to: number): PartWhole {
  const token = countersIn(diagram, from).at(-1)
  return token ? putCounter(takeCounter(diagram, token.id), token, to) : diagram
}

/** All counters together in the whole circle. */
export function gathered(diagram: PartWhole): PartWhole {
  return {
    ...diagram,
    inWhole: tokensIn(diagram),
    parts: diagram.parts.map(() => ({ counters: [] })),
  }
}

/** Numbers as counters: what is not asked for stays, the whole circle giving way before the last part. */
export function withCounts(diagram: PartWhole, values: Values<Name>, mint: Mint): Outcome<PartWhole> {
  const names: readonly Name[] = ['left', ...diagram.parts.map((_, index) => partName(index))]
  const circles = [WHOLE, ...diagram.parts.keys()]
  const rows = circles.map((circle) => countersIn(diagram, circle))
  const worths = rows.map((row, index) => values[names[index] ?? 'left'] ?? worthTogether(row))
  if (values.whole !== undefined) {
    let missing = subtract(values.whole, total(worths))
    const partsFromLast = circles
      .map((_, at) => at)
      .slice(1)
      .toReversed()
    for (const index of [0, ...partsFromLast]) {
      if (missing === 0 || values[names[index] ?? 'left'] !== undefined) continue
      const before = worths[index] ?? 0
      const after = add(before, missing)
      worths[index] = compare(after, 0) < 0 ? 0 : after
      missing = subtract(missing, subtract(worths[index] ?? 0, before))
    }
    if (missing !== 0) return refused('The parts do not make that whole.')
  }
  const isPlain = rows.flat().every(({ kind }) => isCountable(kind))
  if (isPlain && !worths.every(isWhole)) return refused('Counters are whole numbers, 0 or more.')
  const made = compare(total(worths), 0) < 0 ? null : rowsWorth(rows, worths, diagram.set, mint)
  if (made === null && !isPlain) return refused('These counters do not come to that.')
  if (made === null || made.flat().length > MOST_COUNTERS)
    return refused(`The circles hold ${MOST_COUNTERS} counters at most.`)
  return done(made.reduce((next, row, index) => withCounters(next, index + WHOLE, row), diagram))
}

/** The kinds of counters that show each number: ones if they are whole and few, else place value counters. Null: too many. */
export function counterKindsFor(values: readonly Exact[]): string[][] | null {
  const areFew = values.every(isWhole) && compare(total(values), MOST_COUNTERS) <= 0
  const kinds = values.map((value) =>
    areFew ? Array<string>(Number(value)).fill('counter') : digitKinds(value),
  )
  const made = kinds.flatMap((row) => row ?? [])
  return kinds.includes(null) || made.length > MOST_COUNTERS ? null : (kinds as string[][])
}

/** 2.4 as two ones and four tenths; null when it has no last digit, or too many counters. */
function digitKinds(value: Exact): string[] | null {
  const kinds: string[] = []
  let left = value
  for (const place of PLACES) {
    const worth = powerOfTen(exponentOf(place))
    for (; compare(left, worth) >= 0; left = subtract(left, worth)) {
      kinds.push(counterKind(place))
      if (kinds.length > MOST_COUNTERS) return null
    }
  }
  return left === 0 ? kinds : null
}

/** The same numbers as counters. */
export function asCounters(diagram: PartWhole, kinds: readonly (readonly string[])[], mint: Mint): PartWhole {
  return {
    ...diagram,
    parts: kinds.map((row) => ({ counters: row.map((kind) => mint(kind, diagram.set)) })),
  }
}

/** The same numbers as numerals. Every counter must be in a part. */
export function asNumerals(diagram: PartWhole): PartWhole {
  return {
    ...diagram,
    parts: diagram.parts.map((_, circle) => ({ value: worthTogether(countersIn(diagram, circle)) })),
  }
}
