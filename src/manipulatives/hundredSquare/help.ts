import type { Help } from '../help'

export const help: Help = {
  kind: 'hundred-square',
  group: 'place value',
  years: [1, 6],
  alsoCalled: ['hundred grid', '100 square', 'hundred chart', 'hundredths', 'percentages', 'number grid'],
  shows:
    'The numbers to 100 in rows of ten: one more is a step along, ten more a step down, and multiples make patterns. Without numbers it shows hundredths and percentages.',
  byHand:
    'Tap a number to ring it; the bar makes a tap cover or shade instead. On the grid of hundredths drag over cells to shade them. Tap just outside the square to bring up its bar, and drag it from there.',
  byKey:
    'Arrow keys go from cell to cell and Enter presses one. R rings, + and − go on and back by one, > and < by ten, H covers it, M shades its multiples.',
}
