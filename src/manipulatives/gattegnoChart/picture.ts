import { centreOf } from '../../geometry/box'
import { polyline } from '../../geometry/path'
import { numeral } from '../../number/numerals'
import { hiddenBoxMarks } from '../../picture/hidden'
import type { InkName } from '../../picture/ink'
import type { Mark } from '../../picture/mark'
import type { Part } from '../../picture/part'
import { textMark } from '../../picture/text'
import { coveredName, type Look } from '../contract'
import { manyOf, type Place } from '../placeValue'
import { type Gattegno, hiddenIn } from './gattegno'
import { cellMiddle, cellWidth, cellWorth, digitSize, rowBox, rowHeight, STRIP, sizeOf } from './geometry'

const OUTLINE = 4.5
const LINE = 2.5
const CORNER = 12
export const CELLS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

/** The grid, then the lights, then the numbers on them: a light can move and its number stays. */
export function picture(chart: Gattegno, look: Look): Part[] {
  const frame = framePart(chart)
  if (look.covered || look.hidden('value') !== 'no') return [frame, coverPart(chart, look)]
  return [
    frame,
    ...chart.rows.flatMap((_, row) => lightParts(chart, row, look)),
    ...chart.rows.flatMap((place, row) =>
      hiddenIn(place, look) ? [hiddenRow(chart, place, row)] : cellParts(chart, row, look),
    ),
  ]
}

function framePart(chart: Gattegno): Part {
  const { width, height } = sizeOf(chart)
  const tall = rowHeight(chart)
  const rows = chart.rows.flatMap((place, row): Mark[] => {
    const { y } = rowBox(chart, row)
    return [
      { type: 'rect', x: 0, y, width, height: tall, fill: `place.${place}.tint` },
      { type: 'rect', x: 0, y, width: STRIP, height: tall, fill: `place.${place}.face` },
    ]
  })
  const down = CELLS.map((cell) => STRIP + (cell - 1) * cellWidth(chart))
  const across = chart.rows.slice(1).map((_, index) => (index + 1) * tall)
  return {
    key: 'frame',
    at: { x: 0, y: 0 },
    marks: [
      ...rows,
      ...down.map((x) => line(x, 0, x, height)),
      ...across.map((y) => line(0, y, width, y)),
      { type: 'rect', x: 0, y: 0, width, height, radius: CORNER / 3, stroke: 'ink', strokeWidth: OUTLINE },
    ],
  }
}

function line(x1: number, y1: number, x2: number, y2: number): Mark {
  const d = polyline([
    { x: x1, y: y1 },
    { x: x2, y: y2 },
  ])
  return { type: 'path', d, stroke: 'ink', strokeWidth: LINE, opacity: 0.55 }
}

/** The key stays with a light as all of them move from row to row. */
function lightParts(chart: Gattegno, row: number, look: Look): Part[] {
  const cell = chart.lit[row] ?? 0
  const place = chart.rows[row]
  if (cell === 0 || !place || hiddenIn(place, look)) return []
  const hue = look.hue('value') ?? 'yellow'
  const [width, height] = [cellWidth(chart) - 8, rowHeight(chart) - 8]
  const box = { x: -width / 2, y: -height / 2, width, height, radius: CORNER }
  return [
    {
      key: `light ${row + chart.moved}`,
      at: cellMiddle(chart, row, cell),
      marks: [{ type: 'rect', ...box, fill: `${hue}.fill`, stroke: `${hue}.outline`, strokeWidth: 5 }],
    },
  ]
}

/** A press lights a cell or puts it out; a lit one can be pulled along its row, or with all to another row. */
function cellParts(chart: Gattegno, row: number, look: Look): Part[] {
  const hue = look.hue('value') ?? 'yellow'
  const [width, height] = [cellWidth(chart), rowHeight(chart)]
  const size = digitSize(chart)
  const place = chart.rows[row] ?? 'ones'
  return CELLS.map((cell): Part => {
    const isLit = chart.lit[row] === cell
    const fill: InkName = isLit ? `${hue}.onFill` : 'ink'
    const text = numeral(cellWorth(chart, row, cell))
    return {
      key: `cell ${place} ${cell}`,
      at: cellMiddle(chart, row, cell),
      marks: [textMark(text, { x: 0, y: 0 }, size, { fill, weight: isLit ? 'bold' : 'regular' })],
      press: { x: -width / 2, y: -height / 2, width, height },
      name: isLit ? `${text}, lit` : text,
      ...(isLit ? { handle: true, shows: place } : {}),
    }
  })
}

function hiddenRow(chart: Gattegno, place: Place, row: number): Part {
  const box = rowBox(chart, row)
  const inner = {
    x: STRIP + 8 - box.width / 2,
    y: 8 - box.height / 2,
    width: box.width - STRIP - 16,
    height: box.height - 16,
  }
  return {
    key: `hidden ${place}`,
    at: centreOf(box),
    marks: hiddenBoxMarks(inner, digitSize(chart)),
    press: inner,
    name: `hidden ${manyOf(place)}`,
    shows: place,
  }
}

function coverPart(chart: Gattegno, look: Look): Part {
  const { width, height } = sizeOf(chart)
  const inner = { x: 14 - width / 2, y: 14 - height / 2, width: width - 28, height: height - 28 }
  return {
    key: 'cover',
    at: { x: width / 2, y: height / 2 },
    marks: hiddenBoxMarks(inner, Math.min(132, height * 0.5)),
    press: inner,
    name: 'hidden number',
    shows: look.covered ? coveredName(look) : 'value',
  }
}
