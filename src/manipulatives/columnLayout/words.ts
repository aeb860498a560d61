import { numeral } from '../../number/numerals'
import { listed } from '../../number/written'
import type { Look } from '../contract'
import { manyOf, oneOf } from '../placeValue'
import {
  type ColumnLayout,
  cellOf,
  digitsIn,
  filledIn,
  isLong,
  isOpen,
  type Letter,
  type Row,
} from './layout'
import { readLong } from './longWords'
import { planOf } from './plan'
import { lettersIn, remainderOf } from './quantities'
import { digitsShown, isAnythingUnknown, isCellHidden, isRowHidden, numberWritten } from './shown'
import { lastStep, type Step, workIn } from './working'

const TITLES = {
  addition: 'Column addition',
  subtraction: 'Column subtraction',
  multiplication: 'Short multiplication',
  'long-multiplication': 'Long multiplication',
  division: 'Short division',
} as const

const OPERATORS = {
  addition: '+',
  subtraction: '−',
  multiplication: '×',
  'long-multiplication': '×',
  division: '÷',
} as const

/** "Column addition, 247 + 135: 7 ones plus 5 ones is equal to 12 ones, and 10 ones are exchanged for 1 ten." */
export function describe(layout: ColumnLayout, look: Look): string {
  const title = TITLES[layout.calculation]
  const name = layout.label === '' ? title : `${title} ${layout.label}`
  if (look.covered) return `${name}, covered.`
  const numbers = lettersIn(layout)
    .map((letter) => numberInWords(layout, letter, look))
    .join(` ${OPERATORS[layout.calculation]} `)
  return `${name}, ${numbers}: ${[reading(layout, look), answerInWords(layout, look)].filter(Boolean).join('; ')}.`
}

/** A number, or what can be seen of it: "2, an open place, 6". */
function numberInWords(layout: ColumnLayout, letter: Letter, look: Look): string {
  if (isRowHidden(layout, letter, look)) return 'a hidden number'
  const cells = layout.places.map((_, column) => cellOf(layout, letter, column))
  const isWhole = !cells.some((cell) => isOpen(layout, cell) || isCellHidden(layout, cell, look))
  const index = lettersIn(layout).indexOf(letter)
  if (isWhole) return numeral(layout.numbers[index] ?? 0)
  return digitsInWords(layout, letter, look)
}

function digitsInWords(layout: ColumnLayout, row: Row, look: Look): string {
  const said = digitsShown(layout, row).flatMap((digit, column) => {
    const cell = cellOf(layout, row, column)
    const filled = isOpen(layout, cell) ? filledIn(layout, cell) : null
    if (filled !== null) return [String(filled)]
    const isEmpty = isOpen(layout, cell) && (row !== 'result' || digit === null)
    if (isEmpty) return ['an open place']
    if (digit === null) return []
    return [isCellHidden(layout, cell, look) ? 'a hidden digit' : String(digit)]
  })
  return listed(said)
}

/** What has just been done, as the class says it. Nothing of it while anything is hidden. */
function reading(layout: ColumnLayout, look: Look): string {
  if (isAnythingUnknown(layout, look)) return ''
  if (isLong(layout)) return readLong(layout)
  const step = lastStep(planOf(layout), workIn(layout))
  if (step === null) return layout.filled.length > 0 ? '' : 'nothing is written yet'
  return step.type === 'exchange' ? readExchange(layout, step) : readDigit(layout, step.column)
}

function answerInWords(layout: ColumnLayout, look: Look): string {
  if (isRowHidden(layout, 'result', look)) return 'the answer is hidden'
  const written = numberWritten(layout, 'result')
  const cells = layout.places.map((_, column) => cellOf(layout, 'result', column))
  const isMasked = cells.some((cell) => isCellHidden(layout, cell, look))
  if (written !== undefined && !isMasked)
    return `the answer is ${numeral(written)}${remainderInWords(layout, look)}`
  const isBegun = layout.filled.length > 0 || digitsShown(layout, 'result').some((digit) => digit !== null)
  if (isBegun) return `in the answer: ${digitsInWords(layout, 'result', look)}`
  return reading(layout, look) === '' ? 'no answer yet' : ''
}

function remainderInWords(layout: ColumnLayout, look: Look): string {
  const { order, remainder } = planOf(layout)
  if (remainder === 0 || layout.written < order.length) return ''
  return look.hidden('remainder') === 'no'
    ? ` remainder ${numeral(remainderOf(layout))}`
    : ' with a hidden remainder'
}

/** "1 ten", "12 ones". */
function some(layout: ColumnLayout, count: number, column: number): string {
  const place = layout.places[column] ?? 'ones'
  return `${count} ${count === 1 ? oneOf(place) : manyOf(place)}`
}

/** What a column is made of: the digits of an addition with what was exchanged into it. */
function columnSaid(layout: ColumnLayout, column: number): string {
  const { start, needed } = planOf(layout)
  const came = needed[column + 1] ?? 0
  const total = (start[column] ?? 0) + came
  const more = came > 0 ? [some(layout, came, column)] : []
  if (layout.calculation === 'multiplication') {
    const digit = digitsIn(layout, 0)[column] ?? 0
    const times = `${some(layout, digit, column)} times ${layout.numbers[1]}`
    return `${[times, ...more].join(' plus ')} is equal to ${some(layout, total, column)}`
  }
  const terms = layout.numbers
    .map((_, index) => digitsIn(layout, index)[column] ?? 0)
    .filter((digit, index) => digit > 0 || index < 2)
    .map((digit) => some(layout, digit, column))
  return `${[...terms, ...more].join(' plus ')} is equal to ${some(layout, total, column)}`
}

function readExchange(layout: ColumnLayout, { column }: Step): string {
  const count = layout.exchanged[column] ?? 0
  const verb = (many: number) => (many === 1 ? 'is' : 'are')
  const { way, start } = planOf(layout)
  if (way === 'up')
    return `${columnSaid(layout, column)}, and ${some(layout, 10 * count, column)} are exchanged for ${some(layout, count, column - 1)}`
  const now = 10 * count + (start[column] ?? 0)
  return `${some(layout, count, column - 1)} ${verb(count)} exchanged for ${some(layout, 10 * count, column)}, so there are ${some(layout, now, column)}`
}

function readDigit(layout: ColumnLayout, column: number): string {
  const { way, start, needed, takes, result, order } = planOf(layout)
  const digit = result[column] ?? 0
  const isWritten = order.indexOf(column) < layout.written
  if (!isWritten) return `${some(layout, layout.taken[column] ?? 0, column)} taken so far`
  if (way === 'up') {
    if ((needed[column] ?? 0) === 0) return columnSaid(layout, column)
    return `there ${digit === 1 ? 'is' : 'are'} ${some(layout, digit, column)} left`
  }
  const held =
    (start[column] ?? 0) + 10 * (needed[column] ?? 0) - (way === 'away' ? (needed[column + 1] ?? 0) : 0)
  if (way === 'away')
    return `${some(layout, held, column)} minus ${some(layout, takes[column] ?? 0, column)} is equal to ${some(layout, digit, column)}`
  const left = held - (takes[column] ?? 0)
  const rest = left === 0 ? '' : `, with ${some(layout, left, column)} left`
  return `${some(layout, held, column)} divided by ${layout.numbers[1]} is equal to ${some(layout, digit, column)}${rest}`
}
