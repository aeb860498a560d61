import { centreOf } from '../../geometry/box'
import { polyline } from '../../geometry/path'
import { toFloat } from '../../number/exact'
import { chipMarks } from '../../picture/chip'
import { hiddenBoxMarks } from '../../picture/hidden'
import type { Mark } from '../../picture/mark'
import type { Part } from '../../picture/part'
import type { Look } from '../contract'
import { circleParts } from './circles'
import { markAt, rowBox, TOP, valueAt, xAt } from './geometry'
import { notationOf, restNumber, rowNumber, valueMarks } from './numerals'
import { partPart, restLabel } from './parts'
import { restName, rowName } from './quantities'
import { type FractionTiles, isCut, restOf, segmentsOf, valueOf } from './tiles'
import { coveringName, hiddenValueName } from './words'

const TOUCH = 56
const NUMERAL = 44

export function picture(tiles: FractionTiles, look: Look): Part[] {
  const parts = tiles.rows.flatMap((_, row) => {
    const covering = coveringName(tiles, look, row)
    if (covering !== null) return [coverPart(tiles, row, covering)]
    const body = tiles.shape === 'circle' ? circleParts(tiles, look, row) : stripParts(tiles, look, row)
    return [...body, ...valueParts(tiles, look, row)]
  })
  return [...parts, ...tiles.rows.map((_, row) => rowMarkPart(tiles, row)), ...guideParts(tiles, look)]
}

/** All the room of a row, whatever is in it. */
function coverPart(tiles: FractionTiles, row: number, shows: string): Part {
  const box =
    tiles.shape === 'circle'
      ? {
          x: valueAt(tiles, row).x - tiles.diameter / 2,
          y: valueAt(tiles, row).y - tiles.diameter - 40,
          width: tiles.diameter,
          height: tiles.diameter,
        }
      : rowBox(tiles, row)
  const at = centreOf(box)
  const own = { x: -box.width / 2, y: -box.height / 2, width: box.width, height: box.height }
  return {
    key: `cover ${row + 1}`,
    at,
    marks: hiddenBoxMarks(own, Math.min(66, 0.8 * box.height)),
    press: own,
    name: `hidden row ${row + 1}`,
    shows,
  }
}

function stripParts(tiles: FractionTiles, look: Look, row: number): Part[] {
  const held = tiles.rows[row]
  if (!held) return []
  const { y, height } = rowBox(tiles, row)
  const parts: Part[] = isCut(held) ? [] : [roomPart(tiles, row)]
  segmentsOf(tiles, held).forEach((segment, index) => {
    const [left, right] = [xAt(tiles, segment.from), xAt(tiles, segment.to)]
    const own = { x: (left - right) / 2, y: -height / 2, width: right - left, height }
    const shape = (): Mark => ({ type: 'rect', ...own })
    const at = { x: (left + right) / 2, y: y + height / 2 }
    const labelAt = { x: isCrossed(tiles, look, at.x, own.width) ? -LABEL_ASIDE : 0, y: 0 }
    parts.push(partPart(tiles, look, { row, index, segment, at, shape, room: own, labelAt }))
  })
  parts.push(...wholeLines(tiles, row), ...restParts(tiles, look, row), ...edgeParts(tiles, look, row))
  return parts
}

/** A label makes way for the line down. */
const LABEL_ASIDE = 44

function isCrossed({ guide, ...tiles }: FractionTiles, look: Look, middle: number, wide: number): boolean {
  if (guide === null || look.hidden('guide') === 'size' || wide < 4 * LABEL_ASIDE) return false
  return Math.abs(xAt({ ...tiles, guide }, toFloat(guide)) - middle) < LABEL_ASIDE
}

/** Where tiles are laid: the length of the whole. */
function roomPart(tiles: FractionTiles, row: number): Part {
  return {
    key: `room ${row + 1}`,
    at: { x: 0, y: 0 },
    marks: [{ type: 'rect', ...rowBox(tiles, row), stroke: 'line.strong', strokeWidth: 3, dash: [12, 8] }],
  }
}

/** Where one whole ends and the next begins. */
function wholeLines(tiles: FractionTiles, row: number): Part[] {
  const { y, height } = rowBox(tiles, row)
  return Array.from({ length: tiles.wholes - 1 }, (_, index) => ({
    key: `whole ${row + 1} ${index + 1}`,
    at: { x: xAt(tiles, index + 1), y: y + height / 2 },
    marks: [
      {
        type: 'path',
        d: polyline([
          { x: 0, y: -height / 2 - 8 },
          { x: 0, y: height / 2 + 8 },
        ]),
        stroke: 'ink',
        strokeWidth: 7,
      },
    ],
  }))
}

