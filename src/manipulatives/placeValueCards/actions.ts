import { type Action, type Change, COVERED, HIDDEN, type Look, type Refusal, refuse } from '../contract'
import { wishFor } from '../digitsByPlace'
import { oneOf, type Place } from '../placeValue'
import { type Cards, digitOf, hiddenOn, type Name, numberOf, presentOf, withTogether } from './cards'
import { slid, whyNotSlid } from './slide'

type Act = Action<Cards, Name>

export function actions(cards: Cards, look: Look): Act[] {
  const places = cards.places.toReversed()
  const all = [
    together(cards),
    apart(cards),
    ...cards.places.map((place) => sliding(cards, place, look)),
    ...places.flatMap((place) => [swapping(cards, place, 1, look), swapping(cards, place, -1, look)]),
  ]
  return look.covered ? all.map((action) => ({ ...action, refusal: COVERED })) : all
}

function act(
  id: string,
  label: string,
  icon: string,
  refusal: Refusal | null,
  change: Change<Cards, Name>,
): Act {
  return { id, label, icon, refusal, run: () => (refusal ? { to: 'refusal', refusal } : change) }
}

function together(cards: Cards): Act {
  const present = presentOf(cards)
  const refusal =
    present.length < 2
      ? refuse('There are no two cards to slide together.')
      : cards.together.length === present.length
        ? refuse('They are together already.')
        : null
  return act('together', 'Slide together', 'combine', refusal, {
    to: 'state',
    state: withTogether(cards, present),
  })
}

function apart(cards: Cards): Act {
  const refusal = cards.together.length === 0 ? refuse('They are apart already.') : null
  return act('apart', 'Pull apart', 'ungroup', refusal, { to: 'state', state: withTogether(cards, []) })
}

function sliding(cards: Cards, place: Place, look: Look): Act {
  const isIn = cards.together.includes(place) && !look.covered
  return act(
    `slide:${place}`,
    isIn ? `Pull the ${oneOf(place)} card out` : `Slide the ${oneOf(place)} card in`,
    isIn ? 'split' : 'merge',
    hiddenOn(cards, place, look) === null ? whyNotSlid(cards, place) : HIDDEN,
    { to: 'state', state: slid(cards, place) },
  )
}

/** Move 4: another card in place of one. From 0 the first is put in, from 1 it is taken out. */
function swapping(cards: Cards, place: Place, by: 1 | -1, look: Look): Act {
  const digit = digitOf(cards, place)
  const one = oneOf(place)
  const limit =
    by === 1
      ? digit >= 9 && refuse(`There is no greater ${one} card.`)
      : digit <= 0 && refuse(`There is no ${one} card to take out.`)
  const refusal = hiddenOn(cards, place, look) === null ? limit || null : HIDDEN
  const digits = cards.digits.with(cards.places.indexOf(place), Math.min(9, Math.max(0, digit + by)))
  return act(
    `${by === 1 ? 'add' : 'remove'}:${place}`,
    `Swap for 1 ${one} ${by === 1 ? 'more' : 'fewer'}`,
    by === 1 ? 'plus' : 'minus',
    refusal,
    wishFor(numberOf(cards), digits),
  )
}
