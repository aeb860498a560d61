import { act, drag, go, type Laid, type Move, press, tap, write } from '../byHand'

const apart = cards([3, 4, 7])
const stacked = cards([3, 4, 7], ['hundreds', 'tens', 'ones'])

export const moves: readonly Move[] = [
  {
    move: 'Pick 300, 40 and 7',
    on: [cards([3, 0, 7])],
    touch: [write('p1 empty tens', '4')],
    taps: [write('p1 empty tens', '40')],
    keys: [write('p1 empty tens', '4')],
    says: ['Place value cards: 300, 40 and 7, apart.'],
  },
  {
    move: 'Slide the tips together',
    on: [apart],
    touch: [
      drag(['p1 card tens', 50, 0], ['p1 card hundreds', 50, 0]),
      drag(['p1 card ones', 30, 0], ['p1 card hundreds', 50, 0]),
    ],
    taps: [tap('p1 card tens'), tap('p1 card ones')],
    keys: [act('Slide together')],
    says: ['Place value cards: 300, 40 and 7 slid together, 347.'],
  },
  {
    move: 'Pull apart by the tip',
    on: [stacked],
    touch: [
      drag(['p1 card ones', 40, 0], ['p1 card ones', 40, 250]),
      drag('p1 card tens', ['p1 card tens', 0, 125]),
    ],
    taps: [act('Pull apart')],
    keys: [act('Pull apart')],
    says: ['Place value cards: 300, 40 and 7, apart.'],
  },
  {
    move: 'Swap one card: what changed?',
    on: [stacked],
    touch: [act('Swap for 1 ten more')],
    taps: [act('Swap for 1 ten more')],
    keys: [act('Swap for 1 ten more')],
    says: ['Place value cards: 300, 50 and 7 slid together, 357.'],
  },
  {
    move: 'Find who is hiding behind the 4',
    on: [stacked],
    touch: [drag('p1 card tens', ['p1 card tens', 0, 125])],
    taps: [tap('p1 card tens')],
    keys: [go('p1 card tens'), press('Enter')],
    says: ['300 and 7 slid together, 307; 40 apart.'],
  },
  {
    move: 'Decimals meet at the decimal point',
    on: [cards([2, 7, 4], [], ['ones', 'tenths', 'hundredths'])],
    touch: [
      drag(['p1 card tenths', -100, 0], 'p1 card ones'),
      drag(['p1 card hundredths', -120, 0], 'p1 card ones'),
    ],
    taps: [act('Slide together')],
    keys: [act('Slide together')],
    says: ['2, 0.7 and 0.04 slid together, 2.74.'],
  },
]

function cards(
  digits: readonly number[],
  together: readonly string[] = [],
  places: readonly string[] = ['hundreds', 'tens', 'ones'],
): Laid {
  return { kind: 'place-value-cards', at: [700, 120], state: { places, digits, together } }
}
