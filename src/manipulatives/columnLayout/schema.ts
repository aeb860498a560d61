import * as z from 'zod/mini'
import { compare, type Exact, isWhole } from '../../number/exact'
import { exactSchema, isWritable } from '../exactSchema'
import { areConsecutive, PLACES } from '../placeValue'
import {
  CALCULATIONS,
  type Cell,
  type ColumnLayout,
  cellPlace,
  countOf,
  isLong,
  isOpen,
  isWorkedRow,
  LETTERS,
  WORKED_ROWS,
} from './layout'
import { longSteps } from './long'
import { planOf } from './plan'
import { made } from './quantities'
import { isPossible, tidied, workIn } from './working'

const place = z.enum(PLACES)
const cell = z.templateLiteral([z.enum([...LETTERS, ...WORKED_ROWS]), '.', place])
const counts = z._default(
  z.readonly(z.array(z.int().check(z.gte(0), z.lte(99))).check(z.maxLength(PLACES.length))),
  [],
)
const cells = z._default(z.readonly(z.array(cell).check(z.maxLength(40))), [])

export const schema = z
  .object({
    calculation: z.enum(CALCULATIONS),
    numbers: z.readonly(z.array(exactSchema).check(z.minLength(2), z.maxLength(4))),
    places: z.readonly(z.array(place).check(z.minLength(1), z.maxLength(PLACES.length))),
    exchanged: counts,
    taken: counts,
    written: z._default(z.int().check(z.gte(0), z.lte(60)), 0),
    answer: z._default(z.enum(['steps', 'boxes']), 'steps'),
    open: cells,
    filled: z._default(
      z.readonly(
        z.array(z.strictObject({ cell, digits: z.int().check(z.gte(0), z.lte(99)) })).check(z.maxLength(40)),
      ),
      [],
    ),
    masked: cells,
    exchangeAt: z._default(z.enum(['below', 'above']), 'below'),
    headings: z._default(z.boolean(), false),
    trailingZeros: z._default(z.boolean(), true),
    size: z._default(z.int().check(z.gte(88), z.lte(132)), 112),
    label: z._default(z.string().check(z.maxLength(8)), ''),
  })
  .check((context) => {
    const problem = problemOf(context.value)
    if (problem !== null) context.issues.push({ code: 'custom', message: problem, input: context.value })
  })

/** What is wrong with a layout, as a sentence; null when nothing is. */
export function problemOf(layout: ColumnLayout): string | null {
  return placesProblem(layout) ?? numbersProblem(layout) ?? workProblem(layout) ?? cellsProblem(layout)
}

function placesProblem(layout: ColumnLayout): string | null {
  if (!areConsecutive(layout.places))
    return 'The columns run from the greatest to the least, each ten times the next.'
  if (!layout.places.includes('ones')) return 'The layout needs a column of ones.'
  if (isLong(layout) && !layout.places.includes('tens')) return 'The layout needs a column of tens.'
  return null
}

export function numbersProblem(layout: ColumnLayout): string | null {
  const { calculation, numbers } = layout
  const [a = 0, b = 0] = numbers
  if (calculation !== 'addition' && numbers.length !== 2) return 'This calculation has two numbers.'
  const factor = factorProblem(calculation, b)
  if (factor !== null) return factor
  if (calculation === 'subtraction' && compare(a, b) < 0)
    return 'The number to take away is greater than the first number.'
  const result = made(calculation, numbers)
  const most = 10 ** (1 + layout.places.indexOf('ones'))
  const isTooLong = [...numbers, result].some(
    (number) => !isWritable(number) || countOf(layout, number) === null || compare(number, most) >= 0,
  )
  return isTooLong ? 'There is no room for that in these columns.' : null
}

function factorProblem(calculation: ColumnLayout['calculation'], b: Exact): string | null {
  const isFrom = (least: number, most: number) => isWhole(b) && b >= least && b <= most
  if (calculation === 'multiplication' && !isFrom(0, 9))
    return 'A short multiplication is by a whole number from 0 to 9.'
  if (calculation === 'long-multiplication' && !isFrom(10, 99))
    return 'A long multiplication is by a whole number from 10 to 99.'
  if (calculation === 'division' && !isFrom(1, 9)) return 'A short division is by a whole number from 1 to 9.'
  return null
}

function workProblem(layout: ColumnLayout): string | null {
  const work = workIn(layout)
  const isUsual =
    isTidy(work.exchanged, tidied(work).exchanged, layout) && isTidy(work.taken, tidied(work).taken, layout)
  if (isLong(layout))
    return isUsual &&
      work.exchanged.length + work.taken.length === 0 &&
      layout.written <= longSteps(layout).length
      ? null
      : 'A long multiplication has not so many steps.'
  return isUsual && isPossible(planOf(layout), work) ? null : 'The work does not come out like that.'
}

/** One count a column, or none at all: there is one way to write each. */
function isTidy(counts: readonly number[], tidy: readonly number[], layout: ColumnLayout): boolean {
  return counts.length === tidy.length && (counts.length === 0 || counts.length === layout.places.length)
}

function cellsProblem(layout: ColumnLayout): string | null {
  const { open, filled, masked } = layout
  const named: readonly Cell[] = [...open, ...masked, ...filled.map((one) => one.cell)]
  if (named.some((one) => cellPlace(layout, one) === null)) return 'The layout has no such place.'
  if (open.some((one) => isWorkedRow((one.split('.')[0] ?? '') as 'result')))
    return 'All the places of an answer are open, or none: answer is boxes.'
  for (const list of [open, masked, filled.map((one) => one.cell)])
    if (new Set(list).size !== list.length) return 'A place is named twice.'
  return filled.every((one) => isOpen(layout, one.cell)) ? null : 'Only an open place can be written in.'
}
