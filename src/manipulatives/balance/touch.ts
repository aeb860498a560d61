import type { Point } from '../../geometry/point'
import { SNAP_REACH } from '../../geometry/stage'
import { type Change, COVERED, type Look, refuse } from '../contract'
import { type Balance, MOST_BAGS, otherSide, type Side, withPan } from './balance'
import { withoutWeight, withWeight } from './bothSides'
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
  if (to === side) return null
  if (type === 'bag') {
    if (index >= balance[side].bags) return null
    const without = withPan(balance, side, { bags: balance[side].bags - 1 })
    if (to === null) return { to: 'state', state: without }
    const bags = balance[to].bags + 1
    return bags > MOST_BAGS
      ? { to: 'refusal', refusal: refuse(`A pan holds ${MOST_BAGS} bags at most.`) }
      : { to: 'state', state: withPan(without, to, { bags }) }
  }
  const weight = balance[side].weights[index]
  if (weight === undefined) return null
  const without = withoutWeight(balance, side, index)
  if (to === null) return { to: 'state', state: without }
  const moved = withWeight(without, otherSide(side), weight)
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
