import type { Board } from '../board/board'
import { distance, minus, ORIGIN } from '../geometry/point'
import { type Lifted, lift } from './lifted'
import { type PlacedByHand, planChange } from './planChange'
import type { Surface } from './surface'

/** Why the board changed: what moves, and how fast, follows from it. */
export type Cause = 'edit' | 'step'

const MOVE = 'cubic-bezier(0.3, 0, 0.1, 1)'
const FADE_MS = 160
const STEP_MS = 320
const STAGGER_MS = 30
/** More than this many parts in the air tell no story: they fade. */
const MOST_FLYING = 60

/**
 * Moves what both boards share to its new place, on canvases above the pieces, and fades what changed shape.
 * No state is ever half-way: the board is already the new one. Returns what ends the motion at once.
 */
export function animateChange(
  surface: Surface,
  before: Board,
  after: Board,
  cause: Cause,
  settings: { isReduced: boolean; pace: number; placedByHand: PlacedByHand },
): () => void {
  // What a hand has in the air stays there.
  const inHand = [...surface.airborne].map((key) => [key, ORIGIN] as const)
  const byHand = new Map([...inHand, ...settings.placedByHand])
  const { flights, gatherings, leaving } = planChange(before, after, byHand)
  const becoming = new Set(gatherings.map(({ into }) => into))
  const lifted: Lifted[] = []
  let isOver = false

  function end(): void {
    if (isOver) return
    isOver = true
    for (const { key } of flights) surface.airborne.delete(key)
    for (const key of becoming) surface.airborne.delete(key)
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
  const inTheAir = flights.length + gatherings.length
  if (settings.isReduced || inTheAir === 0 || inTheAir > MOST_FLYING) return () => undefined
  for (const { key } of flights) surface.airborne.add(key)
  for (const key of becoming) surface.airborne.add(key)
  const flown = flights.map(({ placed, from }, index) => {
    const flyer = lift([placed], surface.theme, surface.scale, surface.over, false)
    lifted.push(flyer)
    return flyer.glide(minus(from, placed.at), ORIGIN, {
      duration: settings.pace * (cause === 'step' ? STEP_MS : travelMs(distance(from, placed.at))),
      delay: settings.pace * (cause === 'step' ? 0 : index * STAGGER_MS),
      easing: MOVE,
    })
  })
  const gathered = gatherings.map(({ placed, to }, index) => {
    const flyer = lift([placed], surface.theme, surface.scale, surface.over, false)
    lifted.push(flyer)
    return flyer.glide(ORIGIN, minus(to, placed.at), {
      duration: settings.pace * travelMs(distance(to, placed.at)),
      delay: settings.pace * index * STAGGER_MS,
      easing: MOVE,
    })
  })
  surface.repaint()
  void Promise.all([...flown, ...gathered]).then(end)
  return end
}

/** 240 ms, and 0.12 ms for each unit over 600, at most 420. */
function travelMs(units: number): number {
  return Math.min(420, 240 + Math.max(0, units - 600) * 0.12)
}
