import { done, type Field, type Outcome, refused } from '../contract'
import { nameField, notationField } from '../fields'
import { type Equation, isBox, type Term, termsOf } from './equation'
import { problemOf } from './schema'
import { ringed, unsplit, withSplit } from './splitActions'
import { asText, parsed } from './text'

export const fields: readonly Field<Equation>[] = [
  {
    id: 'text',
    label: 'Equation (☐ or _ for a box, [13] to hide)',
    control: { type: 'text' },
    value: asText,
    set: (equation, value) => {
      if (String(value).trim() === asText(equation)) return done(equation)
      const read = parsed(String(value))
      if (!read) return refused('Write it like 8 + 5 = 13, with a sign or operator between two numbers.')
      return checked({ ...equation, ...read, splits: [], flaggedFalse: false })
    },
  },
  {
    id: 'split',
    label: 'Number that is split',
    control: {
      type: 'choice',
      choices: [
        { value: 'none', label: 'none' },
        { value: '1', label: 'first' },
        { value: '2', label: 'second' },
        { value: '3', label: 'third' },
        { value: '4', label: 'fourth' },
      ],
    },
    value: (equation) => {
      const name = equation.splits[0]?.term
      const order = termsOf(equation).findIndex((placed) => placed.name === name) + 1
      return order === 0 ? 'none' : String(order)
    },
    set: (equation, value) => {
      const target = termsOf(equation)[Number(value) - 1]
      if (value !== 'none' && (!target || isBox(target.term))) return refused('There is no such number.')
      return checked(withSplit(unsplit(equation), target ?? null))
    },
  },
  {
    id: 'ring',
    label: 'Make-ten ring',
    control: { type: 'switch' },
    value: ({ splits }) => splits.some(({ ring }) => ring),
    set: (equation, value) => {
      const next = ringed(equation, value === true)
      const isMade = next.splits.some(({ ring }) => ring) === (value === true)
      return isMade ? done(next) : refused('Split a number that is added to another first.')
    },
  },
  {
    id: 'flaggedFalse',
    label: 'Not true on purpose',
    control: { type: 'switch' },
    value: (equation) => equation.flaggedFalse,
    set: (equation, value) => checked({ ...equation, flaggedFalse: value === true }),
  },
  {
    id: 'size',
    label: 'Size',
    control: { type: 'number', least: 54, most: 160 },
    value: (equation) => equation.size,
    set: (equation, value) => checkedSize(equation, Number(value)),
  },
  notationField(),
  {
    id: 'decimals',
    label: 'Decimal places, at least',
    control: { type: 'number', least: 0, most: 3 },
    value: leastDecimals,
    set: (equation, value) =>
      done(withDecimals(equation, Math.max(0, Math.min(3, Math.round(Number(value)))))),
  },
  {
    id: 'coloured',
    label: 'Colour the numbers',
    control: { type: 'switch' },
    value: (equation) => equation.coloured,
    set: (equation, value) => done({ ...equation, coloured: value === true }),
  },
  nameField('Label', 8),
]

function leastDecimals(equation: Equation): number {
  return Math.min(...termsOf(equation).map(({ term }) => decimalsOf(term)))
}

function decimalsOf({ form }: Term): number {
  return form && 'decimals' in form ? form.decimals : 0
}

/** Every number with so many decimal places, 2.50; those counted in equal parts stay so. */
function withDecimals(equation: Equation, decimals: number): Equation {
  const sides = equation.sides.map((side) => ({
    ...side,
    terms: side.terms.map((term): Term => {
      if (term.form && 'denominator' in term.form) return term
      const { form: _, ...plain } = term
      return decimals === 0 ? plain : { ...plain, form: { decimals } }
    }),
  }))
  return { ...equation, sides }
}

function checkedSize(equation: Equation, size: number): Outcome<Equation> {
  if (!Number.isInteger(size) || size < 54 || size > 160) return refused('The size is from 54 to 160.')
  return done({ ...equation, size })
}

function checked(equation: Equation): Outcome<Equation> {
  const problem = problemOf(equation)
  return problem === null ? done(equation) : refused(problem)
}
