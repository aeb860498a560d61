import { act, drag, go, type Laid, type Move, press, tap } from '../byHand'

const square: Laid = { kind: 'hundred-square', at: [300, 30], state: { side: 62 } }
const ringed: Laid = { ...square, state: { side: 62, ring: 14 } }
const grid: Laid = { ...square, state: { side: 62, blank: true, touch: 'shade', caption: 'hundredths' } }

/** What the card asks for: hide and ask, step by ten, multiples, a fragment, tenths and hundredths, the rest to 100. */
export const moves: readonly Move[] = [
  {
    move: 'Ring a number',
    on: [square],
    touch: [tap('p1 cell 24'), drag('p1 cell 24', 'p1 cell 14')],
    taps: [tap('p1 cell 14')],
    keys: [go('p1 cell 14'), press('Enter')],
    says: ['14 ringed'],
  },
  {
    move: 'Step down a row',
    on: [ringed],
    touch: [act('Ten more'), act('Ten more')],
    taps: [tap('p1 cell 34')],
    keys: [go('p1'), press('>'), press('>')],
    says: ['34 ringed'],
  },
  {
    move: 'Hide a number',
    on: [ringed],
    touch: [act('Cover it')],
    taps: [act('Cover it')],
    keys: [go('p1'), press('h')],
    says: ['a hidden number ringed, 1 number covered'],
  },
  {
    move: 'Shade multiples',
    on: [{ ...square, state: { side: 62, ring: 6 } }],
    touch: [act('Shade its multiples')],
    taps: [act('Shade its multiples')],
    keys: [go('p1'), press('m')],
    says: ['multiples of 6 shaded'],
  },
  {
    move: 'Show a part of it',
    on: [ringed],
    touch: [act('Show a part of it')],
    taps: [act('Show a part of it')],
    keys: [act('Show a part of it')],
    says: ['numbers of it, 14 ringed'],
  },
  {
    move: 'Shade columns and cells',
    on: [grid],
    touch: [drag('p1 cell 1', 'p1 cell 92'), tap('p1 cell 3')],
    taps: [act('Shade ten more'), act('Shade ten more'), act('Shade one more')],
    keys: [act('Shade ten more'), act('Shade ten more'), go('p1 cell 3'), press('Enter')],
    says: ['21 cells shaded, 21 hundredths'],
  },
]
