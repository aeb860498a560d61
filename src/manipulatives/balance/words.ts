import { counted } from '../../number/spoken'
import { listed, written } from '../../number/written'
import type { Look } from '../contract'
import { allNamed, thingsTogether } from '../things'
import { type Balance, massOf, type Side, tiltOf } from './balance'
import { areCountersHidden, isBagOpen, isPanHidden, isWeightHidden } from './masks'

/** "Balance: 2 bags and 3 counters on the left, 11 counters on the right; it is level." */
export function describe(balance: Balance, look: Look): string {
  const title = balance.label === '' ? 'Balance' : `Balance ${balance.label}`
  if (look.covered) return `${title}: what is in the pans is hidden.`
  const pans = `${panSaid(balance, look, 'left')} on the left, ${panSaid(balance, look, 'right')} on the right`
  const bag = isBagOpen(balance, look) && hasBags(balance) ? `; ${worth(balance)}` : ''
  return `${title}: ${pans}${bag}; ${balance.held ? 'it is held' : TILTS[tiltOf(balance) + 1]}.`
}

const TILTS = ['the left pan goes down', 'it is level', 'the right pan goes down'] as const

function hasBags(balance: Balance): boolean {
  return balance.left.bags + balance.right.bags > 0
}

function worth({ bag }: Balance): string {
  return `each bag holds ${written(bag.value, 'decimal')}`
}

function panSaid(balance: Balance, look: Look, side: Side): string {
  const { tokens, weights, bags } = balance[side]
  const held: string[] = []
  if (bags > 0) held.push(counted(bags, 'bag'))
  weights.forEach((weight, index) => {
    const isHidden = isWeightHidden(balance, look, side, index)
    held.push(isHidden ? 'a weight with a hidden number' : `a weight of ${written(weight, 'decimal')}`)
  })
  const areHidden = areCountersHidden(look, side)
  if (areHidden) held.push(`a hidden number of ${allNamed(tokens)}`)
  else held.push(...thingsTogether(tokens))
  const total =
    balance.numbers && !isPanHidden(balance, look, side)
      ? ` (${written(massOf(balance, side), 'decimal')} in all)`
      : ''
  return `${held.length === 0 ? 'nothing' : listed(held)}${total}`
}
