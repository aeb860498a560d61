import type { Help } from '../help'

export const help: Help = {
  kind: 'part-whole',
  group: 'parts',
  years: [0, 6],
  alsoCalled: [
    'cherry',
    'cherry diagram',
    'part part whole',
    'bonds',
    'number bonds',
    'whole part',
    'partition',
  ],
  shows:
    'One whole and the parts it is made of. Adding and subtracting are read from the same picture, and whichever number is hidden can be found from the others.',
  byHand:
    'Drag it to its place; what it says is changed in the bar: move one across, hide a number, turn it round, break a part into parts. With counters shown, drag them from part to part; place value counters come in too, and a circle is worth what they come to.',
  byKey: '> moves one across and < moves one back. T turns it round, C shows counters.',
}
