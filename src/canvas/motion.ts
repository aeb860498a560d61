import type { Board } from '../board/board'
import { motionKeyOf, type Placed, placedParts } from '../board/pictures'
import { distance, minus, ORIGIN, type Point } from '../geometry/point'
import { type Lifted, lift } from './lifted'
import type { Surface } from './surface'

/** Why the board changed: what moves, and how fast, follows from it. */
export type Cause = 'edit' | 'step'

const MOVE = 'cubic-bezier(0.3, 0, 0.1, 1)'
const FADE_MS = 160
const STEP_MS = 320
const STAGGER_MS = 30
/** More than this many parts in the air tell no story: they fade. */
const MOST_FLYING = 60

interface Flight {
  readonly placed: Placed
  readonly key: string
  readonly from: Point
}

/**
 * Moves what both boards share to its new place, on canvases above the pieces, and fades what changed shape.
 * No state is ever half-way: the board is already the new one. Returns what ends the motion at once.
 */
export function animateChange(
  surface: Surface,
  before: Board,
  after: Board,
  cause: Cause,
  settings: { isReduced: boolean; pace: number; placedByHand: ReadonlySet<string> },
): () => void {
  const { flights, leaving } = plan(before, after, settings.placedByHand)
  const lifted: Lifted[] = []
  let isOver = false

  function end(): void {
    if (isOver) return
    isOver = true
    for (const { key } of flights) surface.airborne.delete(key)
    surface.afterPaint(() => {
      for (const each of lifted) each.remove()
    })
    surface.repaint()
  }

  if (leaving.length > 0) {
    const old = lift(leaving, surface.theme, surface.scale, surface.over, false)
    const fade = old.element.animate([{ opacity: 1 }, { opacity: 0 }], {
      duration: FADE_MS,
      fill: 'forwards',
    })
    void fade.finished.then(old.remove, old.remove)
  }
  if (settings.isReduced || flights.length === 0 || flights.length > MOST_FLYING) {
    flights.length = 0
    return () => undefined
  }
  for (const { key } of flights) surface.airborne.add(key)
  const flown = flights.map(({ placed, from }, index) => {
    const flyer = lift([placed], surface.theme, surface.scale, surface.over, false)
    lifted.push(flyer)
    return flyer.glide(minus(from, placed.at), ORIGIN, {
      duration: settings.pace * (cause === 'step' ? STEP_MS : travelMs(distance(from, placed.at))),
      delay: settings.pace * (cause === 'step' ? 0 : index * STAGGER_MS),
      easing: MOVE,
    })
  })
  surface.repaint()
  void Promise.all(flown).then(end)
  return end
}

/** 240 ms, and 0.12 ms for each unit over 600, at most 420. */
function travelMs(units: number): number {
  return Math.min(420, 240 + Math.max(0, units - 600) * 0.12)
}

function plan(
  before: Board,
  after: Board,
  placedByHand: ReadonlySet<string>,
): { flights: Flight[]; leaving: Placed[] } {
  const earlier = partsOfChanged(before, after)
  const later = partsOfChanged(after, before)
  const flights: Flight[] = []
  const stays = new Set<string>()
  for (const [key, placed] of later) {
    const was = earlier.get(key) ?? parentOf(placed, earlier)
    if (!was) continue
    const isSame = earlier.has(key) && looksAlike(was, placed)
    if (isSame) stays.add(key)
    const hasMoved = distance(was.at, placed.at) > 1
    if (hasMoved && !placedByHand.has(key) && (isSame || !earlier.has(key)))
      flights.push({ placed, key, from: was.at })
  }
  const leaving: Placed[] = []
  for (const [key, placed] of earlier) if (!stays.has(key)) leaving.push(placed)
  return { flights, leaving }
}

/** Ones that came from exchanging a ten start where the ten was: `t7.3` from `t7`. */
function parentOf(placed: Placed, earlier: ReadonlyMap<string, Placed>): Placed | undefined {
  const id = placed.part.token
  const dot = id?.lastIndexOf('.') ?? -1
  return id === undefined || dot === -1 ? undefined : earlier.get(id.slice(0, dot))
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
