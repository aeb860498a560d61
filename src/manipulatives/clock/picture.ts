import { hiddenBoxMarks } from '../../picture/hidden'
import type { Part } from '../../picture/part'
import { coveredName, type Look } from '../contract'
import { type Clock, minuteAngle } from './clock'
import { aroundMarks, dialMarks, numeralMarks, turnMarks } from './face'
import { laidOut } from './geometry'
import { handParts } from './hands'
import { altogetherParts, timelineParts } from './jumps'
import { readingParts, stripParts } from './readings'

export function picture(clock: Clock, look: Look): Part[] {
  const { face: at, radius } = laidOut(clock)
  const hue = look.hue('minute') ?? 'blue'
  const parts: Part[] = [{ key: 'dial', at, marks: dialMarks(clock) }]
  if (clock.minutesAround) parts.push({ key: 'around', at, marks: aroundMarks(clock, `${hue}.deep`) })
  if (clock.shaded && !look.covered) {
    const marks = turnMarks(minuteAngle(clock), 0.57 * radius, `${hue}.fill`, `${hue}.outline`)
    parts.push({ key: 'turn', at, marks })
  }
  if (!look.covered) parts.push(...handParts(clock, look))
  if (clock.numerals !== 'none') parts.push({ key: 'numerals', at, marks: numeralMarks(clock) })
  if (look.covered) parts.push(coverPart(clock, look))
  if (clock.start !== null) parts.push(...timelineParts(clock, look))
  else if (clock.unrolled) parts.push(...stripParts(clock, look))
  parts.push(...readingParts(clock, look))
  if (clock.start !== null) parts.push(...altogetherParts(clock, look))
  return parts
}

/** Hands would give a hidden time away. */
function coverPart(clock: Clock, look: Look): Part {
  const box = { x: -75, y: -55, width: 150, height: 110 }
  return {
    key: 'cover',
    at: laidOut(clock).face,
    marks: hiddenBoxMarks(box, 88),
    press: box,
    name: 'hidden time',
    shows: coveredName(look),
  }
}
