import { done, type Field, type Outcome, refused } from '../contract'
import { nameField } from '../fields'
import { MOST_COLUMNS, MOST_ROWS, type NumberShapes, schema } from './shapes'

export const fields: readonly Field<NumberShapes>[] = [
  numberField('columns', 'Cells across', 2, MOST_COLUMNS),
  numberField('rows', 'Cells down', 2, MOST_ROWS),
  numberField('unit', 'Side of a cell, in board units', 24, 120),
  {
    id: 'numbers',
    label: 'Numbers under the shapes',
    control: { type: 'switch' },
    value: ({ numbers }) => numbers,
    set: (mat, value) => checked({ ...mat, numbers: value === true }),
  },
  {
    id: 'view',
    label: 'What is seen',
    control: {
      type: 'choice',
      choices: [
        { value: 'shown', label: 'the shapes' },
        { value: 'bag', label: 'a bag' },
        { value: 'outlines', label: 'outlines' },
      ],
    },
    value: ({ view }) => view,
    set: (mat, value) => done({ ...mat, view: value === 'bag' || value === 'outlines' ? value : 'shown' }),
  },
  nameField(),
]

function numberField(
  id: 'columns' | 'rows' | 'unit',
  label: string,
  least: number,
  most: number,
): Field<NumberShapes> {
  return {
    id,
    label,
    control: { type: 'number', least, most },
    value: (mat) => mat[id],
    set: (mat, value) => checked({ ...mat, [id]: Math.round(Number(value)) }),
  }
}

function checked(mat: NumberShapes): Outcome<NumberShapes> {
  const parsed = schema.safeParse(mat)
  return parsed.success ? done(mat) : refused(parsed.error.issues[0]?.message ?? 'That does not fit.')
}
