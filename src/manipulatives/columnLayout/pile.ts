import { inLeast } from '../placeValue'
import { type Plan } from './plan'
import { mostWritten, NO_WORK, pileAfter, stepsOf, tidied, type Work, workForward } from './working'

interface Found {
  readonly cost: number
  readonly exchanged: readonly number[]
  readonly taken: readonly number[]
}

/**
 * The work that leaves so many in each column, as near as can be to what is done; null when none does. A column of
 * which nothing is asked keeps what was taken from it.
 */
export function workLeaving(plan: Plan, work: Work, wanted: readonly (number | null)[]): Work | null {
  const columns = plan.start.length
  const known = new Map<string, Found | null>()
  /** The best for the columns up to one, when so many are exchanged between it and the column after. */
  const best = (column: number, after: number): Found | null => {
    if (column < 0) return after === 0 ? { cost: 0, exchanged: [], taken: [] } : null
    const key = `${column} ${after}`
    const before = known.get(key)
    if (before !== undefined) return before
    let found: Found | null = null
    const most = column === 0 ? 0 : (plan.needed[column] ?? 0)
    for (let exchanged = 0; exchanged <= most; exchanged++) {
      const taken = takenFor(plan, work, column, exchanged, after, wanted[column] ?? null)
      const rest = taken === null ? null : best(column - 1, column === 0 ? 0 : exchanged)
      if (taken === null || !rest) continue
      const cost =
        rest.cost +
        Math.abs(exchanged - (work.exchanged[column] ?? 0)) +
        Math.abs(taken - (work.taken[column] ?? 0))
      if (!found || cost < found.cost)
        found = { cost, exchanged: [...rest.exchanged, exchanged], taken: [...rest.taken, taken] }
    }
    known.set(key, found)
    return found
  }
  const found = best(columns - 1, 0)
  return found && kept(plan, { ...found, written: work.written })
}

/** How many are taken from a column that holds what is wanted after these exchanges; null when that cannot be. */
function takenFor(
  plan: Plan,
  work: Work,
  column: number,
  exchanged: number,
  after: number,
  wanted: number | null,
): number | null {
  const held = (plan.start[column] ?? 0) + (plan.way === 'up' ? -1 : 1) * (10 * exchanged - after)
  const taken = wanted === null ? (work.taken[column] ?? 0) : held - wanted
  return taken >= 0 && taken <= (plan.takes[column] ?? 0) && held - taken >= 0 ? taken : null
}

/** Digits that no longer follow from what is done are rubbed out. */
function kept(plan: Plan, { exchanged, taken, written }: Work): Work {
  const work = tidied({ exchanged, taken, written })
  return { ...work, written: Math.min(written, mostWritten(plan, work)) }
}

/** The step of the calculation, the nearest to what is done, after which the pile is worth so much. */
export function workWorth(plan: Plan, work: Work, worth: number): Work | null {
  if (inLeast(pileAfter(plan, work)) === worth) return work
  let step = NO_WORK
  const all = [step, ...stepsOf(plan).map(() => (step = workForward(plan, step)))]
  const right = all.filter((each) => inLeast(pileAfter(plan, each)) === worth)
  const distance = (each: Work) => Math.abs(each.written - work.written)
  return right.reduce((a: Work | null, b) => (a && distance(a) <= distance(b) ? a : b), null)
}
