import type { Help } from '../help'

export const help: Help = {
  kind: 'dot-cards',
  group: 'counting',
  years: [0, 2],
  alsoCalled: ['subitising', 'dice', 'domino', 'flash cards', 'dots', 'how many'],
  shows:
    'A small number of dots to be seen without counting. The same number in other arrangements asks how it was seen.',
  byHand: 'Tap a dot to ring it. The bar turns the card over, and Flash shows it for a moment.',
  byKey:
    'T turns it over, A lays the same number out in another way, + and − change the number, R rings one more dot.',
}
