import type { Exact } from '../../number/exact'
import { oneOf } from '../../number/spoken'
import { factorWritten, written } from '../../number/written'
import type { Look } from '../contract'
import { factorSeen } from './arrows'
import { bottomOf, type DoubleNumberLine } from './doubleNumberLine'
import { isAnyHidden, isHidden } from './masks'
import { hasRoomFor } from './tried'
import { triedFits, triedOf } from './values'

/** "Double number line of red and yellow: 3 red with 4 yellow; 6 red with 8 yellow." */
export function describe(line: DoubleNumberLine, look: Look): string {
  const { top, bottom } = line
  const title = `Double number line of ${top.unit} and ${bottom.unit}`
  const say = (value: Exact | null, unit: string, hidden: boolean) =>
    hidden || value === null
      ? `${hidden ? 'a hidden' : 'an unknown'} number of ${unit}`
      : `${written(value, line.notation)} ${value === 1 ? oneOf(unit) : unit}`
  const pairs = line.pairs.map((pair, index) => {
    const upper = say(pair.top, top.unit, isHidden(line, look, 'top', index))
    const lower = say(bottomOf(line, pair.top), bottom.unit, isHidden(line, look, 'bottom', index))
    return `${upper} with ${lower}`
  })
  const last = bottomOf(line, line.to)
  const ends = `0 to ${written(line.to, line.notation)} over ${last === null ? 'a line without numbers' : `0 to ${written(last, line.notation)}`}`
  const said = pairs.length === 0 ? ends : pairs.join('; ')
  const tried = triedOf(line)
  const isSaid = tried !== null && hasRoomFor(line) && !isAnyHidden(line, look, line.chosen)
  const fits = triedFits(line) ? 'fits' : 'does not fit'
  const trying = isSaid
    ? `; ${written(tried.top, line.notation)} with ${written(tried.bottom, line.notation)} ${fits}`
    : ''
  return `${title}: ${said}${arrows(line, look)}${trying}.`
}

/** "; pair 1 to pair 2: × 3". */
function arrows(line: DoubleNumberLine, look: Look): string {
  return line.pairs
    .map((_, pair) => {
      const factor = pair === 0 ? 'none' : factorSeen(line, look, pair - 1)
      return factor === 'none'
        ? ''
        : `; pair ${pair} to pair ${pair + 1}: ${factorWritten(factor, line.notation)}`
    })
    .join('')
}
