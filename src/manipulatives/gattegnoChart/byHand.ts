import { act, drag, go, type Laid, type Move, press, tap } from '../byHand'

export const moves: readonly Move[] = [
  {
    move: 'Tap along a row: the class counts in tens',
    on: [chart([0, 3, 0])],
    touch: [tap('p1 cell tens 4'), tap('p1 cell tens 5')],
    taps: [tap('p1 cell tens 4'), tap('p1 cell tens 5')],
    keys: [go('p1 cell tens 4'), press('Enter'), press('ArrowRight'), press('Enter')],
    says: ['Gattegno chart: 50 lit.'],
  },
  {
    move: 'Tap 300, 40, 7: the class says the number',
    on: [chart([0, 0, 0])],
    touch: [tap('p1 cell hundreds 3'), tap('p1 cell tens 4'), tap('p1 cell ones 7')],
    taps: [tap('p1 cell hundreds 3'), tap('p1 cell tens 4'), tap('p1 cell ones 7')],
    keys: [
      go('p1 cell hundreds 3'),
      press('Enter'),
      go('p1 cell tens 4'),
      press('Enter'),
      go('p1 cell ones 7'),
      press('Enter'),
    ],
    says: ['Gattegno chart: 300, 40 and 7 lit, 347 altogether.'],
  },
  {
    move: 'Count on, and over the end of a row',
    on: [chart([0, 3, 9])],
    touch: [act('Count on 1 one')],
    taps: [act('Count on 1 one')],
    keys: [act('Count on 1 one')],
    says: ['Gattegno chart: 40 lit.'],
  },
  {
    move: 'Up a row: ten times the size',
    on: [chart([0, 3, 4])],
    touch: [drag('p1 cell ones 4', 'p1 cell tens 4')],
    taps: [act('Ten times the size')],
    keys: [act('Ten times the size')],
    says: ['Gattegno chart: 300 and 40 lit, 340 altogether.'],
  },
  {
    move: 'Along the row by a finger',
    on: [chart([3, 4, 0])],
    touch: [drag('p1 cell tens 4', 'p1 cell tens 9')],
    taps: [tap('p1 cell tens 9')],
    keys: [go('p1 cell tens 9'), press('Enter')],
    says: ['Gattegno chart: 300 and 90 lit, 390 altogether.'],
  },
  {
    move: 'Same shape in another row',
    on: [chart([0, 0, 7])],
    touch: [tap('p1 cell ones 7'), tap('p1 cell tens 7')],
    taps: [tap('p1 cell ones 7'), tap('p1 cell tens 7')],
    keys: [act('Ten times the size')],
    says: ['Gattegno chart: 70 lit.'],
  },
]

function chart(lit: readonly number[]): Laid {
  return { kind: 'gattegno-chart', at: [200, 200], state: { rows: ['hundreds', 'tens', 'ones'], lit } }
}
