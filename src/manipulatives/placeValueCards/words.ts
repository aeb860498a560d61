import { total } from '../../number/exact'
import { numeral } from '../../number/numerals'
import { listed } from '../../number/written'
import type { Look } from '../contract'
import { oneOf, type Place } from '../placeValue'
import { type Cards, hiddenOn, presentOf, worthOf } from './cards'

/** "Place value cards: 300, 40 and 7 slid together, 347." */
export function describe(cards: Cards, look: Look): string {
  const name = cards.label === '' ? 'Place value cards' : `Place value cards ${cards.label}`
  if (look.covered) return `${name}: a hidden number.`
  const present = cards.places.filter(
    (place) => presentOf(cards).includes(place) || hiddenOn(cards, place, look) !== null,
  )
  if (present.length === 0) return `${name}: none.`
  const said = (places: readonly Place[]) =>
    listed(
      places.map((place) =>
        hiddenOn(cards, place, look) ? `a hidden ${oneOf(place)} card` : numeral(worthOf(cards, place)),
      ),
    )
  if (cards.together.length === 0) return `${name}: ${said(present)}${present.length > 1 ? ', apart' : ''}.`
  const isKnown = cards.together.every((place) => hiddenOn(cards, place, look) === null)
  const number = isKnown ? `, ${numeral(total(cards.together.map((place) => worthOf(cards, place))))}` : ''
  const apart = present.filter((place) => !cards.together.includes(place))
  const rest = apart.length === 0 ? '' : `; ${said(apart)} apart`
  return `${name}: ${said(cards.together)} slid together${number}${rest}.`
}
