import type { Size } from '../geometry/box'
import type { Point } from '../geometry/point'

/** The light on the place where a carried token would land. Moved by CSS: showing it paints no canvas. */
export interface Ring {
  show: (at: Point, size: Size, isRound: boolean) => void
  hide: () => void
  remove: () => void
}

export function ringOver(over: HTMLElement, className: string, scale: number): Ring {
  const element = document.createElement('div')
  element.className = className
  element.hidden = true
  // Under what is carried.
  over.prepend(element)
  return {
    show(at, { width, height }, isRound) {
      const [x, y] = [at.x - width / 2, at.y - height / 2]
      element.style.cssText = `width:${width * scale}px;height:${height * scale}px;transform:translate(${x * scale}px, ${y * scale}px)`
      if (isRound) element.style.borderRadius = '50%'
      element.hidden = false
    },
    hide() {
      element.hidden = true
    },
    remove: () => element.remove(),
  }
}
