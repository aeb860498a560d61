import { textWidth } from '../../picture/andika'
import { arrowMarks } from '../../picture/arrow'
import type { Part } from '../../picture/part'
import { textMark } from '../../picture/text'
import type { Look } from '../contract'
import { afterName, type BeforeAfter } from './barModel'
import { ends, valuePart } from './braces'
import type { Layout, Segment } from './geometry'
import { LEAST, onPaper, shownMarks, shownWidth } from './numeral'
import { BAR, COME_TO, GIVING, leftOf, rowTop } from './rows'
import { numberInside } from './segments'
import { shown } from './unknown'

/** "before" and "after", what has come of each bar, and the way that went from one to the other. */
export function transferParts(bar: BeforeAfter, layout: Layout, look: Look): Part[] {
  const moved = layout.segments.filter((segment) => segment.moved !== undefined)
  return [
    heading(bar, 'before', 0),
    heading(bar, 'after', 2),
    ...arrow(bar, moved),
    ...movedBeside(bar, layout, look, moved),
    ...layout.segments.flatMap((segment) => narrow(bar, layout, segment, look)),
    ...comeTo(bar, layout, look),
  ]
}

function heading(bar: BeforeAfter, word: string, row: number): Part {
  const marks = [
    textMark(word, { x: 0, y: 0 }, LEAST, { align: 'left', weight: 'regular', fill: 'ink.second' }),
  ]
  return { key: word, at: { x: leftOf(bar), y: rowTop(bar, row) - 34 }, marks }
}

/** From where it was to where it has come. */
function arrow(bar: BeforeAfter, moved: readonly Segment[]): Part[] {
  const gone = moved.find((segment) => segment.moved === 'gone')
  const come = moved.find((segment) => segment.moved === 'come')
  if (!gone || !come || gone.width < 1) return []
  const down = gone.row < come.row
  const from = { x: gone.x + gone.width / 2, y: rowTop(bar, gone.row) + (down ? BAR + 4 : -4) }
  const to = { x: come.x + come.width / 2 - from.x, y: down ? GIVING - 8 : 8 - GIVING }
  return [{ key: 'way', at: from, marks: arrowMarks({ x: 0, y: 0 }, to, 'ink.second', 5, 22) }]
}

/** Beside "after", when it is too narrow to hold its number. */
function movedBeside(bar: BeforeAfter, layout: Layout, look: Look, moved: readonly Segment[]): Part[] {
  const come = moved.find((segment) => segment.moved === 'come')
  if (!come || numberInside(bar, layout, come, look) !== null) return []
  const how = shown(bar, 'moved', look)
  const width = how.as === '?' ? 72 : shownWidth(bar, how, onPaper(bar, how, 50))
  const word = textWidth('after  moving ', LEAST, 'regular')
  const x = leftOf(bar) + textWidth('after  ', LEAST, 'regular')
  const y = rowTop(bar, 2) - 34
  return [
    {
      key: 'moving',
      at: { x, y },
      marks: [
        textMark('moving', { x: 0, y: 0 }, LEAST, { align: 'left', weight: 'regular', fill: 'ink.second' }),
      ],
    },
    valuePart(bar, 'moved', { x: leftOf(bar) + word + width / 2, y }, look, 'how much has moved', 50),
  ]
}

/** A bar that is too narrow to hold its number has it on the right; the bar that takes is read at its end. */
function narrow(bar: BeforeAfter, layout: Layout, segment: Segment, look: Look): Part[] {
  if (isOutside(segment) && numberInside(bar, layout, segment, look) === null)
    return [overSegment(bar, segment, look)]
  if (segment.moved || segment.bare || numberInside(bar, layout, segment, look) !== null) return []
  if (segment.row > 1 && hasCome(layout, segment.row)) return []
  const how = shown(bar, segment.name, look)
  const size = onPaper(bar, how, 50)
  const [, end] = ends(layout, segment.row)
  const at = { x: end + 16 + shownWidth(bar, how, size) / 2, y: rowTop(bar, segment.row) + BAR / 2 }
  return [{ key: `number ${segment.row + 1}`, at, marks: shownMarks(bar, how, { x: 0, y: 0 }, size, 'ink') }]
}

/** Whether anything has come to the bar in a row, from the other one or from outside. */
function hasCome(layout: Layout, row: number): boolean {
  return layout.segments.some(
    ({ moved, row: own }) => own === row && (moved === 'come' || moved === 'gained'),
  )
}

function isOutside({ moved }: Segment): boolean {
  return moved === 'gained' || moved === 'lost'
}

/** Over a gain or a loss that is too narrow to hold its number. */
function overSegment(bar: BeforeAfter, segment: Segment, look: Look): Part {
  const at = { x: segment.x + segment.width / 2, y: rowTop(bar, segment.row) - GIVING / 2 }
  const marks = shownMarks(bar, shown(bar, segment.name, look), { x: 0, y: 0 }, LEAST, 'ink')
  return { key: `over ${segment.key}`, at, marks }
}

/** What a bar that takes or gains has come to, at its end. */
function comeTo(bar: BeforeAfter, layout: Layout, look: Look): Part[] {
  return [0, 1].flatMap((index) => oneComeTo(bar, layout, look, index))
}

function oneComeTo(bar: BeforeAfter, layout: Layout, look: Look, index: number): Part[] {
  const row = index + 2
  if (!hasCome(layout, row)) return []
  const name = afterName(index)
  const how = shown(bar, name, look)
  const wide = shownWidth(bar, how, 66)
  const size = how.as === '?' ? 50 : Math.max(LEAST, Math.min(66, (66 * (COME_TO - 20)) / wide))
  const width = how.as === '?' ? 72 : shownWidth(bar, how, onPaper(bar, how, size))
  const [, end] = ends(layout, row)
  const at = { x: end + 18 + width / 2, y: rowTop(bar, row) + BAR / 2 }
  return [valuePart(bar, name, at, look, `all of bar ${index + 1} after`, size)]
}
