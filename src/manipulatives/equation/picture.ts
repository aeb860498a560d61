import { type Box, grown } from '../../geometry/box'
import { isWhole } from '../../number/exact'
import { hiddenBoxMarks } from '../../picture/hidden'
import type { InkName } from '../../picture/ink'
import type { Mark } from '../../picture/mark'
import { notTrueMarks } from '../../picture/notTrue'
import type { Part } from '../../picture/part'
import { isStacked, numberMarks, numberWidth, textMark } from '../../picture/text'
import type { Look } from '../contract'
import { type Equation, isBox, signName, signOf, termsOf } from './equation'
import { boxWidth, type Layout, layoutOf, type TermPlace } from './geometry'
import { isHidden, isLinkHidden } from './masks'
import { BOX_HEIGHT, LABEL_SIZE, OPERATOR, SIGN_BOX, UNIT } from './measures'
import { partCircle, ringPart, ringValuePart, splitLine, wholeCircle } from './splitPicture'
import { spokenBox, spokenTerm } from './words'

export function picture(equation: Equation, look: Look): Part[] {
  const layout = layoutOf(equation)
  const behind = [...ringPart(equation, layout), ...layout.parts.map((part) => splitLine(part))]
  const row = [
    ...labelPart(equation, layout),
    ...layout.terms.flatMap((place) => termParts(equation, place, look)),
    ...layout.operators.map(({ key, text, at }): Part => ({ key, at, marks: [wordMark(text, equation)] })),
    ...layout.signs.map(({ index, at }) => signPart(equation, index, at)),
  ]
  return [
    ...behind,
    ...row,
    ...layout.parts.map((part) => partCircle(equation, part, look)),
    ...ringValuePart(equation, layout, look),
    ...tagParts(equation, layout, look),
  ]
}

function labelPart({ label }: Equation, { labelAt }: Layout): Part[] {
  if (label === '') return []
  const mark = textMark(label, { x: 0, y: 0 }, LABEL_SIZE, {
    weight: 'regular',
    align: 'left',
    fill: 'ink.second',
  })
  return [{ key: 'label', at: labelAt, marks: [mark] }]
}

function wordMark(text: string, { size }: Equation): Mark {
  if (text === 'of') return textMark(text, { x: 0, y: 0 }, UNIT * size, { weight: 'regular' })
  return textMark(text, { x: 0, y: 0 }, OPERATOR * size)
}

function termParts(equation: Equation, place: TermPlace, look: Look): Part[] {
  const { size } = equation
  const parts = [place.split ? wholeCircle(equation, place, look) : numberPart(equation, place, look)]
  if (place.term.unit === '') return parts
  const unit = textMark(place.term.unit, { x: 0, y: 0 }, UNIT * size, { weight: 'regular', align: 'left' })
  return [...parts, { key: `unit ${place.name}`, at: place.unitAt, marks: [unit] }]
}

function numberPart(equation: Equation, place: TermPlace, look: Look): Part {
  const { size, notation } = equation
  const box = boxOf(boxWidth(place, equation), size)
  const base = { key: place.name, at: place.at, shows: place.name }
  const pressed = { press: touchable(box), name: spokenTerm(equation, place.name) }
  if (isHidden(equation, place.name, look))
    return { ...base, ...pressed, marks: hiddenBoxMarks(box, 0.76 * size) }
  const { value, form = null } = place.term
  const hue = look.hue(place.name)
  if (isBox(place.term)) {
    const isFilled = value !== null
    const marks: Mark[] = [
      {
        type: 'rect',
        ...box,
        radius: Math.min(16, box.height / 4),
        fill: isFilled && hue ? `${hue}.fill` : 'card',
        stroke: isFilled && hue ? `${hue}.outline` : 'ink',
        strokeWidth: 4,
      },
    ]
    const fill: InkName = hue ? `${hue}.onFill` : 'ink'
    if (isFilled)
      marks.push(...numberMarks(value, { x: 0, y: 0 }, digitsSize(equation, place), { notation, fill, form }))
    return {
      ...base,
      ...pressed,
      name: spokenBox(equation, place),
      writes: writesDecimals(equation, look) ? 'decimal' : true,
      marks,
    }
  }
  const fill: InkName = equation.coloured && hue ? `${hue}.deep` : 'ink'
  return {
    ...base,
    marks:
      value === null
        ? []
        : numberMarks(value, { x: 0, y: 0 }, digitsSize(equation, place), { notation, fill, form }),
  }
}

/** Whether decimals are seen in it, or room is made for their places: of what is hidden nothing is told. */
function writesDecimals(equation: Equation, look: Look): boolean {
  return termsOf(equation).some(({ name, term: { value, form } }) => {
    if (form && 'decimals' in form) return true
    return value !== null && !isWhole(value) && !isHidden(equation, name, look)
  })
}

/** Smaller where a number is too wide for the room it is given; a stacked fraction, to stand in its box. */
function digitsSize({ size, notation }: Equation, { term, width }: TermPlace): number {
  const value = term.value ?? 0
  const least = isBox(term) && isStacked(value, notation, term.form) ? 0.72 * size : size
  return Math.min(least, (size * width) / numberWidth(value, size, notation, term.form))
}

function signPart(equation: Equation, index: number, at: Part['at']): Part {
  const { size } = equation
  const relation = equation.relations[index] ?? '='
  const base = { key: signName(index), at }
  const box = boxOf(SIGN_BOX * size, size)
  const pressed = { press: touchable(box), name: `sign ${index + 1}` }
  if (equation.masked.includes(signName(index)))
    return { ...base, ...pressed, marks: hiddenBoxMarks(box, 0.66 * size) }
  const sign = signOf(relation)
  const text = sign === null ? [] : [textMark(sign, { x: 0, y: 0 }, OPERATOR * size)]
  if (typeof relation === 'string') return { ...base, marks: text }
  const frame: Mark = {
    type: 'rect',
    ...box,
    radius: Math.min(16, box.height / 4),
    fill: 'card',
    stroke: 'ink',
    strokeWidth: 4,
  }
  return { ...base, ...pressed, marks: [frame, ...text] }
}

/** EQ1: a link that is not true says so, calmly, unless that would tell something hidden. */
function tagParts(equation: Equation, layout: Layout, look: Look): Part[] {
  return layout.tags
    .filter(({ link }) => equation.flaggedFalse || !isLinkHidden(equation, link, look))
    .map(({ link, at }) => ({ key: `not true ${link + 1}`, at, marks: notTrueMarks() }))
}

function boxOf(width: number, size: number): Box {
  const height = BOX_HEIGHT * size
  return { x: -width / 2, y: -height / 2, width, height }
}

/** At least 56 units each way, for a finger. */
export function touchable(box: Box): Box {
  return grown(box, Math.max(0, (56 - Math.min(box.width, box.height)) / 2))
}
