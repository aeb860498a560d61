import type { Help } from '../help'

export const help: Help = {
  kind: 'equation',
  group: 'writing',
  years: [1, 6],
  alsoCalled: ['calculation', 'sum', 'equals', 'missing number'],
  shows:
    'Numbers and signs with empty boxes, in which = says that both sides have the same value. A number can be split underneath to show a step of the calculation. A number that is typed as 0.70 or 2/4 stays written so.',
  byHand:
    'Tap an empty box and write the number on the pad, with a point where there are decimals; a hidden number is shown by a tap. The bar splits a number or draws a ring round two of them.',
  byKey:
    'Type digits in a box. S shows the next number and H hides the last, + and − change the number in the box.',
}
