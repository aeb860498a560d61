import { textWidth } from '../../picture/andika'
import { BRACE_GAP } from '../../picture/brace'
import type { Mark } from '../../picture/mark'
import type { Part } from '../../picture/part'
import { textMark } from '../../picture/text'
import type { Look } from '../contract'
import { barName, countName, type Name, type Ratio } from './barModel'
import { brace, ends, valuePart } from './braces'
import type { Layout } from './geometry'
import { LEAST, onPaper, shownMarks, shownWidth } from './numeral'
import { BAR, leftOf, NAME_SIZE, ratioRoom, rowTop } from './rows'
import { numberInside } from './segments'
import { shown } from './unknown'

/** The braces over the bars of a ratio, "2 : 3", and the value of a part that is too narrow to hold it. */
export function ratioLabels(bar: Ratio, layout: Layout, look: Look): Part[] {
  return [...barBraces(bar, layout, look), ...noteParts(bar, look), ...eachPart(bar, layout, look)]
}

function barBraces(bar: Ratio, layout: Layout, look: Look): Part[] {
  const { depth, value, text } = ratioRoom(bar)
  return bar.bars.flatMap((_, row): Part[] => {
    const name = barName(row)
    if (!bar.brackets.includes(name)) return []
    const [from, to] = ends(layout, row)
    const y = rowTop(bar, row) - BRACE_GAP
    const at = { x: (from + to) / 2, y: y - depth - text }
    return [
      ...brace(`brace ${row + 1}`, { x: from, y }, { x: to, y }, 'above', depth),
      valuePart(bar, name, at, look, `all of bar ${row + 1}`, value),
    ]
  })
}

/** Above the names; each number is its bar's number of parts. */
function noteParts(bar: Ratio, look: Look): Part[] {
  if (!bar.note) return []
  const colon = textWidth(' : ', NAME_SIZE, 'bold')
  const y = rowTop(bar, 0) - BAR / 2 - 8
  let x = 0
  return bar.bars.flatMap(({ count }, index): Part[] => {
    const name = countName(index)
    const text = look.hidden(name) === 'no' ? String(count) : '?'
    const width = textWidth(text, NAME_SIZE, 'bold')
    const parts: Part[] = [{ ...countPart(name, text), at: { x: x + width / 2, y } }]
    x += width
    if (index < bar.bars.length - 1)
      parts.push({ key: `colon ${index + 1}`, at: { x: x + colon / 2, y }, marks: [noteMark(':')] })
    x += colon
    return parts
  })
}

function countPart(name: Name, text: string): Omit<Part, 'at'> {
  return {
    key: name,
    marks: [text === '?' ? noteMark(text, 'ink.second') : noteMark(text)],
    press: { x: -28, y: -36, width: 56, height: 72 },
    name: `how many parts in bar ${name.slice(-1)}`,
    shows: name,
  }
}

function noteMark(text: string, fill: 'ink' | 'ink.second' = 'ink'): Mark {
  return textMark(text, { x: 0, y: 0 }, NAME_SIZE, { fill })
}

/** "each 125" below the bars. */
function eachPart(bar: Ratio, layout: Layout, look: Look): Part[] {
  const [first] = layout.segments
  if (!bar.each || !first || numberInside(bar, layout, first, look) !== null) return []
  const how = shown(bar, 'part', look)
  const size = onPaper(bar, how, LEAST)
  const word = textWidth('each ', LEAST, 'regular')
  const digits = { x: word + shownWidth(bar, how, size) / 2, y: 0 }
  return [
    {
      key: 'each',
      at: { x: leftOf(bar), y: rowTop(bar, bar.bars.length - 1) + BAR + 34 },
      marks: [
        textMark('each', { x: 0, y: 0 }, LEAST, { align: 'left', weight: 'regular' }),
        ...shownMarks(bar, how, digits, size, 'ink'),
      ],
    },
  ]
}
