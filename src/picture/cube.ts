import type { Hue } from './ink'
import type { Mark } from './mark'

/** The usual linking cube, in board units along an edge. */
export const CUBE = 64

/** How far the stud stands out of an open end, as a share of the edge. */
export const STUD_OUT = 0.14

/** A linking cube about its middle, with its stud where its right side is open. */
export function cubeMarks(hue: Hue, side = CUBE, isOpen = true): Mark[] {
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
