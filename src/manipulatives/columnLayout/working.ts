import { inLeast } from '../placeValue'
import type { ColumnLayout } from './layout'
import { type Plan, planOf } from './plan'

/** How far a calculation has come. */
export interface Work {
  readonly exchanged: readonly number[]
  readonly taken: readonly number[]
  readonly written: number
}

export type Step =
  | { readonly type: 'exchange'; readonly column: number; readonly count: number }
  | { readonly type: 'digit'; readonly column: number }

export function workIn({ exchanged, taken, written }: ColumnLayout): Work {
  return { exchanged, taken, written }
}

export const NO_WORK: Work = { exchanged: [], taken: [], written: 0 }

/** CL2, CL3: what is left in each column. Ten of a column are always worth one of the column before. */
export function pileAfter(plan: Plan, { exchanged, taken }: Work): number[] {
  const times = plan.way === 'up' ? -1 : 1
  return plan.start.map(
    (count, column) =>
      count + times * (10 * (exchanged[column] ?? 0) - (exchanged[column + 1] ?? 0)) - (taken[column] ?? 0),
  )
}

export function pileIn(layout: ColumnLayout): number[] {
  return pileAfter(planOf(layout), layout)
}

/** Whether a column is ready to be written: all its exchanges are made, and what is to be taken is. */
export function isReady(plan: Plan, { exchanged, taken }: Work, column: number): boolean {
  const isMade = (at: number) => (exchanged[at] ?? 0) === (plan.needed[at] ?? 0)
  if ((taken[column] ?? 0) !== (plan.takes[column] ?? 0) || !isMade(column)) return false
  return plan.way !== 'up' || isMade(column + 1)
}

/** How many digits may stand with this work. */
export function mostWritten(plan: Plan, work: Work): number {
  const first = plan.order.findIndex((column) => !isReady(plan, work, column))
  return first === -1 ? plan.order.length : first
}

/** Whether the work can have come about. */
export function isPossible(plan: Plan, work: Work): boolean {
  const { exchanged, taken, written } = work
  const columns = plan.start.length
  return (
    exchanged.length <= columns &&
    taken.length <= columns &&
    exchanged.every(
      (count, column) => count >= 0 && count <= (column === 0 ? 0 : (plan.needed[column] ?? 0)),
    ) &&
    taken.every((count, column) => count >= 0 && count <= (plan.takes[column] ?? 0)) &&
    pileAfter(plan, work).every((count) => count >= 0) &&
    written <= mostWritten(plan, work)
  )
}

/** The steps from the first to the last. CL4: across noughts, from the nearest column that has something. */
export function stepsOf(plan: Plan): Step[] {
  const { order, needed } = plan
  if (plan.way === 'shared') return sharingSteps(plan)
  const steps: Step[] = []
  let work: Work = NO_WORK
  for (const column of order) {
    while ((work.exchanged[column] ?? 0) < (needed[column] ?? 0)) {
      let at = column
      if (plan.way === 'away') while (at > 1 && (pileAfter(plan, work)[at - 1] ?? 0) < 1) at--
      const count = needed[at] ?? 0
      steps.push({ type: 'exchange', column: at, count })
      work = withExchange(plan, work, at, count)
    }
    steps.push({ type: 'digit', column })
  }
  return steps
}

function sharingSteps(plan: Plan): Step[] {
  return plan.start.flatMap((_, column): Step[] => {
    const count = plan.needed[column] ?? 0
    return [
      ...(count > 0 ? [{ type: 'exchange', column, count } as const] : []),
      ...(plan.order.includes(column) ? [{ type: 'digit', column } as const] : []),
    ]
  })
}

export function withExchange(plan: Plan, work: Work, column: number, by: number): Work {
  return tidied({ ...work, exchanged: changedAt(plan, work.exchanged, column, by) })
}

export function withTaken(plan: Plan, work: Work, column: number, by: number): Work {
  return tidied({ ...work, taken: changedAt(plan, work.taken, column, by) })
}

function changedAt(plan: Plan, counts: readonly number[], column: number, by: number): number[] {
  return plan.start.map((_, at) => (counts[at] ?? 0) + (at === column ? by : 0))
}

/** There is one way to write that nothing is done. */
export function tidied({ exchanged, taken, written }: Work): Work {
  const short = (counts: readonly number[]) => (counts.every((count) => count === 0) ? [] : counts)
  return { exchanged: short(exchanged), taken: short(taken), written }
}

export function isDone(plan: Plan, work: Work, step: Step): boolean {
  if (step.type === 'digit') return plan.order.indexOf(step.column) < work.written
  return (work.exchanged[step.column] ?? 0) >= (plan.needed[step.column] ?? 0)
}

function isBegun(plan: Plan, work: Work, step: Step): boolean {
  if (step.type === 'digit') return isDone(plan, work, step) || (work.taken[step.column] ?? 0) > 0
  return (work.exchanged[step.column] ?? 0) > 0
}

export function nextStep(plan: Plan, work: Work): Step | null {
  return stepsOf(plan).find((step) => !isDone(plan, work, step)) ?? null
}

export function lastStep(plan: Plan, work: Work): Step | null {
  return stepsOf(plan).findLast((step) => isBegun(plan, work, step)) ?? null
}

/** CL5: one small digit or one digit more. */
export function workForward(plan: Plan, work: Work): Work {
  const step = nextStep(plan, work)
  if (step === null) return work
  const { column } = step
  if (step.type === 'exchange')
    return withExchange(plan, work, column, step.count - (work.exchanged[column] ?? 0))
  const left = (plan.takes[column] ?? 0) - (work.taken[column] ?? 0)
  return { ...withTaken(plan, work, column, left), written: work.written + 1 }
}

export function workBack(plan: Plan, work: Work): Work {
  const step = lastStep(plan, work)
  if (step === null) return work
  const { column } = step
  if (step.type === 'exchange') return withExchange(plan, work, column, -(work.exchanged[column] ?? 0))
  const back = withTaken(plan, work, column, -(work.taken[column] ?? 0))
  return { ...back, written: Math.min(work.written, plan.order.indexOf(column)) }
}

export function finished(plan: Plan): Work {
  return stepsOf(plan).reduce((work: Work) => workForward(plan, work), NO_WORK)
}

/** What the pile is worth, in the last column. */
export function pileWorth(layout: ColumnLayout): number {
  return inLeast(pileIn(layout))
}
