import { act, drag, go, type Laid, type Move, press, tap } from '../byHand'

/** What the card asks for: slide in one go, peg, count in steps, bridge, say what is before and after. */
export const moves: readonly Move[] = [
  {
    move: 'Slide beads in one go',
    on: [string()],
    touch: [drag('p1 bead 7', ['p1 bead 7', -90, 0])],
    taps: [tap('p1 bead 7'), act('Slide apart')],
    keys: [go('p1 bead 7'), press('Enter'), press('g')],
    says: ['a peg after 1 five and 2 more'],
  },
  {
    move: 'Peg after a bead',
    on: [string()],
    touch: [tap('p1 bead 13')],
    taps: [tap('p1 bead 13')],
    keys: [go('p1 bead 13'), press('Enter')],
    says: ['a peg after 2 fives and 3 more'],
  },
  {
    move: 'Move the peg',
    on: [string(7)],
    touch: [drag('p1 peg', ['p1 peg', 180, 0])],
    taps: [tap('p1 bead 10')],
    keys: [go('p1'), press('+'), press('+'), press('+')],
    says: ['a peg after 2 fives'],
  },
  {
    move: 'Bridge: to the next colour, then on',
    on: [string(8)],
    touch: [act('On to the next colour'), act('One bead on'), act('One bead on')],
    taps: [act('On to the next colour'), act('One bead on'), act('One bead on')],
    keys: [go('p1'), press('c'), press('+'), press('+')],
    says: ['a peg after 2 fives and 2 more'],
  },
  {
    move: 'Count in fives with pegs',
    on: [string(5)],
    touch: [act('Hang the next peg'), act('Hang the next peg')],
    taps: [act('Hang the next peg'), act('Hang the next peg')],
    keys: [go('p1'), press('p'), press('p')],
    says: ['a peg after 1 five, a peg after 2 fives, a peg after 3 fives'],
  },
  {
    move: 'Say how many before and after the peg',
    on: [string(8)],
    touch: [tap('p1 peg')],
    taps: [act('Show the number')],
    keys: [go('p1 peg'), press('Enter')],
    says: ['a peg after bead 8, 12 beads after it'],
  },
  {
    move: 'Cover the beads after it',
    on: [string(8)],
    touch: [act('Cover the beads after it')],
    taps: [act('Cover the beads after it')],
    keys: [go('p1'), press('h')],
    says: ['the beads after it covered'],
  },
]

function string(after?: number): Laid {
  const pegs = after === undefined ? [] : [{ after, numeral: false }]
  return { kind: 'bead-string', at: [200, 250], state: { beads: 20, group: 5, length: 1200, pegs } }
}
