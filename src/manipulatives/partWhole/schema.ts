import * as z from 'zod/mini'
import { add, compare, total } from '../../number/exact'
import { exactSchema, isWritable } from '../exactSchema'
import { tokenSchema } from '../token'
import { worthTogether } from '../worth'
import { goesIn, tokensIn } from './counters'
import { knotsOf, MOST_COUNTERS, MOST_PARTS, type PartWhole, showsCounters, treeOf } from './partWhole'

const place = z.enum(['1', '2', '3', '4'])
const name = z.union([
  z.literal('whole'),
  z.templateLiteral(['part', place]),
  z.templateLiteral(['part', place, '.part', place]),
])
const numberPart = z.strictObject({ value: exactSchema })
const severalParts = z.readonly(z.array(numberPart).check(z.minLength(2), z.maxLength(MOST_PARTS)))
const counters = z.readonly(z.array(tokenSchema).check(z.maxLength(MOST_COUNTERS)))

export const schema = z
  .object({
    parts: z.readonly(
      z
        .array(z.union([numberPart, z.strictObject({ parts: severalParts }), z.strictObject({ counters })]))
        .check(z.minLength(2), z.maxLength(MOST_PARTS)),
    ),
    inWhole: z._default(counters, []),
    direction: z._default(z.enum(['down', 'up', 'left', 'right']), 'down'),
    notation: z._default(z.enum(['decimal', 'fraction']), 'decimal'),
    masked: z._default(z.readonly(z.array(name).check(z.maxLength(21))), []),
    falseWhole: z._default(z.nullable(exactSchema), null),
    set: z._default(tokenSchema.shape.set, 'red'),
    label: z._default(z.string().check(z.maxLength(40)), ''),
  })
  .check((context) => {
    const problem = problemOf(context.value)
    if (problem !== null) context.issues.push({ code: 'custom', message: problem, input: context.value })
  })

/** What is wrong with a diagram, as a sentence; null when nothing is. */
export function problemOf(diagram: PartWhole): string | null {
  const knots = knotsOf(diagram)
  if (knots.some(({ value }) => compare(value, 0) < 0)) return 'A whole and its parts are 0 or more.'
  if (knots.some(({ value }) => !isWritable(value))) return 'The parts come to a number that is too long.'
  const names = knots.map(({ name }) => name)
  if (diagram.masked.some((name) => !names.includes(name))) return 'A number that is hidden is not there.'
  if (new Set(diagram.masked).size !== diagram.masked.length) return 'A number is hidden twice.'
  if (diagram.falseWhole !== null && diagram.falseWhole === partsTogether(diagram))
    return 'The parts make this whole, so it is no false whole.'
  return countersProblem(diagram)
}

/** PW2: each counter is in exactly one place, and counters and numerals do not mix. */
function countersProblem(diagram: PartWhole): string | null {
  if (!showsCounters(diagram))
    return diagram.inWhole.length > 0 ? 'Counters in the whole need counters in the parts.' : null
  if (!diagram.parts.every((branch) => 'counters' in branch)) return 'All parts hold counters, or none does.'
  if (diagram.falseWhole !== null) return 'A whole of counters cannot be false.'
  const tokens = tokensIn(diagram)
  if (tokens.length > MOST_COUNTERS) return `A diagram holds at most ${MOST_COUNTERS} counters.`
  if (!tokens.every(({ kind }) => goesIn(kind)))
    return 'Only what counts as one and place value counters go in the circles.'
  if (new Set(tokens.map(({ id }) => id)).size !== tokens.length) return 'A counter is in two places.'
  return null
}

function partsTogether(diagram: PartWhole) {
  return add(total(treeOf(diagram).parts.map(({ value }) => value)), worthTogether(diagram.inWhole))
}
