import type { Help } from '../help'

export const help: Help = {
  kind: 'base-ten',
  group: 'place value',
  years: [1, 6],
  alsoCalled: [
    'dienes',
    'tens and ones',
    'sticks',
    'flats',
    'place value blocks',
    'sharing',
    'division',
    'longs',
  ],
  shows:
    'How large ones, tens, hundreds and thousands are beside each other, and that ten of one make one of the next. Calling a larger block one whole makes the small ones tenths and hundredths.',
  byHand:
    'Drag blocks to where they are needed. A ten dragged to the ones becomes ten ones; ten ones that are chosen and dragged to the tens become a ten. Exchange in the bar does the same, and the value stays. Stand the ones beside a ten to see that ten of them are as long. Add empty groups and share the greatest first: what is left over can be exchanged.',
  byKey: 'Arrow keys go from block to block. Put in, take out and exchange are buttons in the bar.',
}
