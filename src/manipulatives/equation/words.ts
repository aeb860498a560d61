import { add } from '../../number/exact'
import { ordinal } from '../../number/spoken'
import { listed, written } from '../../number/written'
import type { Look } from '../contract'
import {
  type Equation,
  formOf,
  type Placed,
  ringOf,
  type Sign,
  signName,
  signOf,
  splitName,
  termName,
  termsOf,
} from './equation'
import { isHidden, isLinkHidden } from './masks'
import { linkStatus } from './truth'

const SAID: Readonly<Record<Sign, string>> = {
  '=': 'is equal to',
  '<': 'is less than',
  '>': 'is greater than',
}

/** "Equation: 8 + 5 is equal to an empty box." EQ4: without a sign it is an expression. */
export function describe(equation: Equation, look: Look): string {
  const isExpression = equation.relations.length === 0
  const title = isExpression
    ? 'Expression'
    : equation.relations.every((relation) => signOf(relation) === '=' || typeof relation !== 'string')
      ? 'Equation'
      : 'Comparison'
  const name = equation.label === '' ? title : `${title} ${equation.label}`
  const sides = equation.sides.map((_, side) => sideInWords(equation, side, look))
  const said = sides.reduce((sofar, side, index) =>
    index === 0 ? side : `${sofar} ${signInWords(equation, index - 1)} ${side}`,
  )
  return `${name}: ${[said, ...splitsInWords(equation, look)].join('; ')}${notTrue(equation, look)}.`
}

function sideInWords(equation: Equation, side: number, look: Look): string {
  const { terms = [], operators = [] } = equation.sides[side] ?? {}
  return terms
    .map((_, index) => {
      const operator = operators[index - 1]
      const number = termInWords(equation, termName(side, index), look)
      return operator === undefined ? number : `${operator} ${number}`
    })
    .join(' ')
}

export function termInWords(equation: Equation, name: string, look: Look): string {
  const placed = termsOf(equation).find((candidate) => candidate.name === name)
  if (!placed) return ''
  const { value, unit, form } = placed.term
  const number = isHidden(equation, placed.name, look)
    ? 'a hidden number'
    : value === null
      ? 'an empty box'
      : written(value, equation.notation, form)
  return unit === '' ? number : `${number} ${unit}`
}

function signInWords(equation: Equation, link: number): string {
  const relation = equation.relations[link]
  if (equation.masked.includes(signName(link))) return '(a hidden sign)'
  const sign = relation === undefined ? null : signOf(relation)
  return sign === null ? '(an empty box for a sign)' : SAID[sign]
}

function splitsInWords(equation: Equation, look: Look): string[] {
  const clauses = equation.splits.map((split) => {
    const parts = split.parts.map((part, index) =>
      isHidden(equation, splitName(split, index), look)
        ? 'a hidden number'
        : written(part, equation.notation, formOf(equation, split.term)),
    )
    return `${termInWords(equation, split.term, look)} is split into ${listed(parts)}`
  })
  const ring = ringOf(equation)
  const value = ring?.partner.term.value
  if (!ring || value === null || value === undefined) return clauses
  const hidden = isHidden(equation, 'ring', look) || isHidden(equation, ring.partner.name, look)
  const made = add(value, ring.split.parts[ring.part] ?? 0)
  return [
    ...clauses,
    `a ring makes ${hidden ? 'a hidden number' : written(made, equation.notation, ring.partner.term.form)}`,
  ]
}

function notTrue(equation: Equation, look: Look): string {
  const isFalse = equation.relations.some(
    (_, link) =>
      linkStatus(equation, link) === 'not true' &&
      (equation.flaggedFalse || !isLinkHidden(equation, link, look)),
  )
  return isFalse ? ', which is not true' : ''
}

/** How a number is spoken of where it can be pressed: by its place, which no value sounds like. */
export function spokenTerm(equation: Equation, name: string): string {
  const order = termsOf(equation).findIndex((placed) => placed.name === name) + 1
  return `${ordinal(order)} number`
}

/** A box to write in, with what is written: "third number, empty box". */
export function spokenBox(equation: Equation, { name, term }: Placed): string {
  const said = term.value === null ? 'empty box' : written(term.value, equation.notation, term.form)
  return `${spokenTerm(equation, name)}, ${said}`
}
