import { add, compare, subtract } from '../../number/exact'
import { type Action, type Change, COVERED, HIDDEN, type Look, type Refusal, refuse } from '../contract'
import { type Name, quantities, withQuantities } from './numbers'
import { cellAt, type HundredSquare, MOST_SHADES, numberIn, placeOf, shadedIn, toggled } from './square'

type Act = Action<HundredSquare, Name>
type Next = Change<HundredSquare, Name>

interface Told {
  readonly id: string
  readonly label: string
  readonly icon: string
  readonly key?: string
}

const NO_NUMBERS = refuse('There are no numbers on this grid.', 'blank')
const NO_RING = refuse('No number is ringed.', 'ring')
const ENDS = refuse('The square ends there.')

export function actions(square: HundredSquare, look: Look): Act[] {
  const say = (told: Told, change: Next | Refusal) => act(told, look.covered ? COVERED : change)
  return [
    ...ringing(square, look, say),
    ...covering(square, look, say),
    ...shading(square, look, say),
    ...cutting(square, say),
    ...numbering(square, say),
    ...writing(square, say),
  ]
}

type Say = (told: Told, change: Next | Refusal) => Act

function act(told: Told, change: Next | Refusal): Act {
  if ('reason' in change) return { ...told, refusal: change, run: () => ({ to: 'refusal', refusal: change }) }
  return { ...told, refusal: null, run: () => change }
}

function state(next: HundredSquare): Next {
  return { to: 'state', state: next }
}

function wish(square: HundredSquare, values: ReturnType<typeof quantities>): Next | Refusal {
  const outcome = withQuantities(square, values)
  return outcome.ok ? { to: 'wish', values } : outcome.refusal
}

/** What can be done only where there are numbers, at the ringed one. */
function atRing(square: HundredSquare, go: (ring: number) => Next | Refusal): Next | Refusal {
  if (square.blank) return NO_NUMBERS
  return square.ring === null ? NO_RING : go(square.ring)
}

function ringing(square: HundredSquare, look: Look, say: Say): Act[] {
  const step = (told: Told, by: number) =>
    say(
      told,
      atRing(square, (ring) => {
        const change = wish(square, { at: numberIn(square, ring) + by })
        return 'reason' in change && (ring + by < 1 || ring + by > 100 || look.hidden('at') !== 'no')
          ? ENDS
          : change
      }),
    )
  const first = square.fragment[0] ?? 1
  const isRinged = square.ring !== null
  return [
    say(
      { id: 'ring', label: isRinged ? 'Take the ring away' : 'Ring a number', icon: 'lasso', key: 'r' },
      square.blank ? NO_NUMBERS : state({ ...square, ring: isRinged ? null : first }),
    ),
    step({ id: 'one-more', label: 'One more', icon: 'arrow-right', key: '+' }, 1),
    step({ id: 'one-less', label: 'One less', icon: 'arrow-left', key: '-' }, -1),
    step(
      { id: 'ten-more', label: 'Ten more', icon: square.bottomUp ? 'chevron-up' : 'arrow-down', key: '>' },
      10,
    ),
    step(
      { id: 'ten-less', label: 'Ten less', icon: square.bottomUp ? 'arrow-down' : 'chevron-up', key: '<' },
      -10,
    ),
  ]
}

function covering(square: HundredSquare, look: Look, say: Say): Act[] {
  const { covered, ring } = square
  const isOff = ring !== null && covered.includes(ring) && look.hidden('at') === 'no'
  const all = Array.from({ length: 100 }, (_, index) => index + 1)
  return [
    say(
      { id: 'cover', label: isOff ? 'Uncover it' : 'Cover it', icon: isOff ? 'eye' : 'eye-off', key: 'h' },
      atRing(square, (cell) => state({ ...square, covered: toggled(covered, cell) })),
    ),
    say(
      {
        id: 'cover-all',
        label: covered.length > 0 ? 'Show every number' : 'Cover every number',
        icon: 'square-x',
      },
      square.blank ? NO_NUMBERS : state({ ...square, covered: covered.length > 0 ? [] : all }),
    ),
  ]
}

