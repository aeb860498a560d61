import './zodSettings'
import * as z from 'zod/mini'

/** Something countable that a piece holds. It keeps its id wherever it goes. */
export interface Token {
  readonly id: string
  /** What it is: `counter`, or a Dienes block `one`, `ten`, `hundred`, `thousand`, a `ten-counter` worth 10. */
  readonly kind: string
  /** Which tokens it belongs with wherever it lies: a set of the board. */
  readonly set: string
}

/** How one of several is told from the others: by its number, or by a letter while their number is hidden. */
export function whichOne(order: number, isHidden: boolean): string {
  if (!isHidden) return String(order)
  const last = String.fromCharCode(65 + ((order - 1) % 26))
  return order > 26 ? whichOne(Math.floor((order - 1) / 26), true) + last : last
}

export const tokenSchema = z.object({
  id: z.string().check(z.regex(/^[a-z][a-z0-9.-]{0,40}$/i)),
  kind: z.string().check(z.regex(/^[a-z][a-z-]{0,30}$/)),
  set: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,30}$/i)),
})
