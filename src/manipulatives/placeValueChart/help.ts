import type { Help } from '../help'

export const help: Help = {
  kind: 'place-value-chart',
  group: 'place value',
  years: [1, 6],
  alsoCalled: [
    'place value grid',
    'hto',
    'th h t o',
    'columns',
    'ten times',
    'decimal places',
    'pounds and pence',
  ],
  shows:
    'What each digit is worth by the column it stands in. The same number can be blocks, counters or digits, or coins: £1, 10p and 1p are ones, tenths and hundredths of a pound, and multiplying by ten moves all of it one column.',
  byHand:
    'Drag blocks, counters or coins into a column, or from one column to the next to exchange them; ten that are chosen go as one. Drag a digit, and all move. Tap a heading to cover it.',
  byKey:
    'Arrow keys go along the columns. Put in, take out, exchange and ten times the size are buttons in the bar.',
}
