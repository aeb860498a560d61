import type { Help } from '../help'

export const help: Help = {
  kind: 'place-value-cards',
  group: 'place value',
  years: [1, 6],
  alsoCalled: ['arrow cards', 'expanded form', 'partition cards', 'place value arrows'],
  shows:
    'A number as the sum of what its digits are worth. When the cards slide together the zeros are covered, so two hundred and three is seen to be 203.',
  byHand:
    'Take a card by its tip and drag it onto the others until the tips meet, and pull it out again. The tips of decimals are on the left: they meet the others at the decimal point. The bar changes one card at a time.',
  byKey: 'Slide together, pull apart and one more or fewer of each place are buttons in the bar.',
}
