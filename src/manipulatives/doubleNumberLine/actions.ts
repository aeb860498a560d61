import { add, compare, divide, type Exact, multiply, subtract } from '../../number/exact'
import { act } from '../act'
import { type Action, type Change, COVERED, HIDDEN, type Look, type Refusal, refuse } from '../contract'
import {
  bottomOf,
  chosenPair,
  type DoubleNumberLine,
  MOST_PAIRS,
  problemOf,
  type Side,
} from './doubleNumberLine'
import { isAnyHidden, isHidden } from './masks'
import { hasRoomFor } from './tried'
import { type Name, nameOf } from './values'

type LineAction = Action<DoubleNumberLine, Name>
type LineChange = Change<DoubleNumberLine, Name>

const NO_PAIR = refuse('No pair is marked.', 'mark')
export const FULL = refuse(`There are ${MOST_PAIRS} pairs, and no more fit.`, 'unmark')
const UNKNOWN = refuse('The bottom numbers are not known yet.')

export function actions(line: DoubleNumberLine, look: Look): LineAction[] {
  const covered = look.covered ? COVERED : null
  return [
    ...pairActions(line, covered),
    ...scaleActions(line, covered),
    ...tryActions(line, look, covered),
    ...showActions(line, look),
    ...lineActions(line, covered),
  ]
}

function pairActions(line: DoubleNumberLine, covered: Refusal | null): LineAction[] {
  const pair = chosenPair(line)
  const step = line.top.step ?? 1
  const next = freeMark(line)
  const full = line.pairs.length >= MOST_PAIRS ? FULL : null
  const moved = (to: Exact) => onLine(line, to)
  const move = (id: string, label: string, icon: string, key: string, to: Exact) =>
    act(id, label, icon, covered ?? (pair === null ? NO_PAIR : moved(to)), wish(line, 'top', to), key)
  return [
    act(
      'mark',
      line.pairs.length === 0 ? 'Mark a pair' : 'Mark the next pair',
      'map-pin',
      full ?? covered ?? (next === null ? refuse('There is no more room on the line.', 'longer') : null),
      toState(withPair(line, next ?? 0)),
      'p',
    ),
    act(
      'unmark',
      'Take a pair away',
      'map-pin-off',
      pair === null ? NO_PAIR : null,
      toState(withoutPair(line)),
    ),
    act(
      'choose',
      'Choose the next pair',
      'circle-dot',
      line.pairs.length < 2 ? refuse('There is no other pair.', full === null ? 'mark' : undefined) : null,
      toState({ ...line, tried: 0, chosen: (line.chosen + 1) % Math.max(1, line.pairs.length) }),
    ),
    move('on', 'One mark on', 'arrow-right', '+', add(pair?.top ?? 0, step)),
    move('back', 'One mark back', 'arrow-left', '-', subtract(pair?.top ?? 0, step)),
  ]
}

/** Each marks a further pair, or chooses the one that is there. */
function scaleActions(line: DoubleNumberLine, covered: Refusal | null): LineAction[] {
  const pair = chosenPair(line)
  const top = pair?.top ?? 0
  const zero = top === 0 ? refuse('0 stays 0 when it is multiplied.') : null
  const scaled = (id: string, label: string, icon: string, to: Exact, key?: string): LineAction => {
    const isThere = line.pairs.some((other) => other.top === to)
    const full = !isThere && line.pairs.length >= MOST_PAIRS ? FULL : null
    const refusal = covered ?? (pair === null ? NO_PAIR : (full ?? onLine(line, to)))
    return act(id, label, icon, refusal ?? zero, toState({ ...withPair(line, to), arrows: true }), key)
  }
  return [
    scaled('double', 'Multiply both by 2', 'copy-plus', multiply(top, 2), 'd'),
    scaled('halve', 'Divide both by 2', 'split', divide(top, 2), 'h'),
    scaled('one', `Find 1 of the top`, 'ruler', 1, '1'),
  ]
}

function tryActions(line: DoubleNumberLine, look: Look, covered: Refusal | null): LineAction[] {
  const pair = chosenPair(line)
  const more = { ...line, tried: line.tried + 1 }
  const hidden = isAnyHidden(line, look, line.chosen) ? HIDDEN : null
  const unknown = pair !== null && bottomOf(line, pair.top) === null ? UNKNOWN : null
  const refusal = covered ?? (pair === null ? NO_PAIR : (hidden ?? unknown))
  return [
    act(
      'add-both',
      line.tried === 0 ? 'Try adding 1 to both' : 'Add 1 more to both',
      'circle-plus',
      refusal ?? (hasRoomFor(more) ? null : refuse('There is no more room on the line.', 'longer')),
      toState(more),
    ),
    act(
      'stop-adding',
      'Rub out the try',
      'eraser',
      line.tried === 0 ? refuse('Nothing is tried.') : null,
      toState({ ...line, tried: 0 }),
    ),
  ]
}

