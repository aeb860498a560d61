import type { Point } from '../../geometry/point'
import { type Change, COVERED, done, type Look, type Manipulative, refused } from '../contract'
import { whyNotCounted } from '../countable'
import { actions } from './actions'
import { fields } from './fields'
import { cellsBetween, cellUnder, centreOf, sizeOf } from './geometry'
import { type Name, quantities, sums, withQuantities } from './numbers'
import { nameOf, picture } from './picture'
import { CELLS, type Cell, type HundredSquare, isThere, numberIn, schema, shadedIn, toggled } from './square'
import { describe } from './words'

type Next = Change<HundredSquare, Name>

function newSquare(): HundredSquare {
  return {
    first: 1,
    blank: false,
    bottomUp: false,
    fragment: [],
    covered: [],
    ring: null,
    multiples: [],
    shades: [[]],
    brush: 0,
    touch: 'ring',
    whole: 1,
    caption: 'none',
    counters: [],
    side: 62,
    label: '',
  }
}

function newGrid(): HundredSquare {
  return { ...newSquare(), blank: true, touch: 'shade', side: 58 }
}

export const hundredSquare: Manipulative<HundredSquare, Name> = {
  kind: 'hundred-square',
  title: 'Hundred square',
  group: 'place value',
  schema,
  initial: newSquare,
  tray: [
    { name: 'Hundred square', sample: { crop: { x: 0, y: 0, width: 250, height: 190 } } },
    {
      name: 'Hundredths grid',
      state: newGrid,
      sample: {
        state: () => ({ ...newGrid(), shades: [[1, 11, 21, 31, 41, 51, 61, 71, 81, 91, 2, 12, 22]] }),
      },
    },
  ],
  size: sizeOf,
  picture,
  describe,
  actions,
  fields,
  press,
  drag,
  tokens: ({ counters }) => counters.map(({ token }) => token),
  lift: (square, token) => ({
    ...square,
    counters: square.counters.filter((held) => held.token.id !== token),
  }),
  offer(square, token, at) {
    const why = whyNotCounted(token)
    if (why) return { ok: false, refusal: why }
    const isFree = (cell: Cell) =>
      isThere(square, cell) && !square.counters.some((held) => held.cell === cell)
    const next = square.ring !== null && isFree(square.ring) ? square.ring : (CELLS.find(isFree) ?? null)
    const cell = at === null ? next : cellUnder(square, at)
    if (cell === null)
      return refused(at === null ? 'There is something on every cell.' : 'There is no cell there.')
    if (!isFree(cell)) return refused('There is something there already.')
    const { side } = square
    return done({
      id: String(cell),
      at: centreOf(square, cell),
      cell: { width: side, height: side },
      name: nameOf(square, OPEN, cell),
    })
  },
  receive: (square, token, slot) => ({
    ...square,
    counters: [...square.counters, { cell: Number(slot), token }],
  }),
  quantities,
  sums,
  withQuantities,
}

/** A place is offered by name only where it is not covered: the ringed one may be hidden, so by its row and column. */
const OPEN: Look = {
  hue: () => null,
  hidden: (name) => (name === 'at' ? 'number' : 'no'),
  covered: false,
  hiddenNames: [],
  setHue: () => 'blue',
  setName: (set) => set,
}

/** What a press on a cell does is set: it rings, covers or shades. */
function press(square: HundredSquare, part: string, look: Look): Next | null {
  const cell = cellNamed(part)
  if (cell === null) return null
  if (look.covered) return { to: 'refusal', refusal: COVERED }
  switch (square.touch) {
    case 'ring':
      return square.ring === null
        ? { to: 'state', state: { ...square, ring: cell } }
        : { to: 'wish', values: { at: numberIn(square, cell) } }
    case 'cover':
      return { to: 'state', state: { ...square, covered: toggled(square.covered, cell) } }
    case 'shade':
      return { to: 'state', state: shadedIn(square, [cell], colourAfter(square, cell)) }
  }
}

/** The ring goes to another number; a sweep over cells shades, or rubs out, all between. */
function drag(square: HundredSquare, part: string, to: Point, look: Look): Next | null {
  const under = cellUnder(square, to)
  if (under === null) return null
  if (look.covered) return { to: 'refusal', refusal: COVERED }
  if (part === 'ring')
    return square.ring === null || under === square.ring
      ? null
      : { to: 'wish', values: { at: numberIn(square, under) } }
  const from = cellNamed(part)
  if (from === null || square.touch !== 'shade') return null
  return {
    to: 'state',
    state: shadedIn(square, cellsBetween(square, from, under), colourAfter(square, from)),
  }
}

function colourAfter({ shades, brush }: HundredSquare, cell: Cell): number | null {
  return shades[brush]?.includes(cell) === true ? null : brush
}

function cellNamed(part: string): Cell | null {
  const cell = /^cell (\d+)$/.exec(part)?.[1]
  return cell === undefined ? null : Number(cell)
}
