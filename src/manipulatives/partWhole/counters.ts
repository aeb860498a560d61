import { isWhole } from '../../number/exact'
import { done, type Mint, type Outcome, refused, type Values } from '../contract'
import { nextLike } from '../countable'
import type { Token } from '../token'
import { type Branch, MOST_COUNTERS, type Name, type PartWhole, partName } from './partWhole'

/** Circles that hold counters: the whole is −1, parts count from 0. */
export const WHOLE = -1

export function countersIn(diagram: PartWhole, circle: number): readonly Token[] {
  if (circle === WHOLE) return diagram.inWhole
  const branch = diagram.parts[circle]
  return branch && 'counters' in branch ? branch.counters : []
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

/** Numbers of counters: what is not asked for stays, the whole circle giving way before the last part. */
export function withCounts(diagram: PartWhole, values: Values<Name>, mint: Mint): Outcome<PartWhole> {
  const names: readonly Name[] = ['left', ...diagram.parts.map((_, index) => partName(index))]
  const asked = [...names, 'whole' as const].map((name) => values[name])
  if (asked.some((value) => value !== undefined && (!isWhole(value) || value < 0)))
    return refused('Counters are whole numbers, 0 or more.')
  const circles = [WHOLE, ...diagram.parts.keys()]
  const counts = circles.map(
    (circle, index) => (values[names[index] ?? 'left'] ?? countersIn(diagram, circle).length) as number,
  )
  if (values.whole !== undefined) {
    let missing = Number(values.whole) - counts.reduce((sofar, count) => sofar + count, 0)
    for (const index of [
      0,
      ...circles
        .map((_, at) => at)
        .slice(1)
        .toReversed(),
    ]) {
      if (missing === 0 || values[names[index] ?? 'left'] !== undefined) continue
      const count = Math.max(0, (counts[index] ?? 0) + missing)
      missing -= count - (counts[index] ?? 0)
      counts[index] = count
    }
    if (missing !== 0) return refused('The parts do not make that whole.')
  }
  if (counts.reduce((sofar, count) => sofar + count, 0) > MOST_COUNTERS)
    return refused(`The circles hold ${MOST_COUNTERS} counters at most.`)
  return done(fitted(diagram, counts, mint))
}

/** Counters that leave one circle are the first to go into another. */
function fitted(diagram: PartWhole, counts: readonly number[], mint: Mint): PartWhole {
  const fresh = nextLike(tokensIn(diagram), diagram.set)
  const spare: Token[] = []
  let next = diagram
  counts.forEach((count, index) => {
    const held = countersIn(next, index - 1)
    if (held.length <= count) return
    spare.push(...held.slice(count))
    next = withCounters(next, index - 1, held.slice(0, count))
  })
  counts.forEach((count, index) => {
    const held = [...countersIn(next, index - 1)]
    if (held.length >= count) return
    while (held.length < count) held.push(spare.shift() ?? mint(fresh.kind, fresh.set))
    next = withCounters(next, index - 1, held)
  })
  return next
}

/** The same numbers as counters. The parts must be whole and few. */
export function asCounters(diagram: PartWhole, values: readonly number[], mint: Mint): PartWhole {
  return {
    ...diagram,
    parts: values.map((count) => ({
      counters: Array.from({ length: count }, () => mint('counter', diagram.set)),
    })),
  }
}

/** The same numbers as numerals. Every counter must be in a part. */
export function asNumerals(diagram: PartWhole): PartWhole {
  return {
    ...diagram,
    parts: diagram.parts.map((_, circle) => ({ value: countersIn(diagram, circle).length })),
  }
}
