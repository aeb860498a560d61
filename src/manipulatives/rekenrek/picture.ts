import { grown } from '../../geometry/box'
import { polyline } from '../../geometry/path'
import { counted } from '../../number/spoken'
import { beadMarks } from '../../picture/bead'
import { braceMark } from '../../picture/brace'
import { chipHeight, chipMarks } from '../../picture/chip'
import { hiddenBoxMarks } from '../../picture/hidden'
import type { Hue } from '../../picture/ink'
import type { Mark } from '../../picture/mark'
import type { Part } from '../../picture/part'
import { textMark } from '../../picture/text'
import { coveredName, type Look } from '../contract'
import { beadAt, beadWidth, frameSize, insideBox, PUSHES_ROOM, ROWS_ROOM, rowY, sizeOf } from './geometry'
import { isHundred, type Name, ON_A_WIRE, type Rekenrek, rowName, totalOf } from './rekenrek'

const NUMERAL = 50
const TOTAL = 66
const TIGHT = 44
const TOUCH = 56

export function picture(frame: Rekenrek, look: Look): Part[] {
  const isUnseen = look.covered || frame.covered
  return [
    framePart(frame),
    ...(isUnseen ? [coverPart(frame, look)] : beadParts(frame)),
    ...(frame.showRows ? frame.rows.map((_, row) => rowPart(frame, look, row)) : []),
    ...(frame.showTotal ? totalParts(frame, look) : []),
    ...(frame.showPushes ? [pushesPart(frame, look)] : []),
  ]
}

function framePart(frame: Rekenrek): Part {
  const d = beadWidth(frame)
  const inside = insideBox(frame)
  const line = { stroke: 'wood.line', strokeWidth: 0.07 * d } as const
  const wires = frame.rows.map((_, row): Mark => {
    const ends = [inside.x, inside.x + inside.width].map((x) => ({ x, y: rowY(frame, row) }))
    return { type: 'path', d: polyline(ends), stroke: 'ink.second', strokeWidth: 0.1 * d }
  })
  return {
    key: 'frame',
    at: { x: 0, y: 0 },
    marks: [
      { type: 'rect', x: 0, y: 0, ...frameSize(frame), radius: 0.34 * d, fill: 'wood', ...line },
      { type: 'rect', ...inside, radius: 0.14 * d, fill: 'cell' },
      ...wires,
      { type: 'rect', ...inside, radius: 0.14 * d, ...line },
    ],
  }
}

/** RK1: five red, then five white. */
export function isRed(bead: number): boolean {
  return bead <= ON_A_WIRE / 2
}

function beadParts(frame: Rekenrek): Part[] {
  const side = Math.max(TOUCH, beadWidth(frame))
  const marks = [beadMarks(true, beadWidth(frame)), beadMarks(false, beadWidth(frame))] as const
  return frame.rows.flatMap((_, row) =>
    Array.from({ length: ON_A_WIRE }, (_unused, index) => {
      const bead = index + 1
      return {
        key: `bead ${row + 1} ${bead}`,
        at: beadAt(frame, row, bead),
        marks: marks[isRed(bead) ? 0 : 1],
        press: { x: -side / 2, y: -side / 2, width: side, height: side },
        name: `bead ${bead} on ${wireSaid(frame, row)}`,
        handle: true,
      }
    }),
  )
}

export function wireSaid(frame: Rekenrek, row: number): string {
  return isHundred(frame) ? `wire ${row + 1}` : `the ${rowName(frame, row)} wire`
}

/** A cloth over the beads; while a number is hidden by size, what shows it again. */
function coverPart(frame: Rekenrek, look: Look): Part {
  const box = grown(insideBox(frame), -10)
  const cover: Part = {
    key: 'cover',
    at: { x: 0, y: 0 },
    marks: hiddenBoxMarks(box, 88),
    press: box,
    name: 'covered beads',
  }
  return look.covered ? { ...cover, shows: coveredName(look) } : cover
}

/** A cloth hides every number. */
function unwritten(frame: Rekenrek, look: Look, name: Name): boolean {
  return look.hidden(name) !== 'no' || look.covered || frame.covered
}

function rowPart(frame: Rekenrek, look: Look, row: number): Part {
  const name = rowName(frame, row)
  const value = unwritten(frame, look, name) ? null : (frame.rows[row] ?? 0)
  const tall = isHundred(frame) ? TOUCH : chipHeight(NUMERAL)
  return {
    key: `number ${row + 1}`,
    at: { x: frameSize(frame).width + ROWS_ROOM / 2 + 6, y: rowY(frame, row) },
    marks: isHundred(frame)
      ? tightMarks(value, look.hue(name))
      : chipMarks(value, { x: 0, y: 0 }, NUMERAL, look.hue(name), 'decimal'),
    press: { x: -44, y: -tall / 2, width: 88, height: tall },
    name: `number on ${wireSaid(frame, row)}`,
    shows: shownBy(look, name),
  }
}

/** Ten wires lie too close for chips. */
function tightMarks(value: number | null, hue: Hue | null): Mark[] {
  if (value === null) return hiddenBoxMarks({ x: -30, y: -25, width: 60, height: 50 }, TIGHT)
  return [textMark(String(value), { x: 0, y: 0 }, TIGHT, { fill: hue === null ? 'ink' : `${hue}.deep` })]
}

/** A press on a number that only a cover hides shows what covers it. */
function shownBy(look: Look, name: Name): string {
  return look.hidden(name) === 'no' && look.covered ? coveredName(look) : name
}

function totalParts(frame: Rekenrek, look: Look): Part[] {
  const hue = look.hue('total')
  const ink = hue === null ? 'ink' : (`${hue}.deep` as const)
  const x = frameSize(frame).width + (frame.showRows ? ROWS_ROOM : 0) + 14
  const [top, bottom] = [
    rowY(frame, 0) - 0.5 * beadWidth(frame),
    rowY(frame, frame.rows.length - 1) + 0.5 * beadWidth(frame),
  ]
  const middle = (top + bottom) / 2
  const box = { x: -54, y: -45, width: 108, height: 90 }
  return [
    {
      key: 'brace',
      at: { x, y: 0 },
      marks: [braceMark({ x: 0, y: top }, { x: 0, y: bottom }, 'right', 40, ink)],
    },
    {
      key: 'total',
      at: { x: x + 108, y: middle },
      marks: unwritten(frame, look, 'total')
        ? hiddenBoxMarks(box, TOTAL)
        : [textMark(String(totalOf(frame)), { x: 0, y: 0 }, TOTAL, { fill: ink })],
      press: box,
      name: 'total',
      shows: shownBy(look, 'total'),
    },
  ]
}

function pushesPart(frame: Rekenrek, look: Look): Part {
  const said = look.covered ? '? pushes' : counted(frame.pushes, 'push', 'pushes')
  return {
    key: 'pushes',
    at: { x: frameSize(frame).width / 2, y: sizeOf(frame).height - PUSHES_ROOM / 2 + 4 },
    marks: [textMark(said, { x: 0, y: 0 }, NUMERAL, { weight: 'regular' })],
  }
}
