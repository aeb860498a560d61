import type { Point } from '../../geometry/point'
import { textWidth } from '../../picture/andika'
import { BRACE_GAP, braceMark } from '../../picture/brace'
import { hiddenBoxMarks } from '../../picture/hidden'
import type { InkName } from '../../picture/ink'
import type { Mark } from '../../picture/mark'
import type { Part } from '../../picture/part'
import { numberMarks, numberWidth, textMark } from '../../picture/text'
import type { Look } from '../contract'
import type { BarModel, FractionOf, Name } from './barModel'
import { isChanged } from './beforeAfter'
import { type Layout } from './geometry'
import { LEAST, onPaper, shownMarks, shownWidth } from './numeral'
import { ABOVE, BAR, besideBars, leftOf, rowNames, rowTop, sizeOf } from './rows'
import { shown } from './unknown'

export const DEPTH = 40
const VALUE = 66
const WORDS = 50
/** From the point of a brace to the middle of what it says. */
const TIP_TO_TEXT = 38
/** A brace shorter than this has no room for its curves: a zero is only written. */
const LEAST_BRACE = 8

/** The whole above its bar. */
export function wholeParts(bar: BarModel, layout: Layout, look: Look): Part[] {
  if (!bar.brackets.includes('whole')) return []
  const [from, to] = ends(layout, 0)
  const how = shown(bar, 'whole', look)
  // A stacked fraction reaches further down.
  const text = TIP_TO_TEXT + (onPaper(bar, how, VALUE) === VALUE ? 0 : 10)
  const middle = (from + to) / 2
  return [
    ...brace('whole brace', { x: from, y: ABOVE - BRACE_GAP }, { x: to, y: ABOVE - BRACE_GAP }, 'above'),
    valuePart(bar, 'whole', { x: middle, y: ABOVE - BRACE_GAP - DEPTH - text }, look, 'the whole'),
  ]
}

/** The second bar's whole length, below it. */
export function secondBarParts(bar: BarModel, layout: Layout, look: Look): Part[] {
  if (bar.variant !== 'multiplicative' || !bar.brackets.includes('bar2')) return []
  const [from, to] = ends(layout, 1)
  const y = rowTop(bar, 1) + BAR + BRACE_GAP
  return [
    ...brace('second bar brace', { x: from, y }, { x: to, y }, 'below'),
    valuePart(bar, 'bar2', { x: (from + to) / 2, y: y + DEPTH + TIP_TO_TEXT }, look, 'the second bar'),
  ]
}

/** All the bars together, on the right; before and after, each time. */
export function totalParts(bar: BarModel, look: Look): Part[] {
  if (!bar.brackets.includes('total')) return []
  if (bar.variant !== 'before-after') return allTogether(bar, look, '', 0, rowNames(bar).length - 1)
  const after = isChanged(bar) && !look.covered ? 'totalAfter' : 'total'
  return [...allTogether(bar, look, ' before', 0, 1), ...allTogether(bar, look, ' after', 2, 3, after)]
}

function allTogether(
  bar: BarModel,
  look: Look,
  when: string,
  first: number,
  last: number,
  name: 'total' | 'totalAfter' = 'total',
): Part[] {
  const x = leftOf(bar) + bar.length + besideBars(bar) + BRACE_GAP
  const top = rowTop(bar, first)
  const bottom = rowTop(bar, last) + BAR
  const how = shown(bar, name, look)
  const size = Math.min(VALUE, Math.max(LEAST, (VALUE * 240) / shownWidth(bar, how, VALUE)))
  const half = how.as === '?' ? 48 : shownWidth(bar, how, onPaper(bar, how, size)) / 2
  const at = { x: x + DEPTH + 18 + half, y: (top + bottom) / 2 }
  return [
    ...brace(`total${when} brace`, { x, y: top }, { x, y: bottom }, 'right'),
    { ...valuePart(bar, name, at, look, `the total${when}`, size), key: `total${when}` },
  ]
}

