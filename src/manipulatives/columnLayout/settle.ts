import { add, compare, type Exact, subtract } from '../../number/exact'
import { done, type Outcome, refused, type Values } from '../contract'
import { countIn, exponentOf, inLeast, PLACES, worth } from '../placeValue'
import {
  type Cell,
  type ColumnLayout,
  cellOf,
  countOf,
  digitsIn,
  isLong,
  isOpen,
  type Letter,
  leastOf,
  type Name,
  rowsIn,
  withFilled,
} from './layout'
import { longSteps } from './long'
import { workLeaving, workWorth } from './pile'
import { planOf } from './plan'
import { lettersIn, quantities, resultOf } from './quantities'
import { numbersProblem, problemOf } from './schema'
import { finished, NO_WORK, workIn } from './working'

/**
 * The layout with all these numbers. Other numbers begin it again; other counts in the pile are exchanges made or
 * undone, or some taken away, and are refused where the calculation has no such step. What pupils write moves nothing.
 */
export function withQuantities(layout: ColumnLayout, values: Values<Name>): Outcome<ColumnLayout> {
  const asked = Object.entries(values).filter(([, value]) => value !== undefined) as [Name, Exact][]
  if (areShown(layout, asked)) return done(layout)
  const numbers = numbersFor(layout, values)
  const problem = numbersProblem({ ...layout, numbers })
  if (problem !== null) return refused(problem)
  const started = withNumbers(layout, numbers)
  const worked = withPile(started, values)
  if (!worked) {
    const isExchange = values.value === quantities(started).value
    return refused(isExchange ? 'That exchange is not needed here.' : 'This calculation has no such step.')
  }
  const next = withWritten(worked, values)
  if (!areShown(next, asked)) return refused('These numbers do not go together in the calculation.')
  const wrong = problemOf(next)
  return wrong === null ? done(next) : refused(wrong)
}

function areShown(layout: ColumnLayout, asked: readonly (readonly [Name, Exact])[]): boolean {
  const shown = quantities(layout)
  return asked.every(([name, value]) => (shown[name] ?? countOutside(layout, name)) === value)
}

/** There is nothing in a column that is not there. */
function countOutside({ places }: ColumnLayout, name: Name): Exact | undefined {
  const place = PLACES.find((candidate) => candidate === name)
  return place !== undefined && !places.includes(place) ? 0 : undefined
}

/** The numbers asked for; the last of the others gives way to the answer that is asked for. */
function numbersFor(layout: ColumnLayout, values: Values<Name>): Exact[] {
  const letters = lettersIn(layout)
  const numbers = letters.map((letter, index) => values[letter] ?? withDigits(layout, letter, index, values))
  const { result } = values
  const free = letters.findLastIndex((letter) => values[letter] === undefined)
  if (result === undefined || free === -1 || result === resultOf({ ...layout, numbers })) return numbers
  if (layout.calculation === 'addition') {
    const others = numbers.filter((_, index) => index !== free).reduce(add, 0)
    numbers[free] = subtract(result, others)
  }
  if (layout.calculation === 'subtraction') {
    const [a = 0, b = 0] = numbers
    numbers[free] = free === 1 ? subtract(a, result) : add(b, result)
  }
  return numbers
}

/** A number with the digits that are asked for in single places. */
function withDigits(layout: ColumnLayout, letter: Letter, index: number, values: Values<Name>): Exact {
  const before = layout.numbers[index] ?? 0
  return layout.places.reduce((number: Exact, place, column) => {
    const digit = values[cellOf(layout, letter, column)]
    if (typeof digit !== 'number' || digit < 0 || digit > 9) return number
    return add(number, worth(digit - (digitsIn(layout, index)[column] ?? 0), exponentOf(place)))
  }, before)
}

/** The layout with other numbers: begun again, or all shown where it was. */
export function withNumbers(layout: ColumnLayout, numbers: readonly Exact[]): ColumnLayout {
  if (numbers.every((number, index) => number === layout.numbers[index])) return layout
  const next = { ...layout, numbers, ...NO_WORK, filled: [] }
  return isFinished(layout) ? allWritten(next) : next
}

export function isFinished(layout: ColumnLayout): boolean {
  if (isLong(layout)) return layout.written >= longSteps(layout).length
  return layout.written > 0 && layout.written >= planOf(layout).order.length
}

export function allWritten(layout: ColumnLayout): ColumnLayout {
  if (isLong(layout)) return { ...layout, written: longSteps(layout).length }
  return { ...layout, ...finished(planOf(layout)) }
}

/** CL2: the work that leaves the pile as asked; or, while nothing is done, a first number that has those digits. */
function withPile(layout: ColumnLayout, values: Values<Name>): ColumnLayout | null {
  if (isLong(layout)) return layout
  const wanted = layout.places.map((place) => values[place] ?? null)
  const counts = wanted.map((count) => (typeof count === 'number' ? count : null))
  const plan = planOf(layout)
  const isAsked = counts.some((count) => count !== null)
  const total = values.value === undefined ? null : countIn(values.value, leastOf(layout))
  if (!isAsked && total === null) return layout
  const work = isAsked
    ? workLeaving(plan, workIn(layout), counts)
    : workWorth(plan, workIn(layout), total ?? -1)
  if (work) return { ...layout, ...work }
  return plan.way === 'up' ? null : withFirst(layout, values, counts, total)
}

/** To take away or to share, the pile is the first number until something is done with it. */
function withFirst(
  layout: ColumnLayout,
  values: Values<Name>,
  counts: readonly (number | null)[],
  total: number | null,
): ColumnLayout | null {
  const { exchanged, taken, written } = layout
  if (values.a !== undefined || written > 0 || exchanged.length + taken.length > 0) return null
  const held = digitsIn(layout, 0)
  const count = total ?? inLeast(held.map((digit, column) => counts[column] ?? digit))
  const first = worth(count, leastOf(layout))
  const numbers = [first, ...layout.numbers.slice(1)]
  if (first === layout.numbers[0] || compare(first, 0) < 0 || numbersProblem({ ...layout, numbers }) !== null)
    return null
  return withNumbers(layout, numbers)
}

/** What pupils are taken to have written. */
function withWritten(layout: ColumnLayout, values: Values<Name>): ColumnLayout {
  let next = layout
  for (const row of rowsIn(layout)) {
    const number = row === 'partial1' || row === 'partial2' ? undefined : values[`written.${row}`]
    if (number !== undefined) next = withNumberWritten(next, row as Letter | 'result', number)
    for (const column of layout.places.keys()) {
      const cell = cellOf(layout, row, column)
      const digits = values[`written.${cell}`]
      if (typeof digits === 'number' && isOpen(layout, cell)) next = withFilled(next, cell, digits)
    }
  }
  return next
}

function withNumberWritten(layout: ColumnLayout, row: Letter | 'result', number: Exact): ColumnLayout {
  const count = countOf(layout, number)
  if (count === null) return layout
  const text = String(count).padStart(layout.places.length - layout.places.indexOf('ones'), '0')
  const first = layout.places.length - text.length
  return layout.places.reduce((next: ColumnLayout, _, column) => {
    const cell: Cell = cellOf(layout, row, column)
    if (!isOpen(layout, cell) || first < 0) return next
    return withFilled(next, cell, column < first ? null : Number(text[column - first]))
  }, layout)
}
