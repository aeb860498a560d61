import type { Help } from '../help'

export const help: Help = {
  kind: 'place-value-counters',
  group: 'place value',
  years: [2, 6],
  alsoCalled: [
    'place value discs',
    'pv counters',
    'tens and ones counters',
    'decimal counters',
    'short division',
  ],
  shows:
    'What a number is made of when each counter carries its value. All are the same size, so large numbers and decimals fit on the board; rows show multiplying and sharing.',
  byHand:
    'Drag counters between rows, or to another model that takes them. One dragged to the next column becomes ten; ten that are chosen and dragged back, or pulled by their ring, become one. The bar does the same, makes rows and shares the greatest value first.',
  byKey: 'Arrow keys go from counter to counter. Put in, take out, exchange and rows are buttons in the bar.',
}
