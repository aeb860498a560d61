import { act, go, type Laid, type Move, press } from '../byHand'

const problem: Laid = { kind: 'text', at: [300, 200], state: { text: 'Ava has 52 shells.', width: 700 } }

/** Words are made larger and smaller, covered until they are wanted, and copied. */
export const moves: readonly Move[] = [
  {
    move: 'Make the words larger',
    on: [problem],
    touch: [act('Larger')],
    taps: [act('Larger')],
    keys: [go('p1'), press('+')],
    says: ['Ava has 52 shells.'],
  },
  {
    move: 'Cover the words',
    on: [problem],
    touch: [act('This piece'), act('Cover')],
    taps: [act('This piece'), act('Cover')],
    keys: [act('This piece'), act('Cover')],
    says: ['Text, covered.'],
  },
  {
    move: 'Copy the words',
    on: [problem],
    touch: [act('This piece'), act('Duplicate')],
    taps: [act('This piece'), act('Duplicate')],
    keys: [act('This piece'), act('Duplicate')],
    says: ['Ava has 52 shells. Ava has 52 shells.'],
  },
]
