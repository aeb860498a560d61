import { act, drag, go, type Laid, type Move, press, tap } from '../byHand'

const forty = mat([0, 4, 3])
const twelve = mat([0, 2, 12])
const twoRows = mat([0, 4, 2], { rows: [[], []] })
/** From the left of the mat, the middles of its columns while none needs more room. */
const [HUNDREDS, TENS, ONES] = [400, 900, 1300]

export const moves: readonly Move[] = [
  {
    move: 'Build in the columns',
    on: [forty],
    touch: [act('Put in 1 one'), act('Put in 1 ten')],
    taps: [act('Put in 1 one'), act('Put in 1 ten')],
    keys: [act('Put in 1 one'), act('Put in 1 ten')],
    says: ['Place value counters: 5 tens and 4 ones, worth 54.'],
  },
  {
    move: 'Exchange ten for one, by the ring',
    on: [twelve],
    touch: [drag('p1 ring ones', [TENS, 250])],
    taps: [tap('p1 ring ones')],
    keys: [go('p1 ring ones'), press('Enter')],
    says: ['Place value counters: 3 tens and 2 ones, worth 32.'],
  },
  {
    move: 'Exchange one for ten',
    on: [forty],
    touch: [drag('p1 token t1', [ONES, 400])],
    taps: [tap('p1 token t1'), tap([ONES, 400])],
    keys: [go('p1 token t1'), press('Enter'), act('Exchange 1 ten for 10 ones')],
    says: ['Place value counters: 3 tens and 13 ones, worth 43.'],
  },
  {
    move: 'Partition in odd ways: 13 tens',
    on: [mat([1, 3, 0])],
    touch: [drag('p1 token h1', [TENS, 400])],
    taps: [tap('p1 token h1'), act('Exchange 1 hundred for 10 tens')],
    keys: [act('Exchange 1 hundred for 10 tens')],
    says: ['Place value counters: 13 tens, worth 130.'],
  },
  {
    move: 'Multiply: repeat rows',
    on: [mat([0, 2, 3])],
    touch: [act('Put all in one row'), act('One more row the same'), act('One more row the same')],
    taps: [act('Put all in one row'), act('One more row the same'), act('One more row the same')],
    keys: [act('Put all in one row'), act('One more row the same'), act('One more row the same')],
    says: ['3 rows of 2 tens and 3 ones, worth 69.'],
  },
  {
    move: 'Divide: share the largest first',
    on: [twoRows],
    touch: [drag('p1 token t1', [TENS, 430]), act('Put 1 ten in each row'), act('Share the greatest first')],
    taps: [act('Share the greatest first'), act('Share the greatest first')],
    keys: [act('Share the greatest first'), act('Share the greatest first')],
    says: ['2 rows of 2 tens and 1 one, worth 42.'],
  },
  {
    move: 'Scale by ten: each becomes the next value',
    on: [forty],
    touch: [act('Make each ten times the size')],
    taps: [act('Make each ten times the size')],
    keys: [act('Make each ten times the size')],
    says: ['Place value counters: 4 hundreds and 3 tens, worth 430.'],
  },
  {
    move: 'A counter bounces back from the wrong column',
    on: [mat([1, 0, 3])],
    touch: [drag('p1 token o1', [HUNDREDS, 300])],
    taps: [tap('p1 token o1'), tap([HUNDREDS, 420])],
    keys: [act('Put in 1 one'), act('Take out 1 one')],
    says: ['Place value counters: 1 hundred and 3 ones, worth 103.'],
  },
]

function mat([hundreds, tens, ones]: readonly [number, number, number], change: object = {}): Laid {
  const many = (kind: string, count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${kind[0]}${index + 1}`,
      kind: `${kind}-counter`,
      set: 'blue',
    }))
  const counters = [...many('hundred', hundreds), ...many('ten', tens), ...many('one', ones)]
  return { kind: 'place-value-counters', at: [300, 120], state: { counters, ...change } }
}
