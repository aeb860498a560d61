import { compare, isWhole, parseExact, subtract } from '../../number/exact'
import { decimalDigits } from '../../number/numerals'
import type { Part } from '../../picture/part'
import type { NumberLine } from './numberLine'
import { asked, type LineChange } from './plan'

/** Whether a number of the line can be written with digits: a line of thirds has none that can. */
export function writesOn(line: NumberLine): Pick<Part, 'writes'> {
  if (isWhole(line.step)) return { writes: true }
  return decimalDigits(line.step) === null || line.notation === 'fraction' ? {} : { writes: 'decimal' }
}

/** A number written in the place of a jump's size or a point's number. A jump goes on the same way. */
export function write(line: NumberLine, part: string, digits: string): LineChange | null {
  const value = parseExact(digits)
  const [, kind, number] = /^(jump|point) ?(\d+) (?:size|number)$/.exec(part) ?? []
  if (value === null || kind === undefined) return null
  const index = Number(number) - 1
  const now = kind === 'jump' ? line.jumps[index] : line.points[index]?.value
  if (now === undefined) return null
  const isBack = kind === 'jump' && compare(now, 0) < 0
  const outcome = asked(line, { [`${kind}${number}`]: isBack ? subtract(0, value) : value })
  return outcome.ok ? outcome.value : { to: 'refusal', refusal: outcome.refusal }
}
