import { Layer } from 'konva/lib/Layer'
import { Shape } from 'konva/lib/Shape'
import { Stage } from 'konva/lib/Stage'
import type { Point } from '../geometry/point'
import { STAGE } from '../geometry/stage'

/** What one Konva shape paints. */
export interface Painting {
  readonly at: Point
  /** Painted about `at`, in board units. */
  readonly paint: (context: CanvasRenderingContext2D) => void
  /** Everything `paint` looks at: it is painted anew only when one of these is another. */
  readonly from: readonly unknown[]
}

/** One canvas in an element, with one shape for each painting. Konva's own hit test and events stay off. */
export interface Scene {
  /** CSS px to a board unit. */
  fit: (scale: number) => void
  /** Back to front. */
  show: (paintings: readonly Painting[]) => void
  /** Paints everything anew at the next frame. */
  repaint: () => void
  /** Runs once, after the next painting. */
  afterPaint: (then: () => void) => void
  end: () => void
}

export function sceneIn(container: HTMLDivElement): Scene {
  const stage = new Stage({ container, width: 1, height: 1, listening: false })
  const layer = new Layer({ listening: false })
  stage.add(layer)
  const shapes: Shape[] = []
  let shown: readonly Painting[] = []

  function addShape(): Shape {
    const shape = new Shape({ listening: false, perfectDrawEnabled: false })
    shapes.push(shape)
    layer.add(shape)
    return shape
  }

  return {
    fit(scale) {
      stage.size({ width: STAGE.width * scale, height: STAGE.height * scale })
      layer.scale({ x: scale, y: scale })
    },
    show(paintings) {
      while (shapes.length > paintings.length) shapes.pop()?.destroy()
      paintings.forEach((painting, index) => {
        const shape = shapes[index] ?? addShape()
        if (isSame(shown[index], painting)) return
        const { at, paint } = painting
        shape.setAttrs({
          ...at,
          sceneFunc: (konva: { _context: CanvasRenderingContext2D }) => paint(konva._context),
        })
      })
      shown = paintings
    },
    repaint() {
      layer.batchDraw()
    },
    afterPaint(then) {
      const once = () => {
        layer.off('draw', once)
        then()
      }
      layer.on('draw', once)
    },
    end() {
      stage.destroy()
    },
  }
}

function isSame(before: Painting | undefined, now: Painting): boolean {
  return (
    before !== undefined &&
    before.at.x === now.at.x &&
    before.at.y === now.at.y &&
    before.from.length === now.from.length &&
    before.from.every((value, index) => value === now.from[index])
  )
}
