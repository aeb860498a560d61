import { act, drag, go, type Laid, type Move, press, tap } from '../byHand'

const three = clock(180)
const twentyToTen = clock(580)
/** A minute of the hour on the line of a clock of that size, and where its 0 is. */
const MINUTE = 14

export const moves: readonly Move[] = [
  {
    move: 'Hour hand only: nearly, just past',
    on: [clock(475)],
    touch: [act('Hide the minute hand')],
    taps: [act('Hide the minute hand')],
    keys: [go('p1'), press('m')],
    says: ['Clock with only the hour hand: it is nearly at 8.'],
  },
  {
    move: 'Move the minute hand through a quarter of an hour',
    on: [three],
    touch: [drag('p1 minute hand', [884 + 160, 244])],
    taps: [act('Show quarter past')],
    keys: [go('p1'), press('+'), press('+'), press('+')],
    says: ['Clock: quarter past 3.'],
  },
  {
    move: 'Past twelve, and the hour changes',
    on: [clock(230)],
    touch: [drag('p1 minute hand', [884 + 70, 100])],
    taps: [act('Go on 5 minutes'), act('Go on 5 minutes'), act('Go on 5 minutes')],
    keys: [go('p1'), press('+'), press('+'), press('+')],
    says: ['Clock: five past 4.'],
  },
  {
    move: 'Shade a half',
    on: [clock(210)],
    touch: [act('Shade the turn')],
    taps: [act('Shade the turn')],
    keys: [act('Shade the turn')],
    says: ['one half of a full turn shaded'],
  },
  {
    move: 'Match to digital',
    on: [clock(465)],
    touch: [act('Show 12-hour time')],
    taps: [act('Show 12-hour time')],
    keys: [go('p1'), press('d')],
    says: ['quarter to 8, 7:45'],
  },
  {
    move: 'Unroll to a number line',
    on: [clock(180, { unrolled: true })],
    touch: [drag('p1 strip place', ['p1 strip place', 20 * MINUTE, 0])],
    taps: [act('Show quarter past'), act('Go on 5 minutes')],
    keys: [go('p1'), press('+'), press('+'), press('+'), press('+')],
    says: ['Clock: twenty past 3.'],
  },
  {
    move: 'Jump to the hour, then on',
    on: [twentyToTen],
    touch: [
      act('Start from this time'),
      drag('p1 timeline end', ['p1 timeline end', (30 * 1100) / 60, 0]),
      tap('p1 length to-hour'),
    ],
    taps: [
      act('Start from this time'),
      act('Jump to the hour'),
      act('Go on 5 minutes'),
      act('Go on 5 minutes'),
      tap('p1 length to-hour'),
    ],
    keys: [go('p1'), press('s'), press('o'), press('+'), press('+'), press('j')],
    says: ['Clock: ten past 10; from 9:40 20 minutes and a jump on.'],
  },
]

function clock(time: number, change: object = {}): Laid {
  return { kind: 'clock', at: [640, 0], state: { time, ...change } }
}
