import type { Point } from '../../geometry/point'
import { subtract, total } from '../../number/exact'
import type { Part } from '../../picture/part'
import { type Change, COVERED, type Look, refuse } from '../contract'
import { type ArrayModel, MOST_PARTS, type Name, SIDES, type Side } from './arrayModel'
import { withQuantities } from './asking'
import { cutAt, cutMoved, joined } from './cuts'
import { beforeAt, endOf, type Layout, LEFT, sideAt, topOf } from './geometry'
import { quantities } from './numbers'
import { isSketch } from './seen'

type Next = Change<ArrayModel, Name>

const TOUCH = 56

/** The edges, their corner and the cuts: a drag moves them. Nothing is drawn but the array itself. */
export function handleParts(array: ArrayModel, layout: Layout): Part[] {
  if (layout.seen !== 'all' || isSketch(array)) return []
  const [wide, tall] = [endOf(layout.columns), endOf(layout.rows)]
  const top = topOf(array)
  const edges = [
    handle('edge columns', { x: LEFT + wide, y: top + tall / 2 }, 'right edge'),
    handle('edge rows', { x: LEFT + wide / 2, y: top + tall }, 'bottom edge'),
    handle('corner', { x: LEFT + wide + 8, y: top + tall + 8 }, 'corner'),
  ]
  const cuts = SIDES.flatMap((side) => [
    ...layout[side]
      .slice(1)
      .map(({ from }, index) =>
        handle(
          `cut ${side} ${index + 1}`,
          side === 'columns' ? { x: LEFT + from, y: top - 6 } : { x: LEFT - 6, y: top + from },
          `${side === 'columns' ? 'line down' : 'line across'} ${index + 1}`,
        ),
      ),
    ...(array[side].length < MOST_PARTS
      ? [
          handle(
            `new ${side}`,
            side === 'columns' ? { x: LEFT + wide + 8, y: top - 8 } : { x: LEFT - 8, y: top + tall + 8 },
            side === 'columns' ? 'new line down' : 'new line across',
          ),
        ]
      : []),
  ])
  return [...edges, ...cuts]
}

function handle(key: string, at: Point, name: string): Part {
  const press = { x: -TOUCH / 2, y: -TOUCH / 2, width: TOUCH, height: TOUCH }
  return { key, at, marks: [], press, name, handle: true }
}

/** An edge goes to the nearest row or column, a cut between the nearest two. */
export function drag(array: ArrayModel, part: string, to: Point, look: Look): Next | null {
  const [kind, which, number] = part.split(' ')
  const side = SIDES.find((one) => one === which)
  if (kind !== 'corner' && !(side && (kind === 'edge' || kind === 'cut' || kind === 'new'))) return null
  if (look.covered || array.cover !== null) return { to: 'refusal', refusal: COVERED }
  if (isSketch(array))
    return { to: 'refusal', refusal: refuse('This area is a sketch. Draw it to scale first.', 'scale') }
  const reach = (of: Side) => sideAt(array, look, of, of === 'rows' ? to.y : to.x)
  if (kind === 'corner') return wishing(array, { rows: reach('rows'), columns: reach('columns') })
  if (!side) return null
  if (kind === 'edge') return wishing(array, { [side]: reach(side) })
  const along = beforeAt(array, look, side, side === 'rows' ? to.y : to.x)
  if (kind === 'new') return stated(cutAt(array, side, along))
  const index = Number(number)
  const first = subtract(along, total(array[side].slice(0, index - 1)))
  const moved = cutMoved(array, side, index, first)
  return moved === null ? stated(joined(array, side, index)) : wishedFrom(array, moved)
}

function stated(next: ArrayModel | null): Next | null {
  return next === null ? null : { to: 'state', state: next }
}

/** All that would change with these numbers, so that nothing is left to guess. */
export function wishing(array: ArrayModel, asked: Partial<Record<Name, number>>): Next | null {
  const outcome = withQuantities(array, asked)
  return outcome.ok ? wishedFrom(array, outcome.value) : { to: 'refusal', refusal: outcome.refusal }
}

export function wishedFrom(array: ArrayModel, next: ArrayModel): Next | null {
  const now = quantities(array)
  const changed = Object.entries(quantities(next)).filter(([name, value]) => now[name as Name] !== value)
  return changed.length === 0 ? null : { to: 'wish', values: Object.fromEntries(changed) }
}
