import type { Help } from '../help'

export const help: Help = {
  kind: 'double-number-line',
  group: 'lines',
  years: [4, 6],
  alsoCalled: ['double line', 'proportion', 'ratio', 'conversion', 'percent', 'scaling'],
  shows:
    'Two amounts that grow together, such as packs and pens. What lies one above the other belongs together, and multiplying one multiplies the other.',
  byHand:
    'Tap between the lines to mark a pair there, drag it along both, or tap its number to write it. Adding the same to both can be tried, to see that it does not fit.',
  byKey: 'P marks the next pair, + and − move it a mark, D doubles both, H halves both and 1 finds one.',
}
