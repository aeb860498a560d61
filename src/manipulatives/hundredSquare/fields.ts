import { parseExact } from '../../number/exact'
import { numeral } from '../../number/numerals'
import { done, type Field, type Outcome, refused } from '../contract'
import { nameField } from '../fields'
import { CAPTIONS, cellOf, type HundredSquare, numberIn, schema } from './square'

type SquareField = Field<HundredSquare>

const KINDS = [
  { value: 'one', label: '1 to 100' },
  { value: 'zero', label: '0 to 99' },
  { value: 'blank', label: 'no numbers' },
]

export const fields: readonly SquareField[] = [
  {
    id: 'numbers',
    label: 'Numbers',
    control: { type: 'choice', choices: KINDS },
    value: ({ blank, first }) => (blank ? 'blank' : first === 0 ? 'zero' : 'one'),
    set: (square, value) =>
      value === 'blank'
        ? checked({ ...square, blank: true, ring: null, multiples: [], covered: [], touch: 'shade' })
        : checked({ ...square, blank: false, first: value === 'zero' ? 0 : 1 }),
  },
  {
    id: 'bottomUp',
    label: 'Count from the bottom',
    control: { type: 'switch' },
    value: ({ bottomUp }) => bottomUp,
    set: (square, value) => done({ ...square, bottomUp: value === true }),
  },
  {
    id: 'touch',
    label: 'A press',
    control: {
      type: 'choice',
      choices: [
        { value: 'ring', label: 'rings' },
        { value: 'cover', label: 'covers' },
        { value: 'shade', label: 'shades' },
      ],
    },
    value: ({ touch }) => touch,
    set: (square, value) =>
      checked({ ...square, touch: value === 'cover' || value === 'shade' ? value : 'ring' }),
  },
  listField(
    'multiples',
    'Multiples of',
    ({ multiples }) => multiples,
    (square, multiples) => ({ ...square, multiples }),
  ),
  cellsField('covered', 'Covered numbers'),
  cellsField('fragment', 'Only these numbers'),
  {
    id: 'whole',
    label: 'The whole grid is',
    control: { type: 'text' },
    value: ({ whole }) => numeral(whole),
    set: (square, value) => {
      const whole = parseExact(String(value))
      return whole === null ? refused('Write a number.') : checked({ ...square, whole })
    },
  },
  {
    id: 'caption',
    label: 'Underneath',
    control: {
      type: 'choice',
      choices: CAPTIONS.map((value) => ({
        value,
        label: {
          none: 'nothing',
          hundredths: 'hundredths',
          decimal: 'a decimal',
          fraction: 'a fraction',
          percent: 'a percentage',
        }[value],
      })),
    },
    value: ({ caption }) => caption,
    set: (square, value) => checked({ ...square, caption: CAPTIONS.find((one) => one === value) ?? 'none' }),
  },
  {
    id: 'side',
    label: 'Side of a cell',
    control: { type: 'number', least: 40, most: 66 },
    value: ({ side }) => side,
    set: (square, value) => checked({ ...square, side: Math.round(Number(value)) }),
  },
  nameField(),
]

function checked(square: HundredSquare): Outcome<HundredSquare> {
  const parsed = schema.safeParse(square)
  return parsed.success
    ? done(square)
    : refused(parsed.error.issues[0]?.message ?? 'That does not fit the square.')
}

/** Numbers of the square, with commas. */
function listField(
  id: string,
  label: string,
  read: (square: HundredSquare) => readonly number[],
  write: (square: HundredSquare, numbers: number[]) => HundredSquare,
): SquareField {
  return {
    id,
    label,
    control: { type: 'text' },
    value: (square) => read(square).join(', '),
    set: (square, value) => {
      const words = String(value)
        .split(',')
        .filter((word) => word.trim() !== '')
      const numbers = words.map(Number)
      if (!numbers.every(Number.isInteger)) return refused('Write numbers with commas between them.')
      return checked(write(square, numbers))
    },
  }
}

function cellsField(id: 'covered' | 'fragment', label: string): SquareField {
  return listField(
    id,
    label,
    (square) => square[id].map((cell) => numberIn(square, cell)),
    (square, numbers) => ({ ...square, [id]: numbers.map((number) => cellOf(square, number)) }),
  )
}
