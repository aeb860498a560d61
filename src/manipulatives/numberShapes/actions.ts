import { type Action, type Change, COVERED, type Look, type Mint, type Refusal, refuse } from '../contract'
import {
  asTens,
  coverChanged,
  fittedOn,
  fittedTogether,
  flippedOver,
  inOrder,
  moved,
  NONE,
  putOut,
  repeated,
  taken,
  turned,
} from './arrange'
import type { Name } from './quantities'
import { asSize, type NumberShapes, schema } from './shapes'

type Act = Action<NumberShapes, Name>
type Next = NumberShapes | Refusal

const IN_BAG = refuse('They are in the bag. Take them out first.', 'bag')
const SIZES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(asSize)

/** Everything that can be done, always in this order. */
export function actions(mat: NumberShapes, look: Look): Act[] {
  /** Tried with ids that are never kept, to know whether it can be done. */
  const act = (id: string, label: string, icon: string, next: (mint: Mint) => Next, key?: string): Act => {
    const tried = look.covered
      ? COVERED
      : mat.view === 'bag' && !OUTSIDE.includes(id)
        ? IN_BAG
        : next(TRIAL())
    const refusal = 'reason' in tried ? tried : null
    return {
      id,
      label,
      icon,
      refusal,
      run: (mint) => (refusal ? { to: 'refusal', refusal } : asChange(next(mint))),
      ...(key === undefined ? {} : { key }),
    }
  }
  const bag = BAG[mat.view]
  return [
    ...SIZES.map((size) =>
      act(`put-${size}`, `Put out ${size}`, 'plus', (mint) => putOut(mat, size, mint), String(size % 10)),
    ),
    act('take', 'Take it away', 'minus', () => taken(mat), '-'),
    act('next', 'Choose the next shape', 'chevrons-right', () => withNext(mat), 'n'),
    act('turn', 'Turn a quarter', 'rotate-cw', () => turned(mat, 90), 't'),
    act('half-turn', 'Turn half way', 'redo', () => turned(mat, 180), 'h'),
    act('flip', 'Turn it over', 'flip-horizontal-2', () => flippedOver(mat), 'f'),
    act('left', 'Move it left', 'arrow-left', () => moved(mat, -1, 0)),
    act('right', 'Move it right', 'arrow-right', () => moved(mat, 1, 0)),
    act('up', 'Move it up', 'chevron-up', () => moved(mat, 0, -1)),
    act('down', 'Move it down', 'arrow-down', () => moved(mat, 0, 1)),
    act('fit', 'Fit it on', 'merge', () => fittedOn(mat), 'c'),
    act('cover', mat.cover === null ? 'Cover this shape' : 'Stop covering', 'paint-bucket', () =>
      coverChanged(mat),
    ),
    act('order', 'Put in order', 'align-start-vertical', (mint) => inOrder(mat, mint), 'o'),
    act('together', 'Fit them together', 'combine', () => fittedTogether(mat), 'j'),
    act('repeat', 'Put out the same again', 'copy-plus', (mint) => repeated(mat, mint), 'r'),
    act('tens', 'Make tens', 'blocks', (mint) => asTens(mat, mint)),
    act(
      'numbers',
      mat.numbers ? 'Hide numbers' : 'Show numbers',
      mat.numbers ? 'eye-off' : 'hash',
      () => onBoard({ ...mat, numbers: !mat.numbers }),
      'l',
    ),
    act('bag', bag.label, bag.icon, () => ({ ...mat, view: bag.next }), 'b'),
  ]
}

const OUTSIDE: readonly string[] = ['bag', 'numbers']

const BAG = {
  shown: { next: 'bag', label: 'Hide in the bag', icon: 'eye-off' },
  bag: { next: 'outlines', label: 'Feel in the bag', icon: 'hand' },
  outlines: { next: 'shown', label: 'Take out of the bag', icon: 'eye' },
} as const

function TRIAL(): Mint {
  let next = 1
  return (kind, set) => ({ id: `trial${next++}`, kind, set })
}

function asChange(next: Next): Change<NumberShapes, Name> {
  return 'reason' in next ? { to: 'refusal', refusal: next } : { to: 'state', state: next }
}

function withNext(mat: NumberShapes): Next {
  if (mat.shapes.length === 0) return NONE
  return { ...mat, chosen: (mat.chosen + 1) % (mat.shapes.length + 1) }
}

function onBoard(mat: NumberShapes): Next {
  return schema.safeParse(mat).success ? mat : refuse('There is no room for that on the board.')
}
