import type { Help } from '../help'

export const help: Help = {
  kind: 'bar-model',
  group: 'parts',
  years: [1, 6],
  alsoCalled: [
    'bar diagram',
    'singapore bar',
    'part whole bar',
    'comparison',
    'difference',
    'fraction of an amount',
    'ratio',
    'percentage',
    'before and after',
  ],
  shows:
    'How numbers belong together, as lengths: parts of a whole, two amounts side by side with their difference, equal parts, a ratio, a percentage, or two bars before and after one gives to the other, gains or loses. A class can see what to work out before it calculates.',
  byHand:
    'Drag the line between two parts, the edge of what is shaded, or the end of a bar. Tap a hidden number to show it. Laid on a number line from 0, bars take its scale and end on their values. The bar adds, copies and hides parts and makes them equal.',
  byKey:
    'Tab comes to the bar, and every change is a button there: one more or one fewer in a part, hide a part, make the parts equal.',
}
