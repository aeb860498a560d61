import { textWidth } from '../../picture/andika'
import { BRACE_GAP } from '../../picture/brace'
import type { Mark } from '../../picture/mark'
import type { Part } from '../../picture/part'
import { textMark } from '../../picture/text'
import type { Look } from '../contract'
import type { BarModel } from './barModel'
import { brace, DEPTH, ends, valuePart, within } from './braces'
import { BAR, type Layout, leftOf, lowerRow, rowTop, sizeOf } from './geometry'
import { pairOf } from './numbers'
import { onPaper, shownMarks, shownWidth, sizeThatFits } from './numeral'
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
  if (layout.drawn === 'covered') return labelled(bar, look, leftOf(bar) + bar.length / 2, words)
  const shorter = bar.variant === 'comparison' ? pairOf(bar).shorter : 0
  const longer = shorter === upper ? upper + 1 : upper
  const from = ends(layout, shorter)[1]
  const to = ends(layout, longer)[1]
  const parts: Part[] = [guides(rowTop(bar, upper) + BAR, rowTop(bar, upper + 1), from, to)]
  const how = shown(bar, 'difference', look)
  const fits = sizeThatFits(bar, how, to - from)
  if (to - from >= 1) parts.push(extra(bar, look, { x: from, y: rowTop(bar, shorter) }, to - from))
  parts.push(
    ...brace(
      'difference brace',
      { x: from, y: bottom + BRACE_GAP },
      { x: to, y: bottom + BRACE_GAP },
      'below',
    ),
  )
  const middle = (from + to) / 2
  if (fits === null) return [...parts, ...labelled(bar, look, middle, words)]
  const reach = Math.max(56, to - from)
  return [
    ...parts,
    wordPart(within(middle, WORD_WIDTH, sizeOf(bar).width), words),
    {
      key: 'difference',
      at: { x: middle, y: rowTop(bar, shorter) + BAR / 2 },
      marks: shownMarks(bar, how, { x: 0, y: 0 }, fits, 'ink'),
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
  return { key: 'extra', at, marks: [barMark(width, hue === null ? null : `${hue}.tint`, true)] }
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
