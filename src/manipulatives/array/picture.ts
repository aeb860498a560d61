import type { Box } from '../../geometry/box'
import { polyline } from '../../geometry/path'
import { hiddenBoxMarks } from '../../picture/hidden'
import type { Hue } from '../../picture/ink'
import type { Mark } from '../../picture/mark'
import type { Part } from '../../picture/part'
import { coveredName, type Look } from '../contract'
import { type ArrayModel, blocksOf } from './arrayModel'
import { captionMarks } from './caption'
import { dotParts } from './dots'
import { endOf, footOf, type Layout, LEFT, layoutOf } from './geometry'
import { handleParts } from './handles'
import { blockHue } from './hues'
import { productParts, sideParts } from './labels'

export function picture(array: ArrayModel, look: Look): Part[] {
  const layout = layoutOf(array, look)
  return [
    ...(array.look === 'dots' ? dotParts(array, look, layout) : rectangleParts(array, look, layout)),
    ...cutParts(array, layout),
    ...coverParts(look, layout),
    ...sideParts(array, look, layout),
    ...productParts(array, look, layout),
    ...handleParts(array, layout),
    ...captionParts(array, look, layout),
  ]
}

/** Squares to count, or plain rectangles. */
function rectangleParts(array: ArrayModel, look: Look, layout: Layout): Part[] {
  const parts = blocksOf(array).flatMap((block) => {
    const [across, down] = [layout.columns[block.column], layout.rows[block.row]]
    if (!across || !down) return []
    const size = { width: across.length, height: down.length }
    const marks = rectangleMarks(array, size, layout.pitch, blockHue(array, look, block))
    const at = { x: LEFT + across.from, y: layout.body.y + down.from }
    return [{ key: `part ${block.row + 1} ${block.column + 1}`, at, marks }]
  })
  const { rest } = layout
  if (!rest || rest.width === 0) return parts
  const hue = look.hue('remainder') ?? 'slate'
  const marks = rectangleMarks(array, rest, layout.pitch, hue)
  return [...parts, { key: 'left over', at: { x: rest.x, y: rest.y }, marks }]
}

function rectangleMarks(
  array: ArrayModel,
  size: Pick<Box, 'width' | 'height'>,
  pitch: number,
  hue: Hue,
): Mark[] {
  const { width, height } = size
  const box = { type: 'rect', x: 0, y: 0, width, height } as const
  const isGrid = array.look === 'squares'
  const lines = isGrid
    ? [...gridLines(width, pitch, height, true), ...gridLines(height, pitch, width, false)]
    : []
  return [
    { ...box, fill: `${hue}.fill` },
    ...(lines.length === 0
      ? []
      : [{ type: 'path', d: lines.join(''), stroke: `${hue}.outline`, strokeWidth: 1.6 } as const]),
    { ...box, stroke: isGrid ? `${hue}.outline` : 'ink', strokeWidth: isGrid ? 3 : 4 },
  ]
}

function gridLines(length: number, pitch: number, reach: number, isUpright: boolean): string[] {
  const count = Math.max(0, Math.round(length / pitch) - 1)
  return Array.from({ length: count }, (_, index) => {
    const at = (index + 1) * pitch
    return isUpright
      ? polyline([
          { x: at, y: 0 },
          { x: at, y: reach },
        ])
      : polyline([
          { x: 0, y: at },
          { x: reach, y: at },
        ])
  })
}

/** A dashed line between the parts; parts that stand apart need none. */
function cutParts(array: ArrayModel, layout: Layout): Part[] {
  if (array.apart) return []
  const over = array.look === 'dots' ? 12 : 0
  const [wide, tall] = [endOf(layout.columns), endOf(layout.rows)]
  const upright = layout.columns.slice(1).map(({ from }, index) => ({
    key: `line columns ${index + 1}`,
    at: { x: LEFT + from, y: layout.body.y },
    marks: [cutMark({ x: 0, y: -over }, { x: 0, y: tall + over })],
  }))
  const level = layout.rows.slice(1).map(({ from }, index) => ({
    key: `line rows ${index + 1}`,
    at: { x: LEFT, y: layout.body.y + from },
    marks: [cutMark({ x: -over, y: 0 }, { x: wide + over, y: 0 })],
  }))
  return array.look === 'area' ? [] : [...upright, ...level]
}

function cutMark(from: { x: number; y: number }, to: { x: number; y: number }): Mark {
  return { type: 'path', d: polyline([from, to]), stroke: 'ink.second', strokeWidth: 4, dash: [12, 9] }
}

function coverParts(look: Look, layout: Layout): Part[] {
  const { cover, seen } = layout
  if (!cover) return []
  const box = { x: 0, y: 0, width: cover.width, height: cover.height }
  const what = seen === 'nothing' ? 'array' : seen === 'no rows' ? 'rows' : 'columns'
  const part: Part = {
    key: 'cover',
    at: { x: cover.x, y: cover.y },
    marks: hiddenBoxMarks(box, 66),
    press: box,
    name: `cover over the ${what}`,
  }
  return [look.covered ? { ...part, shows: coveredName(look) } : part]
}

function captionParts(array: ArrayModel, look: Look, layout: Layout): Part[] {
  const marks = captionMarks(array, look, array.width + 100)
  return marks.length === 0 ? [] : [{ key: 'caption', at: { x: LEFT, y: footOf(layout) + 12 }, marks }]
}
