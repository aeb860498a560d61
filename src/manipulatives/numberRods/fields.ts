import { parseExact } from '../../number/exact'
import { written } from '../../number/written'
import { done, type Field, type Outcome, refused } from '../contract'
import { nameField, notationField } from '../fields'
import { MOST_LONG, type NumberRods, schema } from './rods'

type RodField = Field<NumberRods>

export const fields: readonly RodField[] = [
  {
    id: 'long',
    label: 'Length of the mat, in white rods',
    control: { type: 'number', least: 1, most: MOST_LONG },
    value: ({ long }) => long,
    set: (mat, value) => checked({ ...mat, long: Math.round(Number(value)) }),
  },
  exactField(
    'unit',
    'Length of a white rod, in board units',
    ({ unit }) => unit,
    (mat, unit) => ({ ...mat, unit }),
  ),
  {
    id: 'declared',
    label: 'Rods that are given a value, in white rods',
    control: { type: 'number', least: 1, most: MOST_LONG },
    value: ({ declared }) => declared.length,
    set: (mat, value) =>
      checked({ ...mat, declared: { ...mat.declared, length: Math.round(Number(value)) } }),
  },
  exactField(
    'worth',
    'What they are worth',
    ({ declared }) => declared.worth,
    (mat, worth) => ({ ...mat, declared: { ...mat.declared, worth } }),
  ),
  {
    id: 'labels',
    label: 'On the rods',
    control: {
      type: 'choice',
      choices: [
        { value: 'none', label: 'nothing' },
        { value: 'numbers', label: 'numbers' },
        { value: 'letters', label: 'letters' },
      ],
    },
    value: ({ labels }) => labels,
    set: (mat, value) =>
      done({ ...mat, labels: value === 'numbers' || value === 'letters' ? value : 'none' }),
  },
  switchField('totals', 'What each row comes to', 'totals'),
  switchField('gaps', 'Gaps beside the longest row', 'gaps'),
  switchField('standing', 'Standing', 'standing'),
  switchField('touching', 'Rows touch', 'touching'),
  notationField(),
  nameField(),
]

function checked(mat: NumberRods): Outcome<NumberRods> {
  const parsed = schema.safeParse(mat)
  return parsed.success ? done(mat) : refused(parsed.error.issues[0]?.message ?? 'That does not fit.')
}

function exactField(
  id: string,
  label: string,
  read: (mat: NumberRods) => NumberRods['unit'],
  write: (mat: NumberRods, value: NumberRods['unit']) => NumberRods,
): RodField {
  return {
    id,
    label,
    control: { type: 'text' },
    value: (mat) => written(read(mat), 'fraction'),
    set(mat, value) {
      const exact = parseExact(String(value))
      return exact === null ? refused('Write a number, such as 60 or 1/8.') : checked(write(mat, exact))
    },
  }
}

function switchField(
  id: string,
  label: string,
  setting: 'totals' | 'gaps' | 'standing' | 'touching',
): RodField {
  return {
    id,
    label,
    control: { type: 'switch' },
    value: (mat) => mat[setting],
    set: (mat, value) => checked({ ...mat, [setting]: value === true }),
  }
}
