import { STAGE } from '../../geometry/stage'
import { done, type Field, type Outcome, refused } from '../contract'
import { decimalsField } from '../decimals'
import { nameField } from '../fields'
import { manyOf, PLACES, type Place, placesFrom } from '../placeValue'
import { isWideEnough } from './geometry'
import { type CounterMat, countsIn, LEAST_SIZE, MOST_ROWS } from './mat'
import { withEmptyRow, withoutRows } from './rows'
import { mixedUp, tidied } from './spots'

const choices = PLACES.map((value) => ({ value, label: manyOf(value) }))
const EXCHANGES = ['auto', 'ask', 'off'] as const

export const fields: readonly Field<CounterMat>[] = [
  {
    id: 'greatest',
    label: 'From',
    control: { type: 'choice', choices },
    value: ({ columns }) => columns[0] ?? 'hundreds',
    set: (mat, value) => spanning(mat, placeFrom(value), mat.columns.at(-1)),
  },
  {
    id: 'least',
    label: 'To',
    control: { type: 'choice', choices },
    value: ({ columns }) => columns.at(-1) ?? 'ones',
    set: (mat, value) => spanning(mat, mat.columns[0], placeFrom(value)),
  },
  {
    id: 'layout',
    label: 'Counters lie',
    control: {
      type: 'choice',
      choices: [
        { value: 'columns', label: 'in columns' },
        { value: 'loose', label: 'anywhere' },
      ],
    },
    value: ({ layout }) => layout,
    set: (mat, value) => done(value === 'loose' ? mixedUp(withoutRows(mat)) : tidied(mat)),
  },
  {
    id: 'rows',
    label: 'Empty rows',
    control: { type: 'number', least: 0, most: MOST_ROWS },
    value: ({ rows }) => rows.length,
    set: (mat, value) => withRows(mat, Number(value)),
  },
  {
    id: 'exchange',
    label: 'At ten',
    control: {
      type: 'choice',
      choices: [
        { value: 'ask', label: 'offer to exchange' },
        { value: 'auto', label: 'exchange by itself' },
        { value: 'off', label: 'do not exchange' },
      ],
    },
    value: ({ exchange }) => exchange,
    set: (mat, value) =>
      done({ ...mat, exchange: EXCHANGES.find((choice) => choice === value) ?? mat.exchange }),
  },
  decimalsField(),
  size('width', 'Width', LEAST_SIZE.width, STAGE.width),
  size('height', 'Height', LEAST_SIZE.height, STAGE.height),
  nameField(),
]

function size(id: 'width' | 'height', label: string, least: number, most: number): Field<CounterMat> {
  return {
    id,
    label,
    control: { type: 'number', least, most },
    value: (mat) => mat[id],
    set(mat, value) {
      const length = Math.round(Number(value))
      if (!Number.isFinite(length)) return refused('A size is a number.')
      return readable({ ...mat, [id]: Math.min(most, Math.max(least, length)) })
    },
  }
}

function placeFrom(value: string | number | boolean): Place | undefined {
  return PLACES.find((place) => place === value)
}

function spanning(mat: CounterMat, from: Place | undefined, to: Place | undefined): Outcome<CounterMat> {
  const columns = from && to ? placesFrom(from, to) : []
  if (columns.length === 0) return refused('The first column is the greatest.')
  const counts = countsIn(mat)
  const lost = mat.columns.find((place, index) => !columns.includes(place) && (counts[index] ?? 0) > 0)
  if (lost) return refused(`Take out the ${manyOf(lost)} first.`)
  const width = Math.max(mat.width, Math.min(STAGE.width, columns.length * COLUMN_WIDTH))
  const height = columns.length > WIDE_COLUMNS ? Math.max(mat.height, TALL) : mat.height
  return readable({ ...mat, columns, width, height, exchanged: null })
}

/** A mat grows by so much for another column, while the stage has room; then five in a column have their size. */
const COLUMN_WIDTH = 260
const WIDE_COLUMNS = 5
const TALL = 640

function readable(mat: CounterMat): Outcome<CounterMat> {
  if (isWideEnough(mat)) return done(mat)
  return refused('Counters in so many columns would be too small to read. Show fewer columns first.')
}

function withRows(mat: CounterMat, wanted: number): Outcome<CounterMat> {
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > MOST_ROWS)
    return refused(`There are from 0 to ${MOST_ROWS} rows.`)
  let next = withoutRows(mat)
  while (next.rows.length < wanted) next = withEmptyRow(next)
  return done(next)
}
