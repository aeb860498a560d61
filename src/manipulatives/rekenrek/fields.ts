import { done, type Field, type Outcome, refused } from '../contract'
import { beadWidth } from './geometry'
import { isHundred, ON_A_WIRE, type Rekenrek, readyRows, schema } from './rekenrek'

type FrameField = Field<Rekenrek>

export const fields: readonly FrameField[] = [
  {
    id: 'beads',
    label: 'Beads',
    control: {
      type: 'choice',
      choices: [
        { value: '20', label: '20' },
        { value: '100', label: '100' },
      ],
    },
    value: (frame) => (isHundred(frame) ? '100' : '20'),
    set(frame, value) {
      const rows = Array.from({ length: value === '100' ? ON_A_WIRE : 2 }, (_, row) => frame.rows[row] ?? 0)
      return checked({ ...frame, rows, diameter: null, pushes: 0 })
    },
  },
  {
    id: 'rows',
    label: 'Beads at the left, wire by wire',
    control: { type: 'text' },
    value: ({ rows }) => rows.join(', '),
    set(frame, value) {
      const rows = String(value)
        .split(/[\s,]+/)
        .filter((text) => text !== '')
        .map(Number)
      return rows.length === frame.rows.length
        ? checked({ ...frame, rows, pushes: 0 })
        : refused(`Write ${frame.rows.length} numbers, one for each wire.`)
    },
  },
  {
    id: 'start',
    label: 'Ready with the beads',
    control: {
      type: 'choice',
      choices: [
        { value: 'right', label: 'at the right' },
        { value: 'left', label: 'at the left' },
      ],
    },
    value: (frame) => frame.start,
    set(frame, value) {
      const next: Rekenrek = { ...frame, start: value === 'left' ? 'left' : 'right', pushes: 0 }
      return done({ ...next, rows: readyRows(next) })
    },
  },
  switchField('covered', 'Cover the beads'),
  switchField('showRows', 'Number of each wire'),
  switchField('showTotal', 'Total'),
  switchField('showPushes', 'How many pushes'),
  {
    id: 'diameter',
    label: 'Size of a bead',
    control: { type: 'number', least: 48, most: 96 },
    value: beadWidth,
    set: (frame, value) => checked({ ...frame, diameter: Math.round(Number(value)) }),
  },
]

function checked(frame: Rekenrek): Outcome<Rekenrek> {
  const parsed = schema.safeParse(frame)
  return parsed.success ? done(parsed.data) : refused(parsed.error.issues[0]?.message ?? 'That does not fit.')
}

function switchField(id: 'covered' | 'showRows' | 'showTotal' | 'showPushes', label: string): FrameField {
  return {
    id,
    label,
    control: { type: 'switch' },
    value: (frame) => frame[id],
    set: (frame, value) => done({ ...frame, [id]: value === true }),
  }
}
