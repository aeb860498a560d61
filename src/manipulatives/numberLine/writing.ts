import { compare, isWhole, parseExact, subtract } from '../../number/exact'
import { decimalDigits } from '../../number/numerals'
import type { Part } from '../../picture/part'
import { type NumberLine, stopsOf } from './numberLine'
import { asked, type LineChange } from './plan'
import type { Name } from './values'

/** Whether a number of the line can be written with digits: a line of thirds has none that can. */
export function writesOn(line: NumberLine): Pick<Part, 'writes'> {
  if (isWhole(line.step)) return { writes: true }
  return decimalDigits(line.step) === null || line.notation === 'fraction' ? {} : { writes: 'decimal' }
}

/** A number written in the place of the start, a landing, a jump's size or a point. A jump goes on the same way. */
export function write(line: NumberLine, part: string, digits: string): LineChange | null {
  const value = parseExact(digits)
  const [, number] = /^(?:landing |jump|point )(\d+)(?: size| number)?$/.exec(part) ?? []
  const stops = stopsOf(line)
  if (value === null || (number === undefined && part !== 'start')) return null
  const jump = line.jumps[Number(number) - 1]
  const isBack = part.endsWith('size') && jump !== undefined && compare(jump, 0) < 0
  const name = (part === 'start' ? 'start' : `${/^[a-z]+/.exec(part)?.[0]}${number}`) as Name
  const isThere = part.startsWith('point') ? line.points[Number(number) - 1] : stops[Number(number ?? 0)]
  if (isThere === undefined) return null
  const outcome = asked(line, { [name]: isBack ? subtract(0, value) : value })
  return outcome.ok ? outcome.value : { to: 'refusal', refusal: outcome.refusal }
}
