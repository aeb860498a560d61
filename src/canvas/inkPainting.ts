import type { Stroke } from '../board/board'
import { ORIGIN } from '../geometry/point'
import type { Theme } from '../picture/theme'
import { strokeColour, strokeOutline } from './inkStroke'
import type { Painting } from './scene'

/** The pen's strokes, over the pieces. */
export function inkPainting(strokes: readonly Stroke[], theme: Theme): Painting {
  function paint(context: CanvasRenderingContext2D): void {
    for (const stroke of strokes) {
      context.fillStyle = strokeColour(stroke.ink, theme)
      context.fill(strokeOutline(stroke.points))
    }
  }
  return { at: ORIGIN, paint, from: [strokes, theme] }
}
