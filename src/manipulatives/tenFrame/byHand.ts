import { act, drag, go, type Laid, type Move, press, tap } from '../byHand'

const eight = frame('red', 8, [300, 200])
const five = frame('yellow', 5, [1000, 200])
const tens: Laid = {
  kind: 'place-value-counters',
  at: [1000, 160],
  state: { counters: [{ id: 'ten1', kind: 'ten-counter', set: 'blue' }], columns: ['tens', 'ones'] },
}

/** What the card asks for: fill, fill in pairs, put in the second addend, make ten, take away. */
export const moves: readonly Move[] = [
  {
    move: 'Fill a space',
    on: [eight, five],
    touch: [drag('p2 token yellow5', [300 + 3.5 * 96, 200 + 1.5 * 96])],
    taps: [tap('p2 token yellow5'), tap([300 + 3.5 * 96, 200 + 1.5 * 96])],
    keys: [go('p2 token yellow5'), press('Enter'), go('p1'), press('Enter')],
    says: ['8 red counters and 1 yellow counter, 1 space', '4 yellow counters, 6 spaces'],
  },
  {
    move: 'Move just enough to complete ten',
    on: [eight, five],
    touch: [act('Make ten')],
    taps: [act('Make ten')],
    keys: [act('Make ten')],
    says: ['8 red counters and 2 yellow counters, 0 spaces', '3 yellow counters, 7 spaces'],
  },
  {
    move: 'Put in and take out',
    on: [eight],
    touch: [act('Put one in'), act('Put one in'), act('Take one out')],
    taps: [act('Put one in'), act('Put one in'), act('Take one out')],
    keys: [go('p1'), press('+'), press('+'), press('-')],
    says: ['9 red counters, 1 space'],
  },
  {
    move: 'Fill in pairs',
    on: [eight],
    touch: [act('Stand up')],
    taps: [act('Stand up')],
    keys: [go('p1'), press('t')],
    says: ['8 red counters, 2 spaces'],
  },
  {
    move: 'Count in tens, with place value counters',
    on: [frame('red', 3, [300, 200]), tens],
    touch: [act('Count in tens'), drag('p2 token ten1', [300 + 3.5 * 96, 248])],
    taps: [act('Count in tens'), tap('p2 token ten1'), tap([300 + 3.5 * 96, 248])],
    keys: [go('p1'), press('u'), go('p2 token ten1'), press('Enter'), go('p1'), press('Enter')],
    says: ['4 counters of 10, 6 spaces, worth 40'],
  },
]

function frame(set: string, count: number, at: Laid['at']): Laid {
  const cells = Array.from({ length: 10 }, (_, index) =>
    index < count ? { id: `${set}${index + 1}`, kind: 'counter', set } : null,
  )
  return { kind: 'ten-frame', at, state: { cells, filling: 'fives', set, label: '' } }
}
