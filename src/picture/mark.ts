import { type Box, grown, union } from '../geometry/box'
import { pathBounds } from '../geometry/path'
import { textWidth, type Weight } from './andika'
import type { InkName } from './ink'

interface Painted {
  readonly fill?: InkName
  readonly stroke?: InkName
  /** Width of the stroke, centred on the outline. The high-contrast theme draws it 1.25 times as wide. */
  readonly strokeWidth?: number
  readonly dash?: readonly number[]
  /** 0 to 1; 1 when left out. */
  readonly opacity?: number
}

export interface RectMark extends Painted, Box {
  readonly type: 'rect'
  readonly radius?: number
}

export interface CircleMark extends Painted {
  readonly type: 'circle'
  readonly x: number
  readonly y: number
  readonly radius: number
}

export interface PathMark extends Painted {
  readonly type: 'path'
  /** Absolute M, L, C and Z only: see `geometry/path`. Ends and corners are round. */
  readonly d: string
}

export interface TextMark {
  readonly type: 'text'
  readonly x: number
  /** The middle of a digit; the baseline lies 0.365 of the size below. */
  readonly y: number
  readonly text: string
  readonly size: number
  readonly weight: Weight
  readonly align: 'left' | 'centre' | 'right'
  readonly fill: InkName
}

/** One stroke of a drawing, as data, in board units about its part's origin. */
export type Mark = RectMark | CircleMark | PathMark | TextMark

export const BASELINE = 0.365

/** The box that a mark paints in, its stroke included. */
export function markBounds(mark: Mark): Box {
  switch (mark.type) {
    case 'rect':
      return grown(mark, strokeReach(mark))
    case 'circle': {
      const { x, y, radius } = mark
      return grown({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }, strokeReach(mark))
    }
    case 'path':
      return grown(pathBounds(mark.d), strokeReach(mark))
    case 'text': {
      const width = textWidth(mark.text, mark.size, mark.weight)
      const left =
        mark.align === 'left' ? mark.x : mark.align === 'right' ? mark.x - width : mark.x - width / 2
      return { x: left, y: mark.y - mark.size * 0.7, width, height: mark.size * 1.4 }
    }
  }
}

function strokeReach(mark: Painted): number {
  return mark.stroke === undefined ? 0 : ((mark.strokeWidth ?? 0) * 1.25) / 2
}

/** Marks are never changed, and alike parts share theirs. */
const bounds = new WeakMap<readonly Mark[], Box>()

export function marksBounds(marks: readonly Mark[]): Box {
  const known = bounds.get(marks)
  if (known) return known
  const box = union(marks.map(markBounds)) ?? { x: 0, y: 0, width: 0, height: 0 }
  bounds.set(marks, box)
  return box
}
