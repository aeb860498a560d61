import { expect } from 'vitest'
import { columnLayout } from '../src/manipulatives/columnLayout'
import { placesFor } from '../src/manipulatives/columnLayout/fields'
import type { Calculation, ColumnLayout } from '../src/manipulatives/columnLayout/layout'
import { made } from '../src/manipulatives/columnLayout/quantities'
import { schema } from '../src/manipulatives/columnLayout/schema'
import { openLook } from './looks'
import { countingMint } from './mint'

/** Column layouts to try things on, and a hand that runs their actions. */

export const look = openLook()

export function columnsOf(
  calculation: Calculation,
  numbers: ColumnLayout['numbers'],
  changed: Partial<ColumnLayout> = {},
): ColumnLayout {
  const places = placesFor([...numbers, made(calculation, numbers)])
  return { ...columnLayout.initial(countingMint()), calculation, numbers, places, ...changed }
}

export function actionOf(layout: ColumnLayout, id: string, by = look) {
  const action = columnLayout.actions(layout, by).find((candidate) => candidate.id === id)
  if (!action) throw new Error(`No action ${id}`)
  return action
}

export function run(layout: ColumnLayout, ...ids: string[]): ColumnLayout {
  return ids.reduce((state, id) => {
    const action = actionOf(state, id)
    expect(action.refusal?.reason(look)).toBeUndefined()
    const change = action.run(countingMint())
    if (change.to !== 'state') throw new Error(id)
    expect(schema.safeParse(change.state).error).toBeUndefined()
    return change.state
  }, layout)
}

export function reasonOf(layout: ColumnLayout, id: string): string | undefined {
  return actionOf(layout, id).refusal?.reason(look)
}

/** Every state from the first to the last, step by step. */
export function stagesOf(layout: ColumnLayout): ColumnLayout[] {
  const stages = [layout]
  for (let now = layout; actionOf(now, 'next').refusal === null && stages.length < 90; ) {
    now = run(now, 'next')
    stages.push(now)
  }
  return stages
}

export function asked(layout: ColumnLayout, values: Parameters<typeof columnLayout.withQuantities>[1]) {
  const outcome = columnLayout.withQuantities(layout, values, countingMint())
  return outcome.ok ? outcome.value : outcome.refusal.reason(look)
}

export function words(layout: ColumnLayout): string {
  return columnLayout.describe(layout, look)
}

/** The text drawn in a part, '' when there is none. */
export function textIn(layout: ColumnLayout, key: string): string {
  const part = columnLayout.picture(layout, look).find((candidate) => candidate.key === key)
  return part?.marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : [])).join('') ?? ''
}
