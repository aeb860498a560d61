import type { Look } from '../contract'
import { barModel } from '.'
import type { BarModel, Values } from './barModel'
import { schema } from './rules'

/** A bar model as a lesson file writes it. */
export function of(saved: object): BarModel {
  return schema.parse(saved)
}

export const noMint = () => {
  throw new Error('a bar has no tokens')
}

/** Carries out what actions and drags lead to, as the board would. */
export function acting(look: Look) {
  function asked(bar: BarModel, values: Values): BarModel {
    const outcome = barModel.withQuantities(bar, values, noMint)
    if (!outcome.ok) throw new Error(outcome.refusal.reason(look))
    return outcome.value
  }

  /** What an action or a drag leads to, as the board would carry it out. */
  function after(bar: BarModel, id: string): BarModel {
    const action = barModel.actions(bar, look).find((one) => one.id === id)
    const change = action?.run(noMint)
    if (change?.to === 'state') return change.state
    if (change?.to === 'wish') return asked(bar, change.values)
    throw new Error(change?.refusal.reason(look) ?? `no ${id}`)
  }

  function dragged(bar: BarModel, part: string, x: number): BarModel {
    const change = barModel.drag?.(bar, part, { x, y: 0 }, look)
    return change?.to === 'wish' ? asked(bar, change.values) : bar
  }

  return { asked, after, dragged }
}
