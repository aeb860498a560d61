import type { Help } from '../help'

export const help: Help = {
  kind: 'number-rods',
  group: 'parts',
  years: [0, 6],
  alsoCalled: ['coloured rods', 'colour rods', 'trains', 'staircase'],
  shows:
    'Numbers as lengths with nothing on them to count. Rods laid end to end are as long as another rod, and calling one of them one whole gives the others their fractions.',
  byHand:
    'Drag rods from row to row and along a row; they meet without a gap. The bar puts out colours, fills a gap and makes a rectangle of two rods. Laid on a number line from 0, they take its scale and end on their value.',
  byKey:
    'Digits put out rods of that length, 0 the orange one, and − takes the last away. N works in the next row, G fills the gap, L shows numbers.',
}
