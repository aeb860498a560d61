import type { Help } from '../help'

export const help: Help = {
  kind: 'function-machine',
  group: 'writing',
  years: [2, 6],
  alsoCalled: ['input and output', 'number machine', 'rule', 'inverse', 'function'],
  shows:
    'A rule that makes one number of another. Pairs are gathered in a table, so the rule can be found, and running it backwards undoes it.',
  byHand:
    'Tap the input to write a number, run the machine, and hide its rule to ask for it. Two machines can be joined, and one dragged past the other.',
  byKey:
    'R runs it, N puts a new number in, + and − change the input, B turns it backwards, S swaps the order.',
}
