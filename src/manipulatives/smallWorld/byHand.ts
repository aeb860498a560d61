import { act, drag, go, type Laid, type Move, press, tap } from '../byHand'

const pond = world([4], 2, 'outside the pond')

/** What the card asks for: tell first, then, now; move the characters; counters for them; tell it again. */
export const moves: readonly Move[] = [
  {
    move: 'Tell first, then, now',
    on: [pond],
    touch: [act('Tell a story: first'), act('Tell on: then'), act('One more comes'), act('Tell on: now')],
    taps: [act('Tell a story: first'), act('Tell on: then'), act('One more comes'), act('Tell on: now')],
    keys: [go('p1'), press('s'), press('s'), press('+'), press('s')],
    says: ['5 ducks in the pond', 'first there were 6, then 1 came, now there are 7'],
  },
  {
    move: 'Move a character out',
    on: [pond],
    touch: [drag('p1 token duck2', [700, 560])],
    taps: [tap('p1 token duck2'), tap([700, 560])],
    keys: [go('p1'), press('o')],
    says: ['3 ducks in the pond; 3 ducks outside the pond'],
  },
  {
    move: 'Move a character in, to where it is let go',
    on: [pond],
    touch: [drag('p1 token duck6', [520, 260])],
    taps: [tap('p1 token duck6'), tap([520, 260])],
    keys: [go('p1 token duck6'), press('Enter'), go('p1'), press('Enter')],
    says: ['5 ducks in the pond; 1 duck outside the pond'],
  },
  {
    move: 'Replace them with counters',
    on: [pond],
    touch: [act('Change all to counters')],
    taps: [act('Change all to counters')],
    keys: [act('Change all to counters')],
    says: ['4 duck counters in the pond; 2 duck counters outside the pond'],
  },
  {
    move: 'Share out equally',
    on: [world([0, 0, 0], 7, '')],
    touch: [act('Share out equally')],
    taps: [act('Share out equally')],
    keys: [go('p1'), press('h')],
    says: ['2 ducks in hoop 1; 2 ducks in hoop 2; 2 ducks in hoop 3; 1 duck outside'],
  },
  {
    move: 'Line up to compare',
    on: [world([5, 3], 0, '')],
    touch: [act('Line up')],
    taps: [act('Line up')],
    keys: [go('p1'), press('l')],
    says: ['5 ducks in hoop 1; 3 ducks in hoop 2'],
  },
]

function world(counts: readonly number[], outside: number, outsideName: string): Laid {
  let next = 1
  const ducks = (count: number) =>
    Array.from({ length: count }, () => ({ id: `duck${next++}`, kind: 'duck', set: 'duck' }))
  const kind = counts.length === 1 ? 'pond' : 'hoop'
  const scenes = counts.map((count) => ({ kind, things: ducks(count) }))
  return { kind: 'small-world', at: [200, 130], state: { scenes, outside: ducks(outside), outsideName } }
}
