import { parseExact, toFloat } from '../../number/exact'
import { numeral } from '../../number/numerals'
import { done, type Field, type Outcome, refused } from '../contract'
import { afresh } from './afresh'
import { withQuantities } from './asking'
import {
  type BarModel,
  type BeforeAfter,
  barName,
  type Comparison,
  countName,
  MOST_BARS,
  MOST_PARTS,
  MOST_RATIO_BARS,
  type Multiplicative,
  type Name,
  partName,
  type Ratio,
  type Variant,
} from './barModel'
import { namesOf, quantities } from './numbers'
import { problemOf } from './rules'

type BarField = Field<BarModel>

const VARIANTS: readonly { value: Variant; label: string }[] = [
  { value: 'part-whole', label: 'parts and whole' },
  { value: 'comparison', label: 'compare bars' },
  { value: 'multiplicative', label: 'times as many' },
  { value: 'equal-parts', label: 'equal parts' },
  { value: 'fraction-of', label: 'fraction of a quantity' },
  { value: 'ratio', label: 'ratio' },
  { value: 'percentage', label: 'percentage' },
  { value: 'before-after', label: 'before and after' },
]

/** The numbers a variant is set by; the others follow. */
const SET_BY: readonly { name: Name; label: string; in: readonly Variant[] }[] = [
  ...Array.from({ length: MOST_PARTS }, (_, index) => ({
    name: partName(index),
    label: `Part ${index + 1}`,
    in: ['part-whole'] as const,
  })),
  ...Array.from({ length: MOST_BARS }, (_, index) => ({
    name: barName(index),
    label: `Bar ${index + 1}`,
    in: ['comparison', 'multiplicative', 'ratio', 'before-after'] as const,
  })),
  { name: 'times', label: 'Times', in: ['multiplicative'] },
  { name: 'whole', label: 'Whole', in: ['equal-parts', 'fraction-of', 'percentage'] },
  { name: 'parts', label: 'How many parts', in: ['equal-parts', 'fraction-of', 'percentage'] },
  { name: 'part', label: 'One part', in: ['ratio'] },
  ...Array.from({ length: MOST_RATIO_BARS }, (_, index) => ({
    name: countName(index),
    label: `Parts in bar ${index + 1}`,
    in: ['ratio'] as const,
  })),
  { name: 'percent', label: 'Per cent shaded', in: ['percentage'] },
  { name: 'moved', label: 'How much moves', in: ['before-after'] },
  { name: 'change1', label: 'Bar 1 gains, or with − loses', in: ['before-after'] },
  { name: 'change2', label: 'Bar 2 gains, or with − loses', in: ['before-after'] },
  { name: 'shaded', label: 'How many shaded', in: ['fraction-of'] },
]

export const fields: readonly BarField[] = [
  {
    id: 'variant',
    label: 'Kind of bars',
    control: { type: 'choice', choices: VARIANTS },
    value: (bar) => bar.variant,
    set: (bar, value) => {
      const found = VARIANTS.find((one) => one.value === value)
      return done(found === undefined || found.value === bar.variant ? bar : afresh(found.value))
    },
  },
  ...SET_BY.map(numberField),
  barLabelField(),
  ...Array.from({ length: MOST_PARTS }, (_, index) => labelField(index)),
  {
    id: 'numbers',
    label: 'Numbers',
    control: {
      type: 'choice',
      choices: [
        { value: 'whole', label: 'whole numbers' },
        { value: 'decimal', label: 'decimals' },
        { value: 'fraction', label: 'fractions' },
      ],
    },
    value: (bar) => bar.numbers,
    set: (bar, value) =>
      checked({ ...bar, numbers: value === 'decimal' || value === 'fraction' ? value : 'whole' }),
  },
  {
    id: 'measure',
    label: 'Measured in',
    control: { type: 'text' },
    value: (bar) => bar.measure,
    set: (bar, value) => checked({ ...bar, measure: String(value).slice(0, 6) }),
  },
  {
    id: 'letters',
    label: 'Letters, as in part=r',
    control: { type: 'text' },
    value: (bar) =>
      Object.entries(bar.letters)
        .map(([name, letter]) => `${name}=${letter}`)
        .join(' '),
    set: (bar, value) => withLetters(bar, String(value)),
  },
  {
    id: 'length',
    label: 'Room for the bars',
    control: { type: 'number', least: 300, most: 1824 },
    value: (bar) => bar.length,
    set: (bar, value) =>
      checked({ ...bar, length: Math.min(1824, Math.max(300, Math.round(Number(value) || 300))) }),
  },
  {
    id: 'margin',
    label: 'Room for names',
    control: { type: 'number', least: 0, most: 600 },
    value: (bar) => bar.margin,
    set: (bar, value) =>
      checked({ ...bar, margin: Math.min(600, Math.max(0, Math.round(Number(value) || 0))) }),
  },
  {
    id: 'unit',
    label: 'Length of 1, or fit',
    control: { type: 'text' },
    value: (bar) => (bar.unit === 'fit' ? 'fit' : String(bar.unit)),
    set: (bar, value) => {
      if (String(value).trim() === 'fit') return done({ ...bar, unit: 'fit' })
      const unit = parseExact(String(value))
      if (unit === null || toFloat(unit) <= 0) return refused('Write a number greater than 0, or fit.')
      return checked({ ...bar, unit })
    },
  },
  {
    id: 'notToScale',
    label: 'Not to scale',
    control: { type: 'switch' },
    value: (bar) => bar.notToScale,
    set: (bar, value) => checked({ ...bar, notToScale: value === true }),
  },
]