/** "3/4 of 24" below the shaded parts. */
export function fractionParts(bar: BarModel, layout: Layout, look: Look): Part[] {
  if (bar.variant !== 'fraction-of' || !bar.brackets.includes('fraction')) return []
  const shaded = look.hidden('shaded') === 'size' ? [] : layout.segments.slice(0, bar.shaded)
  const [from, to] = ends({ ...layout, segments: shaded.length === 0 ? layout.segments : shaded }, 0)
  const y = ABOVE + BAR + BRACE_GAP
  const items = fractionWords(bar, look)
  const how = shown(bar, 'fraction', look)
  const answer = bar.answer ? (how.as === '?' ? 72 : shownWidth(bar, how, onPaper(bar, how, WORDS))) : 0
  const width = items.reduce((sum, item) => sum + item.width, 0) + answer
  const centre = within((from + to) / 2, width, sizeOf(bar).width)
  let x = -width / 2
  const marks: Mark[] = []
  for (const item of items) {
    marks.push(...item.marks({ x: x + item.width / 2, y: 0 }))
    x += item.width
  }
  const at = { x: centre, y: y + DEPTH + TIP_TO_TEXT + 4 }
  const parts: Part[] =
    shaded.length === 0 ? [] : brace('fraction brace', { x: from, y }, { x: to, y }, 'below')
  parts.push({
    key: 'fraction words',
    at,
    marks,
    press: { x: -width / 2, y: -40, width: Math.max(56, width - answer), height: 80 },
    name: 'the fraction',
    shows: shown(bar, 'parts', look).as === '?' ? 'parts' : 'shaded',
  })
  if (bar.answer) {
    const place = { x: at.x + x + answer / 2, y: at.y }
    parts.push(valuePart(bar, 'fraction', place, look, 'the shaded parts', WORDS))
  }
  return parts
}

interface Item {
  readonly width: number
  readonly marks: (at: Point) => Mark[]
}

function fractionWords(bar: FractionOf, look: Look): Item[] {
  const known = (['parts', 'shaded'] as const).every((name) => shown(bar, name, look).as !== '?')
  // As it is divided here: 2 of 4 parts are 2/4, not one half.
  const asCut = `${bar.shaded}/${bar.parts}`
  const first: Item = known
    ? {
        width: numberWidth(asCut, VALUE, 'fraction'),
        marks: (at) => numberMarks(asCut, at, VALUE, { notation: 'fraction' }),
      }
    : question()
  const whole = shown(bar, 'whole', look)
  return [
    first,
    words(' of '),
    whole.as === '?'
      ? question()
      : {
          width: shownWidth(bar, whole, onPaper(bar, whole, WORDS)),
          marks: (at) => shownMarks(bar, whole, at, onPaper(bar, whole, WORDS), 'ink'),
        },
    ...(bar.answer ? [words(' = ')] : []),
  ]
}

function words(text: string): Item {
  return { width: textWidth(text, WORDS, 'bold') + 8, marks: (at) => [textMark(text.trim(), at, WORDS)] }
}

function question(): Item {
  return {
    width: textWidth('?', WORDS, 'bold'),
    marks: (at) => [textMark('?', at, WORDS, { fill: 'ink.second' })],
  }
}

/** A number that stands on the paper, hidden in a dashed box. It keeps within the piece. */
export function valuePart(
  bar: BarModel,
  name: Name,
  at: Point,
  look: Look,
  called: string,
  wanted = VALUE,
): Part {
  const how = shown(bar, name, look)
  const size = onPaper(bar, how, wanted)
  const hue = look.hue(name)
  const fill: InkName = hue === null ? 'ink' : `${hue}.deep`
  const box = hiddenBox(size)
  const width = how.as === '?' ? box.width : shownWidth(bar, how, size)
  const reach = Math.max(56, width)
  return {
    key: name,
    at: { x: within(at.x, width, sizeOf(bar).width), y: at.y },
    marks:
      how.as === '?' ? hiddenBoxMarks(box, size * 0.86) : shownMarks(bar, how, { x: 0, y: 0 }, size, fill),
    press: { x: -reach / 2, y: -32, width: reach, height: 64 },
    name: called,
    shows: name,
  }
}

function hiddenBox(size: number) {
  const width = size >= VALUE ? 96 : 72
  return { x: -width / 2, y: -32, width, height: 64 }
}

/** The middle nearest to the wanted one that keeps a width on the piece. */
export function within(middle: number, width: number, room: number): number {
  return Math.min(Math.max(middle, width / 2), Math.max(width / 2, room - width / 2))
}

export function brace(
  key: string,
  from: Point,
  to: Point,
  side: 'above' | 'below' | 'right',
  depth = DEPTH,
): Part[] {
  const length = Math.max(to.x - from.x, to.y - from.y)
  if (length < LEAST_BRACE) return []
  const end = { x: to.x - from.x, y: to.y - from.y }
  return [{ key, at: from, marks: [braceMark({ x: 0, y: 0 }, end, side, depth)] }]
}

export function ends(layout: Layout, row: number): [number, number] {
  const inRow = layout.segments.filter((segment) => segment.row === row)
  const first = inRow[0]
  const last = inRow.at(-1)
  return [first?.x ?? 0, (last?.x ?? 0) + (last?.width ?? 0)]
}
