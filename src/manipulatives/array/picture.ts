import type { Box } from '../../geometry/box'
import { polyline } from '../../geometry/path'
import { type Exact, isWhole, toFloat } from '../../number/exact'
import { counterGapMarks, counterMarks } from '../../picture/counter'
import { hiddenBoxMarks } from '../../picture/hidden'
import type { Hue } from '../../picture/ink'
import type { Mark } from '../../picture/mark'
import type { Part } from '../../picture/part'
import { coveredName, type Look } from '../contract'
import { type ArrayModel, type Block, blocksOf, type Name } from './arrayModel'
import { captionMarks } from './caption'
import { endOf, footOf, type Layout, LEFT, layoutOf, type Span } from './geometry'
import { handleParts } from './handles'
import { blockHue } from './hues'
import { productParts, sideParts } from './labels'
import { quantities } from './numbers'

/** A counter takes 0.8 of the pitch. */
const DOT = 0.8

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

interface Drawn {
  readonly block: Block
  readonly across: Span
  readonly down: Span
  readonly hue: Hue
}

/** The rectangles that can be seen. */
function drawn(array: ArrayModel, look: Look, layout: Layout): Drawn[] {
  return blocksOf(array).flatMap((block) => {
    const [across, down] = [layout.columns[block.column], layout.rows[block.row]]
    return across && down ? [{ block, across, down, hue: blockHue(array, look, block) }] : []
  })
}

/** Each dot by itself, so that it goes to its own new place. */
function dotParts(array: ArrayModel, look: Look, layout: Layout): Part[] {
  const { pitch } = layout
  const faces = new Map<Hue, readonly Mark[]>()
  const faceOf = (hue: Hue) => {
    const marks = faces.get(hue) ?? counterMarks(hue, DOT * pitch)
    faces.set(hue, marks)
    return marks
  }
  const parts = drawn(array, look, layout).flatMap(({ block, across, down, hue }) => {
    const [before, over] = [countBefore(array.columns, block.column), countBefore(array.rows, block.row)]
    return Array.from({ length: dots(down, pitch) }, (_, row) =>
      Array.from({ length: dots(across, pitch) }, (_, column) => ({
        key: dotKey(array, over + row, before + column),
        at: {
          x: LEFT + across.from + (column + 0.5) * pitch,
          y: layout.body.y + down.from + (row + 0.5) * pitch,
        },
        marks: faceOf(hue),
      })),
    ).flat()
  })
  const { rest } = layout
  const rows = toFloat(quantities(array).rows ?? 0)
  const left = Array.from({ length: rest ? (array.remainder ?? 0) : 0 }, (_, column) => ({
    key: dotKey(array, rows, column),
    at: { x: LEFT + (column + 0.5) * pitch, y: (rest?.y ?? 0) + pitch / 2 },
    marks: faceOf(look.hue('remainder') ?? 'slate'),
  }))
  return [...parts, ...left]
}

function dots({ length }: Span, pitch: number): number {
  return Math.round(length / pitch)
}

function countBefore(parts: readonly Exact[], index: number): number {
  return parts.slice(0, index).reduce((sum: number, part) => sum + toFloat(part), 0)
}

function dotKey(array: ArrayModel, row: number, column: number): string {
  return array.turned ? `dot ${column + 1} ${row + 1}` : `dot ${row + 1} ${column + 1}`
}

/** Squares to count, or plain rectangles. */
function rectangleParts(array: ArrayModel, look: Look, layout: Layout): Part[] {
  const parts = drawn(array, look, layout).map(({ block, across, down, hue }) => ({
    key: `part ${block.row + 1} ${block.column + 1}`,
    at: { x: LEFT + across.from, y: layout.body.y + down.from },
    marks: rectangleMarks(array, { width: across.length, height: down.length }, layout.pitch, hue),
  }))
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

/** Dashed places for the rows, or for the columns, that are still to come. */
export function gap(array: ArrayModel, name: Name, goal: Exact, look: Look): Part[] {
  const layout = layoutOf(array, look)
  const values = quantities(array)
  const [rows, columns] = [toFloat(values.rows ?? 0), toFloat(values.columns ?? 0)]
  const wanted = name === 'product' && columns > 0 ? toFloat(goal) / columns : toFloat(goal)
  if (array.look !== 'dots' || layout.seen !== 'all' || array.apart || !isWhole(goal)) return []
  const missing = Math.ceil(wanted) - (name === 'columns' ? columns : rows)
  if (missing <= 0 || missing > 20 || !['rows', 'columns', 'product'].includes(name)) return []
  const marks = counterGapMarks('slate', DOT * layout.pitch)
  return Array.from({ length: missing }, (_, out) =>
    Array.from({ length: name === 'columns' ? rows : columns }, (_, along) => {
      const [row, column] = name === 'columns' ? [along, columns + out] : [rows + out, along]
      const at = { x: LEFT + (column + 0.5) * layout.pitch, y: layout.body.y + (row + 0.5) * layout.pitch }
      return { key: `gap ${row} ${column}`, at, marks }
    }),
  ).flat()
}
