import type { Help } from '../help'

export const help: Help = {
  kind: 'clock',
  group: 'measures',
  years: [1, 4],
  alsoCalled: [
    'time',
    'analogue clock',
    'digital',
    'telling the time',
    'past and to',
    'hours and minutes',
    'duration',
    'elapsed time',
    'interval',
  ],
  shows:
    'The time by two hands that move together, as on a real clock. It can say the same time in digits and in words, and unroll the hour into a line of sixty minutes. From a start it shows how much time has gone by, as jumps to the hour, by whole hours and on.',
  byHand:
    'Drag either hand round, past twelve as well; the other follows. The bar sets o’clock, quarters and half past. Start from this time, move the hands on, and tap a jump to say how long it is; both ends of the line can be dragged.',
  byKey:
    '+ goes on five minutes and − goes back. The full stop and the comma move one minute, H an hour, O to the next hour. S starts the jumps, J tells the next one. D shows digits, M hides the minute hand.',
}
