import type { Size } from '../geometry/box'
import { multiply } from '../number/exact'
import { numeral } from '../number/numerals'
import type { Hue, Metal } from '../picture/ink'
import { exponentOf, type Place, powerOfTen } from './placeValue'

/** Board units to a millimetre: coins are true to each other, and notes to each other, but notes are drawn smaller. */
const COIN_SCALE = 4.6
const NOTE_SCALE = 1.85

interface Coin {
  /** Of a token that is one. */
  readonly kind: string
  /** As it is called: "5p coin". */
  readonly name: string
  /** What is written on it. */
  readonly face: string
  readonly pence: number
  /** Across, in millimetres; notes are wide and tall. */
  readonly across: number
  readonly tall: number
  readonly sides: 0 | 7 | 12
  readonly metal: Metal
  /** The middle of a coin of two metals. */
  readonly middle: Metal | null
  /** Notes have a colour instead. */
  readonly hue: Hue | null
}

/** MO1, the greatest first. */
export const COINS: readonly Coin[] = [
  note('fifty-pound-note', 50, 146, 77, 'red'),
  note('twenty-pound-note', 20, 139, 73, 'purple'),
  note('ten-pound-note', 10, 132, 69, 'orange'),
  note('five-pound-note', 5, 125, 65, 'teal'),
  { ...coin('two-pound-coin', 200, 28.4, 'gold'), middle: 'silver' },
  { ...coin('one-pound-coin', 100, 23.43, 'gold'), middle: 'silver', sides: 12 },
  { ...coin('fifty-pence-coin', 50, 27.3, 'silver'), sides: 7 },
  { ...coin('twenty-pence-coin', 20, 21.4, 'silver'), sides: 7 },
  coin('ten-pence-coin', 10, 24.5, 'silver'),
  coin('five-pence-coin', 5, 18, 'silver'),
  coin('two-pence-coin', 2, 25.9, 'copper'),
  coin('one-penny-coin', 1, 20.3, 'copper'),
]

export type { Coin }

function coin(kind: string, pence: number, across: number, metal: Metal): Coin {
  const face = pence < 100 ? `${pence}p` : `£${pence / 100}`
  return {
    kind,
    name: `${face} coin`,
    face,
    pence,
    across,
    tall: across,
    sides: 0,
    metal,
    middle: null,
    hue: null,
  }
}

function note(kind: string, pounds: number, across: number, tall: number, hue: Hue): Coin {
  const face = `£${pounds}`
  return {
    kind,
    name: `${face} note`,
    face,
    pence: 100 * pounds,
    across,
    tall,
    sides: 0,
    metal: 'silver',
    middle: null,
    hue,
  }
}

export function coinOf(kind: string): Coin | undefined {
  return COINS.find((known) => known.kind === kind)
}

export function coinSize({ across, tall, hue }: Coin): Size {
  const scale = hue === null ? COIN_SCALE : NOTE_SCALE
  return { width: across * scale, height: tall * scale }
}

/** The coin that is worth one of a place of pounds: £1 are the ones, 10p the tenths, 1p the hundredths. */
export function coinOfPlace(place: Place): Coin | null {
  const pence = multiply(100, powerOfTen(exponentOf(place)))
  return COINS.find((coin) => coin.hue === null && coin.pence === pence) ?? null
}

/** The lesser coin that one is exchanged for, and how many of it: the greatest of which a few make it. */
export function lesserOf(coin: Coin): { readonly coin: Coin; readonly count: number } | null {
  const lesser = COINS.find(({ pence }) => pence < coin.pence && coin.pence % pence === 0)
  return lesser ? { coin: lesser, count: coin.pence / lesser.pence } : null
}

/** MO5: £3.05 or 305p, never both signs. */
export function amount(pence: number, write: 'pounds' | 'pence'): string {
  if (write === 'pence') return `${numeral(pence)}p`
  return `£${numeral(Math.floor(pence / 100))}.${String(pence % 100).padStart(2, '0')}`
}
