import type { Help } from '../help'

export const help: Help = {
  kind: 'column-layout',
  group: 'writing',
  years: [2, 6],
  alsoCalled: [
    'column addition',
    'column subtraction',
    'short multiplication',
    'long multiplication',
    'short division',
    'written method',
  ],
  shows:
    'A written calculation, one digit at a time, with digits lined up by what they are worth. Each small digit is an exchange that the chart or blocks beside it make too.',
  byHand:
    'Tap an empty place of the answer to write its digit, or the place of a small digit to exchange. A pupil writes in an open box with the number pad.',
  byKey:
    'N writes the next digit and B takes the last step back. H hides the last digit and S shows the next hidden one.',
}
