import type { Point } from '../../geometry/point'
import { SNAP_REACH } from '../../geometry/stage'
import { type Change, COVERED, type Look } from '../contract'
import type { Balance, Side } from './balance'
import { bagAcross, weightAcross, withoutBag, withoutWeight } from './bothSides'
import { panAt } from './geometry'
import { type Name, weightName } from './values'

type BalanceChange = Change<Balance, Name>

/** A press on the "?" lets the balance go; on a bag, looks into the bags or closes them. */
export function press(balance: Balance, part: string, look: Look): BalanceChange | null {
  if (part === 'held') return { to: 'state', state: { ...balance, held: false } }
  if (thingOf(part)?.type !== 'bag' || look.hidden('bag') !== 'no' || look.covered) return null
  return { to: 'state', state: { ...balance, bag: { ...balance.bag, open: !balance.bag.open } } }
}

/** A bag or a weight goes to the other pan, or out of the pans. */
export function drag(balance: Balance, part: string, at: Point, look: Look): BalanceChange | null {
  const thing = thingOf(part)
  if (thing === null) return null
  if (look.covered) return { to: 'refusal', refusal: COVERED }
  const { side, type, index } = thing
  const to = panAt(at, SNAP_REACH)
  const held = type === 'bag' ? balance[side].bags : balance[side].weights.length
  if (to === side || index >= held) return null
  if (to === null)
    return {
      to: 'state',
      state: type === 'bag' ? withoutBag(balance, side) : withoutWeight(balance, side, index),
    }
  const moved = type === 'bag' ? bagAcross(balance, side) : weightAcross(balance, side, index)
  return moved.ok ? { to: 'state', state: moved.value } : { to: 'refusal', refusal: moved.refusal }
}

/** A number written on a weight. */
export function write(balance: Balance, part: string, digits: string): BalanceChange | null {
  const thing = thingOf(part)
  if (thing?.type !== 'weight' || !/^\d{1,4}$/.test(digits)) return null
  const weight = balance[thing.side].weights[thing.index]
  if (weight === undefined || weight === Number(digits)) return null
  return { to: 'wish', values: { [weightName(thing.side, thing.index)]: Number(digits) } }
}

function thingOf(part: string): { side: Side; type: 'bag' | 'weight'; index: number } | null {
  const found = /^(left|right) (bag|weight) (\d)$/.exec(part)
  if (found === null) return null
  return {
    side: found[1] === 'left' ? 'left' : 'right',
    type: found[2] === 'bag' ? 'bag' : 'weight',
    index: Number(found[3]) - 1,
  }
}
