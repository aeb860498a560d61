import { act, drag, go, type Laid, type Move, press, tap } from '../byHand'

const forty = blocks(4, 3)
const twelve = blocks(2, 12)
const ten = Array.from({ length: 10 }, (_, index) => `p1 token o${index + 1}`)
/** Ten ones that are chosen by taps. */
const chosenTen = [
  tap(ten[0] ?? ''),
  act('Choose more'),
  ...ten.slice(1).map((one) => tap(one)),
  act('Done choosing'),
]

const twoGroups = [act('One more empty group'), act('One more empty group')]
/** In the second of two groups, of a mat in the usual place. */
const IN_GROUP = [1100, 560] as const
const sharing = [
  act('Share the greatest first'),
  act('Exchange 1 ten for 10 ones'),
  act('Share the greatest first'),
]

export const moves: readonly Move[] = [
  {
    move: 'Build with fewest pieces',
    on: [twelve],
    touch: [act('Use the fewest blocks')],
    taps: [act('Use the fewest blocks')],
    keys: [act('Use the fewest blocks')],
    says: ['Base ten blocks: 3 tens and 2 ones, worth 32.'],
  },
  {
    move: 'Ring ten, join, move one column left',
    on: [twelve],
    touch: [...chosenTen, drag('p1 token o1', [520, 500])],
    taps: [tap('p1 token o1'), tap('p1 token t2')],
    keys: [act('Exchange 10 ones for 1 ten')],
    says: ['Base ten blocks: 3 tens and 2 ones, worth 32.'],
  },
  {
    move: 'Break one, move right',
    on: [forty],
    touch: [drag('p1 token t4', [1100, 300])],
    taps: [tap('p1 token t4'), act('Exchange 1 ten for 10 ones')],
    keys: [act('Exchange 1 ten for 10 ones')],
    says: ['Base ten blocks: 3 tens and 13 ones, worth 43.'],
  },
  {
    move: 'Break one by a tap where it goes',
    on: [forty],
    touch: [tap('p1 token t4'), tap([1100, 300])],
    taps: [tap('p1 token t4'), tap([1100, 300])],
    keys: [go('p1 token t4'), press('Enter'), act('Exchange 1 ten for 10 ones')],
    says: ['Base ten blocks: 3 tens and 13 ones, worth 43.'],
  },
  {
    move: 'Take away from what is there',
    on: [forty],
    touch: [act('Take out 1 ten'), act('Take out 1 one')],
    taps: [act('Take out 1 ten'), act('Take out 1 one')],
    keys: [act('Take out 1 ten'), act('Take out 1 one')],
    says: ['Base ten blocks: 3 tens and 2 ones, worth 32.'],
  },
  {
    move: 'Share between two mats',
    on: [
      { ...blocks(4, 0), at: [100, 120] },
      { ...blocks(0, 0, { label: 'B' }), at: [940, 120] },
    ],
    touch: [drag('p1 token t4', [1010, 300]), drag('p1 token t3', [1010, 300])],
    taps: [tap('p1 token t4'), tap([1010, 300]), tap('p1 token t3'), tap([1010, 300])],
    keys: [
      go('p1 token t4'),
      press('Enter'),
      go('p2'),
      press('Enter'),
      go('p1 token t3'),
      press('Enter'),
      go('p2'),
      press('Enter'),
    ],
    says: ['Base ten blocks: 2 tens, worth 20.', 'Base ten blocks B: 2 tens, worth 20.'],
  },
  {
    move: 'Cover a stick with ten ones',
    on: [blocks(2, 10)],
    touch: [act('Stand the ones beside a ten')],
    taps: [act('Stand the ones beside a ten')],
    keys: [act('Stand the ones beside a ten')],
    says: ['Base ten blocks: 2 tens and 10 ones, the ones beside a ten, worth 30.'],
  },
  {
    move: 'Take the ones off the stick again',
    on: [blocks(2, 10, { besideTen: true })],
    touch: [act('Stand the ones in fives')],
    taps: [act('Stand the ones in fives')],
    keys: [act('Stand the ones in fives')],
    says: ['Base ten blocks: 2 tens and 10 ones, worth 30.'],
  },
  {
    move: 'Share equally, exchanging leftovers',
    on: [blocks(5, 3)],
    touch: [...twoGroups, drag('p1 token t1', IN_GROUP), ...sharing],
    taps: [...twoGroups, tap('p1 token t1'), tap(IN_GROUP), ...sharing],
    keys: [...twoGroups, act('Put 1 ten in each group'), ...sharing],
    says: ['Base ten blocks: 2 groups of 2 tens and 6 ones, and 1 one in no group, worth 53.'],
  },
  {
    move: 'Take one back from each group',
    on: [blocks(0, 1, { groups: [many('ten', 1), [{ id: 't2', kind: 'ten', set: 'blue' }]] })],
    touch: [drag('p1 token t2', [600, 300])],
    taps: [tap('p1 token t2'), tap([600, 300])],
    keys: [act('Take the groups apart'), ...twoGroups],
    says: ['Base ten blocks: 2 groups of nothing yet, and 2 tens and 1 one in no group, worth 21.'],
  },
  {
    move: 'Say “now this is one whole” and rename the rest',
    on: [forty],
    touch: [act('Call the stick one whole')],
    taps: [act('Call the stick one whole')],
    keys: [act('Call the stick one whole')],
    says: ['Base ten blocks: 4 ones and 3 tenths, worth 4.3.'],
  },
]

function many(kind: string, count: number): { id: string; kind: string; set: string }[] {
  return Array.from({ length: count }, (_, index) => ({ id: `${kind[0]}${index + 1}`, kind, set: 'blue' }))
}

function blocks(tens: number, ones: number, change: object = {}): Laid {
  const state = { blocks: [...many('ten', tens), ...many('one', ones)], ...change }
  return { kind: 'base-ten', at: [500, 120], state }
}
