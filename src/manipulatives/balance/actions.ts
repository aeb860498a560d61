import { act } from '../act'
import { type Action, COVERED, type Look, type Mint, type Outcome, type Refusal, refuse } from '../contract'
import {
  type Balance,
  MOST_BAGS,
  otherSide,
  putCounter,
  SIDES,
  type Side,
  setOf,
  takeCounter,
  whyNotIn,
  withPan,
} from './balance'
import {
  bagAcross,
  shared,
  swapped,
  weightAcross,
  withBagLess,
  withOneLess,
  withoutWeight,
  withSameLess,
  withWeight,
} from './bothSides'
import type { Name } from './values'

type BalanceAction = Action<Balance, Name>

const NEW_WEIGHT = 5

export function actions(balance: Balance, look: Look): BalanceAction[] {
  const covered = look.covered ? COVERED : null
  return [
    ...SIDES.map((side) => addCounter(balance, side, covered)),
    ...SIDES.map((side) => takeOff(balance, side, covered)),
    ...SIDES.map((side) => across(balance, side, covered)),
    from('take-both', 'Take 1 from both', 'minus', covered, withOneLess(balance), '-'),
    from('same-both', 'Take the same from both', 'list-minus', covered, withSameLess(balance), '='),
    from('bag-both', 'Take a bag from both', 'copy-minus', covered, withBagLess(balance)),
    from('share', 'Share equally to find one', 'split', covered, shared(balance), 's'),
    ...SIDES.flatMap((side) => thingsAcross(balance, side, covered)),
    ...SIDES.flatMap((side) => bagActions(balance, side, covered)),
    ...SIDES.flatMap((side) => weightActions(balance, side, covered)),
    to('swap', 'Swap the pans', 'flip-horizontal-2', null, swapped(balance)),
    to(
      'hold',
      balance.held ? 'Let go' : 'Hold it level',
      balance.held ? 'eye' : 'hand',
      null,
      { ...balance, held: !balance.held },
      'h',
    ),
    to('sign', balance.sign ? 'Hide the sign' : 'Show the sign', 'equal', null, {
      ...balance,
      sign: !balance.sign,
    }),
    to('numbers', balance.numbers ? 'Hide the numbers' : 'Show the numbers', 'hash', null, {
      ...balance,
      numbers: !balance.numbers,
    }),
    to(
      'open',
      balance.bag.open ? 'Close the bags' : 'Look in the bags',
      balance.bag.open ? 'eye-off' : 'eye',
      covered ??
        (balance.left.bags + balance.right.bags === 0 ? refuse('There is no bag.', 'bag-left') : null),
      { ...balance, bag: { ...balance.bag, open: !balance.bag.open } },
    ),
  ]
}

function addCounter(balance: Balance, side: Side, covered: Refusal | null): BalanceAction {
  const refusal = covered ?? whyNotIn(balance, { id: 'trial', kind: 'counter', set: 'red' }, side)
  return {
    id: `add-${side}`,
    label: `Put one in the ${side} pan`,
    icon: 'plus',
    refusal,
    run: (mint: Mint) =>
      refusal === null
        ? { to: 'state', state: putCounter(balance, mint('counter', setOf(balance, side)), side) }
        : { to: 'refusal', refusal },
  }
}

function noCounter(balance: Balance, side: Side): Refusal | null {
  return balance[side].tokens.length === 0
    ? refuse(`There is no counter in the ${side} pan.`, `add-${side}`)
    : null
}

function takeOff(balance: Balance, side: Side, covered: Refusal | null): BalanceAction {
  const last = balance[side].tokens.at(-1)
  return to(
    `take-${side}`,
    `Take one out of the ${side} pan`,
    'minus',
    covered ?? noCounter(balance, side),
    takeCounter(balance, last?.id ?? ''),
  )
}

function across(balance: Balance, side: Side, covered: Refusal | null): BalanceAction {
  const last = balance[side].tokens.at(-1)
  const other = otherSide(side)
  const full = last === undefined ? null : whyNotIn(takeCounter(balance, last.id), last, other)
  return to(
    side === 'left' ? 'across' : 'back',
    `Move one to the ${other} pan`,
    side === 'left' ? 'arrow-right' : 'arrow-left',
    covered ?? noCounter(balance, side) ?? full,
    last === undefined ? balance : putCounter(takeCounter(balance, last.id), last, other),
  )
}

/** A bag, and a weight, by taps and keys as by a drag. */
function thingsAcross(balance: Balance, side: Side, covered: Refusal | null): BalanceAction[] {
  const icon = side === 'left' ? 'move-right' : 'move-left'
  const other = otherSide(side)
  return [
    from(`bag-across-${side}`, `Move a bag to the ${other} pan`, icon, covered, bagAcross(balance, side)),
    from(
      `weight-across-${side}`,
      `Move a weight to the ${other} pan`,
      icon,
      covered,
      weightAcross(balance, side),
    ),
  ]
}

function bagActions(balance: Balance, side: Side, covered: Refusal | null): BalanceAction[] {
  const { bags } = balance[side]
  const many = bags >= MOST_BAGS ? refuse(`A pan holds ${MOST_BAGS} bags at most.`) : null
  const none = bags === 0 ? refuse(`There is no bag in the ${side} pan.`, `bag-${side}`) : null
  const withBags = (count: number) => withPan(balance, side, { bags: count })
  return [
    to(`bag-${side}`, `Put a bag in the ${side} pan`, 'circle-plus', covered ?? many, withBags(bags + 1)),
    to(
      `no-bag-${side}`,
      `Take a bag out of the ${side} pan`,
      'circle-minus',
      covered ?? none,
      withBags(Math.max(0, bags - 1)),
    ),
  ]
}

function weightActions(balance: Balance, side: Side, covered: Refusal | null): BalanceAction[] {
  const { weights } = balance[side]
  const none =
    weights.length === 0 ? refuse(`There is no weight in the ${side} pan.`, `weight-${side}`) : null
  return [
    from(
      `weight-${side}`,
      `Put a weight in the ${side} pan`,
      'scale',
      covered,
      withWeight(balance, side, NEW_WEIGHT),
    ),
    to(
      `no-weight-${side}`,
      `Take a weight out of the ${side} pan`,
      'square-x',
      covered ?? none,
      withoutWeight(balance, side, weights.length - 1),
    ),
  ]
}

function from(
  id: string,
  label: string,
  icon: string,
  covered: Refusal | null,
  outcome: Outcome<Balance>,
  key?: string,
): BalanceAction {
  if (outcome.ok) return act(id, label, icon, covered, { to: 'state', state: outcome.value }, key)
  const refusal = covered ?? outcome.refusal
  return act(id, label, icon, refusal, { to: 'refusal', refusal }, key)
}

function to(
  id: string,
  label: string,
  icon: string,
  refusal: Refusal | null,
  state: Balance,
  key?: string,
): BalanceAction {
  return act(id, label, icon, refusal, { to: 'state', state }, key)
}
