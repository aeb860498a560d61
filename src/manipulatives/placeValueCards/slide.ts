import type { Point } from '../../geometry/point'
import { type Change, type Refusal, refuse } from '../contract'
import { oneOf, type Place } from '../placeValue'
import { type Cards, type Name, presentOf, withTogether } from './cards'
import { laneAt, laneOf } from './geometry'

export function whyNotSlid(cards: Cards, place: Place): Refusal | null {
  const present = presentOf(cards)
  if (!present.includes(place)) return refuse(`There is no ${oneOf(place)} card.`)
  return present.length < 2 ? refuse('There is no other card to slide it onto.') : null
}

/** A card that is in is pulled out; another is slid in with those together, or else onto the greatest other card. */
export function slid(cards: Cards, place: Place): Cards {
  const { together } = cards
  if (together.includes(place))
    return withTogether(
      cards,
      together.filter((each) => each !== place),
    )
  const onto =
    together.length > 0
      ? together
      : presentOf(cards)
          .filter((each) => each !== place)
          .slice(0, 1)
  return withTogether(cards, [...onto, place])
}

/** Over another card it slides together with it; taken out of the lane of those together, it comes apart. */
export function draggedTo(cards: Cards, place: Place, to: Point): Change<Cards, Name> | null {
  const { together } = cards
  const lane = laneAt(cards, to)
  const isOver = (each: Place) => each !== place && laneOf(cards, each) === lane
  const state = (after: Cards) => ({ to: 'state', state: after }) as const
  if (together.includes(place)) return lane === laneOf(cards, place) ? null : state(slid(cards, place))
  const target = presentOf(cards).find(isOver)
  if (!target) return null
  if (together.includes(target)) return state(slid(cards, place))
  return together.length === 0
    ? state(withTogether(cards, [place, target]))
    : { to: 'refusal', refusal: refuse('Slide it onto the cards that are together.') }
}
