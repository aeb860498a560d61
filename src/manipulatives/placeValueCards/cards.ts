import * as z from 'zod/mini'
import type { Exact } from '../../number/exact'
import { addsUp, done, type Look, type Outcome, refused, type Sum, type Values } from '../contract'
import {
  type DigitName,
  type DigitsByPlace,
  digitQuantities,
  digitSums,
  digitsFor,
  digitWorth,
} from '../digitsByPlace'
import { areConsecutive, countIn, exponentOf, manyOf, PLACES, type Place } from '../placeValue'

/** Arrow cards: at most one for each place, some of them slid together so that each covers the noughts of the next. */
export interface Cards {
  /** The places there can be a card for, the greatest first. */
  readonly places: readonly Place[]
  /** The digit of the card of each place; 0 where there is none. */
  readonly digits: readonly number[]
  /** The places whose cards are slid together, two or more, the greatest first. Empty: all lie apart. */
  readonly together: readonly Place[]
  /** In board units. */
  readonly cardHeight: number
  readonly label: string
}

/** `hundreds` is the digit 3, `card:hundreds` what the card is worth: 300. */
export type Name = DigitName | `card:${Place}`

export const CARD_HEIGHT = { least: 60, usual: 110, most: 180 }

const place = z.enum(PLACES)

export const schema = z
  .object({
    places: z.readonly(z.array(place).check(z.minLength(1), z.maxLength(10))),
    digits: z.readonly(z.array(z.int().check(z.gte(0), z.lte(9))).check(z.maxLength(10))),
    together: z._default(z.readonly(z.array(place).check(z.maxLength(10))), []),
    cardHeight: z._default(
      z.int().check(z.gte(CARD_HEIGHT.least), z.lte(CARD_HEIGHT.most)),
      CARD_HEIGHT.usual,
    ),
    label: z._default(z.string().check(z.maxLength(40)), ''),
  })
  .check(
    z.refine(({ places }) => areConsecutive(places), {
      error: 'The places run from the greatest to the least, each ten times the next.',
      path: ['places'],
    }),
    z.refine(({ places }) => !places.includes('ten-millions'), {
      error: 'The cards go up to millions.',
      path: ['places'],
    }),
    z.refine(({ places, digits }) => places.length === digits.length, {
      error: 'Every place needs the digit of its card, 0 for none.',
      path: ['digits'],
    }),
    z.refine(
      (cards) =>
        sameList(
          cards.together,
          presentOf(cards).filter((each) => cards.together.includes(each)),
        ),
      {
        error: 'Only cards that are there can be together, the greatest first.',
        path: ['together'],
      },
    ),
    z.refine(({ together }) => together.length !== 1, {
      error: 'It takes two cards to be together.',
      path: ['together'],
    }),
  )

function sameList(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((each, index) => each === others[index])
}

export function numberOf({ places, digits }: Cards): DigitsByPlace {
  return { places, digits }
}

/** AC1, AC4: the places that have a card. */
export function presentOf({ places, digits }: Pick<Cards, 'places' | 'digits'>): Place[] {
  return places.filter((_, index) => (digits[index] ?? 0) > 0)
}

export function digitOf(cards: Cards, each: Place): number {
  return cards.digits[cards.places.indexOf(each)] ?? 0
}

export function worthOf(cards: Cards, each: Place): Exact {
  return digitWorth(numberOf(cards), cards.places.indexOf(each))
}

/** The cards with other digits. Those that were all together stay so, with any that are new. */
export function withDigits(cards: Cards, digits: readonly number[]): Cards {
  if (digits === cards.digits) return cards
  const present = presentOf({ places: cards.places, digits })
  const wereAll = cards.together.length > 0 && cards.together.length === presentOf(cards).length
  const together = wereAll ? present : present.filter((each) => cards.together.includes(each))
  return { ...cards, digits, together: together.length < 2 ? [] : together }
}

/** The cards with one of them slid in with the others, or pulled out. */
export function withTogether(cards: Cards, chosen: readonly Place[]): Cards {
  const together = presentOf(cards).filter((each) => chosen.includes(each))
  return { ...cards, together: together.length < 2 ? [] : together }
}

export function quantities(cards: Cards): Values<Name> {
  const values: Partial<Record<Name, Exact>> = { ...digitQuantities(numberOf(cards)) }
  for (const each of cards.places) values[`card:${each}`] = worthOf(cards, each)
  return values
}

/** AC3: together they are worth the sum of the cards. */
export function sums(cards: Cards): Sum<Name>[] {
  return [
    addsUp<Name>(
      'value',
      cards.places.map((each): Name => `card:${each}`),
    ),
    ...digitSums(numberOf(cards)),
    ...cards.places.map((each): Sum<Name> => {
      const exponent = exponentOf(each)
      return {
        terms: [
          { name: each, times: 10 ** Math.max(0, exponent) },
          { name: `card:${each}`, times: -(10 ** Math.max(0, -exponent)) },
        ],
        plus: 0,
        total: `card:${each}`,
      }
    }),
  ]
}

export function withQuantities(cards: Cards, values: Values<Name>): Outcome<Cards> {
  const digits: Partial<Record<DigitName, Exact>> = {}
  if (values.value !== undefined) digits.value = values.value
  for (const each of PLACES) {
    const worth = values[`card:${each}`]
    const fromCard = worth === undefined ? undefined : countIn(worth, exponentOf(each))
    if (fromCard === null) return refused(`A card of the ${manyOf(each)} is worth a whole number of them.`)
    const digit = values[each] ?? fromCard
    if (fromCard !== undefined && fromCard !== digit) return refused('That card does not have that digit.')
    if (digit !== undefined) digits[each] = digit
  }
  const found = digitsFor(numberOf(cards), digits, 'card')
  return found.ok ? done(withDigits(cards, found.value)) : found
}

/** The name of the hidden number that a card would give away as it lies, or null. */
export function hiddenOn(cards: Cards, each: Place, look: Look): Name | null {
  for (const name of [each, `card:${each}`] as const) if (look.hidden(name) !== 'no') return name
  if (look.hidden('value') === 'no') return null
  return cards.together.includes(each) || presentOf(cards).length < 2 ? 'value' : null
}
