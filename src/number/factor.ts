import { compare, denominatorOf, divide, type Exact, isWhole, numeratorOf } from './exact'

/** What a number is multiplied or divided by: × 3, ÷ 4, × 3/2. */
export interface Factor {
  readonly sign: '×' | '÷'
  readonly by: Exact
}

/** What takes the first number to the second, or null where no factor does: from 0, or to 0. */
export function factorBetween(from: Exact, to: Exact): Factor | null {
  if (from === 0 || to === 0) return null
  const by = divide(to, from)
  if (isWhole(by) || Math.abs(numeratorOf(by)) !== 1) return { sign: '×', by }
  const parts = denominatorOf(by)
  return { sign: '÷', by: compare(by, 0) < 0 ? -parts : parts }
}
