import { act, drag, go, type Laid, type Move, press, tap } from '../byHand'

const twelve = mat('red', 12, { layout: 'fives', each: 4, shares: 3 })
const faces = mat('red', 5, { layout: 'line', faces: ['red', 'yellow'] })

/** What the two cards ask for: scatter and tidy, move, ring, deal, compare, make rows; turn over, shake, cover. */
export const moves: readonly Move[] = [
  {
    move: 'Scatter, then tidy',
    on: [twelve],
    touch: [act('Scatter'), act('Make pairs')],
    taps: [act('Scatter'), act('Make pairs')],
    keys: [go('p1'), press('s'), press('p')],
    says: ['12 red counters, in pairs'],
  },
  {
    move: 'Move one to another mat',
    on: [twelve, { ...mat('yellow', 3, { layout: 'line' }), at: [1100, 300] }],
    touch: [drag('p1 token red4', 'p2')],
    taps: [tap('p1 token red4'), tap('p2')],
    keys: [go('p1 token red4'), press('Enter'), go('p2'), press('Enter')],
    says: ['11 red counters, in fives', '3 yellow counters and 1 red counter'],
  },
  {
    move: 'Ring equal groups',
    on: [twelve],
    touch: [act('Ring equal groups')],
    taps: [act('Ring equal groups')],
    keys: [go('p1'), press('e')],
    says: ['in 3 rings of 4'],
  },
  {
    move: 'Deal one at a time',
    on: [twelve],
    touch: [act('Deal one'), act('Deal one'), act('Deal one'), act('Deal one')],
    taps: [act('Deal one'), act('Deal one'), act('Deal one'), act('Deal one')],
    keys: [go('p1'), press('d'), press('d'), press('d'), press('d')],
    says: ['in rows of 2, 1 and 1, 8 left over'],
  },
  {
    move: 'Lay the next one by hand',
    on: [mat('red', 12, { layout: 'rows', groups: [4, 4, 3] })],
    touch: [drag('p1 token red12', 'p1 group 3')],
    taps: [tap('p1 token red12'), tap(['p1 group 3', 300, 0])],
    keys: [go('p1'), press('d')],
    says: ['in 3 rows of 4'],
  },
  {
    move: 'Share out',
    on: [twelve],
    touch: [act('Share out')],
    taps: [act('Share out')],
    keys: [go('p1'), press('h')],
    says: ['in 3 rows of 4'],
  },
  {
    move: 'Line up to compare',
    on: [mat('red', 0, { layout: 'scatter', tokens: [...counters('red', 6), ...counters('yellow', 4)] })],
    touch: [act('Line up to compare')],
    taps: [act('Line up to compare')],
    keys: [go('p1'), press('w')],
    says: ['in rows of 6 and 4'],
  },
  {
    move: 'Turn one at a time',
    on: [faces],
    touch: [tap('p1 token red5'), tap('p1 token red5')],
    taps: [tap('p1 token red5'), act('Turn over')],
    keys: [go('p1'), press('t')],
    says: ['4 red counters and 1 yellow counter'],
  },
  {
    move: 'Shake and drop',
    on: [faces],
    touch: [act('Shake and drop')],
    taps: [act('Shake and drop')],
    keys: [go('p1'), press('k')],
    says: ['2 yellow counters and 3 red counters, scattered'],
  },
  {
    move: 'Cover some, and see',
    on: [faces],
    touch: [act('Cover one'), act('Cover one'), tap('p1 cover')],
    taps: [act('Cover one'), act('Cover one'), tap('p1 cover')],
    keys: [go('p1'), press('c'), press('c'), go('p1 cover'), press('Enter')],
    says: ['3 red counters, in a line, 2 that were covered'],
  },
]

function mat(set: string, count: number, state: object): Laid {
  return { kind: 'counters', at: [200, 150], state: { tokens: counters(set, count), ...state } }
}

function counters(set: string, count: number) {
  return Array.from({ length: count }, (_, index) => ({ id: `${set}${index + 1}`, kind: 'counter', set }))
}
