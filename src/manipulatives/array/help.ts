import type { Help } from '../help'

export const help: Help = {
  kind: 'array',
  group: 'parts',
  years: [1, 6],
  alsoCalled: [
    'area model',
    'rows and columns',
    'grid method',
    'times tables',
    'multiplication',
    'groups of',
  ],
  shows:
    'Multiplying as equal rows. Turning it changes the reading and not the number, and a cut shows a product as the sum of two easier ones; larger numbers become an area.',
  byHand:
    'Drag counters in and out: what does not fill a row stands apart. Drag just beside the rows to move them all, an edge or the corner to change them, and the dashed lines to cut.',
  byKey: '+ copies a row and − takes one away. T turns it, C cuts down and X cuts across.',
}
