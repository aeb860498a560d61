import type { Point } from '../geometry/point'

/** The ring that shows where a carried token would land. Moved by CSS: showing it paints no canvas. */
export interface Ring {
  show: (at: Point, across: number) => void
  /** Nothing to show for now. */
  rest: () => void
  remove: () => void
}

export function ringOver(over: HTMLElement, className: string, scale: number): Ring {
  const element = document.createElement('div')
  element.className = className
  element.hidden = true
  // Under what is carried.
  over.prepend(element)
  return {
    show(at, across) {
      const size = across * scale
      element.style.width = `${size}px`
      element.style.height = `${size}px`
      element.style.transform = `translate(${at.x * scale - size / 2}px, ${at.y * scale - size / 2}px)`
      element.hidden = false
    },
    rest() {
      element.hidden = true
    },
    remove: () => element.remove(),
  }
}
