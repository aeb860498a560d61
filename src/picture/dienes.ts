import type { Size } from '../geometry/box'
import { polygon, polyline } from '../geometry/path'
import type { Point } from '../geometry/point'
import type { Mark } from './mark'

/** Blocks by how many units they are across, up and back. */
const SHAPES = {
  one: { across: 1, up: 1, back: 1 },
  ten: { across: 1, up: 10, back: 1 },
  hundred: { across: 10, up: 10, back: 1 },
  thousand: { across: 10, up: 10, back: 10 },
} as const

export type DienesBlock = keyof typeof SHAPES

/** Cabinet projection: a unit of depth goes this far to the right and as far up. */
const DEPTH = 0.354

/** The box of a block as drawn, its depth included. `u` is the side of a small cube. */
export function dienesSize(block: DienesBlock, u: number, flat = false): Size {
  const { across, up, back } = SHAPES[block]
  const depth = flat ? 0 : back * DEPTH
  return { width: (across + depth) * u, height: (up + depth) * u }
}

/** A block about the middle of its box. */
export function dienesMarks(block: DienesBlock, u: number, flat = false): Mark[] {
  const faces = facesOf(block, u, flat)
  const strokeWidth = outlineWidth(u)
  const scores = faces.flatMap(({ scores }) => scores)
  return [
    ...faces.map(({ corners, fill }): Mark => ({ type: 'path', d: polygon(corners), fill })),
    ...(scores.length === 0
      ? []
      : [
          {
            type: 'path',
            d: scores.map(polyline).join(''),
            stroke: 'dienes.line',
            strokeWidth: 0.055 * u,
            opacity: 0.6,
          } satisfies Mark,
        ]),
    {
      type: 'path',
      d: faces.map(({ corners }) => polygon(corners)).join(''),
      stroke: 'dienes.line',
      strokeWidth,
    },
  ]
}

/** Where a block was before it was exchanged: the dashed outline of its front, about the middle of its box. */
export function dienesGapMarks(block: DienesBlock, u: number, flat = false): Mark[] {
  const front = facesOf(block, u, flat)[0]
  if (!front) return []
  return [
    {
      type: 'path',
      d: polygon(front.corners),
      stroke: 'teal.deep',
      strokeWidth: outlineWidth(u),
      dash: [0.3 * u, 0.2 * u],
    },
  ]
}

function outlineWidth(u: number): number {
  return Math.min(2.6, 0.1 * u)
}

interface Face {
  readonly corners: readonly Point[]
  readonly fill: 'dienes.front' | 'dienes.top' | 'dienes.side'
  readonly scores: readonly (readonly Point[])[]
}

/** The front, then the top and the side unless it is drawn flat. */
function facesOf(block: DienesBlock, u: number, flat: boolean): Face[] {
  const { across, up, back } = SHAPES[block]
  const box = dienesSize(block, u, flat)
  /** A corner of the block in units: across from the left, up from the ground, back from the front. */
  const at = (x: number, y: number, z: number): Point => ({
    x: (x + z * DEPTH) * u - box.width / 2,
    y: box.height / 2 - (y + z * DEPTH) * u,
  })
  const front: Face = {
    corners: [at(0, 0, 0), at(across, 0, 0), at(across, up, 0), at(0, up, 0)],
    fill: 'dienes.front',
    scores: [
      ...between(up, (y) => [at(0, y, 0), at(across, y, 0)]),
      ...between(across, (x) => [at(x, 0, 0), at(x, up, 0)]),
    ],
  }
  if (flat) return [front]
  const top: Face = {
    corners: [at(0, up, 0), at(across, up, 0), at(across, up, back), at(0, up, back)],
    fill: 'dienes.top',
    scores: [
      ...between(across, (x) => [at(x, up, 0), at(x, up, back)]),
      ...between(back, (z) => [at(0, up, z), at(across, up, z)]),
    ],
  }
  const side: Face = {
    corners: [at(across, 0, 0), at(across, 0, back), at(across, up, back), at(across, up, 0)],
    fill: 'dienes.side',
    scores: [
      ...between(up, (y) => [at(across, y, 0), at(across, y, back)]),
      ...between(back, (z) => [at(across, 0, z), at(across, up, z)]),
    ],
  }
  return [front, top, side]
}

/** A line at every whole unit inside a length. */
function between(length: number, line: (unit: number) => Point[]): Point[][] {
  return Array.from({ length: length - 1 }, (_, index) => line(index + 1))
}
