import { type Manipulative, refuse } from '../contract'
import { actions, writtenAt } from './actions'
import { exchangedBy } from './exchangeActions'
import { fields } from './fields'
import { gridOf } from './geometry'
import { type ColumnLayout, cellPlace, isOpen, type Name, withFilled } from './layout'
import { picture } from './picture'
import { quantities, sums } from './quantities'
import { schema } from './schema'
import { allWritten, withQuantities } from './settle'
import { describe } from './words'

function newLayout(): ColumnLayout {
  return {
    calculation: 'addition',
    numbers: [247, 135],
    places: ['hundreds', 'tens', 'ones'],
    exchanged: [],
    taken: [],
    written: 0,
    answer: 'steps',
    open: [],
    filled: [],
    masked: [],
    exchangeAt: 'below',
    headings: false,
    trailingZeros: true,
    size: 112,
    label: '',
  }
}

export const columnLayout: Manipulative<ColumnLayout, Name> = {
  kind: 'column-layout',
  title: 'Column layout',
  group: 'writing',
  schema,
  initial: newLayout,
  tray: [
    { name: 'Add in columns', sample: { state: () => allWritten(newLayout()) } },
    {
      name: 'Subtract in columns',
      state: () => ({ ...newLayout(), calculation: 'subtraction', numbers: [342, 127] }),
      sample: {
        state: () => allWritten({ ...newLayout(), calculation: 'subtraction', numbers: [342, 127] }),
      },
    },
    {
      name: 'Multiply in columns',
      state: () => ({ ...newLayout(), calculation: 'multiplication', numbers: [124, 6] }),
      sample: {
        state: () => allWritten({ ...newLayout(), calculation: 'multiplication', numbers: [124, 6] }),
      },
    },
    {
      name: 'Short division',
      state: () => ({ ...newLayout(), calculation: 'division', numbers: [432, 3] }),
      sample: { state: () => allWritten({ ...newLayout(), calculation: 'division', numbers: [432, 3] }) },
    },
  ],
  size: (layout) => gridOf(layout).size,
  picture,
  describe,
  actions,
  fields,
  press(layout, part, look) {
    if (look.covered) return null
    const column = exchangeColumn(layout, part)
    if (column !== null) return exchangedBy(layout, column, look)
    const masked = layout.masked.filter((cell) => cell !== part)
    if (masked.length < layout.masked.length) return { to: 'state', state: { ...layout, masked } }
    return layout.answer === 'steps' ? writtenAt(layout, part) : null
  },
  write(layout, part, digits) {
    const place = cellPlace(layout, part)
    if (!place || !/^\d{0,4}$/.test(digits)) return null
    const cell = `${place.row}.${layout.places[place.column] ?? 'ones'}` as const
    if (!isOpen(layout, cell)) return null
    if (digits.length > 2) return { to: 'refusal', refusal: refuse('Write one digit in each place.') }
    return { to: 'state', state: withFilled(layout, cell, digits === '' ? null : Number(digits)) }
  },
  quantities,
  sums,
  withQuantities,
}

/** The column that is exchanged by a press on its small digit, or on the digit to take away from. */
function exchangeColumn(layout: ColumnLayout, part: string): number | null {
  const isTop =
    layout.calculation === 'subtraction' &&
    part.startsWith('a.') &&
    !layout.masked.some((cell) => cell === part)
  const place = part.startsWith('exchange ') ? part.slice(9) : isTop ? part.slice(2) : ''
  const column = layout.places.findIndex((candidate) => candidate === place)
  return column === -1 ? null : column
}
