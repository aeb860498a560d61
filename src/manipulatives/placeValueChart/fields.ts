import { done, type Field, type Outcome, refused } from '../contract'
import { decimalsField } from '../decimals'
import { nameField } from '../fields'
import { exponentOf, manyOf, PLACES, type Place, placeAt } from '../placeValue'
import { type Chart, countsIn, hasKinds, kindsFor } from './chart'
import { inMode, readable, whyNoKinds } from './modes'

const choices = PLACES.map((value) => ({ value, label: manyOf(value) }))

const MODES = ['blocks', 'counters', 'coins', 'digits'] as const
const EXCHANGES = ['auto', 'ask', 'off'] as const

export const fields: readonly Field<Chart>[] = [
  {
    id: 'greatest',
    label: 'From',
    control: { type: 'choice', choices },
    value: ({ columns }) => columns[0] ?? 'tens',
    set: (chart, value) => spanning(chart, placeFrom(value), chart.columns.at(-1)),
  },
  {
    id: 'least',
    label: 'To',
    control: { type: 'choice', choices },
    value: ({ columns }) => columns.at(-1) ?? 'ones',
    set: (chart, value) => spanning(chart, chart.columns[0], placeFrom(value)),
  },
  {
    id: 'mode',
    label: 'Columns hold',
    control: { type: 'choice', choices: MODES.map((value) => ({ value, label: value })) },
    value: ({ mode }) => mode,
    set: (chart, value) => inMode(chart, MODES.find((mode) => mode === value) ?? chart.mode, null),
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
    set: (chart, value) =>
      done({ ...chart, exchange: EXCHANGES.find((choice) => choice === value) ?? chart.exchange }),
  },
  {
    id: 'headings',
    label: 'Headings',
    control: {
      type: 'choice',
      choices: [
        { value: 'words', label: 'in words' },
        { value: 'short', label: 'in letters' },
      ],
    },
    value: ({ headings }) => headings,
    set: (chart, value) => done({ ...chart, headings: value === 'short' ? 'short' : 'words' }),
  },
  decimalsField(),
  toggle('headingsCovered', 'Cover the headings'),
  toggle('showFoot', 'Write how many'),
  toggle('flat', 'Flat faces'),
  nameField(),
]

function toggle(id: 'headingsCovered' | 'showFoot' | 'flat', label: string): Field<Chart> {
  return {
    id,
    label,
    control: { type: 'switch' },
    value: (chart) => chart[id],
    set: (chart, value) => done({ ...chart, [id]: value === true }),
  }
}

function placeFrom(value: string | number | boolean): Place | undefined {
  return PLACES.find((place) => place === value)
}

/** The chart with columns from one place to another. What it holds stays in its place. */
function spanning(chart: Chart, from: Place | undefined, to: Place | undefined): Outcome<Chart> {
  if (!from || !to) return refused('There is no such column.')
  const [greatest, least] = [exponentOf(from), exponentOf(to)]
  if (greatest < least) return refused('The first column is the greatest.')
  const columns = Array.from({ length: greatest - least + 1 }, (_, index) => placeAt(greatest - index))
  const counts = countsIn(chart)
  const lost = chart.columns.find((place, index) => !columns.includes(place) && (counts[index] ?? 0) > 0)
  if (lost) return refused(`Take out the ${manyOf(lost)} first.`)
  if (!hasKinds(chart.mode, columns)) return refused(whyNoKinds(chart.mode))
  const from0 = (place: Place) => chart.columns.indexOf(place)
  if (chart.mode === 'digits') {
    const digits = columns.map((place) => chart.digits[from0(place)] ?? 0)
    return done({ ...chart, columns, digits, slid: 0 })
  }
  const kinds = kindsFor(chart.mode, columns)
  const held = columns.map((place, index) =>
    (chart.held[from0(place)] ?? []).map((token) => ({ ...token, kind: kinds[index] ?? token.kind })),
  )
  return readable({ ...chart, columns, held, exchanged: null })
}
