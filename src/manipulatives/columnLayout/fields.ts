import { type Exact, parseExact } from '../../number/exact'
import { numeral } from '../../number/numerals'
import { done, type Field, type Outcome, refused } from '../contract'
import { nameField } from '../fields'
import { exponentOf, placeAt, placesFrom } from '../placeValue'
import type { Calculation, ColumnLayout } from './layout'
import { lettersIn, made } from './quantities'
import { problemOf } from './schema'
import { NO_WORK } from './working'

export const fields: readonly Field<ColumnLayout>[] = [
  {
    id: 'text',
    label: 'Calculation (247 + 135, 302 − 178, 24 × 16, 72 ÷ 4)',
    control: { type: 'text' },
    value: asText,
    set: (layout, value) => {
      if (String(value).trim() === asText(layout)) return done(layout)
      const next = layoutFor(layout, String(value))
      if (!next) return refused('Write it like 247 + 135, with one kind of sign.')
      return checked(next)
    },
  },
  {
    id: 'answer',
    label: 'Boxes to write the answer in',
    control: { type: 'switch' },
    value: ({ answer }) => answer === 'boxes',
    set: (layout, value) => {
      const given = layout.filled.filter(({ cell }) => /^[a-d]\./.test(cell))
      return checked({ ...layout, answer: value === true ? 'boxes' : 'steps', filled: given })
    },
  },
  {
    id: 'exchangeAt',
    label: 'Small exchanged digit',
    control: {
      type: 'choice',
      choices: [
        { value: 'below', label: 'below the answer' },
        { value: 'above', label: 'above the numbers' },
      ],
    },
    value: ({ exchangeAt }) => exchangeAt,
    set: (layout, value) => done({ ...layout, exchangeAt: value === 'above' ? 'above' : 'below' }),
  },
  {
    id: 'headings',
    label: 'Headings of the columns',
    control: { type: 'switch' },
    value: ({ headings }) => headings,
    set: (layout, value) => done({ ...layout, headings: value === true }),
  },
  {
    id: 'trailingZeros',
    label: 'Noughts after the last decimal digit',
    control: { type: 'switch' },
    value: ({ trailingZeros }) => trailingZeros,
    set: (layout, value) => done({ ...layout, trailingZeros: value === true }),
  },
  {
    id: 'size',
    label: 'Size',
    control: { type: 'number', least: 88, most: 132 },
    value: ({ size }) => size,
    set: (layout, value) => {
      const size = Number(value)
      if (!Number.isInteger(size) || size < 88 || size > 132) return refused('The size is from 88 to 132.')
      return done({ ...layout, size })
    },
  },
  nameField('Label', 8),
]

const OPERATOR = {
  addition: '+',
  subtraction: '−',
  multiplication: '×',
  'long-multiplication': '×',
  division: '÷',
} as const

function asText(layout: ColumnLayout): string {
  return lettersIn(layout)
    .map((_, index) => numeral(layout.numbers[index] ?? 0))
    .join(` ${OPERATOR[layout.calculation]} `)
}

/** The layout for a line of text, with as many columns as it needs. */
function layoutFor(layout: ColumnLayout, text: string): ColumnLayout | null {
  const found = /^\s*[\d.,]+(?:\s*([+\-−×x*÷])\s*[\d.,]+)+\s*$/.exec(text)
  const sign = (found?.[1] ?? '').replace('-', '−').replace(/[x*]/, '×')
  const parts = text.split(/[+\-−×x*÷]/).map((part) => parseExact(part))
  const signs = new Set(text.match(/[+\-−×x*÷]/g))
  const numbers = parts.filter((number): number is Exact => number !== null)
  if (!found || signs.size !== 1 || numbers.length !== parts.length) return null
  const calculation = calculationFor(sign, numbers)
  const columns = placesFor([...numbers, made(calculation, numbers)])
  const places =
    calculation === 'long-multiplication' && columns[0] === 'ones' ? (['tens', ...columns] as const) : columns
  return { ...layout, calculation, numbers, places, ...NO_WORK, open: [], filled: [], masked: [] }
}

function calculationFor(sign: string, [, second = 0]: readonly Exact[]): Calculation {
  if (sign === '+') return 'addition'
  if (sign === '−') return 'subtraction'
  if (sign === '÷') return 'division'
  return typeof second === 'number' && second > 9 ? 'long-multiplication' : 'multiplication'
}

/** From the greatest digit of any of the numbers to the least. */
export function placesFor(numbers: readonly Exact[]): ColumnLayout['places'] {
  const texts = numbers.map((number) => numeral(number).replaceAll(',', ''))
  const whole = Math.max(...texts.map((text) => text.split('.')[0]?.length ?? 1))
  const decimals = Math.max(...texts.map((text) => text.split('.')[1]?.length ?? 0))
  return placesFrom(placeAt(Math.min(whole - 1, exponentOf('ten-millions'))), placeAt(-Math.min(3, decimals)))
}

function checked(layout: ColumnLayout): Outcome<ColumnLayout> {
  const problem = problemOf(layout)
  return problem === null ? done(layout) : refused(problem)
}
