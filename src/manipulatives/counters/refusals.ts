import { type Look, type Refusal, refuse } from '../contract'
import { sortOf } from '../countable'
import { dealtOut, eachOf, ringInHand, toTurn } from './arrange'
import { type Counters, equalSize, hasCover, inView, leftOver } from './counters'

/** Why something cannot be done now, in words that tell no number. */

export const NONE = refuse('There are no counters to see.', 'add')
export const ONE_FACE = refuse('These counters have one face.')
const MOST_EACH = 100

export function biggerRefusal(counters: Counters): Refusal | null {
  return eachOf(counters) >= Math.min(inView(counters).length, MOST_EACH)
    ? refuse('There are not enough counters for bigger groups.')
    : null
}

export function ringRefusal(counters: Counters): Refusal | null {
  const { layout, groups, ringed, each } = counters
  if (layout !== 'rows')
    return leftOver(counters) < each ? refuse('There are not enough counters left for a group.') : null
  if (groups.length === 0) return refuse('There are no rows yet.', 'rows')
  return ringed.length === groups.length ? refuse('Every row has a ring.', 'unring') : null
}

export function unringRefusal({ layout, groups, ringed }: Counters): Refusal | null {
  return (layout === 'rows' ? ringed : groups).length === 0 ? refuse('There are no rings.', 'ring') : null
}

export function dealRefusal(counters: Counters): Refusal | null {
  const over = dealtOut(counters)
  if (over === null) return null
  return refuse(
    over === 'none'
      ? 'Every counter is shared out.'
      : 'There are not enough counters left to give every row one more.',
  )
}

export function noCover(counters: Counters): Refusal | null {
  return hasCover(counters) ? null : refuse('There is no cover.', 'cover')
}

export function turnRefusal(counters: Counters, look: Look, face: 0 | 1): Refusal | null {
  if (counters.faces === null) return ONE_FACE
  if (toTurn(counters, face) !== undefined) return null
  return refuse(`No counter shows its ${look.setName(counters.faces[face])} side.`)
}

export function shareRefusal(counters: Counters): Refusal | null {
  const { layout, groups } = counters
  return layout === 'rows' && equalSize(groups) !== null && leftOver(counters) < groups.length
    ? refuse('Every row has its equal share.')
    : null
}

export function ringChangeRefusal(counters: Counters, by: 1 | -1): Refusal | null {
  const ring = ringInHand(counters)
  if (ring === null) return refuse('There are no rings.', 'ring')
  if (by === 1) return leftOver(counters) === 0 ? refuse('No counters are left over.') : null
  return counters.groups[ring] === 0 ? refuse('There is no counter in the ring.') : null
}

export function compareRefusal(counters: Counters): Refusal | null {
  const [first, ...others] = inView(counters)
  return first && others.some((other) => sortOf(other) !== sortOf(first))
    ? null
    : refuse('All the counters are of one kind: there is nothing to compare.')
}
