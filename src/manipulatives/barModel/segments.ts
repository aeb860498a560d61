import { polygon, polyline } from '../../geometry/path'
import type { Point } from '../../geometry/point'
import { isWhole } from '../../number/exact'
import type { Hue, InkName } from '../../picture/ink'
import type { Mark, RectMark } from '../../picture/mark'
import type { Part } from '../../picture/part'
import type { Look } from '../contract'
import type { BarModel } from './barModel'
import { BAR, hasRows, type Layout, rowTop, type Segment } from './geometry'
import { quantities } from './numbers'
import { shownMarks, shownWidth, sizeThatFits } from './numeral'
import { type Shown, shown } from './unknown'

/** The order of hues for parts that are linked to nothing. */
const ORDER: readonly Hue[] = ['blue', 'yellow', 'red', 'teal', 'purple']
/** Room at the end of a bar for its break mark. */
const BREAK_ROOM = 52
/** The least size of a press area, in board units. */
const TOUCH = 56

/** The rectangles of the bars, each with its number when there is room for it. */
export function segmentParts(bar: BarModel, layout: Layout, look: Look): Part[] {
  const parts = layout.segments.map((segment) => segmentPart(bar, layout, segment, look))
  // An unknown part goes behind, so that its dashes never cut a known part's outline.
  return [...parts.filter(({ unknown }) => unknown), ...parts.filter(({ unknown }) => !unknown)].map(
    ({ part }) => part,
  )
}

function segmentPart(bar: BarModel, layout: Layout, segment: Segment, look: Look) {
  const { width } = segment
  const how = shown(bar, segment.name, look)
  const unknown = how.as === '?'
  const fill = fillOf(bar, segment, look, unknown)
  const marks: Mark[] = [barMark(width, fill, unknown)]
  if (segment.index === 4 && bar.variant === 'part-whole' && fill !== null) marks.push(...dotMarks(width))
  const squares = 'cells' in bar && bar.cells && layout.drawn === 'scale' && !unknown
  if (squares) marks.push(...squareMarks(bar, segment))
  const broken = hasBreak(bar, layout, segment)
  const number = numberInside(bar, layout, segment, look)
  if (number !== null) {
    const middle = { x: numberRoom(bar, layout, segment) / 2, y: BAR / 2 }
    if (squares && fill !== null) marks.push(patchMark(middle, shownWidth(bar, how, number), fill))
    marks.push(...shownMarks(bar, how, middle, number, fill === null ? 'ink' : inkOn(fill)))
  }
  if (broken) marks.push(...breakMarks(width - 42))
  const reach = Math.max(width, TOUCH)
  const part: Part = {
    key: segment.key,
    at: { x: segment.x, y: rowTop(bar, segment.row) },
    marks,
    press: { x: (width - reach) / 2, y: 0, width: reach, height: BAR },
    name: nameOf(bar, segment),
    shows: segment.covers ?? segment.name,
  }
  return { part, unknown }
}

/** How the parts of a picture are told apart in words. */
function nameOf(bar: BarModel, segment: Segment): string {
  const number = segment.index + 1
  switch (bar.variant) {
    case 'part-whole':
      return `part ${number}`
    case 'comparison':
      return `bar ${number}`
    case 'multiplicative':
      return segment.row === 0 ? 'the first bar' : `equal part ${number}`
    default:
      return `equal part ${number}`
  }
}

function fillOf(bar: BarModel, segment: Segment, look: Look, unknown: boolean): InkName | null {
  if (bar.variant === 'fraction-of') {
    if (look.hidden('shaded') === 'size') return null
    const hue = look.hue('fraction') ?? look.hue('part') ?? 'teal'
    return segment.index < bar.shaded ? `${hue}.fill` : unknown ? null : 'slate.fill'
  }
  if (unknown) return null
  if (bar.variant === 'multiplicative') return `${look.hue('bar1') ?? 'blue'}.fill`
  if (bar.variant === 'equal-parts') return `${look.hue('part') ?? 'teal'}.fill`
  return `${look.hue(segment.name) ?? ORDER[segment.index] ?? 'slate'}.fill`
}

