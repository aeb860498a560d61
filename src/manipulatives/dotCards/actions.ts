import { type Action, type Change, COVERED, type Look, type Refusal, refuse } from '../contract'
import { type DotCard, faceOf, hasHalves, MOST_RINGS, nextLayout, SEEDS } from './card'
import { type Name, quantities, withQuantities } from './numbers'

type Act = Action<DotCard, Name>
type Next = Change<DotCard, Name>

interface Told {
  readonly id: string
  readonly label: string
  readonly icon: string
  readonly key?: string
}

export function actions(card: DotCard, look: Look): Act[] {
  const covered = look.covered ? COVERED : null
  const act = (told: Told, change: Next | Refusal): Act => {
    if ('reason' in change)
      return { ...told, refusal: change, run: () => ({ to: 'refusal', refusal: change }) }
    return { ...told, refusal: null, run: () => change }
  }
  const wish = (told: Told, values: ReturnType<typeof quantities>): Act => {
    const outcome = withQuantities(card, values)
    return act(told, covered ?? (outcome.ok ? { to: 'wish', values } : outcome.refusal))
  }
  const more = (by: 1 | -1) => ({ number: card.number + by })
  const half = (told: Told, by: 1 | -1): Act =>
    hasHalves(card)
      ? wish(told, { left: card.left + by, right: card.number - card.left - by, number: card.number })
      : act(told, covered ?? refuse('Only a domino has two halves.'))
  const arranged = nextLayout(card)
  return [
    act(
      { id: 'turn', label: 'Turn it over', icon: 'flip-horizontal-2', key: 't' },
      card.back === 'none' ? refuse('The card has only one side.') : state({ ...card, turned: !card.turned }),
    ),
    act(
      { id: 'arrange', label: 'Same number, other dots', icon: 'shrink', key: 'a' },
      covered ?? (arranged === null ? refuse('There is no other way to lay out so many.') : state(arranged)),
    ),
    act(
      { id: 'again', label: 'Scatter again', icon: 'dices' },
      covered ??
        (faceOf(card) === 'random'
          ? state({ ...card, seed: (card.seed * 48_271 + 11) % SEEDS })
          : refuse('These dots are in a pattern.')),
    ),
    wish({ id: 'one-more', label: 'One more', icon: 'plus', key: '+' }, more(1)),
    wish({ id: 'one-fewer', label: 'One fewer', icon: 'minus', key: '-' }, more(-1)),
    half({ id: 'to-left', label: 'Move one to the left', icon: 'arrow-left' }, 1),
    half({ id: 'to-right', label: 'Move one to the right', icon: 'arrow-right' }, -1),
    ...ringing(card).map(([told, change]) => act(told, covered ?? change)),
  ]
}

function state(next: DotCard): Next {
  return { to: 'state', state: next }
}

function ringing(card: DotCard): [Told, Next | Refusal][] {
  const { rings, number } = card
  const ringed = rings.flat()
  const next = Array.from({ length: number }, (_, dot) => dot).find((dot) => !ringed.includes(dot))
  const noDots = faceOf(card) === 'numeral' ? refuse('Turn it over first.', 'turn') : null
  const isOpen = rings.at(-1)?.length === 0
  return [
    [
      { id: 'ring-more', label: 'Ring one more dot', icon: 'lasso', key: 'r' },
      noDots ?? (next === undefined ? refuse('Every dot has a ring.') : state(withDot(card, next))),
    ],
    [
      { id: 'new-ring', label: 'Start a new ring', icon: 'lasso-select' },
      noDots ??
        (rings.length === MOST_RINGS
          ? refuse('There are enough rings.')
          : isOpen
            ? refuse('The new ring is empty. Press a dot.')
            : state({ ...card, rings: [...rings, []] })),
    ],
    [
      { id: 'no-rings', label: 'Rub out the rings', icon: 'circle-off' },
      rings.length === 0 ? refuse('There is no ring.') : state({ ...card, rings: [] }),
    ],
  ]
}

/** A dot goes into the last ring, or out of the one it is in. */
export function withDot(card: DotCard, dot: number): DotCard {
  const { rings } = card
  if (rings.some((ring) => ring.includes(dot))) {
    const without = rings.map((ring) => ring.filter((other) => other !== dot))
    return { ...card, rings: without.filter((ring) => ring.length > 0) }
  }
  const last = rings.at(-1) ?? []
  return { ...card, rings: [...rings.slice(0, -1), [...last, dot]] }
}
