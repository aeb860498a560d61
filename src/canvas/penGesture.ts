import type { Stroke } from '../board/board'
import { addStroke, rubOut } from '../board/edit'
import type { Point } from '../geometry/point'
import { strokeColour, strokeOutline, strokesNear } from './inkStroke'
import type { Surface } from './surface'

/** Points of one stroke at most: some minutes of writing without lifting the pen. */
const MOST_POINTS = 2000

/** Board units between points: closer ones are not seen, and a pen may send hundreds a second. */
const LEAST_STEP = 2

/** A stroke or a rubbing out under way, on a canvas of its own until the pen is lifted. */
export interface PenStroke {
  move: (to: Point, pressure: number) => void
  end: () => void
  cancel: () => void
}

export function draw(surface: Surface, ink: Stroke['ink'], start: Point, pressure: number): PenStroke {
  const { over, scale, theme } = surface
  const density = window.devicePixelRatio || 1
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(over.clientWidth * density)
  canvas.height = Math.ceil(over.clientHeight * density)
  canvas.style.cssText = 'position:absolute;inset:0;width:100%;height:100%;pointer-events:none'
  over.append(canvas)
  const context = canvas.getContext('2d')
  const points: number[] = [start.x, start.y, pressure]
  let frame = 0

  function paint(): void {
    frame = 0
    if (!context) return
    context.setTransform(density * scale, 0, 0, density * scale, 0, 0)
    context.clearRect(0, 0, canvas.width, canvas.height)
    context.fillStyle = strokeColour(ink, theme)
    context.fill(strokeOutline([...points]))
  }

  paint()
  return {
    move(to, force) {
      const [x = 0, y = 0] = points.slice(-3)
      if (points.length < MOST_POINTS * 3 && Math.hypot(to.x - x, to.y - y) >= LEAST_STEP)
        points.push(rounded(to.x), rounded(to.y), force)
      frame ||= requestAnimationFrame(paint)
    },
    end() {
      cancelAnimationFrame(frame)
      surface.edit('Draw with the pen', (document) => addStroke(document, { ink, points }))
      surface.afterPaint(() => canvas.remove())
      surface.repaint()
    },
    cancel() {
      cancelAnimationFrame(frame)
      canvas.remove()
    },
  }
}

/** Rubs out every stroke that the eraser touches, as one edit. */
export function rub(surface: Surface, start: Point): PenStroke {
  const touched = new Set<string>()
  const { ink } = surface.document.board
  const touch = (at: Point) => {
    for (const id of strokesNear(ink, at, 28)) touched.add(id)
    surface.preview(touched, (document) => rubOut(document, touched))
  }
  touch(start)
  return {
    move: touch,
    end() {
      surface.preview(touched, null)
      if (touched.size > 0) surface.edit('Rub out', (document) => rubOut(document, touched))
    },
    cancel: () => surface.preview(touched, null),
  }
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
