import { done, type Field, refused } from '../contract'
import { nameField } from '../fields'
import { inGroupsOf, tidied } from './arrange'
import { type Counters, hasCover, inView, LAYOUTS, type Layout, SEEDS, total } from './counters'
import { clampedTo } from './scatter'

const LAYOUT_LABELS: Readonly<Record<Layout, string>> = {
  scatter: 'scattered',
  line: 'in a line',
  rows: 'in rows',
  fives: 'in fives',
  pairs: 'in pairs',
}

type Numbers = 'each' | 'shares' | 'diameter' | 'unit' | 'seed'

function numberField(id: Numbers, label: string, least: number, most: number): Field<Counters> {
  return {
    id,
    label,
    control: { type: 'number', least, most },
    value: (counters) => counters[id],
    set: (counters, value) => done(inArea({ ...counters, [id]: within(value, least, most) })),
  }
}

function areaField(id: 'width' | 'height', label: string, most: number): Field<Counters> {
  return {
    id,
    label,
    control: { type: 'number', least: 120, most },
    value: (counters) => counters.area[id],
    set: (counters, value) =>
      done(inArea({ ...counters, area: { ...counters.area, [id]: within(value, 120, most) } })),
  }
}

function within(value: string | number | boolean, least: number, most: number): number {
  const wanted = Math.round(Number(value))
  return Number.isFinite(wanted) ? Math.min(Math.max(wanted, least), most) : least
}

function inArea(counters: Counters): Counters {
  const { area, diameter, places } = counters
  return { ...counters, places: places.map((at) => clampedTo(area, diameter, at)) }
}

export const fields: readonly Field<Counters>[] = [
  {
    id: 'layout',
    label: 'Lay out',
    control: {
      type: 'choice',
      choices: LAYOUTS.map((value) => ({ value, label: LAYOUT_LABELS[value] })),
    },
    value: ({ layout }) => layout,
    set(counters, value) {
      const layout = LAYOUTS.find((each) => each === value) ?? counters.layout
      if (layout === counters.layout) return done(counters)
      if (layout === 'scatter') return done({ ...counters, layout, places: [], groups: [], ringed: [] })
      if (layout === 'rows' && counters.groups.length === 0)
        return done(inGroupsOf(counters, counters.each, layout))
      if (layout === 'rows') return done({ ...counters, layout })
      return done(tidied(counters, layout))
    },
  },
  {
    id: 'groups',
    label: 'In each row or ring',
    control: { type: 'text' },
    value: ({ groups }) => groups.join(', '),
    set(counters, value) {
      const groups = String(value)
        .split(/[\s,]+/)
        .filter(Boolean)
        .map(Number)
      if (!groups.every((size) => Number.isInteger(size) && size >= 0))
        return refused('Write whole numbers with commas between, such as 6, 6, 4, 4.')
      if (total(groups) > inView(counters).length) return refused('There are not enough counters for that.')
      const layout = counters.layout === 'scatter' ? 'rows' : counters.layout
      return done({
        ...counters,
        layout,
        places: [],
        groups,
        ringed: counters.ringed.filter((row) => row <= groups.length),
      })
    },
  },
  numberField('each', 'In a new group', 1, 100),
  numberField('shares', 'Rows to share into', 1, 12),
  {
    id: 'doubleSided',
    label: 'Double-sided',
    control: { type: 'switch' },
    value: ({ faces }) => faces !== null,
    set: (counters, value) =>
      done(
        value
          ? { ...counters, faces: counters.faces ?? twoFaces(counters) }
          : { ...counters, faces: null, signed: false },
      ),
  },
  {
    id: 'signed',
    label: 'Count up and down',
    control: { type: 'switch' },
    value: ({ signed }) => signed,
    set: (counters, value) =>
      value && counters.faces === null
        ? refused('Make the counters double-sided first.')
        : value && counters.tokens.some(({ kind }) => kind !== 'counter')
          ? refused('Only counters count up and down.')
          : done({ ...counters, signed: Boolean(value) }),
  },
  {
    id: 'cloth',
    label: 'A cover, also over none',
    control: { type: 'switch' },
    value: hasCover,
    set: (counters, value) => {
      if (value || counters.covered === 0)
        return done({ ...counters, cloth: Boolean(value), lifted: counters.lifted && Boolean(value) })
      return refused('Some are under the cover. Take it off first.')
    },
  },
  numberField('unit', 'Each is worth', 1, 1_000_000),
  numberField('diameter', 'Size', 8, 112),
  areaField('width', 'Width', 1824),
  areaField('height', 'Height', 704),
  numberField('seed', 'Shake pattern', 0, SEEDS),
  nameField(),
]

/** The set that counters are put out in, and the first other one. */
function twoFaces({ set, tokens }: Counters): [string, string] {
  const other = tokens.find((token) => token.set !== set)?.set
  return [set, other ?? (set === 'yellow' ? 'red' : 'yellow')]
}