function numberField({ name, label, in: variants }: (typeof SET_BY)[number]): BarField {
  return {
    id: name,
    label,
    control: { type: 'text' },
    value: (bar) => {
      const value = variants.includes(bar.variant) ? quantities(bar)[name] : undefined
      return value === undefined ? '' : numeral(value)
    },
    set: (bar, value) => {
      const wanted = parseExact(String(value))
      if (wanted === null) return refused('Write a number.')
      return withQuantities(bar, { [name]: wanted })
    },
  }
}

/** The name of the whole bar. Bars that are compared are named one by one. */
function barLabelField(): BarField {
  return {
    id: 'label',
    label: 'Name of the bar',
    control: { type: 'text' },
    value: (bar) => ('label' in bar && !rowsAreNamed(bar) ? bar.label : ''),
    set: (bar, value) =>
      rowsAreNamed(bar) || !('label' in bar)
        ? refused('Name the bars one by one.')
        : checked({ ...bar, label: short(value) }),
  }
}

function labelField(index: number): BarField {
  return {
    id: `label${index + 1}`,
    label: `Name of part or bar ${index + 1}`,
    control: { type: 'text' },
    value: (bar) => labelsOf(bar)[index] ?? '',
    set: (bar, value) => {
      if (labelsOf(bar)[index] === undefined) return refused('There is nothing there to name.')
      return checked(named(bar, index, short(value)))
    },
  }
}

function rowsAreNamed(bar: BarModel): bar is Comparison | Multiplicative | Ratio | BeforeAfter {
  return !('label' in bar) || bar.variant === 'multiplicative'
}

function short(value: string | number | boolean): string {
  return String(value).slice(0, 24)
}

/** The names of its parts, or of its bars. */
function labelsOf(bar: BarModel): string[] {
  switch (bar.variant) {
    case 'comparison':
    case 'ratio':
    case 'before-after':
      return bar.bars.map(({ label }) => label)
    case 'part-whole':
      return bar.parts.map(({ label }) => label)
    case 'multiplicative':
      return [bar.label, bar.secondLabel]
    default:
      return []
  }
}

function named(bar: BarModel, index: number, label: string): BarModel {
  const at = <T extends { label: string }>(list: readonly T[]): T[] =>
    list.map((one, place) => (place === index ? { ...one, label } : one))
  if (bar.variant === 'comparison') return { ...bar, bars: at(bar.bars) }
  if (bar.variant === 'before-after') return { ...bar, bars: at(bar.bars) }
  if (bar.variant === 'ratio') return { ...bar, bars: at(bar.bars) }
  if (bar.variant === 'part-whole') return { ...bar, parts: at(bar.parts) }
  if (bar.variant !== 'multiplicative') return bar
  return index === 0 ? { ...bar, label } : { ...bar, secondLabel: label }
}

function withLetters(bar: BarModel, text: string): Outcome<BarModel> {
  const letters: Partial<Record<Name, string>> = {}
  for (const [, name, letter] of text.matchAll(/(\w+)\s*=\s*([a-zA-Z])\b/g)) {
    const known = namesOf(bar).find((one) => one === name)
    if (known === undefined || letter === undefined)
      return refused('Write the name of a number and its letter: part=r.')
    letters[known] = letter
  }
  return checked({ ...bar, letters })
}

function checked(bar: BarModel): Outcome<BarModel> {
  const problem = problemOf(bar)
  return problem === null ? done(bar) : refused(problem)
}
