import type { Context } from 'konva/lib/Context'
import { memo } from 'react'
import { Shape } from 'react-konva/lib/ReactKonvaCore'
import type { Stroke } from '../board/board'
import type { Theme } from '../picture/theme'
import { strokeColour, strokeOutline } from './inkStroke'

/** The pen's strokes, over the pieces. */
export const InkShape = memo(function InkShape({
  strokes,
  theme,
}: {
  strokes: readonly Stroke[]
  theme: Theme
}) {
  function paint(konva: Context): void {
    const context = konva._context
    for (const stroke of strokes) {
      context.fillStyle = strokeColour(stroke.ink, theme)
      context.fill(strokeOutline(stroke.points))
    }
  }
  return <Shape sceneFunc={paint} listening={false} perfectDrawEnabled={false} />
})
