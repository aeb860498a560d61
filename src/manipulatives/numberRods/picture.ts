import { type Box, centreOf, grown, movedBy } from '../../geometry/box'
import { chipMarks } from '../../picture/chip'
import { hiddenBoxMarks } from '../../picture/hidden'
import type { Mark } from '../../picture/mark'
import type { Part } from '../../picture/part'
import { rodMarks } from '../../picture/rodMarks'
import { numberMarks, textMark } from '../../picture/text'
import { coveredName, type Look } from '../contract'
import type { Token } from '../token'
import { matBox, rodBoxes, rowMark, sizeOf, stretch, totalPlace } from './geometry'
import { longerAndShorter, rowName } from './quantities'
import { LETTERS, lengthOf, longest, type NumberRods, rowLength, valueOf, valueOfRow } from './rods'
import { pitchOf, unitOf } from './size'
import { colourOf, isRodHidden } from './words'

const TOUCH = 56
const NUMERAL = 50
const STANDING_NUMERAL = 44

export function picture(mat: NumberRods, look: Look): Part[] {
  if (look.covered) return [coverPart(mat, look)]
  if (mat.crossed) return crossedParts(mat, look)
  const parts = [...matParts(mat)]
  for (const [row, rods] of mat.rows.entries()) {
    const boxes = rodBoxes(mat, row)
    rods.forEach((rod, index) => {
      const box = boxes[index]
      if (box) parts.push(rodPart(mat, look, rod, row, index, box))
    })
    parts.push(...gapParts(mat, look, row), rowPart(mat, row), ...totalParts(mat, look, row))
  }
  return parts
}

function coverPart(mat: NumberRods, look: Look): Part {
  const { width, height } = sizeOf(mat)
  const box = { x: 4, y: 4, width: width - 8, height: height - 8 }
  return {
    key: 'cover',
    at: { x: 0, y: 0 },
    marks: hiddenBoxMarks(box, Math.min(88, box.height * 0.8)),
    press: box,
    name: 'hidden rods',
    shows: coveredName(look),
  }
}

/** The edge of the mat. Rows that touch need none while there are rods. */
function matParts(mat: NumberRods): Part[] {
  if (mat.touching && mat.rows.some((row) => row.length > 0)) return []
  const box = grown(matBox(mat), mat.standing ? 4 : 12)
  return [
    {
      key: 'mat',
      at: { x: 0, y: 0 },
      marks: [
        {
          type: 'rect',
          ...box,
          radius: 12,
          stroke: 'line.strong',
          strokeWidth: 3,
          dash: [12, 8],
        },
      ],
    },
  ]
}

function rodPart(mat: NumberRods, look: Look, rod: Token, row: number, index: number, box: Box): Part {
  const length = lengthOf(rod)
  const own = { x: -box.width / 2, y: -box.height / 2, width: box.width, height: box.height }
  const standing = box.height > box.width || (length === 1 && mat.standing)
  return {
    key: `token ${rod.id}`,
    at: centreOf(box),
    marks: rodMarks(length, unitOf(mat), standing, labelOf(mat, look, length, row, index), mat.notation),
    token: rod.id,
    press: atLeastTouch(own),
    name: `${colourOf(length)} rod ${index + 1} in row ${row + 1}`,
  }
}

function labelOf(mat: NumberRods, look: Look, length: number, row: number, index: number) {
  if (mat.labels === 'none') return null
  if (mat.labels === 'letters') return { text: LETTERS[length - 1] ?? '' }
  return isRodHidden(mat, look, row, index) ? { text: '?' } : { value: valueOf(mat, length) }
}

/** The first rod lies, the second stands across its middle. */
function crossedParts(mat: NumberRods, look: Look): Part[] {
  const { width, height } = sizeOf(mat)
  const u = unitOf(mat)
  return mat.rows.flatMap((row, at) => {
    const rod = row[0]
    if (!rod) return []
    const isFirst = mat.rows.findIndex((held) => held.length > 0) === at
    const long = lengthOf(rod) * u
    const size = isFirst ? { width: long, height: u } : { width: u, height: long }
    const box = { x: (width - size.width) / 2, y: (height - size.height) / 2, ...size }
    return [rodPart({ ...mat, standing: !isFirst }, look, rod, at, 0, box)]
  })
}

