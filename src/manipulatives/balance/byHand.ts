import { act, drag, go, type Laid, type Move, press, tap, write } from '../byHand'

const shapes: Laid = {
  kind: 'number-shapes',
  at: [16, 60],
  state: {
    columns: 9,
    rows: 5,
    shapes: [shape('three', 6, 6), shape('four', 12, 6)],
  },
}
const seven = balance({ tokens: [{ id: 'seven', kind: 'seven-shape', set: 'shapes' }] }, {})
const level = balance({ bags: 2, tokens: counters(3, 'a') }, { tokens: counters(11, 'b') })
const bags = balance({ bags: 2 }, { tokens: counters(8, 'b') })

/** What the card asks for: load, predict, take the same from both, hide a value in a bag, share, read the tilt. */
export const moves: readonly Move[] = [
  {
    move: 'Load the pans with number shapes',
    on: [seven, shapes],
    touch: [drag('p2 token three', 'p1 right pan'), drag('p2 token four', 'p1 right pan')],
    taps: [tap('p2 token three'), tap('p1 right pan'), tap('p2 token four'), tap('p1 right pan')],
    keys: [
      go('p2 token three'),
      press('Enter'),
      go('p1 right pan'),
      press('Enter'),
      go('p2 token four'),
      press('Enter'),
      go('p1 right pan'),
      press('Enter'),
    ],
    says: ['a 7-shape on the left, a 4-shape and a 3-shape on the right; it is level.'],
  },
  {
    move: 'Ask which way it will go, and let go',
    on: [balance({ tokens: counters(6, 'a') }, { weights: [5] }, { held: true })],
    touch: [tap('p1 held'), act('Show the sign')],
    taps: [tap('p1 held'), act('Show the sign')],
    keys: [go('p1'), press('h'), act('Show the sign')],
    says: ['6 counters on the left, a weight of 5 on the right; the left pan goes down'],
  },
  {
    move: 'Take the same from both',
    on: [level],
    touch: [act('Take 1 from both')],
    taps: [act('Take 1 from both')],
    keys: [go('p1'), press('-')],
    says: ['2 bags and 2 counters on the left, 10 counters on the right; it is level'],
  },
  {
    move: 'Move a counter, a bag and a weight across',
    on: [balance({ bags: 1, weights: [5], tokens: counters(2, 'a') }, {})],
    touch: [
      drag('p1 token a1', 'p1 right pan'),
      drag('p1 left bag 1', 'p1 right pan'),
      drag('p1 left weight 1', 'p1 right pan'),
    ],
    taps: [
      tap('p1 token a1'),
      tap('p1 right pan'),
      act('Move a bag to the right pan'),
      act('Move a weight to the right pan'),
    ],
    keys: [
      go('p1 token a1'),
      press('Enter'),
      go('p1 right pan'),
      press('Enter'),
      act('Move a bag to the right pan'),
      act('Move a weight to the right pan'),
    ],
    says: ['1 counter on the left, 1 bag, a weight of 5 and 1 counter on the right'],
  },
  {
    move: 'Hide a value in a bag, and look into it',
    on: [balance({}, { tokens: counters(4, 'b') })],
    touch: [act('Put a bag in the left pan'), tap('p1 left bag 1')],
    taps: [act('Put a bag in the left pan'), tap('p1 left bag 1')],
    keys: [act('Put a bag in the left pan'), go('p1 left bag 1'), press('Enter')],
    says: ['1 bag on the left, 4 counters on the right; each bag holds 4; it is level'],
  },
  {
    move: 'Share equally to find one',
    on: [bags],
    touch: [act('Share equally to find one')],
    taps: [act('Share equally to find one')],
    keys: [go('p1'), press('s')],
    says: ['1 bag on the left, 4 counters on the right; it is level'],
  },
  {
    move: 'Write on a weight',
    on: [balance({ weights: [5] }, { weights: [8] })],
    touch: [write('p1 left weight 1', '8')],
    taps: [write('p1 left weight 1', '8')],
    keys: [write('p1 left weight 1', '8')],
    says: ['a weight of 8 on the left, a weight of 8 on the right; it is level'],
  },
]

function balance(left: object, right: object, saved: object = {}): Laid {
  return { kind: 'balance', at: [668, 30], state: { left, right, bag: { value: 4 }, ...saved } }
}

function counters(count: number, id: string): object[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${id}${index + 1}`,
    kind: 'counter',
    set: 'red',
  }))
}

function shape(size: string, x: number, y: number): object {
  return { token: { id: size, kind: `${size}-shape`, set: 'shapes' }, x, y }
}
