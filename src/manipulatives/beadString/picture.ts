import { polyline } from '../../geometry/path'
import { beadMarks } from '../../picture/bead'
import { chipHeight, chipMarks, chipWidth } from '../../picture/chip'
import { hiddenBoxMarks } from '../../picture/hidden'
import type { Hue } from '../../picture/ink'
import type { Mark } from '../../picture/mark'
import { marginPart, type Part } from '../../picture/part'
import type { Look } from '../contract'
import { type BeadString, beadsBefore, pegName } from './beadString'
import { ABOVE, beadWidth, beadX, middleY, NUMBER_UP, PEG_TALL, pegX, sizeOf } from './geometry'

const NUMERAL = 50
const STRING_END = 20
const TOUCH = 56

/** Where the beads part, as far as the class may see it. */
export function seenSplit(string: BeadString, look: Look): number | null {
  return isSeen(look, 0) ? beadsBefore(string) : null
}

/** Whether a peg may be drawn where it hangs. */
function isSeen(look: Look, index: number): boolean {
  return look.hidden(pegName(index)) !== 'size' && (index > 0 || look.hidden('after') !== 'size')
}

export function picture(string: BeadString, look: Look): Part[] {
  const split = seenSplit(string, look)
  const d = beadWidth(string)
  const along = {
    x: STRING_END,
    y: middleY(string) - d / 2,
    width: sizeOf(string).width - 2 * STRING_END,
    height: d,
  }
  return [
    marginPart(along),
    stringPart(string),
    ...beadParts(string, split),
    ...coverParts(string, split),
    ...string.pegs.flatMap((_, index) => pegParts(string, look, index, split)),
  ]
}

function stringPart(string: BeadString): Part {
  const y = middleY(string)
  const ends = [STRING_END, sizeOf(string).width - STRING_END].map((x) => ({ x, y: 0 }))
  const strokeWidth = Math.max(3, 0.1 * beadWidth(string))
  return {
    key: 'string',
    at: { x: 0, y },
    marks: [{ type: 'path', d: polyline(ends), stroke: 'ink.second', strokeWidth }],
  }
}

/** BS2: the colour changes after every group. Covered beads are not there to be counted. */
function beadParts(string: BeadString, split: number | null): Part[] {
  const d = beadWidth(string)
  const shown = string.covered && split !== null ? split : string.beads
  return Array.from({ length: shown }, (_, index) => {
    const bead = index + 1
    return {
      key: `bead ${bead}`,
      at: { x: beadX(string, bead, split), y: middleY(string) },
      marks: beadMarks(isRed(string, bead), d),
      press: { x: -d / 2, y: -Math.max(d, TOUCH) / 2, width: d, height: Math.max(d, TOUCH) },
      name: `bead ${bead}`,
      handle: true,
    }
  })
}

export function isRed(string: BeadString, bead: number): boolean {
  return Math.floor((bead - 1) / string.group) % 2 === 0
}

function coverParts(string: BeadString, split: number | null): Part[] {
  if (!string.covered || split === null || split === string.beads) return []
  const d = beadWidth(string)
  const left = beadX(string, split + 1, split) - d / 2
  const right = beadX(string, string.beads, split) + d / 2
  const tall = Math.max(d + 14, TOUCH)
  const box = { x: 0, y: -tall / 2, width: right - left, height: tall }
  return [
    {
      key: 'cover',
      at: { x: left, y: middleY(string) },
      marks: hiddenBoxMarks(box, Math.min(66, Math.max(44, 0.7 * d))),
      press: box,
      name: 'cover over the beads after the peg',
    },
  ]
}

function pegParts(string: BeadString, look: Look, index: number, split: number | null): Part[] {
  const peg = string.pegs[index]
  if (peg === undefined) return []
  const name = pegName(index)
  const said = index === 0 ? 'peg' : `peg ${index + 1}`
  const hue = look.hue(name)
  const hidden = look.hidden(name) !== 'no'
  const d = beadWidth(string)
  const seen = isSeen(look, index)
  const x = seen ? pegX(string, peg.after, split) : sizeOf(string).width / 2 + 90 * index
  const parts: Part[] = []
  if (seen) parts.push(...drawnPeg(string, said, x, hue ?? 'slate', hidden ? name : null))
  if (hidden || !seen || peg.numeral) {
    const value = hidden || !seen ? null : peg.after
    parts.push({
      key: `${said} number`,
      at: { x, y: ABOVE - NUMBER_UP },
      marks: chipMarks(value, { x: 0, y: 0 }, NUMERAL, hue, 'decimal'),
      press: boxAbout(chipWidth(value, NUMERAL, 'decimal'), chipHeight(NUMERAL)),
      name: `number of the ${said}`,
      shows: look.hidden('after') === 'size' && !hidden ? 'after' : name,
    })
  }
  if (seen && string.drop > 0) {
    const ends = [d / 2, d / 2 + string.drop].map((y) => ({ x: 0, y }))
    const line: Mark = {
      type: 'path',
      d: polyline(ends),
      stroke: 'ink.second',
      strokeWidth: 4,
      dash: [3, 11],
    }
    parts.push({ key: `${said} drop`, at: { x, y: middleY(string) }, marks: [line] })
  }
  return parts
}

/** A clothes peg: two legs over the string, hanging exactly at the end of its bead. */
function drawnPeg(string: BeadString, said: string, x: number, hue: Hue, shows: string | null): Part[] {
  const d = beadWidth(string)
  const top = -PEG_TALL - d / 2
  const foot = Math.max(8, d * 0.22)
  const half = Math.min(9, Math.max(5, d * 0.16))
  const outline = { fill: `${hue}.fill`, stroke: `${hue}.outline`, strokeWidth: 3 } as const
  const part: Part = {
    key: said,
    at: { x, y: middleY(string) },
    marks: [
      { type: 'rect', x: -half, y: top, width: 2 * half, height: foot - top, radius: half * 0.7, ...outline },
      {
        type: 'path',
        d: polyline([
          { x: 0, y: top + 10 },
          { x: 0, y: foot - 8 },
        ]),
        stroke: `${hue}.outline`,
        strokeWidth: 2.5,
      },
    ],
    press: { x: -TOUCH / 2, y: top, width: TOUCH, height: Math.max(TOUCH, PEG_TALL) },
    name: said,
    handle: true,
  }
  return [shows === null ? part : { ...part, shows }]
}

function boxAbout(width: number, height: number) {
  const wide = Math.max(TOUCH, width)
  return { x: -wide / 2, y: -height / 2, width: wide, height }
}
