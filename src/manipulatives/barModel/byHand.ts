import { act, drag, go, type Laid, type Move, press, tap } from '../byHand'

/** 1 is 60 long, so that a move by one can be dragged. */
const UNIT = 60
const two = bars({ variant: 'part-whole', parts: [{ value: 7 }, { value: 6 }], unit: UNIT })
const change = bars(
  {
    variant: 'before-after',
    bars: [
      { value: 12, label: 'Ava' },
      { value: 6, label: 'Sam' },
    ],
    length: 1100,
    unit: 40,
  },
  [200, 10],
)
const line: Laid = { kind: 'number-line', at: [200, 420], state: { from: 0, to: 20, step: 1 } }

/** What the card asks for: split, question mark, compare and cut, shade a fraction, give, gain, lay on a line. */
export const moves: readonly Move[] = [
  {
    move: 'Split a bar, and move the line between its parts',
    on: [bars({ variant: 'part-whole', parts: [{ value: 13 }], unit: UNIT })],
    touch: [act('One more part'), drag('p1 divider 1', ['p1 divider 1', UNIT, 0])],
    taps: [act('One more part'), act('Move the line after part 1 right')],
    keys: [act('One more part'), act('Move the line after part 1 right')],
    says: ['the whole is 13, the parts are 8 and 5'],
  },
  {
    move: 'Put a question mark, and show the number at a tap',
    on: [two],
    touch: [act('Hide part 1'), act('Hide part 2'), tap('p1 part 2')],
    taps: [act('Hide part 1'), act('Hide part 2'), tap('p1 part 2')],
    keys: [act('Hide part 1'), act('Hide part 2'), go('p1 part 2'), press('Enter')],
    says: ['the parts are a hidden number and 6'],
  },
  {
    move: 'Drag the end of a bar, and level both',
    on: [bars({ variant: 'comparison', bars: [{ value: 7 }, { value: 4 }], unit: UNIT })],
    touch: [drag('p1 end 1', ['p1 end 1', UNIT, 0]), act('Level up')],
    taps: [act('One more for bar 1'), act('Level up')],
    keys: [act('One more for bar 1'), act('Level up')],
    says: ['bar 1 6, bar 2 6, the difference is 0'],
  },
  {
    move: 'Shade parts of a whole',
    on: [bars({ variant: 'fraction-of', whole: 24, parts: 4, shaded: 1 })],
    touch: [tap('p1 part 3')],
    taps: [tap('p1 part 3')],
    keys: [go('p1 part 3'), press('Enter')],
    says: ['the whole is 24, in 4 equal parts, each 6, three quarters shaded'],
  },
  {
    move: 'Give from one bar to the other',
    on: [change],
    touch: [drag('p1 end 3', ['p1 end 3', -40, 0])],
    taps: [act('Move 1 from Ava to Sam')],
    keys: [act('Move 1 from Ava to Sam')],
    says: ['1 goes from Ava to Sam; after, Ava 11 and Sam 7'],
  },
  {
    move: 'Gain and lose from outside',
    on: [change],
    touch: [act('Ava gains 1'), act('Sam loses 1')],
    taps: [act('Ava gains 1'), act('Sam loses 1')],
    keys: [act('Ava gains 1'), act('Sam loses 1')],
    says: ['Ava gains 1; Sam loses 1; after, Ava 13 and Sam 5; the total changes by what is gained and lost'],
  },
  {
    move: 'Lay the bar on a number line: it ends on its value',
    on: [bars({ variant: 'part-whole', parts: [{ value: 7 }, { value: 6 }] }, [700, 40]), line],
    touch: [drag('p1 part 1', [500, 380])],
    taps: [act('Lay on the number line')],
    keys: [act('Lay on the number line')],
    says: ['the parts are 7 and 6. It lies on Number line from 0.'],
  },
]

function bars(state: object, at: Laid['at'] = [200, 80]): Laid {
  return { kind: 'bar-model', at, state }
}