/** How much longer the longest row is, as a place for what is missing. */
function gapParts(mat: NumberRods, look: Look, row: number): Part[] {
  const rods = mat.rows[row] ?? []
  const [from, to] = [rowLength(rods), longest(mat)]
  if (!mat.gaps || rods.length === 0 || from === to) return []
  const box = stretch(mat, row, from, to - from)
  const at = centreOf(box)
  const own = movedBy(box, { x: -at.x, y: -at.y })
  const outline: Mark = {
    type: 'rect',
    ...own,
    radius: 3,
    fill: 'card',
    stroke: 'ink.second',
    strokeWidth: 3.5,
    dash: [12, 8],
  }
  const compared = longerAndShorter(mat)
  return [
    {
      key: `gap ${row + 1}`,
      at,
      marks: [outline, ...(compared?.shorter === row ? differenceMarks(mat, look, to - from) : [])],
      press: atLeastTouch(own),
      name: `gap in row ${row + 1}`,
      ...(compared ? { shows: 'difference' } : {}),
    },
  ]
}

function differenceMarks(mat: NumberRods, look: Look, length: number): Mark[] {
  const size = Math.min(STANDING_NUMERAL, 0.7 * unitOf(mat))
  if (look.hidden('difference') !== 'no') return [textMark('?', { x: 0, y: 0 }, size, { fill: 'ink.second' })]
  if (!mat.totals) return []
  const isKnown = mat.rows.every((_, row) => look.hidden(rowName(row)) === 'no')
  const value = valueOf(mat, length)
  return isKnown ? numberMarks(value, { x: 0, y: 0 }, size, { notation: mat.notation }) : []
}

/** Where a press chooses a row to work in; the one in use has a small arrow. */
function rowPart(mat: NumberRods, row: number): Part {
  const room = Math.max(TOUCH, Math.min(pitchOf(mat), 80))
  const s = 11
  const d = mat.standing ? `M${-s} ${s}L${s} ${s}L0 ${-s}Z` : `M${-s} ${-s}L${s} 0L${-s} ${s}Z`
  const isInUse = mat.row === row + 1
  return {
    key: `row ${row + 1}`,
    at: rowMark(mat, row),
    marks: isInUse ? [{ type: 'path', d, fill: 'ink.second' }] : [],
    press: mat.standing
      ? { x: -room / 2, y: -20, width: room, height: TOUCH }
      : { x: -TOUCH / 2, y: -room / 2, width: TOUCH, height: room },
    name: isInUse ? `row ${row + 1}, in use` : `row ${row + 1}`,
  }
}

function totalParts(mat: NumberRods, look: Look, row: number): Part[] {
  const rods = mat.rows[row] ?? []
  if (!mat.totals || rods.length === 0) return []
  const name = rowName(row)
  const isHidden =
    look.hidden(name) !== 'no' || (mat.rows.flat().length === rods.length && look.hidden('total') !== 'no')
  const hue = look.hue(name)
  const size = mat.standing ? STANDING_NUMERAL : NUMERAL
  const value = valueOfRow(mat, rods)
  const marks =
    hue === null && !isHidden
      ? numberMarks(value, { x: 0, y: 0 }, size, { notation: mat.notation })
      : chipMarks(isHidden ? null : value, { x: 0, y: 0 }, mat.standing ? 36 : 44, hue, mat.notation)
  return [
    {
      key: `total ${row + 1}`,
      at: totalPlace(mat, row),
      marks,
      press: { x: -40, y: -TOUCH / 2, width: 80, height: TOUCH },
      name: `what row ${row + 1} comes to`,
      shows: name,
    },
  ]
}

function atLeastTouch({ width, height }: Box): Box {
  const [wide, tall] = [Math.max(TOUCH, width), Math.max(TOUCH, height)]
  return { x: -wide / 2, y: -tall / 2, width: wide, height: tall }
}
