import { isWhole, parseExact } from '../../number/exact'
import { numeral } from '../../number/numerals'
import { done, type Field, type Manipulative, type Outcome, refused } from '../contract'
import { digitsValue, wishFor } from '../digitsByPlace'
import { nameField } from '../fields'
import { exponentOf, manyOf, PLACES, type Place, placesFrom } from '../placeValue'
import { actions } from './actions'
import {
  CARD_HEIGHT,
  type Cards,
  digitOf,
  hiddenOn,
  type Name,
  numberOf,
  presentOf,
  quantities,
  schema,
  sums,
  withQuantities,
  withTogether,
} from './cards'
import { sizeOf } from './geometry'
import { picture } from './picture'
import { draggedTo, slid, whyNotSlid } from './slide'
import { describe } from './words'

function cardsOf(places: readonly Place[], digits: readonly number[]): Cards {
  return { places, digits, together: [], cardHeight: CARD_HEIGHT.usual, label: '' }
}

const WHOLE = cardsOf(['hundreds', 'tens', 'ones'], [2, 4, 3])
const DECIMAL = cardsOf(['ones', 'tenths', 'hundredths'], [2, 4, 3])

export const placeValueCards: Manipulative<Cards, Name> = {
  kind: 'place-value-cards',
  title: 'Place value cards',
  group: 'place value',
  schema,
  initial: () => WHOLE,
  tray: [{ name: 'Place value cards' }, { name: 'Decimal cards', state: () => DECIMAL }],
  size: sizeOf,
  picture,
  describe,
  actions,
  fields: [
    {
      id: 'value',
      label: 'Number',
      control: { type: 'text' },
      value: (cards) => numeral(digitsValue(numberOf(cards))),
      set(cards, value) {
        const number = parseExact(String(value))
        return number === null
          ? refused('Write a number in figures.')
          : withQuantities(cards, { value: number })
      },
    },
    placeField(
      'greatest',
      'From',
      ({ places }) => places[0],
      (cards, place) => spanning(cards, place, cards.places.at(-1)),
    ),
    placeField(
      'least',
      'To',
      ({ places }) => places.at(-1),
      (cards, place) => spanning(cards, cards.places[0], place),
    ),
    {
      id: 'together',
      label: 'Slid together',
      control: { type: 'switch' },
      value: (cards) => cards.together.length > 0,
      set: (cards, value) => done(withTogether(cards, value === true ? presentOf(cards) : [])),
    },
    {
      id: 'cardHeight',
      label: 'Height of a card',
      control: { type: 'number', least: CARD_HEIGHT.least, most: CARD_HEIGHT.most },
      value: (cards) => cards.cardHeight,
      set(cards, value) {
        const height = Math.round(Number(value))
        if (!Number.isFinite(height)) return refused('The height is a number.')
        return done({
          ...cards,
          cardHeight: Math.min(CARD_HEIGHT.most, Math.max(CARD_HEIGHT.least, height)),
        })
      },
    },
    nameField(),
  ],
  press(cards, part, look) {
    const place = placeIn(cards, part, 'card')
    if (!place || look.covered || hiddenOn(cards, place, look)) return null
    const refusal = whyNotSlid(cards, place)
    return refusal ? { to: 'refusal', refusal } : { to: 'state', state: slid(cards, place) }
  },
  write(cards, part, digits) {
    const place = placeIn(cards, part, 'empty')
    const digit = place && digitWritten(place, digits)
    if (!place || digit === null || digit === undefined) return null
    return wishFor(numberOf(cards), cards.digits.with(cards.places.indexOf(place), digit))
  },
  drag(cards, part, to, look) {
    const place = placeIn(cards, part, 'card')
    return !place || look.covered ? null : draggedTo(cards, place, to)
  },
  quantities,
  sums,
  withQuantities,
}

function placeIn(cards: Cards, part: string, what: 'card' | 'empty'): Place | undefined {
  return cards.places.find(
    (place) => part === `${what} ${place}` && digitOf(cards, place) > 0 === (what === 'card'),
  )
}

/** What was written for a place: its digit, or the whole card: 3 or 300. */
function digitWritten(place: Place, written: string): number | null {
  const number = written === '' ? 0 : parseExact(written)
  if (number === null || !isWhole(number) || number < 0) return null
  if (number <= 9) return number
  const exponent = exponentOf(place)
  const digit = exponent > 0 ? number / 10 ** exponent : null
  return digit !== null && Number.isInteger(digit) && digit <= 9 ? digit : null
}

function placeField(
  id: string,
  label: string,
  read: (cards: Cards) => Place | undefined,
  set: (cards: Cards, place: Place) => Outcome<Cards>,
): Field<Cards> {
  const choices = PLACES.filter((place) => place !== 'ten-millions')
  return {
    id,
    label,
    control: { type: 'choice', choices: choices.map((value) => ({ value, label: manyOf(value) })) },
    value: (cards) => read(cards) ?? 'ones',
    set(cards, value) {
      const place = choices.find((each) => each === value)
      return place ? set(cards, place) : refused('There is no such place.')
    },
  }
}

/** The cards of the places from one to another. Those that are there stay. */
function spanning(cards: Cards, from: Place | undefined, to: Place | undefined): Outcome<Cards> {
  const places = from && to ? placesFrom(from, to) : []
  if (places.length === 0) return refused('The first place is the greatest.')
  const lost = presentOf(cards).find((place) => !places.includes(place))
  if (lost) return refused(`Take out the ${manyOf(lost)} first.`)
  return done({ ...cards, places, digits: places.map((place) => digitOf(cards, place)) })
}
