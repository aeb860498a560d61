import type { Board } from '../board/board'
import { motionKeyOf, type Placed, placedParts } from '../board/pictures'
import { distance, type Point, plus } from '../geometry/point'
import { marksBounds } from '../picture/mark'

/** A part on its way: drawn as `placed`, which is where it comes to rest. */
export interface Flight {
  readonly placed: Placed
  readonly key: string
  readonly from: Point
}

/** A part that ends in another: ten ones become the ten they fly to. */
export interface Gathering {
  readonly placed: Placed
  readonly to: Point
  /** The motion key of what they become: not seen before they are there. */
  readonly into: string
}

export interface Plan {
  readonly flights: Flight[]
  readonly gatherings: Gathering[]
  /** What the board no longer shows as it was. */
  readonly leaving: Placed[]
}

/** Parts that a hand has put where they are, by motion key, and how far it carried them. */
export type PlacedByHand = ReadonlyMap<string, Point>

/** What moves from one board to the next, and what goes. */
export function planChange(before: Board, after: Board, byHand: PlacedByHand): Plan {
  const earlier = partsOfChanged(before, after)
  const later = partsOfChanged(after, before)
  const flights: Flight[] = []
  const stays = new Set<string>()
  for (const [key, placed] of later) {
    const was = earlier.get(key)
    const from = was?.at ?? brokenFrom(placed, earlier, byHand)
    if (!from) continue
    const isSame = was !== undefined && looksAlike(was, placed)
    if (isSame) stays.add(key)
    if (distance(from, placed.at) > 1 && !byHand.has(key) && (isSame || !was))
      flights.push({ placed, key, from })
  }
  const gatherings: Gathering[] = []
  for (const [key, placed] of earlier) {
    const gathering = later.has(key) || byHand.has(key) ? null : joinedInto(placed, earlier, later)
    if (!gathering) continue
    gatherings.push(gathering)
    stays.add(key)
  }
  const leaving = [...earlier]
    .filter(([key]) => !stays.has(key) && !(byHand.has(key) && !later.has(key)))
    .map(([, placed]) => placed)
  return { flights, gatherings, leaving }
}

/** Ones that came from exchanging a ten set off from where it was, or where a hand let it go: `t7.3` from `t7`. */
function brokenFrom(
  placed: Placed,
  earlier: ReadonlyMap<string, Placed>,
  byHand: PlacedByHand,
): Point | null {
  const key = parentKey(placed)
  const parent = key === null ? undefined : earlier.get(key)
  if (!parent || key === null) return null
  const carried = byHand.get(key) ?? { x: 0, y: 0 }
  return plus(plus(parent.at, carried), withinParent(placed, parent))
}

function joinedInto(
  placed: Placed,
  earlier: ReadonlyMap<string, Placed>,
  later: ReadonlyMap<string, Placed>,
): Gathering | null {
  const key = parentKey(placed)
  const parent = key === null || earlier.has(key) ? undefined : later.get(key)
  if (!parent || key === null) return null
  return { placed, to: plus(parent.at, withinParent(placed, parent)), into: key }
}

function parentKey({ part }: Placed): string | null {
  const dot = part.token?.lastIndexOf('.') ?? -1
  return part.token === undefined || dot === -1 ? null : part.token.slice(0, dot)
}

/** The tenth of the ten that a one is: along a stick or across a flat, so that it is seen to come apart. */
function withinParent(placed: Placed, parent: Placed): Point {
  const index = Number(placed.part.token?.split('.').at(-1))
  const [one, ten] = [marksBounds(placed.part.marks), marksBounds(parent.part.marks)]
  const along = (index + 0.5) / 10 - 0.5
  if (ten.height > 4 * one.height) return { x: 0, y: -along * ten.height }
  if (ten.width > 4 * one.width) return { x: along * ten.width, y: 0 }
  return { x: 0, y: 0 }
}

function looksAlike(a: Placed, b: Placed): boolean {
  return a.part.marks === b.part.marks || JSON.stringify(a.part.marks) === JSON.stringify(b.part.marks)
}

/** Parts of the pieces that the other board does not hold unchanged, by motion key. */
function partsOfChanged(board: Board, other: Board): Map<string, Placed> {
  const isLinkedAlike = board.quantities === other.quantities && board.sets === other.sets
  const unchanged = new Set(isLinkedAlike ? other.pieces : [])
  const parts = new Map<string, Placed>()
  for (const piece of board.pieces) {
    if (unchanged.has(piece)) continue
    for (const placed of placedParts(board, piece)) parts.set(motionKeyOf(placed), placed)
  }
  return parts
}
