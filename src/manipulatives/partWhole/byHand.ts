import { act, drag, go, type Laid, type Move, press, tap } from '../byHand'

const numbers = diagram({ parts: [{ value: 2 }, { value: 3 }] })
const objects = diagram({ parts: [{ counters: [] }, { counters: [] }], inWhole: held('apple', 3, 'a') })
const values: Laid = {
  kind: 'place-value-counters',
  at: [900, 120],
  state: {
    counters: [
      { id: 'v1', kind: 'ten-counter', set: 'blue' },
      { id: 'v2', kind: 'one-counter', set: 'blue' },
      { id: 'v3', kind: 'tenth-counter', set: 'blue' },
    ],
    columns: ['tens', 'ones', 'tenths'],
  },
}

/** What the card asks for: objects into the parts, counters and numerals, turn, hide, break, and other counters. */
export const moves: readonly Move[] = [
  {
    move: 'Slide objects from the whole to the parts',
    on: [objects],
    touch: [drag('p1 token a1', 'p1 part1'), drag('p1 token a2', 'p1 part2')],
    taps: [tap('p1 token a1'), tap('p1 part1'), tap('p1 token a2'), tap('p1 part2')],
    keys: [
      go('p1 token a1'),
      press('Enter'),
      go('p1 part1'),
      press('Enter'),
      go('p1 token a2'),
      press('Enter'),
      go('p1 part2'),
      press('Enter'),
    ],
    says: ['the whole is 3, with 1 apple in no part yet; the parts are 1 and 1'],
  },
  {
    move: 'Move one across with counters, and write numerals again',
    on: [numbers],
    touch: [act('Show counters'), act('Move one across'), act('Show numbers')],
    taps: [act('Show counters'), act('Move one across'), act('Show numbers')],
    keys: [go('p1'), press('c'), press('>'), press('c')],
    says: ['the whole is 5; the parts are 1 and 4'],
  },
  {
    move: 'Turn the diagram round',
    on: [numbers],
    touch: [act('Turn round')],
    taps: [act('Turn round')],
    keys: [go('p1'), press('t')],
    says: ['the whole is 5; the parts are 2 and 3'],
  },
  {
    move: 'Hide two numbers, and show one at a tap',
    on: [numbers],
    touch: [act('Hide the whole'), act('Hide part 1'), tap('p1 whole')],
    taps: [act('Hide the whole'), act('Hide part 1'), tap('p1 whole')],
    keys: [act('Hide the whole'), act('Hide part 1'), go('p1 whole'), press('Enter')],
    says: ['the whole is 5; the parts are a hidden number and 3'],
  },
  {
    move: 'Break a part into parts',
    on: [numbers],
    touch: [act('Break part 2 into parts'), act('Move one across below')],
    taps: [act('Break part 2 into parts'), act('Move one across below')],
    keys: [act('Break part 2 into parts'), act('Move one across below')],
    says: ['the parts are 2 and 3; part 2 is broken into 2 and 1'],
  },
  {
    move: 'Bring place value counters into the circles',
    on: [diagram({ parts: [{ counters: [] }, { counters: [] }] }), values],
    touch: [drag('p2 token v1', 'p1 part1'), drag('p2 token v3', 'p1 part2')],
    taps: [tap('p2 token v1'), tap('p1 part1'), tap('p2 token v3'), tap('p1 part2')],
    keys: [
      go('p2 token v1'),
      press('Enter'),
      go('p1 part1'),
      press('Enter'),
      go('p2 token v3'),
      press('Enter'),
      go('p1 part2'),
      press('Enter'),
    ],
    says: [
      'the whole is 10.1; the parts are 10 and 0.1; part 1 holds a counter of 10; part 2 holds a counter of 0.1',
      '1 one, worth 1',
    ],
  },
]

function diagram(state: object): Laid {
  return { kind: 'part-whole', at: [200, 80], state }
}

function held(kind: string, count: number, id: string): object[] {
  return Array.from({ length: count }, (_, index) => ({ id: `${id}${index + 1}`, kind, set: 'red' }))
}
