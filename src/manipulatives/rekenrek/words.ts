import { counted } from '../../number/spoken'
import type { Look } from '../contract'
import { beadsIn, isHundred, type Rekenrek, rowNames, totalOf } from './rekenrek'

/** "Bead frame: 7 beads on the top wire and 5 on the bottom wire, pushed left." */
export function describe(frame: Rekenrek, look: Look): string {
  const opening = isHundred(frame) ? `Bead frame of ${beadsIn(frame)}` : 'Bead frame'
  const isHidden = (['total', 'rest'] as const).some((name) => look.hidden(name) !== 'no')
  if (frame.covered) return `${opening}: the beads are covered.`
  if (look.covered || isHidden) return `${opening}: a hidden number of beads pushed left.`
  if (isHundred(frame))
    return rowNames(frame).some((name) => look.hidden(name) !== 'no')
      ? `${opening}: a hidden number of beads pushed left.`
      : `${opening}: ${counted(totalOf(frame), 'bead')} pushed left${pushesSaid(frame)}.`
  const [top, bottom] = frame.rows
  const topSaid = look.hidden('top') === 'no' ? counted(top ?? 0, 'bead') : 'a hidden number of beads'
  const bottomSaid = look.hidden('bottom') === 'no' ? `${bottom}` : 'a hidden number'
  return `${opening}: ${topSaid} on the top wire and ${bottomSaid} on the bottom wire, pushed left${pushesSaid(frame)}.`
}

function pushesSaid(frame: Rekenrek): string {
  return frame.showPushes ? ` in ${counted(frame.pushes, 'push', 'pushes')}` : ''
}
