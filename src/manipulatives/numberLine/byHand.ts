import { act, drag, go, type Laid, type Move, press, tap, write } from '../byHand'

/** One step is 60 long. */
const STEP = 60
const plain = line({})
const jumped = line({ start: 8, jumps: [5] })
const points = line({ points: [{ value: 3 }, { value: 11 }] })

/** What the card asks for: jumps, bridging ten, points, difference, rounding, zoom, halfway, hidden numbers. */
export const moves: readonly Move[] = [
  {
    move: 'Draw a jump, make it longer and land',
    on: [line({ start: 8 })],
    touch: [act('Jump on 1'), drag('p1 end 1', ['p1 end 1', 4 * STEP, 0])],
    taps: [act('Jump on 1'), write('p1 jump1 size', '5')],
    keys: [go('p1'), press('+'), write('p1 jump1 size', '5')],
    says: ['start at 8, jump on 5 to 13'],
  },
  {
    move: 'Bridge ten, and show the whole jump',
    on: [jumped],
    touch: [act('Split at ten'), act('Show the whole jump')],
    taps: [act('Split at ten'), act('Show the whole jump')],
    keys: [go('p1'), press('s'), act('Show the whole jump')],
    says: ['start at 8, jump on 2 to 10, then jump on 3 to 13, jump on 5 in all'],
  },
  {
    move: 'Put a point on, and move it',
    on: [plain],
    touch: [act('Put a point on'), drag('p1 point 1', ['p1 point 1', 2 * STEP, 0])],
    taps: [act('Put a point on'), write('p1 point 1 number', '12')],
    keys: [go('p1'), press('p'), write('p1 point 1 number', '12')],
    says: ['point at 12'],
  },
  {
    move: 'Bridge the gap for the difference',
    on: [points],
    touch: [act('Show the difference')],
    taps: [act('Show the difference')],
    keys: [act('Show the difference')],
    says: ['point at 3, point at 11; the difference is 8'],
  },
  {
    move: 'Find the tens beside a number, to round it',
    on: [line({ points: [{ value: 13 }] })],
    touch: [act('Show the tens beside it')],
    taps: [act('Show the tens beside it')],
    keys: [act('Show the tens beside it')],
    says: ['point at 13'],
  },
  {
    move: 'Zoom between two neighbours',
    on: [line({ points: [{ value: 3 }] })],
    touch: [act('Zoom in')],
    taps: [act('Zoom in')],
    keys: [go('p1'), press('z')],
    says: ['Number line from 3 to 4 in steps of 0.1'],
  },
  {
    move: 'Hide the marks, find halfway, hide a number',
    on: [plain],
    touch: [tap('p1 label 5'), act('Hide the marks'), act('Mark halfway')],
    taps: [tap('p1 label 5'), act('Hide the marks'), act('Mark halfway')],
    keys: [go('p1 label 5'), press('Enter'), go('p1'), press('m'), press('h')],
    says: ['Number line from 0 to 20 with no marks between'],
  },
]

function line(state: object): Laid {
  return { kind: 'number-line', at: [300, 200], state: { from: 0, to: 20, step: 1, ...state } }
}
