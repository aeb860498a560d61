import { expect } from 'vitest'
import { counterKind } from '../src/manipulatives/placeCounterKind'
import type { Place } from '../src/manipulatives/placeValue'
import { placeValueCounters as kind } from '../src/manipulatives/placeValueCounters'
import { type CounterMat, schema, tokensOf } from '../src/manipulatives/placeValueCounters/mat'
import { type Name, withQuantities } from '../src/manipulatives/placeValueCounters/values'
import { openLook } from './looks'
import { countingMint } from './mint'

/** Mats to try things on, and a hand that runs their actions. */

export const look = openLook()

export function matOf(
  columns: readonly Place[],
  counts: readonly number[],
  changed: Partial<CounterMat> = {},
): CounterMat {
  const mint = countingMint()
  const counters = columns.flatMap((place, index) =>
    Array.from({ length: counts[index] ?? 0 }, () => mint(counterKind(place), 'blue')),
  )
  return { ...kind.initial(mint), columns, counters, ...changed }
}

export function actionOf(mat: CounterMat, id: string) {
  const action = kind.actions(mat, look).find((candidate) => candidate.id === id)
  if (!action) throw new Error(`No action ${id}`)
  return action
}

export function reasonOf(mat: CounterMat, id: string): string | undefined {
  return actionOf(mat, id).refusal?.reason(look)
}

export function run(mat: CounterMat, ...ids: string[]): CounterMat {
  let next = mat
  for (const id of ids) {
    const action = actionOf(next, id)
    expect(action.refusal?.reason(look)).toBeUndefined()
    const change = action.run(countingMint(1000 + tokensOf(next).length))
    if (change.to !== 'state') throw new Error(`${id} gave no state`)
    expect(schema.safeParse(change.state).error).toBeUndefined()
    next = change.state
  }
  return next
}

export function shown(mat: CounterMat, values: Partial<Record<Name, number | string>>): CounterMat | string {
  const outcome = withQuantities(mat, values, countingMint(2000))
  if (!outcome.ok) return outcome.refusal.reason(look)
  expect(schema.safeParse(outcome.value).error).toBeUndefined()
  return outcome.value
}

/** Carries a counter to a point, or says why it bounces back. */
export function carriedTo(mat: CounterMat, token: string, x: number, y: number): CounterMat | string {
  const held = tokensOf(mat).find(({ id }) => id === token)
  const without = kind.lift?.(mat, token)
  if (!held || !without) throw new Error(`No ${token}`)
  const slot = kind.offer?.(without, held, { x, y })
  if (!slot?.ok) return slot?.refusal.reason(look) ?? ''
  const after = kind.receive?.(without, held, slot.value.id) ?? without
  expect(schema.safeParse(after).error).toBeUndefined()
  return after
}
