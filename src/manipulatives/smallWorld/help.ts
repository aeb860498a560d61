import type { Help } from '../help'

export const help: Help = {
  kind: 'small-world',
  group: 'counting',
  years: [0, 2],
  alsoCalled: ['stories', 'pond', 'plates', 'bus', 'hoops', 'sorting', 'objects', 'first then now', 'ducks'],
  shows:
    'A story that is counted: some come, some go, some are shared out. Objects can become counters one by one and turn back again.',
  byHand:
    'Drag things in and out of the pond, the plates, the bus or the hoops: they lie where you let them go. The bar tidies, shares out, and tells first, then and now.',
  byKey:
    '+ brings one more and − takes one away. D deals one, H shares out equally, T tidies, N shows numbers, S begins a story.',
}