function inkOn(fill: InkName): InkName {
  return fill.replace('.fill', '.onFill') as InkName
}

export function barMark(width: number, fill: InkName | null, unknown: boolean): RectMark {
  const box = { type: 'rect', x: 0, y: 0, width, height: BAR, radius: 5, strokeWidth: 4 } as const
  const filled = fill === null ? box : { ...box, fill }
  return unknown ? { ...filled, stroke: 'ink.second', dash: [14, 9] } : { ...filled, stroke: 'ink' }
}

/** Every bar of a picture that is not to scale is broken; of equal parts only the last. */
function hasBreak(bar: BarModel, layout: Layout, { row, index, width }: Segment): boolean {
  if (layout.drawn === 'scale' || width < BREAK_ROOM) return false
  if (bar.variant === 'part-whole' || bar.variant === 'comparison') return true
  return !layout.segments.some((other) => other.row === row && other.index > index)
}

function numberRoom(bar: BarModel, layout: Layout, segment: Segment): number {
  return segment.width - (hasBreak(bar, layout, segment) ? BREAK_ROOM : 0)
}

/** The size of the number that stands in a part, or null when it stands outside or nowhere. */
export function numberInside(bar: BarModel, layout: Layout, segment: Segment, look: Look): number | null {
  const how: Shown = shown(bar, segment.name, look)
  if (bar.variant === 'part-whole' && bar.cells && how.as !== '?') return null
  const alike =
    hasRows(bar) || bar.variant === 'part-whole'
      ? [segment]
      : layout.segments.filter((other) => other.row === segment.row)
  const room = Math.min(...alike.map((one) => numberRoom(bar, layout, one)))
  return sizeThatFits(bar, how, room)
}

function squareMarks(bar: BarModel, { name, width }: Segment): Mark[] {
  const count = quantities(bar)[name] ?? 0
  if (!isWhole(count)) return []
  return Array.from({ length: Math.max(0, count - 1) }, (_, index): Mark => {
    const x = (width * (index + 1)) / count
    return { type: 'path', d: upright(x, 0, BAR), stroke: 'ink', strokeWidth: 2.5 }
  })
}

function patchMark(middle: Point, width: number, fill: InkName): Mark {
  const [w, h] = [width + 20, 64]
  return { type: 'rect', x: middle.x - w / 2, y: middle.y - h / 2, width: w, height: h, radius: 8, fill }
}

/** The second sign of the fifth hue. */
function dotMarks(width: number): Mark[] {
  let d = ''
  for (let row = 0, y = 14; y < BAR; row++, y += 19) {
    for (let x = row % 2 === 0 ? 14 : 28; x < width - 8; x += 28) d += `M${x} ${y}L${x + 0.1} ${y}`
  }
  return d === '' ? [] : [{ type: 'path', d, stroke: 'purple.onFill', strokeWidth: 5, opacity: 0.35 }]
}

/** A gap with two slanting edges: the length is not to scale. */
function breakMarks(x: number): Mark[] {
  const [low, high, lean, gap] = [BAR + 7, -7, 11, 10]
  const edge = (from: number): Point[] => [
    { x: from, y: low },
    { x: from + lean, y: high },
  ]
  return [
    { type: 'path', d: polygon([...edge(x), ...edge(x + gap).reverse()]), fill: 'paper' },
    { type: 'path', d: polyline(edge(x)), stroke: 'ink', strokeWidth: 4 },
    { type: 'path', d: polyline(edge(x + gap)), stroke: 'ink', strokeWidth: 4 },
  ]
}

export function upright(x: number, from: number, to: number): string {
  return polyline([
    { x, y: from },
    { x, y: to },
  ])
}
