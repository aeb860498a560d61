import * as z from 'zod/mini'
import { STAGE } from '../../geometry/stage'
import { asSentence } from '../../number/spoken'
import type { Weight } from '../../picture/andika'
import { wrapped } from '../../picture/text'

/** Words on the board: a problem to read. */
export interface Text {
  readonly text: string
  /** Lines break where they would be wider than this. A longer word keeps its own line. */
  readonly width: number
  readonly size: number
  readonly weight: Weight
}

/** The sizes that Larger and Smaller step through; nothing smaller can be read from the back of the room. */
export const SIZES = [44, 54, 64, 76, 88, 110, 132] as const
export const LONGEST = 600

export const schema = z.object({
  text: z.string().check(z.maxLength(LONGEST)),
  width: z._default(z.int().check(z.minimum(120), z.maximum(STAGE.width)), 960),
  size: z._default(z.int().check(z.minimum(44), z.maximum(132)), 54),
  weight: z._default(z.enum(['regular', 'bold']), 'regular'),
})

export function linesOf({ text, width, size, weight }: Text): string[] {
  return wrapped(text, width, size, weight)
}

/** From one line to the next: 78 at 54. */
export function lineHeight({ size }: Text): number {
  return Math.round((size * 78) / 54)
}

/** With the next size up or down, or null when there is none. */
export function resized(text: Text, by: 'larger' | 'smaller'): Text | null {
  const next =
    by === 'larger' ? SIZES.find((size) => size > text.size) : SIZES.findLast((size) => size < text.size)
  return next === undefined ? null : { ...text, size: next }
}

/** The words themselves, as one sentence. */
export function sentence({ text }: Text): string {
  const words = text.trim().replaceAll(/\s+/g, ' ')
  if (words === '') return 'Text with no words yet.'
  const ended = asSentence(words)
  return /^[A-Za-z]/.test(ended) ? ended.charAt(0).toUpperCase() + ended.slice(1) : `Text: ${ended}`
}
