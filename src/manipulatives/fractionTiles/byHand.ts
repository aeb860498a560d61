import { act, drag, go, type Laid, type Move, press, tap } from '../byHand'

const quarters = strips([{ parts: 4, shaded: 1 }])
const halvesAndQuarters = strips([
  { parts: 2, shaded: 1 },
  { parts: 4, shaded: 0 },
])
const laying = strips([
  { parts: 1, shaded: 1 },
  { parts: 2, shaded: null },
  { parts: 4, shaded: null },
  { tiles: [2] },
])

/** Fit tiles under one whole, add by laying end to end, shade, cut, line up edges, and go on past one whole. */
export const moves: readonly Move[] = [
  {
    move: 'Fit equal tiles under one whole',
    on: [laying],
    touch: [tap('p1 part 2 1')],
    taps: [tap('p1 part 2 1')],
    keys: [act('Lay one half')],
    says: ['row 4, tiles 1/2 and 1/2, altogether 2/2.'],
  },
  {
    move: 'Put tiles end to end to add',
    on: [laying],
    touch: [tap('p1 part 3 2')],
    taps: [tap('p1 part 3 2')],
    keys: [act('Lay one quarter')],
    says: ['row 4, tiles 1/2 and 1/4, altogether 3/4.'],
  },
  {
    move: 'Lay the tiles in another order',
    on: [strips([{ parts: 2, shaded: null }, { tiles: [2, 4] }])],
    touch: [drag('p1 part 2 2', ['p1 part 2 1', -100, 0])],
    taps: [act('Move the last tile to the front')],
    keys: [act('Move the last tile to the front')],
    says: ['tiles 1/4 and 1/2, altogether 3/4.'],
  },
  {
    move: 'Take a tile off',
    on: [strips([{ parts: 2, shaded: null }, { tiles: [2, 4] }])],
    touch: [drag('p1 part 2 1', ['p1 part 2 1', 0, 240])],
    taps: [tap('p1 part 2 1')],
    keys: [go('p1 part 2 1'), press('Enter')],
    says: ['tiles 1/4, altogether 1/4.'],
  },
  {
    move: 'Shade more parts',
    on: [quarters],
    touch: [drag('p1 edge 1', 'p1 part 1 3')],
    taps: [tap('p1 part 1 3')],
    keys: [go('p1'), press('+'), press('+')],
    says: ['quarters, 3 shaded.'],
  },
  {
    move: 'Cut every part into two',
    on: [quarters],
    touch: [act('Cut each part into 2')],
    taps: [act('Cut each part into 2')],
    keys: [go('p1'), press('2')],
    says: ['eighths, 2 shaded.'],
  },
  {
    move: 'Shade what is equal in another row',
    on: [{ ...halvesAndQuarters, state: { ...(halvesAndQuarters.state as object), row: 1 } }],
    touch: [act('Shade what is equal')],
    taps: [act('Shade what is equal')],
    keys: [go('p1'), press('e')],
    says: ['halves, 1 shaded; row 2, quarters, 2 shaded.'],
  },
  {
    move: 'Draw a line down to see which edges meet',
    on: [
      strips([
        { parts: 2, shaded: null },
        { parts: 4, shaded: 2 },
      ]),
    ],
    touch: [act('Draw a line down')],
    taps: [act('Draw a line down')],
    keys: [go('p1'), press('g')],
    says: ['a line at 1/2 meets an edge of rows 1 and 2.'],
  },
  {
    move: 'Go on past one whole',
    on: [strips([{ parts: 4, shaded: 4 }])],
    touch: [act('One more whole'), tap('p1 part 1 7')],
    taps: [act('One more whole'), tap('p1 part 1 7')],
    keys: [act('One more whole'), go('p1'), press('+'), press('+'), press('+')],
    says: ['quarters, 7 shaded.'],
  },
]

function strips(rows: readonly object[]): Laid {
  return { kind: 'fraction-tiles', at: [200, 160], state: { rows, length: 1000, values: true } }
}
