import type { Placed } from '../board/pictures'
import { grown, union } from '../geometry/box'
import type { Point } from '../geometry/point'
import { type Part, partBounds } from '../picture/part'
import type { Theme } from '../picture/theme'
import { paintParts } from './paint'

/** Parts that were lifted off the board onto a small canvas, which moves by a CSS transform alone. */
export interface Lifted {
  readonly element: HTMLCanvasElement
  /** Moves it so far from where it was lifted, in board units, at a size (1 is as drawn). */
  moveBy: (by: Point, size?: number) => void
  /** Glides from one offset to another; resolves when it is there or was removed. */
  glide: (from: Point, to: Point, timing: KeyframeAnimationOptions) => Promise<void>
  remove: () => void
}

/** Lifts parts onto a canvas in `over`, an element that lies exactly on the stage. `scale` is CSS px a unit. */
export function lift(
  placed: readonly Placed[],
  theme: Theme,
  scale: number,
  over: HTMLElement,
  isHeld: boolean,
): Lifted {
  const parts: Part[] = placed.map(({ part, at }) => ({ ...part, at }))
  const shade = isHeld ? 24 : 2
  const box = grown(union(parts.map(partBounds)) ?? { x: 0, y: 0, width: 1, height: 1 }, shade)
  const density = scale * (window.devicePixelRatio || 1)
  const element = document.createElement('canvas')
  element.width = Math.max(1, Math.ceil(box.width * density))
  element.height = Math.max(1, Math.ceil(box.height * density))
  element.style.cssText = `position:absolute;left:0;top:0;width:${element.width / (density / scale)}px;height:${element.height / (density / scale)}px;will-change:transform;pointer-events:none`
  if (isHeld) element.dataset.carried = ''
  const context = element.getContext('2d')
  if (context) {
    context.scale(density, density)
    context.translate(-box.x, -box.y)
    if (isHeld) paintShadow(context, parts, density)
    paintParts(context, parts, theme)
  }
  over.append(element)

  const place = (by: Point, size: number) =>
    `translate(${(box.x + by.x) * scale}px, ${(box.y + by.y) * scale}px) scale(${size})`
  const moveBy = (by: Point, size = 1) => {
    element.style.transform = place(by, size)
  }
  moveBy({ x: 0, y: 0 })
  return {
    element,
    moveBy,
    async glide(from, to, timing) {
      moveBy(to)
      const animation = element.animate([{ transform: place(from, 1) }, { transform: place(to, 1) }], {
        fill: 'backwards',
        ...timing,
      })
      // A removed element cancels its animation: that is an end like any other.
      await animation.finished.catch(() => undefined)
    },
    remove: () => element.remove(),
  }
}

/** A piece while it is held casts a soft shadow, painted once with it. */
function paintShadow(context: CanvasRenderingContext2D, parts: readonly Part[], density: number): void {
  context.save()
  context.shadowColor = 'rgba(72, 58, 28, 0.28)'
  context.shadowBlur = 16 * density
  context.shadowOffsetY = 8 * density
  context.fillStyle = 'rgba(72, 58, 28, 0.28)'
  for (const part of parts.slice(0, 20)) {
    const box = grown(partBounds(part), -4)
    const radius = part.token === undefined ? 6 : Math.min(box.width, box.height) / 2
    context.beginPath()
    context.moveTo(box.x + radius, box.y)
    context.arcTo(box.x + box.width, box.y, box.x + box.width, box.y + box.height, radius)
    context.arcTo(box.x + box.width, box.y + box.height, box.x, box.y + box.height, radius)
    context.arcTo(box.x, box.y + box.height, box.x, box.y, radius)
    context.arcTo(box.x, box.y, box.x + box.width, box.y, radius)
    context.fill()
  }
  context.restore()
}
