import { add, compare, type Exact, subtract } from '../../number/exact'
import { type Action, COVERED, type Look, type Refusal, refuse, type Values } from '../contract'
import {
  type Equation,
  isBox,
  type Name,
  type Placed,
  ringRound,
  type Split,
  splitName,
  termsOf,
} from './equation'
import { isHidden } from './masks'

type SplitAction = Action<Equation, Name>

const NO_SPLIT = refuse('Split a number first.', 'split')

export function splitActions(equation: Equation, look: Look): SplitAction[] {
  return [
    splitAction(equation, look),
    ringAction(equation),
    shiftAction(
      equation,
      look,
      { id: 'part-more', label: 'One more in the first part', icon: 'arrow-left' },
      1,
    ),
    shiftAction(
      equation,
      look,
      { id: 'part-fewer', label: 'One fewer in the first part', icon: 'arrow-right' },
      -1,
    ),
  ]
}

/** The last number of the first side: the one that is broken to make ten. */
function splittable(equation: Equation): Placed | null {
  return (
    termsOf(equation).findLast(({ side, term }) => side === 0 && !isBox(term) && term.unit === '') ?? null
  )
}

function splitAction(equation: Equation, look: Look): SplitAction {
  const target = splittable(equation)
  const isSplit = equation.splits.length > 0
  return {
    id: 'split',
    label: isSplit ? 'Join the parts' : 'Split the number',
    icon: isSplit ? 'merge' : 'split',
    refusal: isSplit ? null : splitRefusal(equation, target, look),
    run: () => ({ to: 'state', state: isSplit ? unsplit(equation) : withSplit(equation, target) }),
  }
}

function splitRefusal(equation: Equation, target: Placed | null, look: Look): Refusal | null {
  if (!target) return refuse('There is no number to split.')
  const side = termsOf(equation).filter((placed) => placed.side === target.side)
  if (side.some(({ name }) => isHidden(equation, name, look))) return COVERED
  return null
}

export function unsplit(equation: Equation): Equation {
  const masked = equation.masked.filter((name) => name !== 'ring' && !name.includes('.'))
  return { ...equation, splits: [], masked }
}

/** Splits a number as making ten asks for: 8 + 5 as 8 + 2 + 3. Where that cannot be, into itself and 0. */
export function withSplit(equation: Equation, target: Placed | null): Equation {
  const value = target?.term.value
  if (!target || value === null || value === undefined) return equation
  const made: Split = { term: target.name, parts: [value, 0], ring: false }
  const ring = ringRound(equation, made)
  const partner = ring?.partner.term.value
  if (!ring || partner === null || partner === undefined) return { ...equation, splits: [made] }
  const toTen = typeof partner === 'number' ? (((10 - (partner % 10)) % 10) + 10) % 10 : 0
  if (compare(toTen, value) > 0 || compare(value, 0) < 0) return { ...equation, splits: [made] }
  const near: Exact = toTen
  const rest = subtract(value, near)
  return { ...equation, splits: [{ ...made, parts: ring.part === 0 ? [near, rest] : [rest, near] }] }
}

function ringAction(equation: Equation): SplitAction {
  const [split] = equation.splits
  const isRinged = equation.splits.some(({ ring }) => ring)
  const cannot = split && !ringRound(equation, split) ? refuse('There is nothing to add beside it.') : null
  return {
    id: 'ring',
    label: isRinged ? 'Take the ring away' : 'Draw a ring',
    icon: 'lasso',
    refusal: split ? cannot : NO_SPLIT,
    run: () => ({ to: 'state', state: ringed(equation, !isRinged) }),
  }
}

/** With a ring round the first split number that can have one, or with none. */
export function ringed(equation: Equation, wanted: boolean): Equation {
  const first = equation.splits.find((split) => ringRound(equation, split))
  const splits = equation.splits.map((split) => ({ ...split, ring: wanted && split === first }))
  const masked = wanted ? equation.masked : equation.masked.filter((name) => name !== 'ring')
  return { ...equation, splits, masked }
}

/** Moves one between the first two parts: the number that is split stays the same. */
function shiftAction(
  equation: Equation,
  look: Look,
  named: { id: string; label: string; icon: string },
  by: 1 | -1,
): SplitAction {
  const [split] = equation.splits
  const [first = 0, second = 0] = split?.parts ?? []
  const values: Values<Name> = split
    ? { [splitName(split, 0)]: add(first, by), [splitName(split, 1)]: subtract(second, by) }
    : {}
  const isCovered = [0, 1].some((part) => split && isHidden(equation, splitName(split, part), look))
  const empty = compare(by > 0 ? second : first, 1) < 0 ? refuse('There is no more to move.') : null
  return {
    ...named,
    refusal: split ? (isCovered ? COVERED : empty) : NO_SPLIT,
    run: () => ({ to: 'wish', values: split ? { ...values, ...kept(equation, split) } : values }),
  }
}

function kept(equation: Equation, split: Split): Values<Name> {
  const value = termsOf(equation).find(({ name }) => name === split.term)?.term.value
  return value === null || value === undefined ? {} : { [split.term]: value }
}
