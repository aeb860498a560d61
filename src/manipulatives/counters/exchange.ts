import { type Box, centreOf, contains, grown } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import { SNAP_REACH } from '../../geometry/stage'
import { done, type Outcome, refused, type Slot } from '../contract'
import { whyNotCounted } from '../countable'
import type { Token } from '../token'
import { type Counters, hasCover, inView, MOST, total } from './counters'
import { arranged, coverBox } from './geometry'
import { clampedTo, freePlaces, placesOf } from './scatter'
import { gathered, sorted, without } from './sorted'
import { groupWord } from './words'

/** How counters come in and go out. Slots: `at 120 340`, `group 2`, `rest`, `cover`. */

export function lift(counters: Counters, token: string): Counters {
  const { tokens, layout, covered } = counters
  const index = tokens.findIndex(({ id }) => id === token)
  if (index === -1) return counters
  if (layout !== 'scatter' || index >= tokens.length - covered)
    return gathered(counters, without(sorted(counters), new Set([token])))
  return {
    ...counters,
    tokens: tokens.toSpliced(index, 1),
    places: placesOf(counters).toSpliced(index, 1),
  }
}

export function offer(counters: Counters, token: Token, at: Point | null): Outcome<Slot> {
  const strange = whyNotCounted(token)
  if (strange) return { ok: false, refusal: strange }
  if (counters.signed && token.kind !== 'counter') return refused('Only counters count up and down.')
  if (counters.tokens.length >= MOST) return refused('There is no room for more counters.')
  const { area, diameter, layout } = counters
  if (at === null) {
    if (layout !== 'scatter') return restSlot(counters, token)
    return placeSlot(freePlaces(area, diameter, placesOf(counters))())
  }
  if (!contains(grown({ x: 0, y: 0, ...area }, SNAP_REACH), at)) return refused('That is too far away.')
  const card = coverBox(counters)
  if (hasCover(counters) && contains(card, at))
    return done({ id: 'cover', at: centreOf(card), name: 'the place under the cover' })
  if (layout === 'scatter') return placeSlot(clampedTo(area, diameter, at))
  const { groups } = arranged(counters)
  const group = groups.findIndex((box) => contains(layout === 'rows' ? acrossArea(box, area.width) : box, at))
  if (group === -1) return restSlot(counters, token)
  const id = `group ${group + 1}`
  const last = total(counters.groups.slice(0, group + 1))
  return done({
    id,
    at: arranged(receive(counters, token, id)).places[last] ?? at,
    name: `${groupWord(layout, 1)} ${group + 1}`,
  })
}

/** A row is met anywhere along it. */
function acrossArea(box: Box, width: number): Box {
  return { ...box, x: -SNAP_REACH, width: width + 2 * SNAP_REACH }
}

function placeSlot(at: Point): Outcome<Slot> {
  return done({ id: `at ${at.x} ${at.y}`, at, name: 'the table' })
}

function restSlot(counters: Counters, token: Token): Outcome<Slot> {
  const at = arranged(receive(counters, token, 'rest')).places.at(-1) ?? { x: 0, y: 0 }
  const name = counters.groups.length > 0 ? 'the counters left over' : 'the counters'
  return done({ id: 'rest', at, name })
}

export function receive(counters: Counters, token: Token, slot: string): Counters {
  const [where, first, second] = slot.split(' ')
  if (where === 'at') return laidAt(counters, token, { x: Number(first), y: Number(second) })
  const from = sorted(counters)
  if (where === 'cover') return gathered(counters, { ...from, covered: [...from.covered, token] })
  const group = where === 'group' ? Number(first) - 1 : -1
  if (!from.groups[group]) return gathered(counters, { ...from, rest: [...from.rest, token] })
  return gathered(counters, {
    ...from,
    groups: from.groups.map((held, index) => (index === group ? [...held, token] : held)),
  })
}

/** On top of the others, at that place. */
function laidAt(counters: Counters, token: Token, at: Point): Counters {
  const { tokens, area, diameter } = counters
  const view = inView(counters).length
  return {
    ...counters,
    tokens: tokens.toSpliced(view, 0, token),
    places: [...placesOf(counters), clampedTo(area, diameter, at)],
  }
}
