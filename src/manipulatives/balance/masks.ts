import type { Look } from '../contract'
import { type Balance, SIDES, type Side } from './balance'
import { type Name, weightName } from './values'

/** Whether the number on a weight is kept from the class: also where it is all that a hidden pan holds. */
export function isWeightHidden(balance: Balance, look: Look, side: Side, index: number): boolean {
  const name = weightName(side, index)
  return look.hidden(name) !== 'no' || (onlyNumber(balance, side) === name && look.hidden(side) !== 'no')
}

/** Whether what a pan holds in all is kept from the class: also where it is one thing with a hidden number. */
export function isPanHidden(balance: Balance, look: Look, side: Side): boolean {
  const only = onlyNumber(balance, side)
  return look.hidden(side) !== 'no' || (only !== null && look.hidden(only) !== 'no')
}

/** The number that is all a pan holds, or null. */
function onlyNumber(balance: Balance, side: Side): Name | null {
  const { tokens, weights, bags } = balance[side]
  if (weights.length + bags === 0) return `${side}.counters`
  if (tokens.length > 0 || weights.length + bags > 1) return null
  return bags === 1 ? 'bag' : weightName(side, 0)
}

/** Whether how many counters a pan holds is kept from the class. */
export function areCountersHidden(look: Look, side: Side): boolean {
  return look.hidden(`${side}.counters`) !== 'no' || look.hidden(side) !== 'no'
}

/** Whether the number in a bag is seen. */
export function isBagOpen(balance: Balance, look: Look): boolean {
  const isTold = (side: Side) => onlyNumber(balance, side) === 'bag' && look.hidden(side) !== 'no'
  return balance.bag.open && look.hidden('bag') === 'no' && !SIDES.some(isTold)
}

/** The quantity that a press on the cover of a pan shows. */
export function coveredBy(look: Look): Name {
  const names = look.hiddenNames.filter((name) => look.hidden(name) === 'size')
  return (names[0] ?? 'left') as Name
}
