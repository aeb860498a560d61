import type { Exact } from '../number/exact'
import type { Board } from './board'
import { valueOf } from './open'

/** What is the same and what changed between two boards, by quantity. */
export interface Difference {
  readonly same: readonly string[]
  readonly changed: readonly {
    readonly quantity: string
    readonly from: Exact | undefined
    readonly to: Exact | undefined
  }[]
  readonly shown: readonly string[]
}

export function difference(before: Board, after: Board): Difference {
  const same: string[] = []
  const changed: Difference['changed'][number][] = []
  const shown: string[] = []
  for (const quantity of after.quantities) {
    const earlier = before.quantities.find(({ id }) => id === quantity.id)
    if (!earlier) continue
    const [from, to] = [valueOf(before, earlier), valueOf(after, quantity)]
    if (from === to) same.push(quantity.id)
    else changed.push({ quantity: quantity.id, from, to })
    if (earlier.hidden !== 'no' && quantity.hidden === 'no') shown.push(quantity.id)
  }
  return { same, changed, shown }
}
