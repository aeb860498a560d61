import * as z from 'zod/mini'
import { total } from '../../number/exact'
import { exactSchema, isWritable } from '../exactSchema'
import {
  boxesOf,
  type Equation,
  MOST_BOXES,
  MOST_SIDES,
  MOST_TERMS,
  type Name,
  OPERATORS,
  ringRound,
  SIGNS,
  type SignName,
  signName,
  splitName,
  termsOf,
} from './equation'
import { statusOf, worthOf } from './truth'

const form = z.union([
  z.strictObject({ decimals: z.int().check(z.gte(1), z.lte(6)) }),
  z.strictObject({ denominator: z.int().check(z.gte(2), z.lte(10_000)) }),
])

const term = z.object({
  value: z._default(z.nullable(exactSchema), null),
  blank: z._default(z.boolean(), false),
  digits: z._default(z.int().check(z.gte(0), z.lte(9)), 0),
  unit: z._default(z.string().check(z.maxLength(16)), ''),
  form: z.exactOptional(form),
})

const side = z.object({
  terms: z.readonly(z.array(term).check(z.minLength(1), z.maxLength(MOST_TERMS))),
  operators: z._default(z.readonly(z.array(z.enum(OPERATORS)).check(z.maxLength(MOST_TERMS - 1))), []),
})

const letter = z.enum(['a', 'b', 'c', 'd', 'e'])
const place = z.enum(['1', '2', '3', '4', '5', '6'])
const termName = z.templateLiteral([letter, place])
const maskable = z.union([
  termName,
  z.templateLiteral([letter, place, '.part', z.enum(['1', '2', '3'])]),
  z.literal('ring'),
  z.templateLiteral(['sign', z.enum(['1', '2', '3', '4'])]),
])

const split = z.object({
  term: termName,
  parts: z.readonly(z.array(exactSchema).check(z.minLength(2), z.maxLength(3))),
  ring: z._default(z.boolean(), false),
})

export const schema = z
  .object({
    sides: z.readonly(z.array(side).check(z.minLength(1), z.maxLength(MOST_SIDES))),
    relations: z._default(
      z.readonly(
        z
          .array(z.union([z.enum(SIGNS), z.strictObject({ blank: z.nullable(z.enum(SIGNS)) })]))
          .check(z.maxLength(MOST_SIDES - 1)),
      ),
      [],
    ),
    splits: z._default(z.readonly(z.array(split).check(z.maxLength(2))), []),
    notation: z._default(z.enum(['decimal', 'fraction']), 'decimal'),
    masked: z._default(z.readonly(z.array(maskable).check(z.maxLength(40))), []),
    flaggedFalse: z._default(z.boolean(), false),
    coloured: z._default(z.boolean(), false),
    size: z._default(z.int().check(z.gte(54), z.lte(160)), 132),
    label: z._default(z.string().check(z.maxLength(8)), ''),
  })
  .check((context) => {
    const problem = problemOf(context.value)
    if (problem !== null) context.issues.push({ code: 'custom', message: problem, input: context.value })
  })

/** What is wrong with an equation, as a sentence; null when nothing is. */
export function problemOf(equation: Equation): string | null {
  const { sides, relations } = equation
  if (relations.length !== sides.length - 1) return 'There is one sign between two sides.'
  if (sides.some(({ terms, operators }) => operators.length !== terms.length - 1))
    return 'There is one operator between two numbers.'
  if (termsOf(equation).some(({ term: { value, blank } }) => value === null && !blank))
    return 'A number is missing: an empty box is written blank.'
  if (boxesOf(equation).length > MOST_BOXES) return `There are at most ${MOST_BOXES} boxes.`
  if (relations.filter((relation) => typeof relation !== 'string').length > 1)
    return 'There is at most one box for a sign.'
  for (const one of sides) {
    const worth = worthOf(one)
    if (worth === null && one.terms.every(({ value }) => value !== null))
      return 'Nothing can be divided by 0.'
    if (worth !== null && !isWritable(worth)) return 'A side comes to a number that is too long.'
  }
  if (equation.flaggedFalse && statusOf(equation) !== 'not true')
    return 'It is not false, so it cannot be flagged as not true.'
  return splitProblem(equation) ?? maskProblem(equation)
}

function splitProblem(equation: Equation): string | null {
  if (equation.splits.filter(({ ring }) => ring).length > 1) return 'There is one ring at most.'
  if (new Set(equation.splits.map((one) => one.term)).size !== equation.splits.length)
    return 'A number is split once.'
  for (const one of equation.splits) {
    const own = termsOf(equation).find(({ name }) => name === one.term)
    if (!own || own.term.blank || own.term.unit !== '') return 'Only a number can be split.'
    if (total(one.parts) !== own.term.value) return 'The parts do not make the number that is split.'
    if (one.ring && !ringRound(equation, one)) return 'A ring needs a number to add beside the split one.'
  }
  return null
}

function maskProblem(equation: Equation): string | null {
  const names: (Name | SignName)[] = [
    ...termsOf(equation).map(({ name }) => name),
    ...equation.relations.map((_, index) => signName(index)),
    ...equation.splits.flatMap((one) => one.parts.map((_, index) => splitName(one, index))),
    ...(equation.splits.some(({ ring }) => ring) ? (['ring'] as const) : []),
  ]
  if (equation.masked.some((name) => !names.includes(name))) return 'What is hidden is not there.'
  return new Set(equation.masked).size === equation.masked.length ? null : 'A number is hidden twice.'
}
