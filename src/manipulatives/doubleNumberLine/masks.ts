import type { Look } from '../contract'
import type { DoubleNumberLine, Side } from './doubleNumberLine'
import { nameOf } from './values'

/** Whether the number of a pair is kept from the class, by the board or by the lines themselves. */
export function isHidden(line: DoubleNumberLine, look: Look, side: Side, index: number): boolean {
  const masked = line.pairs[index]?.masked.includes(side) ?? false
  return masked || look.hidden(nameOf(side, index)) !== 'no'
}

/** Whether a pair may be drawn where it stands: one place tells both numbers. */
export function isPlaced(look: Look, index: number): boolean {
  return look.hidden(nameOf('top', index)) !== 'size' && look.hidden(nameOf('bottom', index)) !== 'size'
}

/** Whether anything that the two numbers of a pair tell is kept from the class. */
export function isAnyHidden(line: DoubleNumberLine, look: Look, index: number): boolean {
  return isHidden(line, look, 'top', index) || isHidden(line, look, 'bottom', index)
}