/** What is missing to the end, written where it is missing. */
function restParts(tiles: FractionTiles, look: Look, row: number): Part[] {
  const held = tiles.rows[row]
  const [value, rest] = held ? [valueOf(held), restOf(tiles, held)] : [null, null]
  if (!tiles.rest || !held || value === null || rest === null || rest === 0) return []
  const { y, height, x, width } = rowBox(tiles, row)
  const from = xAt(tiles, toFloat(value))
  const room = { x: 0, y: 0, width: x + width - from, height }
  const isHidden = look.hidden(restName(row)) !== 'no' || hiddenValueName(look, row) !== null
  return [
    restLabel(tiles, row, { x: (from + x + width) / 2, y: y + height / 2 }, room, {
      number: isHidden ? null : restNumber(tiles, held, rest),
      hue: look.hue(restName(row)),
    }),
  ]
}

/** The end of the shading, to be pulled along. */
function edgeParts(tiles: FractionTiles, look: Look, row: number): Part[] {
  const held = tiles.rows[row]
  if (!held || !isCut(held) || held.shaded === null) return []
  const { y, height } = rowBox(tiles, row)
  const hidden = hiddenValueName(look, row)
  const half = height / 2 + 6
  return [
    {
      key: `edge ${row + 1}`,
      at: { x: xAt(tiles, held.shaded / held.parts), y: y + height / 2 },
      marks: [
        {
          type: 'path',
          d: polyline([
            { x: 0, y: -half },
            { x: 0, y: half },
          ]),
          stroke: 'ink',
          strokeWidth: 7,
        },
      ],
      press: {
        x: -TOUCH / 2,
        y: -Math.max(height, TOUCH) / 2,
        width: TOUCH,
        height: Math.max(height, TOUCH),
      },
      name: `end of the shading in row ${row + 1}`,
      handle: true,
      ...(hidden === null ? {} : { shows: hidden }),
    },
  ]
}

function valueParts(tiles: FractionTiles, look: Look, row: number): Part[] {
  const held = tiles.rows[row]
  if (!tiles.values || !held || valueOf(held) === null) return []
  const hidden = hiddenValueName(look, row)
  const written = hidden === null ? rowNumber(tiles, held) : null
  return [
    {
      key: `value ${row + 1}`,
      at: valueAt(tiles, row),
      marks: valueMarks(tiles, written, look.hue(rowName(row)), NUMERAL),
      press: { x: -50, y: -TOUCH / 2, width: 100, height: TOUCH },
      name: `what row ${row + 1} comes to`,
      shows: hidden ?? rowName(row),
    },
  ]
}

/** Where a press chooses a row to work in; the one in use has a small arrow. */
function rowMarkPart(tiles: FractionTiles, row: number): Part {
  const isInUse = tiles.row === row + 1
  return {
    key: `row ${row + 1}`,
    at: markAt(tiles, row),
    marks: isInUse ? [{ type: 'path', d: 'M-11 -11L11 0L-11 11Z', fill: 'ink.second' }] : [],
    press: { x: -TOUCH / 2, y: -TOUCH / 2, width: TOUCH, height: TOUCH },
    name: isInUse ? `row ${row + 1}, in use` : `row ${row + 1}`,
  }
}

/** FT3: a line down through the rows. Where it meets an edge, the rows are equal up to there. */
function guideParts(tiles: FractionTiles, look: Look): Part[] {
  if (tiles.guide === null || tiles.shape === 'circle' || look.hidden('guide') === 'size') return []
  const last = rowBox(tiles, tiles.rows.length - 1)
  const isHidden = look.hidden('guide') !== 'no'
  const hue = look.hue('guide')
  const line: Mark = {
    type: 'path',
    d: polyline([
      { x: 0, y: 0 },
      { x: 0, y: last.y + last.height - TOP + 16 },
    ]),
    stroke: hue === null ? 'ink' : `${hue}.deep`,
    strokeWidth: 6,
    dash: [16, 11],
  }
  const chip = { x: 0, y: -30 }
  const number = chipMarks(isHidden ? null : tiles.guide, chip, 40, hue, notationOf(tiles))
  const knob: Mark = { type: 'circle', x: 0, y: -20, radius: 12, fill: hue === null ? 'ink' : `${hue}.deep` }
  return [
    {
      key: 'guide',
      at: { x: xAt(tiles, toFloat(tiles.guide)), y: TOP - 4 },
      marks: [line, ...(tiles.values || isHidden ? number : [knob])],
      press: { x: -TOUCH / 2, y: -TOUCH, width: TOUCH, height: TOUCH },
      name: 'line down',
      shows: 'guide',
      handle: true,
    },
  ]
}
