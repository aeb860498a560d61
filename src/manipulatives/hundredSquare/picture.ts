import { polygon, polyline } from '../../geometry/path'
import { textWidth } from '../../picture/andika'
import { hiddenBoxMarks } from '../../picture/hidden'
import type { Hue } from '../../picture/ink'
import type { Mark } from '../../picture/mark'
import { marginPart, type Part } from '../../picture/part'
import { textMark } from '../../picture/text'
import { coveredName, type Look } from '../contract'
import { countableName, tokenMarks } from '../countable'
import { captionMarks } from './caption'
import { captionAt, centreOf, cornerOf, hasCaption, squareBox } from './geometry'
import { CELLS, type Cell, type HundredSquare, isThere, numberIn, placeOf } from './square'

/** Shares of a cell's side. */
const LINE = 0.035
const BORDER = 0.08
const RING = 0.09
const DIGITS = 0.5

export function picture(square: HundredSquare, look: Look): Part[] {
  if (look.covered) return [framePart(square), coverPart(square, look), ...captionParts(square, look)]
  const there = CELLS.filter((cell) => isThere(square, cell))
  return [
    marginPart(squareBox(square)),
    ...(square.fragment.length === 0 ? [framePart(square)] : []),
    ...there.map((cell) => cellPart(square, look, cell)),
    ...(square.fragment.length === 0 ? [linesPart(square)] : []),
    ...ringParts(square, look),
    ...counterParts(square, look),
    ...captionParts(square, look),
  ]
}

function framePart(square: HundredSquare): Part {
  const box = squareBox(square)
  return { key: 'frame', at: { x: 0, y: 0 }, marks: [{ type: 'rect', ...box, radius: 5, fill: 'cell' }] }
}

/** Over the shading, so that every cell is seen. */
function linesPart(square: HundredSquare): Part {
  const { side } = square
  const box = squareBox(square)
  const lines = Array.from({ length: 9 }, (_, index) => {
    const at = (index + 1) * side
    const across = polyline([
      { x: 0, y: at },
      { x: box.width, y: at },
    ])
    return (
      across +
      polyline([
        { x: at, y: 0 },
        { x: at, y: box.height },
      ])
    )
  })
  return {
    key: 'lines',
    at: { x: 0, y: 0 },
    marks: [
      { type: 'path', d: lines.join(''), stroke: 'ink', strokeWidth: LINE * side },
      { type: 'rect', ...box, radius: 5, stroke: 'ink', strokeWidth: BORDER * side },
    ],
  }
}

function coverPart(square: HundredSquare, look: Look): Part {
  const { width, height } = squareBox(square)
  return {
    key: 'cover',
    at: { x: 0, y: 0 },
    marks: hiddenBoxMarks({ x: 10, y: 10, width: width - 20, height: height - 20 }, 132),
    press: squareBox(square),
    name: 'hidden square',
    shows: coveredName(look),
  }
}

const HUES: readonly Hue[] = ['yellow', 'blue', 'red']

/** One hue, or two where a number is a multiple of both. */
function huesOf(square: HundredSquare, look: Look, cell: Cell): Hue[] {
  const of = (index: number): Hue =>
    look.hue(`shaded${index + 1}`) ??
    (index === 0 ? look.hue('shaded') : null) ??
    look.hue(index === 0 ? 'value' : '') ??
    HUES[index] ??
    'teal'
  const shade = square.shades.findIndex((cells) => cells.includes(cell))
  if (shade >= 0) return [of(shade)]
  const number = numberIn(square, cell)
  return square.multiples.flatMap((one, index) => (number % one === 0 ? [HUES[index] ?? 'teal'] : []))
}

function cellPart(square: HundredSquare, look: Look, cell: Cell): Part {
  const { side } = square
  const box = { x: 0, y: 0, width: side, height: side }
  const isRinged = square.ring === cell
  const isCovered = isCellCovered(square, look, cell)
  const hues = huesOf(square, look, cell)
  const marks: Mark[] = fills(hues, side)
  if (square.fragment.length > 0) {
    if (marks.length === 0) marks.push({ type: 'rect', ...box, fill: 'cell' })
    marks.push({ type: 'rect', ...box, stroke: 'ink', strokeWidth: 3 })
  }
  if (isCovered) marks.push(...coverMarks(side))
  else if (!square.blank) marks.push(digits(numberIn(square, cell), side, isRinged, hues[0] ?? null))
  const part: Part = {
    key: `cell ${cell}`,
    at: cornerOf(square, cell),
    marks,
    press: box,
    name: nameOf(square, look, cell),
  }
  const shown: Part = isRinged && look.hidden('at') !== 'no' ? { ...part, shows: 'at' } : part
  return square.touch === 'shade' ? { ...shown, handle: true } : shown
}