function showActions(line: DoubleNumberLine, look: Look): LineAction[] {
  const pair = chosenPair(line)
  const hide = (side: Side) => {
    const isMasked = pair?.masked.includes(side) ?? false
    const fromBoard = !isMasked && isHidden(line, look, side, line.chosen) ? HIDDEN : null
    return act(
      `hide-${side}`,
      `${isMasked ? 'Show' : 'Hide'} the ${side} number`,
      isMasked ? 'eye' : 'eye-off',
      pair === null ? NO_PAIR : fromBoard,
      toState(withMask(line, line.chosen, side)),
    )
  }
  const numbers = (side: Side) => {
    const isOff = line[side].numbers === 'none'
    return act(
      `${side}-numbers`,
      `${isOff ? 'Show' : 'Hide'} all ${side} numbers`,
      'hash',
      null,
      toState({ ...line, [side]: { ...line[side], numbers: isOff ? 'all' : 'none' } }),
    )
  }
  return [
    hide('top'),
    hide('bottom'),
    numbers('top'),
    numbers('bottom'),
    act(
      'arrows',
      line.arrows ? 'Take the arrows away' : 'Draw the arrows',
      'spline',
      null,
      toState({ ...line, arrows: !line.arrows }),
    ),
  ]
}

function lineActions(line: DoubleNumberLine, covered: Refusal | null): LineAction[] {
  const step = line.top.step ?? 1
  const longer = { ...line, to: add(line.to, step) }
  const shorter = { ...line, to: subtract(line.to, step), tried: 0 }
  const problem = (next: DoubleNumberLine) => {
    const found = problemOf(next)
    return found === null ? null : refuse(found)
  }
  return [
    act('longer', 'One mark more', 'plus', covered ?? problem(longer), toState(longer)),
    act('shorter', 'One mark fewer', 'minus', covered ?? problem(shorter), toState(shorter)),
    act(
      'forget',
      'Rub out the bottom numbers',
      'square-x',
      covered ?? (line.rate === null ? UNKNOWN : null),
      toState({ ...line, rate: null, tried: 0 }),
    ),
  ]
}

/** The first mark after the chosen pair that has no pair, else the first from 0; null when all have one. */
function freeMark(line: DoubleNumberLine): Exact | null {
  const step = line.top.step ?? 1
  const taken = new Set(line.pairs.map(({ top }) => top))
  const from = chosenPair(line)?.top ?? 0
  for (const start of [from, 0])
    for (let top = add(start, step); compare(top, line.to) <= 0; top = add(top, step))
      if (!taken.has(top)) return top
  return null
}

export function withPair(line: DoubleNumberLine, top: Exact): DoubleNumberLine {
  const there = line.pairs.findIndex((pair) => pair.top === top)
  if (there >= 0) return { ...line, chosen: there, tried: 0 }
  return { ...line, pairs: [...line.pairs, { top, masked: [] }], chosen: line.pairs.length, tried: 0 }
}

function withoutPair(line: DoubleNumberLine): DoubleNumberLine {
  const pairs = line.pairs.filter((_, index) => index !== line.chosen)
  return { ...line, pairs, chosen: Math.max(0, pairs.length - 1), tried: 0 }
}

export function withMask(line: DoubleNumberLine, index: number, side: Side): DoubleNumberLine {
  const pairs = line.pairs.map((pair, at) => {
    if (at !== index) return pair
    const masked = pair.masked.filter((own) => own !== side)
    return { ...pair, masked: masked.length < pair.masked.length ? masked : [...masked, side] }
  })
  return { ...line, pairs }
}

function onLine(line: DoubleNumberLine, top: Exact): Refusal | null {
  if (compare(top, 0) < 0) return refuse('Both lines begin at 0.')
  return compare(top, line.to) > 0 ? refuse('That is past the end of the line.', 'longer') : null
}

function wish(line: DoubleNumberLine, side: Side, value: Exact): LineChange {
  return { to: 'wish', values: { [nameOf(side, line.chosen)]: value } }
}

function toState(state: DoubleNumberLine): LineChange {
  return { to: 'state', state }
}
