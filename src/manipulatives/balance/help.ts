import type { Help } from '../help'

export const help: Help = {
  kind: 'balance',
  group: 'parts',
  years: [1, 6],
  alsoCalled: ['scales', 'equals', 'equation', 'unknown', 'weighing', 'equality', 'pan'],
  shows:
    'That equals means of the same value. What is done to both sides keeps it level, and a bag of unknown weight can be found by sharing.',
  byHand:
    'Drag counters, number shapes, rods and place value counters in from the board, and bags and weights from pan to pan; the bar puts them in too. Hold it level while the class says which way it will go, and tap a bag to look inside.',
  byKey:
    '− takes one from both pans, = takes the same from both, S shares equally to find one, H holds it level.',
}
