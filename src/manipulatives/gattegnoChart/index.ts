import type { Point } from '../../geometry/point'
import { done, type Field, type Look, type Manipulative, type Outcome, refused } from '../contract'
import { type DigitName, wishFor } from '../digitsByPlace'
import { nameField } from '../fields'
import { manyOf, PLACES, type Place, placesFrom } from '../placeValue'
import { actions, type ChartChange, moved } from './actions'
import {
  describe,
  type Gattegno,
  hiddenIn,
  hidesAny,
  numberOf,
  quantities,
  ROW_HEIGHT,
  schema,
  sums,
  withQuantities,
} from './gattegno'
import { cellAt, sizeOf } from './geometry'
import { picture } from './picture'

function newChart(rows: readonly Place[] = ['hundreds', 'tens', 'ones']): Gattegno {
  return {
    rows,
    lit: rows.map(() => 0),
    greatest: 'top',
    rowHeight: ROW_HEIGHT.usual,
    moved: 0,
    label: '',
  }
}

const CROP = { x: 0, y: 0, width: 420, height: 290 }

export const gattegnoChart: Manipulative<Gattegno, DigitName> = {
  kind: 'gattegno-chart',
  title: 'Gattegno chart',
  group: 'place value',
  schema,
  initial: () => newChart(),
  tray: [
    {
      name: 'Gattegno chart',
      sample: { state: () => ({ ...newChart(), lit: [3, 2, 1] }), crop: CROP },
    },
    {
      name: 'Decimal Gattegno chart',
      state: () => newChart(['tens', 'ones', 'tenths', 'hundredths']),
      sample: {
        state: () => ({ ...newChart(['ones', 'tenths', 'hundredths']), lit: [1, 2, 1] }),
        crop: CROP,
      },
    },
  ],
  size: sizeOf,
  picture,
  describe,
  actions,
  fields: [
    rowField(
      'greatestRow',
      'From',
      ({ rows }) => rows[0],
      (chart, place) => spanning(chart, place, chart.rows.at(-1)),
    ),
    rowField(
      'leastRow',
      'To',
      ({ rows }) => rows.at(-1),
      (chart, place) => spanning(chart, chart.rows[0], place),
    ),
    {
      id: 'greatest',
      label: 'Greatest numbers',
      control: {
        type: 'choice',
        choices: [
          { value: 'top', label: 'at the top' },
          { value: 'bottom', label: 'at the bottom' },
        ],
      },
      value: ({ greatest }) => greatest,
      set: (chart, value) => done({ ...chart, greatest: value === 'bottom' ? 'bottom' : 'top' }),
    },
    {
      id: 'rowHeight',
      label: 'Height of a row',
      control: { type: 'number', least: ROW_HEIGHT.least, most: ROW_HEIGHT.most },
      value: (chart) => chart.rowHeight,
      set(chart, value) {
        const height = Math.round(Number(value))
        if (!Number.isFinite(height)) return refused('The height is a number.')
        return done({ ...chart, rowHeight: Math.min(ROW_HEIGHT.most, Math.max(ROW_HEIGHT.least, height)) })
      },
    },
    nameField(),
  ],
  press(chart, part, look) {
    const cell = cellOf(chart, part, look)
    if (!cell) return null
    // GC2: another cell of the row goes out; a lit one that is pressed goes out itself.
    const now = chart.lit[cell.row] === cell.cell ? 0 : cell.cell
    return wishFor(numberOf(chart), chart.lit.with(cell.row, now))
  },
  drag,
  quantities,
  sums,
  withQuantities,
}

/** GC3: to another row with all the lights, or alone along its own. */
function drag(chart: Gattegno, part: string, to: Point, look: Look): ChartChange | null {
  const from = cellOf(chart, part, look)
  if (!from || chart.lit[from.row] !== from.cell) return null
  const over = cellAt(chart, to)
  if (over.row !== from.row) return hidesAny(look) ? null : moved(chart, from.row - over.row)
  if (over.cell === from.cell) return null
  return wishFor(numberOf(chart), chart.lit.with(from.row, over.cell))
}

function cellOf(chart: Gattegno, part: string, look: Look): { row: number; cell: number } | null {
  const [what, place, cell] = part.split(' ')
  const row = chart.rows.findIndex((each) => each === place)
  const found = chart.rows[row]
  if (what !== 'cell' || !found || look.covered || hiddenIn(found, look)) return null
  return { row, cell: Number(cell) }
}

function rowField(
  id: string,
  label: string,
  read: (chart: Gattegno) => Place | undefined,
  set: (chart: Gattegno, place: Place) => Outcome<Gattegno>,
): Field<Gattegno> {
  const choices = PLACES.filter((place) => place !== 'ten-millions')
  return {
    id,
    label,
    control: { type: 'choice', choices: choices.map((value) => ({ value, label: manyOf(value) })) },
    value: (chart) => read(chart) ?? 'ones',
    set(chart, value) {
      const place = choices.find((each) => each === value)
      return place ? set(chart, place) : refused('There is no such row.')
    },
  }
}

/** The chart with rows from one to another. What is lit stays lit. */
function spanning(chart: Gattegno, from: Place | undefined, to: Place | undefined): Outcome<Gattegno> {
  const rows = from && to ? placesFrom(from, to) : []
  if (rows.length === 0) return refused('The first row is the greatest.')
  const lost = chart.rows.find((place, row) => !rows.includes(place) && chart.lit[row] !== 0)
  if (lost) return refused(`Put the light of the ${manyOf(lost)} out first.`)
  return done({
    ...chart,
    rows,
    lit: rows.map((place) => chart.lit[chart.rows.indexOf(place)] ?? 0),
    moved: 0,
  })
}
