import type { Help } from '../help'

export const help: Help = {
  kind: 'clock',
  group: 'measures',
  years: [1, 4],
  alsoCalled: ['time', 'analogue clock', 'digital', 'telling the time', 'past and to', 'hours and minutes'],
  shows:
    'The time by two hands that move together, as on a real clock. It can say the same time in digits and in words, and unroll the hour into a line of sixty minutes.',
  byHand:
    'Drag either hand round, past twelve as well; the other follows. The bar sets o’clock, quarters and half past.',
  byKey:
    '+ goes on five minutes and − goes back. The full stop and the comma move one minute, H an hour, D shows digits, M hides the minute hand.',
}
