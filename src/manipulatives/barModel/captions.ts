import { textWidth } from '../../picture/andika'
import type { Part } from '../../picture/part'
import { textMark } from '../../picture/text'
import type { Look } from '../contract'
import type { BarModel, Comparison, PartWhole } from './barModel'
import { type Layout, type Segment } from './geometry'
import { pairOf } from './numbers'
import { LEAST, onPaper, shownMarks, shownWidth } from './numeral'
import { BAR, BETWEEN, hasFraction, hasRows, leftOf, NAME_SIZE, rowNames, rowTop, sizeOf } from './rows'
import { numberInside } from './segments'
import { shown } from './unknown'

const CAPTION_SIZE = 50
const BELOW = 50

/** The names of the bars, on the left. */
export function rowNameParts(bar: BarModel): Part[] {
  return rowNames(bar).flatMap((name, row): Part[] =>
    name === ''
      ? []
      : [
          {
            key: `name ${row + 1}`,
            at: { x: 0, y: rowTop(bar, row) + BAR / 2 },
            marks: [textMark(name, { x: 0, y: 0 }, NAME_SIZE, { align: 'left' })],
          },
        ],
  )
}

/** Numbers that did not fit in their part, and the names of parts. */
export function captionParts(bar: BarModel, layout: Layout, look: Look): Part[] {
  if (bar.variant === 'part-whole') return partCaptions(bar, layout, look)
  const [first] = layout.segments
  const outside = layout.segments.filter(
    (segment) =>
      (hasRows(bar) ? segment.key.startsWith('bar') : segment === first) &&
      numberInside(bar, layout, segment, look) === null,
  )
  return outside.map((segment) =>
    hasRows(bar) ? besideBar(bar, segment, look) : eachPart(bar, layout, segment, look),
  )
}

function partCaptions(bar: PartWhole, layout: Layout, look: Look): Part[] {
  const captions = layout.segments.flatMap((segment) => {
    const label = bar.parts[segment.index]?.label ?? ''
    const how = shown(bar, segment.name, look)
    const number = numberInside(bar, layout, segment, look) === null
    if (label === '' && !number) return []
    const wide = (number ? shownWidth(bar, how, onPaper(bar, how, CAPTION_SIZE)) : 0) + wordWidth(label)
    return [{ segment, label, how, number, width: wide, x: segment.x + segment.width / 2 }]
  })
  // Side by side from the left, each under its part where there is room, then back from the right edge.
  let from = 0
  for (const caption of captions) {
    caption.x = Math.max(caption.x, from + caption.width / 2)
    from = caption.x + caption.width / 2 + 18
  }
  let to = sizeOf(bar).width
  for (const caption of captions.toReversed()) {
    caption.x = Math.min(caption.x, to - caption.width / 2)
    to = caption.x - caption.width / 2 - 18
  }
  return captions.map(({ segment, label, how, number, width, x }) => {
    const named = wordWidth(label)
    const marks =
      label === ''
        ? []
        : [textMark(label, { x: -width / 2, y: 0 }, CAPTION_SIZE, { align: 'left', weight: 'regular' })]
    const digits = number
      ? shownMarks(bar, how, { x: named / 2, y: 0 }, onPaper(bar, how, CAPTION_SIZE), 'ink')
      : []
    return {
      key: `caption ${segment.index + 1}`,
      at: { x, y: rowTop(bar, 0) + BAR + BELOW },
      marks: [...marks, ...digits],
    }
  })
}

function wordWidth(label: string): number {
  return label === '' ? 0 : textWidth(`${label} `, CAPTION_SIZE, 'regular')
}

/** Right of the end of a short bar, or between the rows where the difference stands there. */
function besideBar(bar: BarModel, segment: Segment, look: Look): Part {
  const how = shown(bar, segment.name, look)
  const braced = bar.brackets.includes('difference') && shorterRow(bar) === segment.row
  const size = onPaper(bar, how, CAPTION_SIZE)
  const x = segment.x + segment.width + 16 + shownWidth(bar, how, size) / 2
  const y = !braced ? BAR / 2 : segment.row === 0 ? BAR + BETWEEN / 2 : -BETWEEN / 2
  return {
    key: `number ${segment.index + 1}`,
    at: { x, y: rowTop(bar, segment.row) + y },
    marks: shownMarks(bar, how, { x: 0, y: 0 }, size, 'ink'),
  }
}

function shorterRow(bar: BarModel): number {
  return bar.variant === 'comparison' ? pairOf(bar as Comparison).shorter : 0
}

/** "each 125" at the end of the bar, when the parts are too narrow to hold it. */
function eachPart(bar: BarModel, layout: Layout, segment: Segment, look: Look): Part {
  const how = shown(bar, segment.name, look)
  const end = Math.max(leftOf(bar) + 260, ...layout.segments.map(({ x, width }) => x + width))
  const size = onPaper(bar, how, LEAST)
  const digits = shownWidth(bar, how, size)
  return {
    key: 'each',
    at: { x: end, y: rowTop(bar, 0) + BAR + (hasFraction(bar) ? 92 : BELOW) },
    marks: [
      textMark('each', { x: -digits - 12, y: 0 }, LEAST, { align: 'right', weight: 'regular' }),
      ...shownMarks(bar, how, { x: -digits / 2, y: 0 }, size, 'ink'),
    ],
  }
}
