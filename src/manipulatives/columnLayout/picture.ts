import { polyline } from '../../geometry/path'
import { numeral } from '../../number/numerals'
import { hiddenBoxMarks } from '../../picture/hidden'
import type { InkName } from '../../picture/ink'
import type { Part } from '../../picture/part'
import { textMark } from '../../picture/text'
import { coveredName, type Look } from '../contract'
import { exponentOf, SHORT_NAMES } from '../placeValue'
import { digitParts } from './digitPicture'
import { exchangeParts } from './exchangePicture'
import { type Grid, gridOf, headingSize, LABEL_SIZE, LINE } from './geometry'
import { type ColumnLayout, isWorkedRow, rowsIn } from './layout'
import { planOf } from './plan'
import { remainderOf } from './quantities'
import { digitsShown, isRowHidden } from './shown'

const SIGNS = {
  addition: '+',
  subtraction: '−',
  multiplication: '×',
  'long-multiplication': '×',
  division: '',
} as const

export function picture(layout: ColumnLayout, look: Look): Part[] {
  const grid = gridOf(layout)
  if (look.covered) return [cover(grid, look)]
  return [
    ...labelParts(layout, grid),
    ...headingParts(layout, grid),
    ...lineParts(grid),
    ...signParts(layout, grid),
    ...digitParts(layout, grid, look),
    ...pointParts(layout, grid, look),
    ...exchangeParts(layout, grid, look),
    ...remainderParts(layout, grid, look),
  ]
}

/** U6: whatever it is, it looks the same. */
function cover({ size }: Grid, look: Look): Part {
  const box = { x: 0, y: 0, ...size }
  return {
    key: 'cover',
    at: { x: 0, y: 0 },
    marks: hiddenBoxMarks(box, 132),
    press: box,
    name: 'Written calculation',
    shows: coveredName(look),
  }
}

function labelParts({ label }: ColumnLayout, { labelAt }: Grid): Part[] {
  if (label === '') return []
  const mark = textMark(label, { x: 0, y: 0 }, LABEL_SIZE, {
    weight: 'regular',
    align: 'left',
    fill: 'ink.second',
  })
  return [{ key: 'label', at: labelAt, marks: [mark] }]
}

function headingParts(layout: ColumnLayout, { columns, headingY }: Grid): Part[] {
  if (!layout.headings) return []
  return layout.places.map((place, column) => {
    const text = SHORT_NAMES[place]
    const size = Math.min(headingSize(layout), (headingSize(layout) * 2.2) / text.length)
    return {
      key: `head ${place}`,
      at: { x: columns[column] ?? 0, y: headingY },
      marks: [textMark(text, { x: 0, y: 0 }, Math.max(44, size), { weight: 'regular', fill: 'ink.second' })],
    }
  })
}

function lineParts({ lines }: Grid): Part[] {
  const stroke: InkName = 'ink'
  const parts: Part[] = lines.across.map(({ y, from, to }, index) => ({
    key: `line ${index + 1}`,
    at: { x: from, y },
    marks: [
      {
        type: 'path',
        d: polyline([
          { x: 0, y: 0 },
          { x: to - from, y: 0 },
        ]),
        stroke,
        strokeWidth: LINE,
      },
    ],
  }))
  const { upright } = lines
  if (!upright) return parts
  const d = polyline([
    { x: 0, y: 0 },
    { x: 0, y: upright.to - upright.from },
  ])
  return [
    ...parts,
    {
      key: 'upright',
      at: { x: upright.x, y: upright.from },
      marks: [{ type: 'path', d, stroke, strokeWidth: LINE }],
    },
  ]
}

function signParts(layout: ColumnLayout, { signAt }: Grid): Part[] {
  const sign = SIGNS[layout.calculation]
  if (sign === '') return []
  return [{ key: 'sign', at: signAt, marks: [textMark(sign, { x: 0, y: 0 }, layout.size)] }]
}

/** One under the other, in the answer before there are any digits too. */
function pointParts(layout: ColumnLayout, { pointX, rows }: Grid, look: Look): Part[] {
  if (pointX === null) return []
  const last = layout.places.findIndex((place) => exponentOf(place) < 0)
  return rowsIn(layout).flatMap((row): Part[] => {
    const hasDecimals = digitsShown(layout, row).some((digit, column) => column >= last && digit !== null)
    if (isRowHidden(layout, row, look) || !(hasDecimals || isWorkedRow(row))) return []
    const at = { x: pointX, y: rows.get(row) ?? 0 }
    return [{ key: `point ${row}`, at, marks: [textMark('.', { x: 0, y: 0 }, layout.size)] }]
  })
}

/** "r 3", once every digit is written. */
function remainderParts(layout: ColumnLayout, grid: Grid, look: Look): Part[] {
  const { order, remainder } = planOf(layout)
  if (layout.calculation !== 'division' || remainder === 0 || layout.written < order.length) return []
  if (isRowHidden(layout, 'result', look)) return []
  const isHidden = look.hidden('remainder') !== 'no'
  const at = { x: grid.restX, y: grid.rows.get('result') ?? 0 }
  const box = { x: -0.6 * layout.size, y: -0.5 * layout.size, width: 1.2 * layout.size, height: layout.size }
  const text = `r ${numeral(remainderOf(layout))}`
  return [
    {
      key: 'remainder',
      at,
      shows: 'remainder',
      marks: isHidden
        ? hiddenBoxMarks(box, 0.76 * layout.size)
        : [textMark(text, { x: 0, y: 0 }, 0.76 * layout.size)],
      ...(isHidden ? { press: box, name: 'the remainder' } : {}),
    },
  ]
}
