import { act, drag, go, type Laid, type Move, press, tap } from '../byHand'

const blocks = objects('blocks', 4, 3)
const crowded = objects('counters', 2, 12)
const digits = chart({ mode: 'digits', columns: ['hundreds', 'tens', 'ones'], digits: [0, 3, 4] })
const decimal = chart({ mode: 'digits', columns: ['ones', 'tenths', 'hundredths'], digits: [3, 4, 0] })
const pounds = coins([3, 0, 5])
const pennies = coins([0, 2, 10])
const purse: Laid = {
  kind: 'money',
  at: [20, 160],
  state: {
    coins: [
      { id: 'c1', kind: 'one-pound-coin', set: 'blue' },
      { id: 'c2', kind: 'ten-pence-coin', set: 'blue' },
      { id: 'c3', kind: 'one-penny-coin', set: 'blue' },
    ],
    width: 560,
  },
}

export const moves: readonly Move[] = [
  {
    move: 'Name the columns; cover the headings',
    on: [blocks],
    touch: [tap('p1 heading ones'), act('Put in 1 one')],
    taps: [tap('p1 heading tens'), act('Put in 1 one')],
    keys: [go('p1 heading ones'), press('Enter'), act('Put in 1 one')],
    says: ['Place value chart: 4 tens and 4 ones, worth 44.'],
  },
  {
    move: 'Fill with objects, then digits',
    on: [blocks],
    touch: [act('Put in 1 ten'), act('Show digits')],
    taps: [act('Put in 1 ten'), act('Show digits')],
    keys: [act('Put in 1 ten'), act('Show digits')],
    says: ['Place value chart: 5 tens and 3 ones, worth 53.'],
  },
  {
    move: 'Multiply by ten: digits slide one column left',
    on: [digits],
    touch: [drag('p1 digit 1', 'p1 heading hundreds')],
    taps: [act('Ten times the size')],
    keys: [act('Ten times the size')],
    says: ['Place value chart: 3 hundreds, 4 tens and 0 ones, worth 340.'],
  },
  {
    move: 'Divide by ten: digits slide right',
    on: [decimal],
    touch: [drag('p1 digit 0', 'p1 heading tenths')],
    taps: [act('One tenth times the size')],
    keys: [act('One tenth times the size')],
    says: ['Place value chart: 0 ones, 3 tenths and 4 hundredths, worth 0.34.'],
  },
  {
    move: 'One more in a column of digits',
    on: [digits],
    touch: [tap('p1 digit 2')],
    taps: [tap('p1 digit 2')],
    keys: [go('p1 digit 2'), press('Enter')],
    says: ['worth 35.'],
  },
  {
    move: 'Exchange one for ten',
    on: [blocks],
    touch: [drag('p1 token t4', 'p1 heading ones')],
    taps: [tap('p1 token t4'), act('Exchange 1 ten for 10 ones')],
    keys: [act('Exchange 1 ten for 10 ones')],
    says: ['Place value chart: 3 tens and 13 ones, worth 43'],
  },
  {
    move: 'Exchange ten for one',
    on: [crowded],
    touch: [drag('p1 token o1', [400, 300])],
    taps: [tap('p1 token o1'), tap([400, 300])],
    keys: [act('Exchange 10 ones for 1 ten')],
    says: ['Place value chart: 3 tens and 2 ones, worth 32.'],
  },
  {
    move: 'Place £1, 10p and 1p from a purse',
    on: [pounds, purse],
    touch: [
      drag('p2 token c1', 'p1 heading ones'),
      drag('p2 token c2', 'p1 heading tenths'),
      drag('p2 token c3', 'p1 heading hundredths'),
    ],
    taps: [
      tap('p2 token c1'),
      tap('p1 heading ones'),
      tap('p2 token c2'),
      tap('p1 heading tenths'),
      tap('p2 token c3'),
      tap('p1 heading hundredths'),
    ],
    keys: ['c1', 'c2', 'c3'].flatMap((coin) => [
      go(`p2 token ${coin}`),
      press('Enter'),
      go('p1'),
      press('Enter'),
    ]),
    says: ['Place value chart: 4 coins of £1, 1 coin of 10p and 6 coins of 1p, worth £4.16.'],
  },
  {
    move: 'Exchange ten 1p for a 10p',
    on: [pennies],
    touch: [drag('p1 token h1', 'p1 heading tenths')],
    taps: [tap('p1 token h1'), tap('p1 heading tenths')],
    keys: [act('Exchange ten 1p coins for a 10p coin')],
    says: ['Place value chart: 0 coins of £1, 3 coins of 10p and 0 coins of 1p, worth £0.30.'],
  },
]

function coins([ones = 0, tenths = 0, hundredths = 0]: readonly number[]): Laid {
  const many = (name: string, kind: string, count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: `${name}${index + 1}`, kind, set: 'blue' }))
  const held = [
    many('o', 'one-pound-coin', ones),
    many('t', 'ten-pence-coin', tenths),
    many('h', 'one-penny-coin', hundredths),
  ]
  return {
    kind: 'place-value-chart',
    at: [620, 40],
    state: { mode: 'coins', columns: ['ones', 'tenths', 'hundredths'], held },
  }
}

function objects(mode: 'blocks' | 'counters', tens: number, ones: number): Laid {
  const suffix = mode === 'counters' ? '-counter' : ''
  const many = (kind: string, count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${kind[0]}${index + 1}`,
      kind: `${kind}${suffix}`,
      set: 'blue',
    }))
  return chart({ mode, columns: ['tens', 'ones'], held: [many('ten', tens), many('one', ones)] })
}

function chart(state: object): Laid {
  return { kind: 'place-value-chart', at: [300, 10], state }
}
