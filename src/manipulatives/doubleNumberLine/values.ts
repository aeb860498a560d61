import { add, compare, denominatorOf, divide, type Exact, multiply, numeratorOf } from '../../number/exact'
import { written } from '../../number/written'
import { done, type Outcome, refuse, refused, type Sum, type Values } from '../contract'
import { bottomOf, type DoubleNumberLine, type Pair, problemOf, type Side } from './doubleNumberLine'

/** The two numbers of each pair, from `top1` and `bottom1` on. */
export type Name = `${Side}${number}`

export function nameOf(side: Side, index: number): Name {
  return `${side}${index + 1}`
}

export function quantities(line: DoubleNumberLine): Values<Name> {
  const values: Partial<Record<Name, Exact>> = {}
  line.pairs.forEach(({ top }, index) => {
    values[nameOf('top', index)] = top
    const bottom = bottomOf(line, top)
    if (bottom !== null) values[nameOf('bottom', index)] = bottom
  })
  return values
}

/** DN2 as sums: with k = p/q, p of the top number and q of the bottom number are the same. */
export function sums(line: DoubleNumberLine): Sum<Name>[] {
  const { rate } = line
  if (rate === null || rate === 0) return []
  return line.pairs.map((_, index) => ({
    terms: [
      { name: nameOf('top', index), times: numeratorOf(rate) },
      { name: nameOf('bottom', index), times: -denominatorOf(rate) },
    ],
    plus: 0,
    total: nameOf('bottom', index),
  }))
}

/**
 * One number of a pair moves the pair along. Both at once say what the top number is worth, for all pairs: they
 * are the known pair.
 */
export function withQuantities(line: DoubleNumberLine, values: Values<Name>): Outcome<DoubleNumberLine> {
  const shown = quantities(line)
  const asked = Object.entries(values).filter(([, value]) => value !== undefined) as [Name, Exact][]
  if (asked.every(([name, value]) => shown[name] === value)) return done(line)
  if (asked.some(([name]) => Number(/\d+$/.exec(name)?.[0]) > line.pairs.length))
    return refused('There is no such pair. Mark one first.', 'mark')
  const rate = rateFrom(line, values)
  if (!rate.ok) return rate
  const pairs: Pair[] = []
  for (const [index, pair] of line.pairs.entries()) {
    const bottom = values[nameOf('bottom', index)]
    const top = values[nameOf('top', index)] ?? topFor(rate.value, bottom) ?? pair.top
    if (bottom !== undefined && multiply(top, rate.value ?? 0) !== bottom) return refused(NOT_IN_PROPORTION)
    if (compare(top, line.to) > 0) return pastTheEnd(line)
    pairs.push(top === pair.top ? pair : { ...pair, top })
  }
  const next = { ...line, rate: rate.value, pairs }
  const problem = problemOf(next)
  return problem === null ? done(next) : refused(problem)
}

const NOT_IN_PROPORTION = 'The pairs do not go together: both numbers are multiplied by the same number.'

function pastTheEnd(line: DoubleNumberLine): Outcome<DoubleNumberLine> {
  return {
    ok: false,
    refusal: refuse(`The line ends at ${written(line.to, line.notation)}. Make it longer first.`, 'longer'),
  }
}

function topFor(rate: Exact | null, bottom: Exact | undefined): Exact | undefined {
  return rate === null || rate === 0 || bottom === undefined ? undefined : divide(bottom, rate)
}

/** What 1 on the top is worth, once these numbers are shown. */
function rateFrom(line: DoubleNumberLine, values: Values<Name>): Outcome<Exact | null> {
  let rate: Exact | null = null
  for (const [index, pair] of line.pairs.entries()) {
    const bottom = values[nameOf('bottom', index)]
    const asked = values[nameOf('top', index)]
    const top = asked ?? (line.rate ? undefined : pair.top)
    if (bottom === undefined || top === undefined) continue
    if (top === 0 && bottom === 0) continue
    if (top === 0 || bottom === 0) return refused('0 is exactly over 0.')
    const own = divide(bottom, top)
    if (rate !== null && own !== rate) return refused(NOT_IN_PROPORTION)
    rate = own
  }
  return done(rate ?? line.rate)
}

/** The two numbers of the chosen pair with the same added to both, or null when nothing is tried. */
export function triedOf(line: DoubleNumberLine): { readonly top: Exact; readonly bottom: Exact } | null {
  const pair = line.pairs[line.chosen]
  const bottom = pair && bottomOf(line, pair.top)
  if (line.tried === 0 || !pair || bottom === undefined || bottom === null) return null
  return { top: add(pair.top, line.tried), bottom: add(bottom, line.tried) }
}

/** DN2: whether those two numbers are a pair of these lines. */
export function triedFits(line: DoubleNumberLine): boolean {
  const tried = triedOf(line)
  return tried !== null && bottomOf(line, tried.top) === tried.bottom
}