export function isCellCovered(square: HundredSquare, look: Look, cell: Cell): boolean {
  if (square.blank) return false
  return square.covered.includes(cell) || (square.ring === cell && look.hidden('at') !== 'no')
}

function fills(hues: readonly Hue[], side: number): Mark[] {
  const [one, other] = hues
  if (one === undefined) return []
  const whole: Mark = { type: 'rect', x: 0, y: 0, width: side, height: side, fill: `${one}.fill` }
  if (other === undefined) return [whole]
  const corner = polygon([
    { x: side, y: 0 },
    { x: side, y: side },
    { x: 0, y: side },
  ])
  return [whole, { type: 'path', d: corner, fill: `${other}.fill` }]
}

function digits(number: number, side: number, isRinged: boolean, hue: Hue | null): Mark {
  const text = String(number)
  const weight = isRinged || hue !== null ? 'bold' : 'regular'
  const size = Math.min(DIGITS * side, (DIGITS * side * 0.8 * side) / textWidth(text, DIGITS * side, weight))
  return textMark(text, { x: side / 2, y: side / 2 }, size, {
    weight,
    fill: hue === null ? 'ink' : `${hue}.onFill`,
  })
}

function coverMarks(side: number): Mark[] {
  const inset = 0.09 * side
  const wide = side - 2 * inset
  return [
    {
      type: 'rect',
      x: inset,
      y: inset,
      width: wide,
      height: wide,
      radius: 6,
      fill: 'card',
      stroke: 'ink.second',
      strokeWidth: 2.5,
      dash: [7, 5],
    },
    textMark('?', { x: side / 2, y: side / 2 }, DIGITS * side, { fill: 'ink.second' }),
  ]
}

/** What can be read there, else where it is. */
export function nameOf(square: HundredSquare, look: Look, cell: Cell): string {
  if (!square.blank && !isCellCovered(square, look, cell)) return String(numberIn(square, cell))
  const { row, column } = placeOf(square, cell)
  return `${square.blank ? 'cell' : 'covered number'} in row ${row + 1}, column ${column + 1}`
}

function ringParts(square: HundredSquare, look: Look): Part[] {
  if (square.ring === null) return []
  const { side } = square
  const hue = look.hue('at')
  const press = { x: -side / 2, y: -side / 2, width: side, height: side }
  return [
    {
      key: 'ring',
      at: centreOf(square, square.ring),
      marks: [
        {
          type: 'rect',
          ...press,
          radius: 0.1 * side,
          stroke: hue === null ? 'ink' : `${hue}.deep`,
          strokeWidth: RING * side,
        },
      ],
      press,
      name: 'ring',
      handle: true,
      shows: 'at',
    },
  ]
}

function counterParts(square: HundredSquare, look: Look): Part[] {
  const { side } = square
  return square.counters.map(({ cell, token }) => {
    const { row, column } = placeOf(square, cell)
    return {
      key: `token ${token.id}`,
      at: centreOf(square, cell),
      marks: tokenMarks(token, look, 0.82 * side),
      token: token.id,
      press: { x: -side / 2, y: -side / 2, width: side, height: side },
      name: `${countableName(token, look)} in row ${row + 1}, column ${column + 1}`,
    }
  })
}

function captionParts(square: HundredSquare, look: Look): Part[] {
  if (!hasCaption(square)) return []
  const width = squareBox(square).width
  const hidden = (['value', 'shaded'] as const).find((name) => look.hidden(name) !== 'no')
  return [
    {
      key: 'caption',
      at: captionAt(square),
      marks: captionMarks(square, look, width),
      press: { x: -width / 2, y: -34, width, height: 68 },
      name: 'what is shaded',
      shows: hidden ?? 'value',
    },
  ]
}
