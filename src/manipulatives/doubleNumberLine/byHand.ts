import { act, drag, go, type Laid, type Move, press, tap, write } from '../byHand'

const marked = lines([{ top: 2 }])

/** Mark a pair, slide it, write it, scale it, find one, read across, and see that adding the same does not fit. */
export const moves: readonly Move[] = [
  {
    move: 'Mark a known pair',
    on: [lines([])],
    touch: [tap('p1 mark 3')],
    taps: [tap('p1 mark 3')],
    keys: [go('p1'), press('p'), press('+'), press('+')],
    says: ['3 packs with 12 pens.'],
  },
  {
    move: 'Slide a pair along both lines',
    on: [marked],
    touch: [drag('p1 pair 1', 'p1 mark 5')],
    taps: [act('One mark on'), act('One mark on'), act('One mark on')],
    keys: [go('p1'), press('+'), press('+'), press('+')],
    says: ['5 packs with 20 pens.'],
  },
  {
    move: 'Write a number of a pair',
    on: [marked],
    touch: [write('p1 bottom1', '16')],
    taps: [write('p1 bottom1', '16')],
    keys: [write('p1 bottom1', '16')],
    says: ['4 packs with 16 pens.'],
  },
  {
    move: 'Say what a known pair is worth',
    on: [lines([{ top: 3 }], null)],
    touch: [write('p1 bottom1', '15')],
    taps: [write('p1 bottom1', '15')],
    keys: [write('p1 bottom1', '15')],
    says: ['3 packs with 15 pens.'],
  },
  {
    move: 'Multiply both by the same number',
    on: [marked],
    touch: [act('Multiply both by 2')],
    taps: [act('Multiply both by 2')],
    keys: [go('p1'), press('d')],
    says: ['2 packs with 8 pens; 4 packs with 16 pens; pair 1 to pair 2: × 2.'],
  },
  {
    move: 'Find one',
    on: [marked],
    touch: [act('Find 1 of the top')],
    taps: [act('Find 1 of the top')],
    keys: [go('p1'), press('1')],
    says: ['2 packs with 8 pens; 1 pack with 4 pens; pair 1 to pair 2: ÷ 2.'],
  },
  {
    move: 'Read across to a hidden number',
    on: [lines([{ top: 3, masked: ['bottom'] }])],
    touch: [tap('p1 bottom1')],
    taps: [tap('p1 bottom1')],
    keys: [go('p1 bottom1'), press('Enter')],
    says: ['3 packs with 12 pens.'],
  },
  {
    move: 'Add the same to both: it does not fit',
    on: [marked],
    touch: [act('Try adding 1 to both')],
    taps: [act('Try adding 1 to both')],
    keys: [act('Try adding 1 to both')],
    says: ['3 with 9 does not fit.'],
  },
]

/** Packs of 4 pens. */
function lines(pairs: readonly object[], rate: number | null = 4): Laid {
  const state = { top: { unit: 'packs', step: 1 }, bottom: { unit: 'pens' }, to: 6, rate, pairs }
  return { kind: 'double-number-line', at: [200, 160], state }
}
