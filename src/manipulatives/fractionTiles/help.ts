import type { Help } from '../help'

export const help: Help = {
  kind: 'fraction-tiles',
  group: 'parts',
  years: [1, 6],
  alsoCalled: [
    'fraction wall',
    'fraction strips',
    'fraction circles',
    'equivalent fractions',
    'halves and quarters',
    'fraction bars',
  ],
  shows:
    'Equal parts of one whole and what each is called. Rows under one another show which fractions are equal and which is greater.',
  byHand:
    'Tap a part to shade up to it, or drag the end of the shading. Tiles in a row are dragged along it, or off. The bar cuts each part again, lays tiles and makes a wall.',
  byKey:
    '+ shades one more and − one fewer, > and < change the number of parts, a digit from 2 to 5 cuts each part, E shades what is equal.',
}
