import type { Help } from '../help'

export const help: Help = {
  kind: 'cubes',
  group: 'counting',
  years: [0, 6],
  alsoCalled: ['linking cubes', 'towers', 'trains', 'volume', 'cuboid', 'blocks'],
  shows:
    'Numbers as trains of cubes that can be compared end to end, broken and joined. Layers of cubes show how many fill a cuboid.',
  byHand:
    'Drag a cube onto a train or away from it, and a train by its handle. The bar matches ends, breaks a train into equal ones and builds layers.',
  byKey:
    '+ puts out one more cube and − takes one away. B breaks a train in two, J joins loose cubes, M matches the ends, E makes equal trains.',
}
