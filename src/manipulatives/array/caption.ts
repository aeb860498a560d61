import type { Point } from '../../geometry/point'
import type { Exact } from '../../number/exact'
import { textWidth } from '../../picture/andika'
import type { InkName } from '../../picture/ink'
import type { Mark } from '../../picture/mark'
import { isStacked, numberMarks, numberWidth, textMark } from '../../picture/text'
import type { Look } from '../contract'
import { type ArrayModel, blocksOf, type Name, partName } from './arrayModel'
import { quantities } from './numbers'
import { isMasked, isSketch } from './seen'

const SIZE = 50
/** The line that says that an area is not to scale. */
const NOTE = 60
const LEADING = { plain: 1.32, stacked: 2.3 }
/** A stacked fraction whose digits are of the least size. */
const STACKED = 62

/** The parts of more cuts than this are not written out. */
const MOST_WRITTEN = 6

type Word = { readonly text: string } | { readonly value: Exact | null }

/** A line under the array, as words and numbers; null stands for a hidden one. */
function wordsOf(array: ArrayModel, look: Look): Word[] {
  const values = quantities(array)
  const number = (name: Name): Word => ({ value: isMasked(array, look, name) ? null : (values[name] ?? 0) })
  const say = (text: string): Word[] => text.split(' ').map((word) => ({ text: word }))
  const times = (rows: Name, columns: Name): Word[] => {
    const both = [number(rows), number(columns)]
    const [one, other] = array.first === 'rows' ? both : both.toReversed()
    return [one, { text: '×' }, other].filter((word) => word !== undefined)
  }
  const blocks = blocksOf(array)
  const parts = (word: (block: (typeof blocks)[number]) => Word[]): Word[] =>
    blocks.length === 1 || blocks.length > MOST_WRITTEN
      ? []
      : [{ text: '=' }, ...blocks.flatMap((block, index) => [...(index > 0 ? say('+') : []), ...word(block)])]
  switch (array.caption) {
    case 'none':
      return []
    case 'words':
      return [
        number('rows'),
        ...say(values.rows === 1 && !isMasked(array, look, 'rows') ? 'row of' : 'rows of'),
        number('columns'),
        ...(array.remainder === null ? [] : [...say('and'), number('remainder'), ...say('left over')]),
      ]
    case 'factors':
      return [
        ...times('rows', 'columns'),
        ...parts(({ row, column }) =>
          times(partName(array, 'rows', row), partName(array, 'columns', column)),
        ),
      ]
    case 'equation':
      return array.remainder === null
        ? [
            ...times('rows', 'columns'),
            ...parts(({ name }) => [number(name)]),
            ...say('='),
            number('product'),
          ]
        : [
            number('dividend'),
            ...say('÷'),
            number('columns'),
            ...say('='),
            number('rows'),
            ...say('remainder'),
            number('remainder'),
          ]
  }
}

/** How many lines are kept for it: by how it is cut, never by its numbers. */
export function captionHeight(array: ArrayModel): number {
  const parts = array.rows.length * array.columns.length
  const lines = array.caption === 'none' ? 0 : parts > MOST_WRITTEN ? 1 : Math.ceil(parts / 2)
  const note = isSketch(array) ? NOTE : 0
  return lines * lineHeight(array, SIZE) + note + (lines > 0 || note > 0 ? 16 : 0)
}

function lineHeight(array: ArrayModel, size: number): number {
  return size * (array.numbers === 'fraction' ? LEADING.stacked : LEADING.plain)
}

/** The caption in lines, from the left end of the first. */
export function captionMarks(array: ArrayModel, look: Look, width: number): Mark[] {
  const words = wordsOf(array, look)
  const room = captionHeight(array) - (isSketch(array) ? NOTE : 0)
  let size = SIZE
  let lines = broken(array, words, size, width)
  while (lines.length * lineHeight(array, size) > room && size > 24)
    lines = broken(array, words, (size -= 2), width)
  const marks = lines.flatMap((line, index) =>
    lineMarks(array, line, size, { x: 0, y: (index + 0.5) * lineHeight(array, size) }),
  )
  if (!isSketch(array)) return marks
  const y = lines.length * lineHeight(array, size) + NOTE / 2
  const note = textMark('not to scale', { x: 0, y }, 44, {
    align: 'left',
    weight: 'regular',
    fill: 'ink.second',
  })
  return [...marks, note]
}

function broken(array: ArrayModel, words: readonly Word[], size: number, width: number): Word[][] {
  const lines: Word[][] = words.length === 0 ? [] : [[]]
  for (const chunk of chunks(words)) {
    const line = lines.at(-1) ?? []
    const isFull = lineWidth(array, [...line, ...chunk], size) > width
    if (isFull && line.length > 0) lines.push([...chunk])
    else line.push(...chunk)
  }
  return lines
}

/** What stays on one line: each begins with what joins it to the one before. */
function chunks(words: readonly Word[]): Word[][] {
  const found: Word[][] = []
  for (const word of words) {
    const isJoin = 'text' in word && /^([=+]|and|of|left|remainder)$/.test(word.text)
    const last = found.at(-1)
    if (isJoin || last === undefined) found.push([word])
    else last.push(word)
  }
  return found
}

function lineWidth(array: ArrayModel, words: readonly Word[], size: number): number {
  const space = textWidth(' ', size, 'regular')
  return words.reduce((sum, word) => sum + wordWidth(array, word, size) + space, -space)
}

function wordWidth(array: ArrayModel, word: Word, size: number): number {
  if ('text' in word) return textWidth(word.text, size, 'regular')
  if (word.value === null) return textWidth('?', size, 'bold')
  return numberWidth(word.value, sizeFor(array, word.value, size), notationOf(array))
}

function lineMarks(array: ArrayModel, words: readonly Word[], size: number, at: Point): Mark[] {
  let { x } = at
  return words.flatMap((word) => {
    const width = wordWidth(array, word, size)
    const middle = { x: x + width / 2, y: at.y }
    x += width + textWidth(' ', size, 'regular')
    if ('text' in word) return [textMark(word.text, middle, size, { weight: 'regular', fill: 'ink.second' })]
    return valueMarks(array, word.value, middle, size)
  })
}

/** A number of the array or "?", centred on a point. */
export function valueMarks(
  array: ArrayModel,
  value: Exact | null,
  at: Point,
  size: number,
  fill: InkName = 'ink',
): Mark[] {
  if (value === null) return [textMark('?', at, size, { fill: fill === 'ink' ? 'ink.second' : fill })]
  return numberMarks(value, at, sizeFor(array, value, size), { notation: notationOf(array), fill })
}

export function valueWidth(array: ArrayModel, value: Exact | null, size: number): number {
  return wordWidth(array, { value }, size)
}

function sizeFor(array: ArrayModel, value: Exact, size: number): number {
  return isStacked(value, notationOf(array)) ? Math.max(STACKED, size) : size
}

export function notationOf(array: ArrayModel): 'fraction' | 'decimal' {
  return array.numbers === 'fraction' ? 'fraction' : 'decimal'
}
