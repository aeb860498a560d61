import type { Look, Mint } from '../contract'
import { counters as kind } from '.'
import type { Counters } from './counters'

/** Counters to try things on, and a hand that runs their actions. For tests. */

export function countersOf(counts: Readonly<Record<string, number>>, more: Partial<Counters> = {}): Counters {
  let last = 0
  const mint: Mint = (of, set) => ({ id: `t${++last}`, kind: of, set })
  const fresh = kind.initial(mint)
  last = 0
  const tokens = Object.entries(counts).flatMap(([set, count]) =>
    Array.from({ length: count }, () => mint('counter', set)),
  )
  return { ...fresh, tokens, area: { width: 1000, height: 640 }, ...more }
}

export const TWO_FACES = { faces: ['red', 'yellow'] } as const

export function idsOf(counters: Counters): string[] {
  return counters.tokens.map(({ id }) => id).sort()
}

export function hand(look: Look, mint: Mint) {
  const actionOf = (counters: Counters, id: string) =>
    kind.actions(counters, look).find((each) => each.id === id)
  const refusalOf = (counters: Counters, id: string) => actionOf(counters, id)?.refusal?.reason(look)
  /** Runs actions by their ids, one after another. */
  const run = (counters: Counters, ids: string): Counters =>
    ids.split(' ').reduce((state, id) => {
      const change = actionOf(state, id)?.run(mint)
      if (change?.to !== 'state') throw new Error(`"${id}" is refused: ${refusalOf(state, id)}`)
      return change.state
    }, counters)
  return { run, refusalOf }
}
