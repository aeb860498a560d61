import type { Help } from '../help'

export const help: Help = {
  kind: 'number-line',
  group: 'lines',
  years: [0, 6],
  alsoCalled: ['empty number line', 'blank number line', 'jumps', 'counting stick', 'track', 'rounding'],
  shows:
    'Where a number lies among the others, and how far it is from one to the next. Adding and subtracting are jumps; fractions, decimals and negative numbers have places too.',
  byHand:
    'Drag the end of a jump to change its size, or a point to move it. Tap a jump’s size, where it lands or a point’s number to write another; tap any other number to hide or show it. Zoom opens the gap between two numbers. Rods and bars that are dropped at 0 are fitted to it.',
  byKey:
    '+ jumps on and − jumps back, S splits a jump at the next ten, P puts a point on, M hides the marks and Z zooms in.',
}
