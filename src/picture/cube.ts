import { polygon } from '../geometry/path'
import type { Point } from '../geometry/point'
import type { Hue, InkName } from './ink'
import type { Mark } from './mark'

/** The usual linking cube, in board units along an edge. */
export const CUBE = 64

/** How far the stud stands out of an open end, as a share of the edge. */
export const STUD_OUT = 0.14

/** The same marks for the same cube, so that each is painted once and copied. */
const drawn = new Map<string, readonly Mark[]>()

/** A linking cube about its middle, with its stud where its right side is open. */
export function cubeMarks(hue: Hue, side = CUBE, isOpen = true): readonly Mark[] {
  const id = `${hue} ${side} ${isOpen}`
  const marks = drawn.get(id) ?? facesOf(hue, side, isOpen)
  drawn.set(id, marks)
  return marks
}

function facesOf(hue: Hue, side: number, isOpen: boolean): Mark[] {
  const half = side / 2
  const line = `cube.${hue}.line` as const
  const outline = 0.05 * side
  const marks: Mark[] = []
  if (isOpen)
    marks.push({
      type: 'rect',
      x: half - (0.2 - STUD_OUT) * side,
      y: -0.19 * side,
      width: 0.2 * side,
      height: 0.38 * side,
      radius: 0.05 * side,
      fill: `${hue}.mid`,
      stroke: line,
      strokeWidth: outline,
    })
  const inset = half - 0.14 * side
  marks.push(
    {
      type: 'rect',
      x: -half,
      y: -half,
      width: side,
      height: side,
      radius: 0.11 * side,
      fill: `${hue}.mid`,
      stroke: line,
      strokeWidth: outline,
    },
    {
      type: 'rect',
      x: -inset,
      y: -inset,
      width: 2 * inset,
      height: 2 * inset,
      radius: 0.06 * side,
      fill: `${hue}.fill`,
    },
    {
      type: 'circle',
      x: 0,
      y: 0,
      radius: 0.17 * side,
      fill: `${hue}.mid`,
      stroke: line,
      strokeWidth: 0.035 * side,
    },
  )
  return marks
}

/** Where a cube was, or where one is still wanted. */
export function cubeGapMarks(hue: Hue, side = CUBE): Mark[] {
  const stroke = 0.045 * side
  return [
    {
      type: 'rect',
      x: (stroke - side) / 2,
      y: (stroke - side) / 2,
      width: side - stroke,
      height: side - stroke,
      radius: 0.11 * side,
      stroke: `${hue}.deep`,
      strokeWidth: stroke,
      dash: [0.15 * side, 0.12 * side],
    },
  ]
}

/** Cabinet projection: a unit of depth goes this far to the right and as far up. */
export const CUBE_DEPTH = 0.354

export interface SeenFaces {
  readonly top: boolean
  readonly side: boolean
}

/** A cube of a solid about the middle of its front, with the faces of it that can be seen. */
export function solidCubeMarks(hue: Hue, side: number, { top, side: right }: SeenFaces): readonly Mark[] {
  const id = `solid ${hue} ${side} ${top} ${right}`
  const marks = drawn.get(id) ?? solidFacesOf(hue, side, top, right)
  drawn.set(id, marks)
  return marks
}

function solidFacesOf(hue: Hue, side: number, top: boolean, right: boolean): Mark[] {
  const h = side / 2
  const d = CUBE_DEPTH * side
  const edge = { stroke: `cube.${hue}.line`, strokeWidth: Math.min(2.6, 0.07 * side) } as const
  const face = (corners: readonly Point[], fill: InkName, opacity?: number): Mark => ({
    type: 'path',
    d: polygon(corners),
    fill,
    ...(opacity === undefined ? edge : { opacity }),
  })
  const [a, b, c] = [
    { x: -h, y: -h },
    { x: h, y: -h },
    { x: h, y: h },
  ]
  const back = ({ x, y }: Point) => ({ x: x + d, y: y - d })
  const marks = [face([a, b, c, { x: -h, y: h }], `${hue}.mid`)]
  if (top) {
    const corners = [a, b, back(b), back(a)]
    marks.push(face(corners, `${hue}.fill`))
  }
  if (right) {
    const corners = [b, back(b), back(c), c]
    // The side away from the light is a little darker.
    marks.push(face(corners, `${hue}.mid`), face(corners, 'ink', 0.18))
  }
  return marks
}
