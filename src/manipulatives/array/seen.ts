import type { Look } from '../contract'
import { type ArrayModel, blocksOf, type Name, partName, SIDES, type Side } from './arrayModel'

/** How a number is kept from the class: a "?" for it, or also what is drawn to its size. */
export function isMasked(array: ArrayModel, look: Look, name: Name): boolean {
  return (
    array.masked.includes(name) ||
    look.hidden(name) !== 'no' ||
    (array.cover !== null && name.startsWith(array.cover))
  )
}

export type Seen = 'all' | 'no rows' | 'no columns' | 'nothing'

/** What may be drawn: with one side hidden there is still a row, or a column, to see. */
export function seenOf(array: ArrayModel, look: Look): Seen {
  const isHidden = (name: Name) => look.hidden(name) === 'size'
  const hides = (side: Side) =>
    array.cover === side ||
    isHidden(side) ||
    array[side].some((_, index) => isHidden(partName(array, side, index)))
  const isAllHidden =
    isHidden('product') ||
    isHidden('dividend') ||
    isHidden('remainder') ||
    blocksOf(array).some(({ name }) => isHidden(name))
  if (isAllHidden || SIDES.every(hides)) return 'nothing'
  if (hides('rows')) return 'no rows'
  return hides('columns') ? 'no columns' : 'all'
}

export function isSketch(array: ArrayModel): boolean {
  return array.look === 'area' && array.notToScale
}
