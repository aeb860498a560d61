import { act, drag, go, type Laid, type Move, press, tap } from '../byHand'

const KINDS: Readonly<Record<number, string>> = {
  1: 'one-penny-coin',
  2: 'two-pence-coin',
  5: 'five-pence-coin',
  10: 'ten-pence-coin',
  20: 'twenty-pence-coin',
  50: 'fifty-pence-coin',
  100: 'one-pound-coin',
}

const fives = purse([5, 5, 1])
const mixed = purse([10, 5, 2, 1, 1])
const paid = purse([20, 20], { at: [60, 100], label: 'Purse' })
const till = purse([], { at: [960, 100], label: 'Shop', cost: 35, showTotal: true, showChange: true })
const chart: Laid = {
  kind: 'place-value-chart',
  at: [620, 40],
  state: {
    mode: 'coins',
    columns: ['ones', 'tenths', 'hundredths'],
    held: [[{ id: 'c9', kind: KINDS[100], set: 'blue' }], [], []],
  },
}
const twoFives = [tap('p1 token c1'), act('Choose more'), tap('p1 token c2'), act('Done choosing')]

export const moves: readonly Move[] = [
  {
    move: 'Sort and name',
    on: [purse([1, 10, 2, 1, 5], { sorted: false })],
    touch: [act('Sort the coins')],
    taps: [act('Sort the coins')],
    keys: [act('Sort the coins')],
    says: ['Money: 1 coin of 10p, 1 coin of 5p, 1 coin of 2p and 2 coins of 1p.'],
  },
  {
    move: 'Exchange coins for one of the same worth',
    on: [fives],
    touch: [...twoFives, drag('p1 token c1', ['p1 token c1', 0, 180])],
    taps: [...twoFives, act('Exchange 2 5p coins for a 10p coin')],
    keys: [act('Exchange for a 10p coin')],
    says: ['Money: 1 coin of 10p and 1 coin of 1p.'],
  },
  {
    move: 'Change one coin',
    on: [mixed],
    touch: [tap('p1 token c1'), act('Exchange')],
    taps: [tap('p1 token c1'), tap('p1 token c1')],
    keys: [go('p1 token c1'), press('Enter'), act('Exchange')],
    says: ['Money: 3 coins of 5p, 1 coin of 2p and 2 coins of 1p.'],
  },
  {
    move: 'Make an amount another way',
    on: [mixed],
    touch: [
      act('Take out a 5p coin'),
      act('Put in a 2p coin'),
      act('Put in a 2p coin'),
      act('Put in a 1p coin'),
    ],
    taps: [
      act('Take out a 5p coin'),
      act('Put in a 2p coin'),
      act('Put in a 2p coin'),
      act('Put in a 1p coin'),
    ],
    keys: [
      act('Take out a 5p coin'),
      act('Put in a 2p coin'),
      act('Put in a 2p coin'),
      act('Put in a 1p coin'),
    ],
    says: ['Money: 1 coin of 10p, 3 coins of 2p and 3 coins of 1p.'],
  },
  {
    move: 'Find fewest coins',
    on: [purse([5, 5, 2, 2, 1])],
    touch: [act('Use the fewest coins')],
    taps: [act('Use the fewest coins')],
    keys: [act('Use the fewest coins')],
    says: ['Money: 1 coin of 10p and 1 coin of 5p.'],
  },
  {
    move: 'Pay, and see the change',
    on: [paid, till],
    touch: [drag('p1 token c1', [1300, 300]), drag('p1 token c2', [1300, 300])],
    taps: [tap('p1 token c1'), tap([1300, 300]), tap('p1 token c2'), tap([1300, 300])],
    keys: [
      go('p1 token c1'),
      press('Enter'),
      go('p2'),
      press('Enter'),
      go('p1 token c2'),
      press('Enter'),
      go('p2'),
      press('Enter'),
    ],
    says: ['Shop: 2 coins of 20p, paid 40p, cost 35p, change 5p.'],
  },
  {
    move: 'Write £ and p',
    on: [purse([50, 50, 20], { showTotal: true })],
    touch: [act('Write in pounds')],
    taps: [act('Write in pounds')],
    keys: [act('Write in pounds')],
    says: ['total £1.20'],
  },
  {
    move: 'Place a coin in a chart, and take one back',
    on: [purse([10, 1], { at: [20, 160], width: 560 }), chart],
    touch: [drag('p1 token c1', 'p2 heading tenths'), drag('p2 token c9', [300, 400])],
    taps: [tap('p1 token c1'), tap('p2 heading tenths'), tap('p2 token c9'), tap([300, 400])],
    keys: [
      go('p1 token c1'),
      press('Enter'),
      go('p2'),
      press('Enter'),
      go('p2 token c9'),
      press('Enter'),
      go('p1'),
      press('Enter'),
    ],
    says: [
      'Money: 1 coin of £1 and 1 coin of 1p.',
      '0 coins of £1, 1 coin of 10p and 0 coins of 1p, worth £0.10.',
    ],
  },
]

function purse(
  pence: readonly number[],
  { at = [500, 80], ...changed }: { at?: Laid['at']; [setting: string]: unknown } = {},
): Laid {
  const coins = pence.map((each, index) => ({ id: `c${index + 1}`, kind: KINDS[each], set: 'blue' }))
  return { kind: 'money', at, state: { coins, ...changed } }
}
