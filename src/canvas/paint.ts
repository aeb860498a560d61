import { BASELINE, type Mark, type RectMark } from '../picture/mark'
import type { Part } from '../picture/part'
import type { Theme } from '../picture/theme'

/** Draws parts on a canvas whose transform is already in the parts' own board units. */
export function paintParts(context: CanvasRenderingContext2D, parts: readonly Part[], theme: Theme): void {
  for (const part of parts) {
    context.save()
    context.translate(part.at.x, part.at.y)
    paintMarks(context, part.marks, theme)
    context.restore()
  }
}

export function paintMarks(context: CanvasRenderingContext2D, marks: readonly Mark[], theme: Theme): void {
  for (const mark of marks) paintMark(context, mark, theme)
}

function paintMark(context: CanvasRenderingContext2D, mark: Mark, theme: Theme): void {
  switch (mark.type) {
    case 'rect': {
      return paintOutline(context, rounded(mark), mark, theme)
    }
    case 'circle': {
      const outline = new Path2D()
      outline.arc(mark.x, mark.y, mark.radius, 0, 2 * Math.PI)
      return paintOutline(context, outline, mark, theme)
    }
    case 'path':
      context.lineCap = 'round'
      context.lineJoin = 'round'
      return paintOutline(context, pathOf(mark.d), mark, theme)
    case 'text':
      context.font = `${mark.weight === 'bold' ? 700 : 400} ${mark.size}px Andika, sans-serif`
      context.textAlign = mark.align === 'centre' ? 'center' : mark.align
      context.textBaseline = 'alphabetic'
      context.fillStyle = theme.inks[mark.fill]
      context.fillText(mark.text, mark.x, mark.y + BASELINE * mark.size)
  }
}

/** By arcs: `roundRect` is missing from the browsers of older classroom panels. */
function rounded({ x, y, width, height, radius = 0 }: RectMark): Path2D {
  const outline = new Path2D()
  const r = Math.min(radius, width / 2, height / 2)
  outline.moveTo(x + r, y)
  outline.arcTo(x + width, y, x + width, y + height, r)
  outline.arcTo(x + width, y + height, x, y + height, r)
  outline.arcTo(x, y + height, x, y, r)
  outline.arcTo(x, y, x + width, y, r)
  outline.closePath()
  return outline
}

function paintOutline(
  context: CanvasRenderingContext2D,
  outline: Path2D,
  mark: Exclude<Mark, { type: 'text' }>,
  theme: Theme,
): void {
  context.globalAlpha = mark.opacity ?? 1
  if (mark.fill !== undefined) {
    context.fillStyle = theme.inks[mark.fill]
    context.fill(outline)
  }
  if (mark.stroke !== undefined) {
    context.strokeStyle = theme.inks[mark.stroke]
    context.lineWidth = (mark.strokeWidth ?? 0) * theme.strokeFactor
    context.setLineDash(mark.dash ? [...mark.dash] : [])
    context.stroke(outline)
  }
  context.globalAlpha = 1
}

/** Parsing path text costs more than drawing it, and the same outlines come back frame after frame. */
const paths = new Map<string, Path2D>()
const MOST_PATHS = 2000

function pathOf(d: string): Path2D {
  const known = paths.get(d)
  if (known) return known
  if (paths.size >= MOST_PATHS) paths.clear()
  const made = new Path2D(d)
  paths.set(d, made)
  return made
}
