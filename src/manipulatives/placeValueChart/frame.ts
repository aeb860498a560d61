import type { Box } from '../../geometry/box'
import { path, polyline } from '../../geometry/path'
import { hiddenBoxMarks } from '../../picture/hidden'
import type { Mark } from '../../picture/mark'
import type { Part } from '../../picture/part'
import { textMark } from '../../picture/text'
import type { Chart } from './chart'
import { bodyOf, type Column, columnsOf, FOOT, HEAD, HEADING, hasFoot, sizeOf } from './geometry'

const CORNER = 12
const STRIP = 11
const OUTLINE = 4.5
const DIVIDER = 3.5

/** Heads, columns and foot without anything in them. */
export function framePart(chart: Chart): Part {
  const { width, height } = sizeOf(chart)
  const columns = columnsOf(chart)
  const foot = HEAD + bodyOf(chart)
  const lines = [
    line(0, HEAD, width, HEAD),
    ...(hasFoot(chart) ? [line(0, foot, width, foot)] : []),
    ...columns.slice(1).map(({ x }) => line(x, 0, x, height)),
  ]
  return {
    key: 'frame',
    at: { x: 0, y: 0 },
    marks: [
      { type: 'rect', x: 0, y: 0, width, height, radius: CORNER, fill: 'cell' },
      ...columns.flatMap((column, index) => headMarks(column, index === 0, index === columns.length - 1)),
      ...(hasFoot(chart)
        ? [shape({ x: 0, y: foot, width, height: FOOT }, [0, 0, CORNER, CORNER], 'sunken')]
        : []),
      ...lines,
      { type: 'rect', x: 0, y: 0, width, height, radius: CORNER, stroke: 'ink', strokeWidth: OUTLINE },
    ],
  }
}

function headMarks({ place, x, width }: Column, isFirst: boolean, isLast: boolean): Mark[] {
  const corners: Corners = [isFirst ? CORNER : 0, isLast ? CORNER : 0, 0, 0]
  return [
    shape({ x, y: 0, width, height: HEAD }, corners, `place.${place}.tint`),
    shape({ x, y: 0, width, height: STRIP }, corners, `place.${place}.face`),
  ]
}

/** A heading: a press covers or shows all of them. */
export function headingParts(chart: Chart): Part[] {
  return columnsOf(chart).map(({ place, x, width, heading }, index) => ({
    key: `heading ${place}`,
    at: { x: x + width / 2, y: 49 },
    marks: chart.headingsCovered
      ? hiddenBoxMarks({ x: -42, y: -29, width: 84, height: 58 }, 46)
      : [textMark(heading, { x: 0, y: 0 }, HEADING)],
    press: { x: -width / 2, y: -49, width, height: HEAD },
    name: chart.headingsCovered ? `covered heading ${index + 1}` : `heading ${heading}`,
  }))
}

/** PV3: the point stands on its line and never moves. */
export function pointParts(chart: Chart, y: number): Part[] {
  const after = columnsOf(chart).find(({ place }, index) => place === 'tenths' && index > 0)
  if (!after) return []
  return [
    {
      key: 'point',
      at: { x: after.x, y },
      marks: [{ type: 'circle', x: 0, y: 0, radius: 10, fill: 'ink', stroke: 'cell', strokeWidth: 4 }],
    },
  ]
}

function line(x1: number, y1: number, x2: number, y2: number): Mark {
  return {
    type: 'path',
    d: polyline([
      { x: x1, y: y1 },
      { x: x2, y: y2 },
    ]),
    stroke: 'ink',
    strokeWidth: DIVIDER,
  }
}

/** Radii from the top left, clockwise. */
type Corners = readonly [number, number, number, number]

function shape(
  { x, y, width, height }: Box,
  [tl, tr, br, bl]: Corners,
  fill: NonNullable<Mark['fill']>,
): Mark {
  const [right, bottom] = [x + width, y + height]
  /** A corner is cut by a curve towards its point. */
  const d = path()
    .moveTo(x + tl, y)
    .lineTo(right - tr, y)
    .curveTo({ x: right - tr / 2, y }, { x: right, y: y + tr / 2 }, { x: right, y: y + tr })
    .lineTo(right, bottom - br)
    .curveTo({ x: right, y: bottom - br / 2 }, { x: right - br / 2, y: bottom }, { x: right - br, y: bottom })
    .lineTo(x + bl, bottom)
    .curveTo({ x: x + bl / 2, y: bottom }, { x, y: bottom - bl / 2 }, { x, y: bottom - bl })
    .lineTo(x, y + tl)
    .curveTo({ x, y: y + tl / 2 }, { x: x + tl / 2, y }, { x: x + tl, y })
    .close()
  return { type: 'path', d: d.done(), fill }
}
