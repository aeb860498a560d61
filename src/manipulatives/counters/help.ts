import type { Help } from '../help'

export const help: Help = {
  kind: 'counters',
  group: 'counting',
  years: [0, 6],
  alsoCalled: ['discs', 'double-sided counters', 'subitising', 'dots', 'sharing', 'grouping'],
  shows:
    'How many there are, and how the same number looks in a line, in rows, in pairs or in equal groups. Two-sided counters show two parts of one number.',
  byHand:
    'Drag a counter to anywhere, or into a ten frame. Tap one twice to turn it over. The bar arranges, rings, shares out and covers them.',
  byKey:
    '+ puts one out and − takes one away. L lines them up, R makes rows, F makes fives, T turns one over.',
}
