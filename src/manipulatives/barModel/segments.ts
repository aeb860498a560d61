import { polygon, polyline } from '../../geometry/path'
import type { Point } from '../../geometry/point'
import { isWhole } from '../../number/exact'
import type { Hue, InkName } from '../../picture/ink'
import type { Mark, RectMark } from '../../picture/mark'
import type { Part } from '../../picture/part'
import { textMark } from '../../picture/text'
import type { Look } from '../contract'
import { type BarModel, barName } from './barModel'
import { isAway, type Layout, type Segment } from './geometry'
import { quantities } from './numbers'
import { shownMarks, shownWidth, sizeThatFits } from './numeral'
import { BAR, hasRows, rowTop } from './rows'
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
  const question = how.as === '?'
  const unknown = question && !keepsFill(bar)
  const fill = fillOf(bar, segment, look, unknown)
  const gone = isAway(segment)
  const marks: Mark[] =
    segment.shade !== undefined
      ? shadeMarks(width, segment.shade, fill)
      : [barMark(width, fill, unknown || gone)]
  if (segment.index === 4 && bar.variant === 'part-whole' && fill !== null) marks.push(...dotMarks(width))
  const squares = 'cells' in bar && bar.cells && layout.drawn === 'scale' && !unknown
  if (squares) marks.push(...squareMarks(bar, segment))
  const broken = hasBreak(bar, layout, segment)
  const number = numberInside(bar, layout, segment, look)
  if (number !== null) {
    const middle = { x: numberRoom(bar, layout, segment) / 2, y: BAR / 2 }
    if (squares && fill !== null) marks.push(patchMark(middle, shownWidth(bar, how, number), fill))
    const ink = fill === null || (segment.shade ?? 1) < 0.5 ? 'ink' : inkOn(fill)
    marks.push(...shownMarks(bar, how, middle, number, ink))
    if (question && keepsFill(bar)) marks.splice(-1, 1, textMark('?', middle, number, { fill: ink }))
  }
  if (broken) marks.push(...breakMarks(width - 42))
  const reach = Math.max(width, TOUCH)
  const part: Part = {
    key: segment.key,
    at: { x: segment.x, y: rowTop(bar, segment.row) },
    marks,
  }
  if (segment.moved === 'gone') return { part, unknown: true }
  const pressed: Part = {
    ...part,
    press: { x: (width - reach) / 2, y: 0, width: reach, height: BAR },
    name: nameOf(bar, segment),
    shows: segment.covers ?? segment.name,
  }
  return { part: pressed, unknown }
}

/** Parts that can be counted and told apart by colour stay filled when their number is not known. */
function keepsFill(bar: BarModel): boolean {
  return bar.variant === 'ratio' || bar.variant === 'percentage'
}

/** A part that is shaded from the left, as far as it is. */
function shadeMarks(width: number, shade: number, fill: InkName | null): Mark[] {
  const whole = shade === 1 && fill !== null
  const marks: Mark[] = [barMark(width, whole ? fill : 'card', false)]
  if (shade === 0 || whole || fill === null) return marks
  const box = { type: 'rect', x: 2, y: 2, width: width * shade - 2, height: BAR - 4 } as const
  return [
    ...marks,
    { ...box, fill },
    { type: 'path', d: upright(width * shade, 2, BAR - 2), stroke: 'ink', strokeWidth: 4, dash: [8, 7] },
  ]
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
    case 'ratio':
      return `part ${number} of bar ${segment.row + 1}`
    case 'before-after':
      if (segment.moved === 'gained' || segment.moved === 'lost')
        return `what bar ${(segment.row % 2) + 1} has ${segment.moved}`
      if (segment.moved) return 'what has moved'
      return `bar ${(segment.row % 2) + 1} ${segment.row < 2 ? 'before' : 'after'}`
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
  if (bar.variant === 'percentage') return `${look.hue('amount') ?? look.hue('percent') ?? 'teal'}.fill`
  if (bar.variant === 'ratio') return `${hueOfBar(look, segment.row)}.fill`
  if (unknown || isAway(segment)) return null
  if (segment.moved === 'gained') return `${look.hue(segment.name) ?? 'teal'}.fill`
  if (segment.moved) {
    const giver = 1 - (segment.row % 2)
    return `${look.hue('moved') ?? hueOfBar(look, giver)}.fill`
  }
  if (bar.variant === 'before-after') return `${hueOfBar(look, segment.row % 2)}.fill`
  if (bar.variant === 'multiplicative') return `${look.hue('bar1') ?? 'blue'}.fill`
  if (bar.variant === 'equal-parts') return `${look.hue('part') ?? 'teal'}.fill`
  return `${look.hue(segment.name) ?? ORDER[segment.index] ?? 'slate'}.fill`
}

export function hueOfBar(look: Look, index: number): Hue {
  return look.hue(barName(index)) ?? ORDER[index] ?? 'slate'
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
function hasBreak(bar: BarModel, layout: Layout, segment: Segment): boolean {
  const { row, index, width } = segment
  if (layout.drawn === 'scale' || width < BREAK_ROOM) return false
  if (bar.variant === 'part-whole' || bar.variant === 'comparison') return true
  if (bar.variant === 'before-after') return segment.moved === undefined
  return !layout.segments.some((other) => other.row === row && other.index > index)
}

function numberRoom(bar: BarModel, layout: Layout, segment: Segment): number {
  return segment.width - (hasBreak(bar, layout, segment) ? BREAK_ROOM : 0)
}

/** The size of the number that stands in a part, or null when it stands outside or nowhere. */
export function numberInside(bar: BarModel, layout: Layout, segment: Segment, look: Look): number | null {
  const how: Shown = shown(bar, segment.name, look)
  if (bar.variant === 'part-whole' && bar.cells && how.as !== '?') return null
  if ('each' in bar && !bar.each) return null
  if (segment.moved === 'gone' || segment.bare) return null
  const alike =
    bar.variant === 'ratio'
      ? layout.segments
      : hasRows(bar) || bar.variant === 'part-whole'
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
