import type { ColumnLayout } from './layout'
import { digitsIn, isLong } from './layout'
import { longSteps } from './long'
import { planOf } from './plan'

/** The small digits that an exchange leaves, by the column in which they stand. */
export interface Exchanged {
  /** Struck out: the digit that is no longer there. */
  readonly struck: boolean
  /** Beside the digit: the tens that came to it. */
  readonly before: number | null
  /** What stands in place of the digit now. */
  readonly instead: number | null
}

const NONE: Exchanged = { struck: false, before: null, instead: null }

/** Over the first number of a subtraction, or beside the digits of one that is shared. */
export function exchangedDown(layout: ColumnLayout): Exchanged[] {
  const digits = digitsIn(layout, 0)
  const { way } = planOf(layout)
  return digits.map((digit, column) => {
    const came = layout.exchanged[column] ?? 0
    const gone = layout.exchanged[column + 1] ?? 0
    if (way === 'shared') return came > 0 ? { ...NONE, before: came } : NONE
    if (gone === 0) return came > 0 ? { ...NONE, before: came } : NONE
    // A nought has something to give only after ten have come to it: the 1 beside it is struck out too.
    if (digit === 0) return { struck: true, before: came, instead: 10 * came - gone }
    return { struck: true, before: null, instead: digit + 10 * came - gone }
  })
}

/** How many were exchanged for ones of each column of an addition or a multiplication; 0 for none. */
export function exchangedUp(layout: ColumnLayout): number[] {
  return layout.places.map((_, column) => layout.exchanged[column + 1] ?? 0)
}

/** The small digits of a long multiplication. */
export function longMarks(layout: ColumnLayout) {
  if (!isLong(layout)) return []
  return longSteps(layout)
    .slice(0, layout.written)
    .filter(({ type }) => type === 'exchange')
}
