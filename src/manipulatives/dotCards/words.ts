import { counted } from '../../number/spoken'
import { listed } from '../../number/written'
import type { Look } from '../contract'
import { type DotCard, faceOf, type Layout } from './card'

export const CALLED: Readonly<Record<Layout | 'none' | 'numeral', string>> = {
  dice: 'a dice',
  domino: 'a domino',
  frame: 'a ten frame',
  line: 'a line',
  random: 'no pattern',
  none: 'nothing',
  numeral: 'the number',
}

/** One sentence as a teacher would say it, of what can be seen. */
export function describe(card: DotCard, look: Look): string {
  const name = card.label === '' ? 'Dot card' : `Dot card ${card.label}`
  if (look.covered) return `${name}: covered.`
  const face = faceOf(card)
  const isHidden = look.hidden('number') !== 'no'
  if (face === 'numeral') return `${name}: ${isHidden ? 'a hidden number' : `the number ${card.number}`}.`
  const like = face === 'random' ? 'in no pattern' : face === 'line' ? 'in a line' : `like ${CALLED[face]}`
  if (look.hiddenNames.length > 0) return `${name}: a hidden number of dots ${like}.`
  const halves = face === 'domino' ? `, ${card.left} and ${card.number - card.left}` : ''
  const rings = card.rings.filter((ring) => ring.length > 0).map(({ length }) => String(length))
  const ringed = rings.length === 0 ? '' : `, ${listed(rings)} ringed`
  return `${name}: ${counted(card.number, 'dot')} ${like}${halves}${ringed}.`
}
