import type { Help } from '../help'

export const help: Help = {
  kind: 'rekenrek',
  group: 'counting',
  years: [0, 2],
  alsoCalled: ['rekenrek', 'counting frame', 'abacus', 'bead rack', 'doubles'],
  shows:
    'Numbers to 20 seen as fives and tens, without counting in ones. Doubles, near doubles and making ten are patterns of red and white beads.',
  byHand:
    'Push a bead and those before it go along. Push a number in one move, and cover the beads to ask how many.',
  byKey: 'R gets the frame ready, + pushes one bead and − brings one back, H covers them.',
}
