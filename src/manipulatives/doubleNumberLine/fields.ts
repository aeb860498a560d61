import { type Exact, parseExact } from '../../number/exact'
import { numeral } from '../../number/numerals'
import { HUES } from '../../picture/ink'
import { done, type Field, type Outcome, refused } from '../contract'
import { notationField } from '../fields'
import { chosenPair, type DoubleNumberLine, type Line, problemOf, type Side } from './doubleNumberLine'
import { quantities, withQuantities } from './values'

type LineField = Field<DoubleNumberLine>

function checked(line: DoubleNumberLine): Outcome<DoubleNumberLine> {
  const problem = problemOf(line)
  return problem === null ? done(line) : refused(problem)
}

function numberField(
  id: string,
  label: string,
  read: (line: DoubleNumberLine) => Exact | null | undefined,
  write: (line: DoubleNumberLine, value: Exact) => Outcome<DoubleNumberLine>,
  emptied?: (line: DoubleNumberLine) => DoubleNumberLine,
): LineField {
  return {
    id,
    label,
    control: { type: 'text' },
    value: (line) => {
      const value = read(line)
      return value === null || value === undefined ? '' : numeral(value)
    },
    set: (line, text) => {
      if (emptied && String(text).trim() === '') return checked(emptied(line))
      const value = parseExact(String(text))
      return value === null ? refused('Write a number, such as 20, 0.1 or 1/4.') : write(line, value)
    },
  }
}

function sideFields(side: Side): LineField[] {
  const withSide = (line: DoubleNumberLine, change: Partial<Line>) =>
    checked({ ...line, [side]: { ...line[side], ...change } })
  return [
    {
      id: `${side}Unit`,
      label: `Unit of the ${side} line`,
      control: { type: 'text' },
      value: (line) => line[side].unit,
      set: (line, value) => {
        const unit = String(value).trim().slice(0, 16)
        return unit === '' ? refused('Name what the numbers count.') : withSide(line, { unit })
      },
    },
    numberField(
      `${side}Step`,
      side === 'top'
        ? 'One step of the top line'
        : 'One step of the bottom line (empty: under the top marks)',
      (line) => line[side].step,
      (line, step) => withSide(line, { step, hidden: [] }),
      side === 'top'
        ? undefined
        : (line) => ({ ...line, bottom: { ...line.bottom, step: null, hidden: [] } }),
    ),
    {
      id: `${side}Numbers`,
      label: `Numbers of the ${side} line`,
      control: {
        type: 'choice',
        choices: [
          { value: 'all', label: 'all' },
          { value: 'ends', label: 'the ends only' },
          { value: 'none', label: 'none' },
        ],
      },
      value: (line) => line[side].numbers,
      set: (line, value) => withSide(line, { numbers: value === 'ends' || value === 'none' ? value : 'all' }),
    },
    {
      id: `${side}Hue`,
      label: `Colour of the ${side} line`,
      control: { type: 'choice', choices: HUES.map((hue) => ({ value: hue, label: hue })) },
      value: (line) => line[side].hue,
      set: (line, value) => withSide(line, { hue: HUES.find((hue) => hue === value) ?? line[side].hue }),
    },
  ]
}

export const fields: readonly LineField[] = [
  ...sideFields('top'),
  ...sideFields('bottom'),
  numberField(
    'to',
    'The top line ends at',
    (line) => line.to,
    (line, to) => checked({ ...line, to, tried: 0 }),
  ),
  numberField(
    'rate',
    '1 on the top is worth (empty: not known)',
    (line) => line.rate,
    (line, rate) => checked({ ...line, rate, tried: 0 }),
    (line) => ({ ...line, rate: null, tried: 0 }),
  ),
  numberField(
    'pairTop',
    'Top number of the chosen pair',
    (line) => chosenPair(line)?.top,
    (line, top) => ofPair(line, 'top', top),
  ),
  numberField(
    'pairBottom',
    'Its bottom number (changes what 1 is worth)',
    (line) => quantities(line)[`bottom${line.chosen + 1}`],
    (line, bottom) => ofPair(line, 'bottom', bottom),
  ),
  {
    id: 'length',
    label: 'Length',
    control: { type: 'number', least: 400, most: 1600 },
    value: (line) => line.length,
    set: (line, value) =>
      done({ ...line, length: Math.round(Math.min(1600, Math.max(400, Number(value) || 0))) }),
  },
  notationField(),
]

/** A known pair: its bottom number says what 1 is worth, and its top number moves it. */
function ofPair(line: DoubleNumberLine, side: Side, value: Exact): Outcome<DoubleNumberLine> {
  const pair = chosenPair(line)
  if (pair === null) return refused('No pair is marked.')
  const number = line.chosen + 1
  if (side === 'top') return withQuantities(line, { [`top${number}`]: value })
  return withQuantities(line, { [`top${number}`]: pair.top, [`bottom${number}`]: value })
}
