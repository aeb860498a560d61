import type { Help } from '../help'

export const help: Help = {
  kind: 'text',
  group: 'writing',
  years: [0, 6],
  alsoCalled: ['words', 'label', 'problem', 'title', 'question', 'writing'],
  shows: 'Words on the board: a problem to read, a question or a heading.',
  byHand:
    'Drag it to its place. Settings in the bar changes the words, how wide they run and how large they are.',
  byKey: '+ makes the words larger and − makes them smaller.',
}
