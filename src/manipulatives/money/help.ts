import type { Help } from '../help'

export const help: Help = {
  kind: 'money',
  group: 'measures',
  years: [1, 4],
  alsoCalled: ['coins', 'notes', 'pounds and pence', 'change', 'pennies', 'purse'],
  shows:
    'That a coin is worth its value and not its size, that different coins can make the same amount, and what change is left.',
  byHand:
    'Drag coins and notes to another purse, or £1, 10p and 1p into a money chart. Coins that are chosen and carried across their mat become the one coin they are worth; a tap on a coin offers to change it. The bar finds the fewest.',
  byKey: 'Arrow keys go from coin to coin. Put in, take out, exchange and the total are buttons in the bar.',
}
