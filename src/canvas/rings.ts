import type { Board } from '../board/board'
import { difference } from '../board/difference'
import { paintedBoxOf, placedParts, pressBoxOf } from '../board/pictures'
import { grown } from '../geometry/box'

const RING_MS = 400
const HOLD_MS = 1200

/** One blue ring round each place whose number just changed or was shown, in every piece but the one touched. */
export function ringChanges(
  before: Board,
  after: Board,
  over: HTMLElement,
  className: string,
  scale: number,
  isReduced: boolean,
): void {
  const { changed, shown } = difference(before, after)
  const ids = new Set([...changed.map(({ quantity }) => quantity), ...shown])
  if (ids.size === 0) return
  for (const quantity of after.quantities) {
    if (!ids.has(quantity.id)) continue
    for (const { piece: id, name } of quantity.places) {
      const piece = after.pieces.find((candidate) => candidate.id === id)
      const placed = piece && placedParts(after, piece).find(({ part }) => part.shows === name)
      if (!placed) continue
      const box = grown(pressBoxOf(placed) ?? paintedBoxOf(placed), 6)
      const ring = document.createElement('div')
      ring.className = className
      ring.style.cssText = `left:${box.x * scale}px;top:${box.y * scale}px;width:${box.width * scale}px;height:${box.height * scale}px`
      over.append(ring)
      const fade = ring.animate([{ opacity: 1 }, { opacity: 1, offset: 0.6 }, { opacity: 0 }], {
        duration: isReduced ? HOLD_MS : RING_MS,
      })
      void fade.finished.then(
        () => ring.remove(),
        () => ring.remove(),
      )
    }
  }
}
