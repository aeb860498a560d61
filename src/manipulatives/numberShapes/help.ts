import type { Help } from '../help'

export const help: Help = {
  kind: 'number-shapes',
  group: 'counting',
  years: [0, 2],
  alsoCalled: ['plates', 'odd and even', 'number plates', 'bonds'],
  shows:
    'The numbers to ten as shapes filled two by two, so odd and even are seen at once. Two shapes that cover a third show what it is made of.',
  byHand:
    'Drag shapes over one another, and tap one to turn it. Cover a shape asks which shapes fit on the ten.',
  byKey:
    'Digits put out shapes, 0 the ten, and − takes one away. N chooses the next, T turns it, C fits it on, B hides them in a bag.',
}
