import type { Help } from '../help'

export const help: Help = {
  kind: 'bead-string',
  group: 'counting',
  years: [0, 3],
  alsoCalled: ['beads', 'bead bar', 'string of beads', 'hundred beads'],
  shows:
    'Counting as a length, with a change of colour at every five or ten to count from. It leads from things to count to numbers on a line.',
  byHand:
    'Drag a bead and those behind it slide along. Hang a peg after a bead to say how many there are before and after it.',
  byKey:
    '+ slides one bead on and − one back. C goes on to the next colour, P hangs a peg, G slides the beads apart.',
}
