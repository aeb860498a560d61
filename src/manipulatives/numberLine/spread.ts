/** A stretch along the line. */
export interface Extent {
  readonly low: number
  readonly high: number
}

/** Something to be written along the line: where it belongs, and half of the room it takes. */
interface Item {
  readonly along: number
  readonly half: number
}

/** Between numbers side by side. */
export const GAP = 6

const ROUNDS = 30

/** Middles for items that would touch each other or what stands fixed: each moves as little as it can, within the room. */
export function spread(items: readonly Item[], fixed: readonly Extent[], room: Extent): number[] {
  const middles = items.map(({ along }) => along)
  const order = items.map((_, index) => index).sort((a, b) => (middles[a] ?? 0) - (middles[b] ?? 0) || a - b)
  const halves = items.map(({ half }) => half)
  for (let round = 0; round < ROUNDS; round++) {
    for (const [rank, index] of order.entries()) {
      const half = halves[index] ?? 0
      const own = items[index]?.along ?? 0
      middles[index] = Math.max(room.low + half, Math.min(room.high - half, middles[index] ?? 0))
      for (const { low, high } of fixed) {
        const middle = middles[index] ?? 0
        if (middle > low - half && middle < high + half)
          middles[index] = own < (low + high) / 2 ? low - half : high + half
      }
      const left = order[rank - 1]
      if (left === undefined) continue
      const excess = (middles[left] ?? 0) + (halves[left] ?? 0) + GAP + half - (middles[index] ?? 0)
      if (excess <= 0) continue
      middles[left] = (middles[left] ?? 0) - excess / 2
      middles[index] = (middles[index] ?? 0) + excess / 2
    }
  }
  return keptInside(order, middles, halves, room)
}

/** In their order from the low end, then back from the high one. */
function keptInside(
  order: readonly number[],
  middles: readonly number[],
  halves: readonly number[],
  room: Extent,
): number[] {
  const kept = [...middles]
  let free = room.low
  for (const index of order) {
    const half = halves[index] ?? 0
    kept[index] = Math.max(free + half, kept[index] ?? 0)
    free = (kept[index] ?? 0) + half
  }
  free = room.high
  for (const index of [...order].reverse()) {
    const half = halves[index] ?? 0
    kept[index] = Math.max(room.low + half, Math.min(free - half, kept[index] ?? 0))
    free = (kept[index] ?? 0) - half
  }
  return kept
}
