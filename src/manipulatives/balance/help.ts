import type { Help } from '../help'

export const help: Help = {
  kind: 'balance',
  group: 'parts',
  years: [1, 6],
  alsoCalled: ['scales', 'equals', 'equation', 'unknown', 'weighing', 'equality', 'pan'],
  shows:
    'That equals means of the same value. What is done to both sides keeps it level, and a bag of unknown weight can be found by sharing.',
  byHand:
    'Drag bags, weights and counters from pan to pan; the bar puts them in. Hold it level while the class says which way it will go, and tap a bag to look inside.',
  byKey: '− takes one from both pans, S shares equally to find one, H holds it level.',
}
