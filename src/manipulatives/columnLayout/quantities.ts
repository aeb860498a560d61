import { add, type Exact, multiply } from '../../number/exact'
import type { Sum, Values } from '../contract'
import { exponentOf, worth } from '../placeValue'
import {
  type ColumnLayout,
  cellOf,
  digitsIn,
  filledIn,
  isLong,
  isOpen,
  LETTERS,
  type Letter,
  leastOf,
  type Name,
  rowsIn,
} from './layout'
import { planOf, resultCount, resultDigits } from './plan'
import { numberWritten } from './shown'
import { pileIn, pileWorth } from './working'

export function lettersIn(layout: ColumnLayout): Letter[] {
  return LETTERS.slice(0, layout.numbers.length)
}

/** What the calculation comes to: of a division, the whole number of times in the last place. */
export function resultOf(layout: ColumnLayout): Exact {
  return worth(resultCount(layout), leastOf(layout))
}

export function remainderOf(layout: ColumnLayout): Exact {
  return worth(planOf(layout).remainder, leastOf(layout))
}

export function quantities(layout: ColumnLayout): Values<Name> {
  const values: Partial<Record<Name, Exact>> = { result: resultOf(layout) }
  lettersIn(layout).forEach((letter, index) => {
    values[letter] = layout.numbers[index] ?? 0
    digitsIn(layout, index).forEach((digit, column) => {
      values[cellOf(layout, letter, column)] = digit
    })
  })
  resultDigits(layout).forEach((digit, column) => {
    values[cellOf(layout, 'result', column)] = digit
  })
  if (layout.calculation === 'division') values.remainder = remainderOf(layout)
  return { ...values, ...pileQuantities(layout), ...writtenQuantities(layout) }
}

/** CL2: what a pile beside it holds now, by the names of charts and blocks, and what each column comes to. */
function pileQuantities(layout: ColumnLayout): Values<Name> {
  if (isLong(layout)) return {}
  const values: Partial<Record<Name, Exact>> = { value: worth(pileWorth(layout), leastOf(layout)) }
  const { way, start, needed } = planOf(layout)
  pileIn(layout).forEach((count, column) => {
    const place = layout.places[column] ?? 'ones'
    values[place] = count
    if (way === 'up') values[`total.${place}`] = (start[column] ?? 0) + (needed[column + 1] ?? 0)
  })
  return values
}

function writtenQuantities(layout: ColumnLayout): Values<Name> {
  const values: Partial<Record<Name, Exact>> = {}
  for (const row of [...lettersIn(layout), 'result' as const]) {
    const number = numberWritten(layout, row)
    if (number !== undefined) values[`written.${row}`] = number
  }
  for (const row of rowsIn(layout)) {
    for (const column of layout.places.keys()) {
      const cell = cellOf(layout, row, column)
      const digits = isOpen(layout, cell) ? filledIn(layout, cell) : null
      if (digits !== null) values[`written.${cell}`] = digits
    }
  }
  return values
}

/** Of what is written nothing is promised: it may be wrong. */
export function sums(layout: ColumnLayout): Sum<Name>[] {
  const letters = lettersIn(layout)
  const rows = isLong(layout) ? letters : [...letters, 'result' as const]
  return [
    ...calculationSums(layout),
    ...rows.map((row) => placesSum(layout, row, (column) => cellOf(layout, row, column))),
    ...(isLong(layout)
      ? []
      : [placesSum(layout, 'value', (column): Name => layout.places[column] ?? 'ones')]),
  ]
}

type Term = { readonly name: Name; readonly times: number }

function calculationSums(layout: ColumnLayout): Sum<Name>[] {
  const [, by = 1] = layout.numbers
  const times = typeof by === 'number' ? by : 1
  const result: Term = { name: 'result', times: -1 }
  switch (layout.calculation) {
    case 'addition':
      return [sum([...lettersIn(layout).map((name) => ({ name, times: 1 })), result], 'result')]
    case 'subtraction':
      return [sum([{ name: 'a', times: 1 }, { name: 'b', times: -1 }, result], 'result')]
    case 'multiplication':
    case 'long-multiplication':
      return [sum([{ name: 'a', times }, result], 'result')]
    case 'division':
      return [
        sum(
          [
            { name: 'result', times },
            { name: 'remainder', times: 1 },
            { name: 'a', times: -1 },
          ],
          'a',
        ),
      ]
  }
}

/** With weights that are whole numbers. */
function placesSum(layout: ColumnLayout, total: Name, nameOf: (column: number) => Name): Sum<Name> {
  const least = leastOf(layout)
  const terms = layout.places.map((place, column) => ({
    name: nameOf(column),
    times: 10 ** (exponentOf(place) - Math.min(0, least)),
  }))
  return sum([...terms, { name: total, times: -(10 ** -Math.min(0, least)) }], total)
}

function sum(terms: readonly Term[], total: Name): Sum<Name> {
  return { terms, plus: 0, total }
}

/** What the numbers make, before it is known to fit. */
export function made(calculation: ColumnLayout['calculation'], numbers: readonly Exact[]): Exact {
  const [a = 0, b = 0] = numbers
  if (calculation === 'addition') return numbers.reduce(add, 0)
  return calculation === 'subtraction' ? a : multiply(a, calculation === 'division' ? 1 : b)
}
