import type { Help } from '../help'

export const help: Help = {
  kind: 'gattegno-chart',
  group: 'place value',
  years: [1, 6],
  alsoCalled: ['tens chart', 'place value names', 'multiply by ten', 'counting chart'],
  shows:
    'How the name of a number is built, one row at a time, and that a row up is ten times the size. The class says what is lit.',
  byHand: 'Tap one number in each row to light it; tap it again to put it out.',
  byKey:
    'Arrow keys go from number to number and Enter lights one. Counting on and back and ten times the size are in the bar.',
}
