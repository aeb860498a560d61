import { openLook } from '../../../tests/looks'
import { barModel } from '.'
import type { BarModel, Values } from './barModel'
import { schema } from './rules'

export const look = openLook()

/** A bar model as a lesson file writes it. */
export function of(saved: object): BarModel {
  return schema.parse(saved)
}

export const noMint = () => {
  throw new Error('a bar has no tokens')
}

export function asked(bar: BarModel, values: Values): BarModel {
  const outcome = barModel.withQuantities(bar, values, noMint)
  if (!outcome.ok) throw new Error(outcome.refusal.reason(look))
  return outcome.value
}

/** What an action or a drag leads to, as the board would carry it out. */
export function after(bar: BarModel, id: string): BarModel {
  const action = barModel.actions(bar, look).find((one) => one.id === id)
  const change = action?.run(noMint)
  if (change?.to === 'state') return change.state
  if (change?.to === 'wish') return asked(bar, change.values)
  throw new Error(change?.refusal.reason(look) ?? `no ${id}`)
}

export function dragged(bar: BarModel, part: string, x: number): BarModel {
  const change = barModel.drag?.(bar, part, { x, y: 0 }, look)
  return change?.to === 'wish' ? asked(bar, change.values) : bar
}
