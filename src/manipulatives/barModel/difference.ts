import { textWidth } from '../../picture/andika'
import { BRACE_GAP } from '../../picture/brace'
import type { Mark } from '../../picture/mark'
import type { Part } from '../../picture/part'
import { textMark } from '../../picture/text'
import type { Look } from '../contract'
import type { BarModel } from './barModel'
import { brace, DEPTH, ends, valuePart, within } from './braces'
import { type Layout } from './geometry'
import { pairOf } from './numbers'
import { onPaper, shownMarks, shownWidth, sizeThatFits } from './numeral'
import { extraParts, ratioPair } from './ratio'
import { BAR, leftOf, lowerRow, rowTop, sizeOf } from './rows'
import { barMark, upright } from './segments'
import { shown } from './unknown'

const WORD = 'difference'
const SIZE = 50
const WORD_WIDTH = textWidth(WORD, SIZE, 'bold')

/** Guides from the longer bar, the extra dashed beside the shorter one, and a brace below. */
export function differenceParts(bar: BarModel, layout: Layout, look: Look): Part[] {
  if (!bar.brackets.includes('difference')) return []
  const upper = lowerRow(bar) - 1
  const bottom = rowTop(bar, upper + 1) + BAR
  const words = bottom + BRACE_GAP + DEPTH + 38
  const braced = hasBrace(bar)
  if (layout.drawn === 'covered')
    return braced
      ? labelled(bar, look, leftOf(bar) + bar.length / 2, words)
      : [beside(bar, look, leftOf(bar) + bar.length * 0.7, upper + 1)]
  const shorter = shorterOf(bar)
  const longer = shorter === upper ? upper + 1 : upper
  const from = ends(layout, shorter)[1]
  const to = ends(layout, longer)[1]
  const parts: Part[] = [guides(rowTop(bar, upper) + BAR, rowTop(bar, upper + 1), from, to)]
  const how = shown(bar, 'difference', look)
  const fits = sizeThatFits(bar, how, to - from)
  if (to - from >= 1) parts.push(extra(bar, look, { x: from, y: rowTop(bar, shorter) }, to - from))
  const y = bottom + BRACE_GAP
  if (braced) parts.push(...brace('difference brace', { x: from, y }, { x: to, y }, 'below'))
  const middle = (from + to) / 2
  if (fits === null)
    return [...parts, ...(braced ? labelled(bar, look, middle, words) : [beside(bar, look, to, shorter)])]
  const reach = Math.max(56, to - from)
  return [
    ...parts,
    ...(braced ? [wordPart(within(middle, WORD_WIDTH, sizeOf(bar).width), words)] : []),
    {
      key: 'difference',
      at: { x: middle, y: rowTop(bar, shorter) + BAR / 2 },
      marks: [
        ...patch(bar, look, shownWidth(bar, how, fits)),
        ...shownMarks(bar, how, { x: 0, y: 0 }, fits, 'ink'),
      ],
      press: { x: -reach / 2, y: -BAR / 2, width: reach, height: BAR },
      name: 'the difference',
      shows: 'difference',
    },
  ]
}

/** The word with its number beside it, where the extra has no room for the number. */
function labelled(bar: BarModel, look: Look, middle: number, y: number): Part[] {
  const how = shown(bar, 'difference', look)
  const number = how.as === '?' ? 72 : shownWidth(bar, how, onPaper(bar, how, SIZE))
  const width = WORD_WIDTH + 18 + number
  const centre = within(middle, width, sizeOf(bar).width)
  return [
    wordPart(centre - width / 2 + WORD_WIDTH / 2, y),
    valuePart(bar, 'difference', { x: centre + width / 2 - number / 2, y }, look, 'the difference', SIZE),
  ]
}

function wordPart(x: number, y: number): Part {
  return { key: 'difference word', at: { x, y }, marks: [textMark(WORD, { x: 0, y: 0 }, SIZE)] }
}

function extra(bar: BarModel, look: Look, at: { x: number; y: number }, width: number): Part {
  const hue = shown(bar, 'difference', look).as === '?' ? null : look.hue('difference')
  return {
    key: 'extra',
    at,
    marks: [barMark(width, hue === null ? null : `${hue}.tint`, true), ...cuts(bar, width)],
  }
}

/** Between bars of equal parts the extra is so many parts too. */
function cuts(bar: BarModel, width: number): Mark[] {
  if (bar.variant !== 'ratio') return []
  const count = extraParts(bar)
  return Array.from({ length: Math.max(0, count - 1) }, (_, index) => ({
    type: 'path',
    d: upright((width * (index + 1)) / count, 4, BAR - 4),
    stroke: 'ink.second',
    strokeWidth: 3,
    dash: [10, 9],
  }))
}

/** Keeps a number clear of a line behind it. */
function patch(bar: BarModel, look: Look, width: number): Mark[] {
  if (bar.variant !== 'ratio' || extraParts(bar) < 2) return []
  const hue = shown(bar, 'difference', look).as === '?' ? null : look.hue('difference')
  const fill = hue === null ? 'paper' : (`${hue}.tint` as const)
  return [{ type: 'rect', x: -width / 2 - 10, y: -32, width: width + 20, height: 64, radius: 8, fill }]
}

/** Three bars of a ratio leave no room below for a brace. */
function hasBrace(bar: BarModel): boolean {
  return bar.variant !== 'ratio' || bar.bars.length === 2
}

function shorterOf(bar: BarModel): number {
  if (bar.variant === 'comparison') return pairOf(bar).shorter
  return bar.variant === 'ratio' ? ratioPair(bar).shorter : 0
}

function beside(bar: BarModel, look: Look, end: number, row: number): Part {
  const how = shown(bar, 'difference', look)
  const width = how.as === '?' ? 72 : shownWidth(bar, how, onPaper(bar, how, SIZE))
  const at = { x: end + 16 + width / 2, y: rowTop(bar, row) + BAR / 2 }
  return valuePart(bar, 'difference', at, look, 'the difference', SIZE)
}

function guides(top: number, bottom: number, from: number, to: number): Part {
  const line = (x: number): Mark => ({
    type: 'path',
    d: upright(x, 6, bottom - top - 6),
    stroke: 'ink.second',
    strokeWidth: 3,
    dash: [3, 11],
  })
  const marks = to - from >= 1 ? [line(0), line(to - from)] : [line(0)]
  return { key: 'guides', at: { x: from, y: top }, marks }
}
