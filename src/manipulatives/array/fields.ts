import { type Exact, parseExact } from '../../number/exact'
import { numeral } from '../../number/numerals'
import { done, type Field, type Mint, type Outcome, refused } from '../contract'
import { nameField } from '../fields'
import { type ArrayModel, CAPTIONS, MOST_PARTS, problemOf, type Side, schema } from './arrayModel'
import { fitted } from './tokens'

type ArrayField = Field<ArrayModel>

export const fields: readonly ArrayField[] = [
  choiceField('look', 'Show', ['dots', 'squares', 'area'], ['dots', 'squares', 'the area']),
  sideField('rows', 'Rows, as in 4 or 20 + 4'),
  sideField('columns', 'In each row'),
  {
    id: 'remainder',
    label: 'Left over, empty for none',
    control: { type: 'text' },
    value: ({ remainder }) => (remainder === null ? '' : String(remainder)),
    set: (array, value, mint) =>
      checked(array, { remainder: String(value).trim() === '' ? null : Number(value) }, mint),
  },
  choiceField(
    'numbers',
    'Numbers',
    ['whole', 'decimal', 'fraction'],
    ['whole numbers', 'decimals', 'fractions'],
  ),
  choiceField('first', 'Written first', ['rows', 'columns'], ['how many rows', 'how many in a row']),
  choiceField('caption', 'Underneath', CAPTIONS, ['nothing', 'words', 'the factors', 'the equation']),
  ...(['rows', 'columns', 'products'] as const).map(
    (label): ArrayField => ({
      id: `label-${label}`,
      label: { rows: 'Number the rows', columns: 'Number the columns', products: 'Number the parts' }[label],
      control: { type: 'switch' },
      value: ({ labels }) => labels.includes(label),
      set: (array, value) => {
        const others = array.labels.filter((one) => one !== label)
        return done({ ...array, labels: value === true ? [...others, label] : others })
      },
    }),
  ),
  {
    id: 'counters',
    label: 'Counters can be moved singly',
    control: { type: 'switch' },
    value: ({ tokens }) => tokens !== null,
    set: (array, value, mint) =>
      checked(array, { tokens: value === true ? (array.tokens ?? []) : null }, mint),
  },
  switchField('apart', 'Parts stand apart'),
  switchField('notToScale', 'Area not to scale'),
  countField('pitch', 'From dot to dot, at most', 24, 620),
  countField('width', 'Room across', 200, 1560),
  countField('height', 'Room down', 128, 620),
  nameField(),
]

function checked(array: ArrayModel, change: Partial<ArrayModel>, mint: Mint): Outcome<ArrayModel> {
  const changed = { ...array, ...change }
  const problem = problemOf(changed)
  if (problem !== null) return refused(problem)
  const next = fitted(array, changed, mint)
  return schema.safeParse(next).success ? done(next) : refused('That does not fit in the array.')
}

/** A side with its cuts: "20 + 4". */
function sideField(side: Side, label: string): ArrayField {
  return {
    id: side,
    label,
    control: { type: 'text' },
    value: (array) => array[side].map(numeral).join(' + '),
    set: (array, value, mint) => {
      const parts = String(value).split('+').map(parseExact)
      if (parts.length > MOST_PARTS) return refused(`A side has up to ${MOST_PARTS} parts.`)
      if (!parts.every((part): part is Exact => part !== null))
        return refused('Write a number, or parts: 20 + 4.')
      const masked = array.masked.filter((name) => !/\d$/.test(name))
      return checked(array, { [side]: parts, masked }, mint)
    },
  }
}

function choiceField<K extends 'look' | 'numbers' | 'first' | 'caption'>(
  id: K,
  label: string,
  values: readonly ArrayModel[K][],
  labels: readonly string[],
): ArrayField {
  return {
    id,
    label,
    control: {
      type: 'choice',
      choices: values.map((value, index) => ({ value, label: labels[index] ?? value })),
    },
    value: (array) => array[id],
    set: (array, value, mint) => {
      const chosen = values.find((one) => one === value)
      return chosen === undefined ? done(array) : checked(array, { [id]: chosen }, mint)
    },
  }
}

function switchField(id: 'apart' | 'notToScale', label: string): ArrayField {
  return {
    id,
    label,
    control: { type: 'switch' },
    value: (array) => array[id],
    set: (array, value) => done({ ...array, [id]: value === true }),
  }
}

function countField(
  id: 'pitch' | 'width' | 'height',
  label: string,
  least: number,
  most: number,
): ArrayField {
  return {
    id,
    label,
    control: { type: 'number', least, most },
    value: (array) => array[id],
    set: (array, value, mint) => checked(array, { [id]: Math.round(Number(value)) }, mint),
  }
}
