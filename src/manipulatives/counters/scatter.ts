import type { Size } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import { seeded } from '../../number/seeded'
import { type Counters, SEEDS } from './counters'

export function nextSeed(seed: number): number {
  return (seed * 48_271 + 11) % SEEDS
}

/** Where the scattered counters in view lie. */
export function placesOf(counters: Counters): readonly Point[] {
  const { places, tokens, covered, area, diameter, seed } = counters
  return places.length > 0 ? places : strewn(tokens.length - covered, area, diameter, seed)
}

/** Spread over the whole area, in no pattern, apart wherever there is room. */
function strewn(count: number, area: Size, diameter: number, seed: number): Point[] {
  if (count === 0) return []
  const random = seeded(seed)
  let cell = Math.max(1, Math.floor(Math.sqrt((area.width * area.height) / count)))
  while (cell > 1 && Math.floor(area.width / cell) * Math.floor(area.height / cell) < count) cell--
  const across = Math.max(1, Math.floor(area.width / cell))
  const down = Math.max(1, Math.floor(area.height / cell))
  const cells = Array.from({ length: across * down }, (_, index) => index)
  const step = { x: area.width / across, y: area.height / down }
  const places: Point[] = []
  for (let index = 0; index < count; index++) {
    const other = index + Math.floor(random() * (cells.length - index))
    const chosen = cells[other] ?? index % cells.length
    if (other < cells.length) cells[other] = cells[index] ?? chosen
    const middle = (place: number, size: number) => (place + 0.5) * size + (random() - 0.5) * slack(size)
    places.push(
      inside({ x: middle(chosen % across, step.x), y: middle(Math.floor(chosen / across), step.y) }),
    )
  }
  return places

  function slack(size: number): number {
    return Math.max(0, size - diameter) * 0.9
  }

  function inside(at: Point): Point {
    return clampedTo(area, diameter, at)
  }
}

/** The place at whole units where all of the counter lies inside the area. */
export function clampedTo(area: Size, diameter: number, at: Point): Point {
  return { x: clamped(at.x, area.width, diameter), y: clamped(at.y, area.height, diameter) }
}

function clamped(value: number, size: number, diameter: number): number {
  const least = Math.ceil(diameter / 2)
  const most = Math.max(least, Math.floor(size - diameter / 2))
  return Number.isFinite(value) ? Math.min(Math.max(Math.round(value), least), most) : least
}

/**
 * Gives one free place after another, in reading order. When there are no more it goes over them again, so
 * that counters lie on top of each other rather than off the table.
 */
export function freePlaces(area: Size, diameter: number, taken: readonly Point[]): () => Point {
  const pitch = Math.ceil(diameter * 1.2)
  const across = Math.max(1, Math.floor(area.width / pitch))
  const down = Math.max(1, Math.floor(area.height / pitch))
  const full = new Uint8Array(across * down)
  for (const { x, y } of taken) {
    // A counter is in the way of every cell whose middle is less than a diameter off.
    const reach = diameter / pitch
    const columns = [Math.ceil(x / pitch - 0.5 - reach), Math.floor(x / pitch - 0.5 + reach)] as const
    const rows = [Math.ceil(y / pitch - 0.5 - reach), Math.floor(y / pitch - 0.5 + reach)] as const
    for (let row = Math.max(0, rows[0]); row <= Math.min(down - 1, rows[1]); row++)
      for (let column = Math.max(0, columns[0]); column <= Math.min(across - 1, columns[1]); column++)
        full[row * across + column] = 1
  }
  let next = 0
  return () => {
    while (next < full.length && full[next] === 1) next++
    const cell = next++ % full.length
    return clampedTo(area, diameter, {
      x: ((cell % across) + 0.5) * pitch,
      y: (Math.floor(cell / across) + 0.5) * pitch,
    })
  }
}
