import type { Point } from '../geometry/point'
import type { Part } from '../picture/part'
import type { Theme } from '../picture/theme'
import { outlined } from './outlined'
import { paintMarks } from './paint'
import type { Painting } from './scene'
import { spriteOf } from './sprites'

interface PieceDrawn {
  /** Its parts are kept in the air by these keys; null for parts that never fly. */
  readonly keyOf: ((part: Part) => string) | null
  readonly airborne: ReadonlySet<string>
  /** Tokens that are chosen: they have an outline. */
  readonly chosen: ReadonlySet<string>
  readonly at: Point
  readonly parts: readonly Part[]
  readonly theme: Theme
  /** Canvas pixels to a board unit. */
  readonly density: number
}

/** Below this many tokens, drawing them anew is sharper and as fast as copying sprites. */
const MANY = 40

/** A whole piece, painted in one go. */
export function piecePainting(drawn: PieceDrawn): Painting {
  const { keyOf, airborne, chosen, at, parts, theme, density } = drawn
  function paint(context: CanvasRenderingContext2D): void {
    const isMany = parts.length > MANY
    let isInPixels = false
    context.textRendering = 'geometricPrecision'
    for (const part of parts) {
      if (airborne.size > 0 && keyOf && airborne.has(keyOf(part))) continue
      const marks = part.token !== undefined && chosen.has(part.token) ? outlined(part.marks) : part.marks
      if (isMany && part.token !== undefined) {
        const { canvas, box } = spriteOf(marks, theme, density)
        if (!isInPixels) {
          context.save()
          context.setTransform(1, 0, 0, 1, 0, 0)
          isInPixels = true
        }
        // At whole pixels a sprite is copied; between them it would be worked out anew.
        context.drawImage(
          canvas,
          Math.round((at.x + part.at.x + box.x) * density),
          Math.round((at.y + part.at.y + box.y) * density),
        )
        continue
      }
      if (isInPixels) context.restore()
      isInPixels = false
      context.save()
      context.translate(part.at.x, part.at.y)
      paintMarks(context, marks, theme)
      context.restore()
    }
    if (isInPixels) context.restore()
  }
  return { at, paint, from: [chosen, parts, theme, density] }
}
