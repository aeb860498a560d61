import { act, drag, go, type Laid, type Move, press, tap } from '../byHand'

/** What the card asks for: ready, one push, the same number another way, add by completing a row, push back, hide. */
export const moves: readonly Move[] = [
  {
    move: 'Push a number in one push',
    on: [frame(0, 0)],
    touch: [drag('p1 bead 1 7', ['p1 bead 1 7', -300, 0])],
    taps: [tap('p1 bead 1 7')],
    keys: [go('p1 bead 1 7'), press('Enter')],
    says: ['7 beads on the top wire and 0 on the bottom wire'],
  },
  {
    move: 'Add: complete the top row, then the rest below',
    on: [frame(8, 0)],
    touch: [drag('p1 bead 1 10', ['p1 bead 1 10', -300, 0]), drag('p1 bead 2 3', ['p1 bead 2 3', -300, 0])],
    taps: [tap('p1 bead 1 10'), tap('p1 bead 2 3')],
    keys: [go('p1'), press('+'), press('+'), go('p1 bead 2 3'), press('Enter')],
    says: ['10 beads on the top wire and 3 on the bottom wire'],
  },
  {
    move: 'Subtract by pushing back',
    on: [frame(8, 0)],
    touch: [drag('p1 bead 1 6', ['p1 bead 1 6', 300, 0])],
    taps: [tap('p1 bead 1 6')],
    keys: [go('p1'), press('-'), press('-'), press('-')],
    says: ['5 beads on the top wire and 0 on the bottom wire'],
  },
  {
    move: 'Ready: all beads to the right',
    on: [frame(8, 5)],
    touch: [act('Get ready')],
    taps: [act('Get ready')],
    keys: [go('p1'), press('r')],
    says: ['0 beads on the top wire and 0 on the bottom wire'],
  },
  {
    move: 'Hide',
    on: [frame(8, 5)],
    touch: [act('Cover the beads')],
    taps: [act('Cover the beads')],
    keys: [go('p1'), press('h')],
    says: ['the beads are covered'],
  },
  {
    move: 'Show what was hidden',
    on: [{ ...frame(8, 5), state: { rows: [8, 5], covered: true } }],
    touch: [tap('p1 cover')],
    taps: [tap('p1 cover')],
    keys: [go('p1 cover'), press('Enter')],
    says: ['8 beads on the top wire and 5 on the bottom wire'],
  },
]

function frame(top: number, bottom: number): Laid {
  return { kind: 'rekenrek', at: [300, 220], state: { rows: [top, bottom] } }
}
