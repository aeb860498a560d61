import { type Box, grown } from '../geometry/box'
import { type Mark, marksBounds } from '../picture/mark'
import type { Theme } from '../picture/theme'
import { paintMarks } from './paint'

/** A drawing of some marks at the stage's present scale, with where it lies about their origin. */
export interface Sprite {
  readonly canvas: HTMLCanvasElement
  /** In board units. */
  readonly box: Box
}

interface Kept extends Sprite {
  readonly theme: Theme
  /** Canvas pixels to a board unit. */
  readonly density: number
}

/** Kept by the marks themselves: manipulatives that draw many alike parts share one list of marks. */
const sprites = new WeakMap<readonly Mark[], Kept>()

export function spriteOf(marks: readonly Mark[], theme: Theme, density: number): Sprite {
  const known = sprites.get(marks)
  if (known && known.theme === theme && known.density === density) return known
  const box = grown(marksBounds(marks), 2)
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.ceil(box.width * density))
  canvas.height = Math.max(1, Math.ceil(box.height * density))
  const context = canvas.getContext('2d')
  if (context) {
    context.scale(density, density)
    context.translate(-box.x, -box.y)
    paintMarks(context, marks, theme)
  }
  const made = { canvas, box, theme, density }
  sprites.set(marks, made)
  return made
}
