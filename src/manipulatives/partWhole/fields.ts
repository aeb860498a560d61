import { parseExact } from '../../number/exact'
import { written } from '../../number/written'
import { done, type Field, type Outcome, refused } from '../contract'
import { nameField, notationField } from '../fields'
import { type Branch, type Name, type PartWhole, partName, showsCounters, treeOf } from './partWhole'
import { withQuantities } from './quantities'
import { problemOf } from './schema'

export const fields: readonly Field<PartWhole>[] = [
  {
    id: 'direction',
    label: 'Parts are',
    control: {
      type: 'choice',
      choices: [
        { value: 'down', label: 'below' },
        { value: 'up', label: 'above' },
        { value: 'right', label: 'on the right' },
        { value: 'left', label: 'on the left' },
      ],
    },
    value: (diagram) => diagram.direction,
    set: (diagram, value) => {
      const direction = (['down', 'up', 'right', 'left'] as const).find((way) => way === value)
      return done(direction ? { ...diagram, direction } : diagram)
    },
  },
  numberField('whole', 'Whole', 'whole'),
  ...[0, 1, 2, 3].map((index) => numberField(`part${index + 1}`, `Part ${index + 1}`, partName(index))),
  notationField(),
  hideField('hideWhole', 'Hide the whole', 'whole'),
  ...[0, 1, 2, 3].map((index) =>
    hideField(`hidePart${index + 1}`, `Hide part ${index + 1}`, partName(index)),
  ),
  {
    id: 'falseWhole',
    label: 'Whole that is not true',
    control: { type: 'text' },
    value: (diagram) => (diagram.falseWhole === null ? '' : written(diagram.falseWhole, diagram.notation)),
    set: (diagram, value) => {
      if (String(value).trim() === '') return done({ ...diagram, falseWhole: null })
      const falseWhole = parseExact(String(value))
      if (falseWhole === null) return refused('Write a number.')
      return checked({ ...diagram, falseWhole })
    },
  },
  nameField(),
]

function numberField(id: string, label: string, name: Name): Field<PartWhole> {
  const knotIn = (diagram: PartWhole) => {
    const whole = treeOf(diagram)
    return name === 'whole' ? whole : whole.parts.find((part) => part.name === name)
  }
  return {
    id,
    label,
    control: { type: 'text' },
    value: (diagram) => {
      const knot = knotIn(diagram)
      return knot ? written(knot.value, diagram.notation) : ''
    },
    set: (diagram, text) => {
      if (showsCounters(diagram)) return refused('Show numbers first.', 'counters')
      const value = parseExact(String(text))
      if (value === null) return refused('Write a number.')
      if (!knotIn(diagram)) return withNewPart(diagram, { value })
      return withQuantities(diagram, { [name]: value }, noMint)
    },
  }
}

/** A number written for a part that is not there yet makes the next part. */
function withNewPart(diagram: PartWhole, part: Branch): Outcome<PartWhole> {
  return checked({ ...diagram, parts: [...diagram.parts, part] })
}

function noMint(): never {
  throw new Error('Numerals need no counters')
}

function hideField(id: string, label: string, name: Name): Field<PartWhole> {
  return {
    id,
    label,
    control: { type: 'switch' },
    value: (diagram) => diagram.masked.includes(name),
    set: (diagram, isHidden) => {
      const others = diagram.masked.filter((masked) => masked !== name)
      return checked({ ...diagram, masked: isHidden === true ? [...others, name] : others })
    },
  }
}

function checked(diagram: PartWhole): Outcome<PartWhole> {
  const problem = problemOf(diagram)
  return problem === null ? done(diagram) : refused(problem)
}