function shading(square: HundredSquare, look: Look, say: Say): Act[] {
  const { shades, brush, multiples } = square
  const shaded = quantities(square).shaded ?? 0
  const more = (told: Told, by: number) => {
    const to = by > 0 ? add(shaded, by) : subtract(shaded, -by)
    const none =
      by > 0 ? refuse('There is no room for that many.') : refuse('There are not that many to rub out.')
    return say(told, compare(to, 0) < 0 || compare(to, 100) > 0 ? none : wish(square, { shaded: to }))
  }
  const hasNext = brush + 1 < MOST_SHADES
  const isShaded = shades.flat().length > 0
  return [
    more({ id: 'shade-more', label: 'Shade one more', icon: 'paint-bucket' }, 1),
    more({ id: 'shade-fewer', label: 'Rub one out', icon: 'eraser' }, -1),
    more({ id: 'shade-ten', label: 'Shade ten more', icon: 'list-plus' }, 10),
    more({ id: 'shade-ten-fewer', label: 'Rub ten out', icon: 'list-minus' }, -10),
    say(
      { id: 'shade-it', label: 'Shade it', icon: 'paint-bucket' },
      atRing(square, (ring) =>
        state(shadedIn(square, [ring], shades[brush]?.includes(ring) === true ? null : brush)),
      ),
    ),
    say(
      { id: 'shade-to', label: 'Shade up to it', icon: 'fast-forward' },
      atRing(square, (ring) =>
        look.hidden('at') !== 'no'
          ? HIDDEN
          : state(
              shadedIn(
                square,
                Array.from({ length: ring }, (_, index) => index + 1),
                brush,
              ),
            ),
      ),
    ),
    say(
      { id: 'multiples', label: 'Shade its multiples', icon: 'grid-2x2', key: 'm' },
      atRing(square, (ring) => {
        const number = numberIn(square, ring)
        if (look.hidden('at') !== 'no') return HIDDEN
        if (number < 2) return refuse('Ring a number greater than 1.')
        if (multiples.includes(number)) return refuse('Its multiples are shaded.')
        return state({ ...square, multiples: [...multiples.slice(-1), number] })
      }),
    ),
    say(
      { id: 'colour', label: 'Next colour', icon: 'palette' },
      state({
        ...square,
        brush: hasNext ? brush + 1 : 0,
        shades: hasNext && brush + 1 === shades.length ? [...shades, []] : shades,
      }),
    ),
    say(
      { id: 'clear', label: 'Rub out the shading', icon: 'circle-off' },
      isShaded || multiples.length > 0
        ? state({ ...square, shades: shades.map(() => []), multiples: [] })
        : refuse('Nothing is shaded.'),
    ),
  ]
}

/** A fragment: the ringed number and those round it. HS5. */
function cutting(square: HundredSquare, say: Say): Act[] {
  const told = {
    id: 'fragment',
    label: square.fragment.length > 0 ? 'Show the whole square' : 'Show a part of it',
    icon: 'scissors',
  }
  if (square.fragment.length > 0) return [say(told, state({ ...square, fragment: [] }))]
  return [
    say(
      told,
      atRing(square, (ring) => state({ ...square, fragment: around(square, ring) })),
    ),
  ]
}

function around(square: HundredSquare, ring: number): number[] {
  const { row, column } = placeOf(square, ring)
  return [-1, 0, 1].flatMap((down) =>
    [-1, 0, 1].flatMap((across) => {
      const [r, c] = [row + down, column + across]
      return r < 0 || r > 9 || c < 0 || c > 9 ? [] : [cellAt(square, r, c)]
    }),
  )
}

function numbering(square: HundredSquare, say: Say): Act[] {
  const { blank, first, bottomUp, touch } = square
  const ring = square.ring === null ? null : square.ring
  const press = (to: HundredSquare['touch'], label: string, icon: string) =>
    say(
      { id: `touch-${to}`, label, icon },
      touch === to
        ? refuse('A press does that.')
        : blank && to !== 'shade'
          ? NO_NUMBERS
          : state({ ...square, touch: to }),
    )
  return [
    press('ring', 'Press to ring', 'hand'),
    press('cover', 'Press to cover', 'hand'),
    press('shade', 'Press to shade', 'hand'),
    say(
      {
        id: 'bottom-up',
        label: bottomUp ? 'Count from the top' : 'Count from the bottom',
        icon: 'arrow-down-up',
      },
      state({ ...square, bottomUp: !bottomUp }),
    ),
    say(
      { id: 'first', label: first === 0 ? 'Start at 1' : 'Start at 0', icon: 'hash' },
      blank ? NO_NUMBERS : state({ ...square, first: first === 0 ? 1 : 0, ring: moved(square, ring) }),
    ),
    say(
      { id: 'blank', label: blank ? 'Write the numbers' : 'Take the numbers away', icon: 'square-x' },
      state(
        blank
          ? { ...square, blank: false, touch: 'ring' }
          : { ...square, blank: true, ring: null, multiples: [], covered: [], touch: 'shade' },
      ),
    ),
  ]
}

/** The ring stays at its number where it can. */
function moved({ first }: HundredSquare, ring: number | null): number | null {
  if (ring === null) return null
  return Math.min(100, Math.max(1, first === 1 ? ring + 1 : ring - 1))
}

function writing(square: HundredSquare, say: Say): Act[] {
  const write = (caption: HundredSquare['caption'], label: string, icon: string) =>
    say(
      { id: caption, label: square.caption === caption ? 'Rub out the writing' : label, icon },
      square.blank
        ? state({ ...square, caption: square.caption === caption ? 'none' : caption })
        : refuse('Take the numbers away first.', 'blank'),
    )
  return [
    write('hundredths', 'Say the hundredths', 'list'),
    write('decimal', 'Write a decimal', 'circle-dot'),
    write('fraction', 'Write a fraction', 'split'),
    write('percent', 'Write a percentage', 'tag'),
  ]
}
