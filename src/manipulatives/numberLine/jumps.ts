import type { Exact } from '../../number/exact'
import { compare, subtract } from '../../number/exact'
import { MINUS } from '../../number/numerals'
import { textWidth } from '../../picture/andika'
import { chipHeight, chipMarks, chipWidth } from '../../picture/chip'
import type { Hue, InkName } from '../../picture/ink'
import type { Mark } from '../../picture/mark'
import type { Part } from '../../picture/part'
import { isStacked, numberMarks, numberWidth, textMark } from '../../picture/text'
import type { Look } from '../contract'
import { type Arc, arcHead, arcMark, arcsOf, labelOff, under } from './arc'
import { headroomOf, JUMP_LABEL, JUMP_OFF, marginOf, placeOf, touchBox } from './geometry'
import { coverOf, type NumberLine } from './numberLine'
import { alongOf, stopsAlong } from './scale'
import type { Name } from './values'
import { writesOn } from './writing'

const COVER_HUE: Hue = 'purple'
const TRACK = 16
/** The sizes of jumps where one arc goes over another. */
const SMALLER = 48
/** Heights of what is written, as shares of its size. */
const DIGITS_TALL = 0.73
const STACKED_TALL = 1.4
const SKETCH_DASH = [14, 11]

export function startHue(look: Look): Hue {
  return look.hue('start') ?? 'blue'
}

export function jumpHue(look: Look, jump: number): Hue {
  return look.hue(`jump${jump}`) ?? 'yellow'
}

/** The line coloured up to the start and along each jump; a jump back takes its length away. */
export function trackParts(line: NumberLine, look: Look): Part[] {
  const stops = stopsAlong(line, look)
  const [start] = stops
  if (!line.track || start === undefined) return []
  const parts: Part[] = []
  if (start.toScale) {
    parts.push(...segment(line, 'track', zeroAlong(line, look), start.along, startHue(look), false))
  }
  line.jumps.forEach((_, index) => {
    const [from, to] = [stops[index], stops[index + 1]]
    if (!from?.toScale || !to?.toScale) return
    const back = to.along < from.along
    parts.push(...segment(line, `track ${index + 1}`, from.along, to.along, jumpHue(look, index + 1), back))
  })
  return parts
}

/** Where 0 is, or the end of the line nearest to it. */
function zeroAlong(line: NumberLine, look: Look): number {
  if (line.scale === 'open') return 0
  return Math.min(line.length, Math.max(0, alongOf(line, look)(0)))
}

function segment(line: NumberLine, key: string, a: number, b: number, hue: Hue, taken: boolean): Part[] {
  const inside = (along: number) => Math.min(line.length, Math.max(0, along))
  const [low, high] = [inside(Math.min(a, b)), inside(Math.max(a, b))]
  if (high - low < 1) return []
  const long = high - low
  const box =
    line.turn === 'up'
      ? { x: -TRACK / 2, y: -long, width: TRACK, height: long }
      : { x: 0, y: -TRACK / 2, width: long, height: TRACK }
  const outline = { stroke: `${hue}.outline`, strokeWidth: 2.5 } as const
  const mark: Mark = taken
    ? { type: 'rect', ...box, fill: 'card', ...outline, dash: [8, 6] }
    : { type: 'rect', ...box, fill: `${hue}.mid`, ...outline }
  return [{ key, at: placeOf(line, low, 0), marks: [mark] }]
}

/** Each jump: its arc, its size above it, and its head, which can be dragged. Then the arc over them all. */
export function jumpParts(line: NumberLine, look: Look): Part[] {
  const stops = stopsAlong(line, look)
  if (stops.length < 2) return []
  const cover = line.cover && look.hidden('cover') !== 'size'
  const arcs = arcsOf(
    line,
    stops.map(({ along }) => along),
    cover,
  )
  const digits = arcs.stacked ? SMALLER : JUMP_LABEL
  const outer = [...arcs.jumps, ...(arcs.cover === null ? [] : [arcs.cover])]
  const parts: Part[] = []
  const taken: Span[] = []
  if (arcs.cover !== null && stops.every(({ drawn }) => drawn)) {
    const hue = look.hue('cover') ?? COVER_HUE
    const toScale = stops.every((stop) => stop.toScale)
    parts.push(...drawnJump(line, 'cover', arcs.cover, hue, toScale, null))
    parts.push(sizeLabel(line, 'cover', arcs.cover, coverOf(line), hue, look, JUMP_LABEL, taken, []))
  }
  line.jumps.forEach((size, index) => {
    const [from, to, arc] = [stops[index], stops[index + 1], arcs.jumps[index]]
    if (!from?.drawn || !to?.drawn || !arc || isUnseen(look, index + 1, size)) return
    const hue = jumpHue(look, index + 1)
    parts.push(...drawnJump(line, `jump ${index + 1}`, arc, hue, from.toScale && to.toScale, index + 1))
    parts.push(sizeLabel(line, `jump${index + 1}`, arc, size, hue, look, digits, taken, outer))
  })
  return parts.filter((part) => part.marks.length > 0)
}

/** A hidden jump that goes nowhere as yet: there is nothing to draw, and a "?" would ask about nothing. */
export function isUnseen(look: Look, jump: number, size: Exact): boolean {
  return size === 0 && look.hidden(`jump${jump}`) === 'number'
}

function drawnJump(
  line: NumberLine,
  key: string,
  arc: Arc,
  hue: Hue,
  toScale: boolean,
  jump: number | null,
): Part[] {
  const ink: InkName = `${hue}.deep`
  const head: Part = { key: `${key} head`, at: placeOf(line, arc.to, 0), marks: [arcHead(line, arc, ink)] }
  const grip =
    line.turn === 'up' ? { x: 10, y: -28, width: 56, height: 56 } : { x: -28, y: -66, width: 56, height: 56 }
  return [
    {
      key,
      at: placeOf(line, arc.from, 0),
      marks: [arcMark(line, arc, ink, toScale ? undefined : SKETCH_DASH)],
    },
    jump === null
      ? head
      : { ...head, key: `end ${jump}`, press: grip, name: `end of jump ${jump}`, handle: true },
  ]
}

interface Span {
  readonly from: number
  readonly to: number
  readonly off: number
}

/** A jump's signed size above its arc: lifted over a number that stands in its way, left out when it cannot be. */
function sizeLabel(
  line: NumberLine,
  name: Name,
  arc: Arc,
  size: Exact,
  hue: Hue,
  look: Look,
  digits: number,
  taken: Span[],
  outer: readonly Arc[],
): Part {
  const hidden = look.hidden(name) !== 'no'
  const text = signed(size)
  const upright = line.turn === 'up'
  const room = headroomOf(line)
  const tall = hidden
    ? chipHeight(digits * 0.8) + 4
    : digits * (isStacked(size, line.notation) ? STACKED_TALL : DIGITS_TALL)
  const width = hidden ? chipWidth(null, digits * 0.8, line.notation) : signedWidth(size, digits, line)
  const extent = upright ? tall : width
  const { along, off } = labelOff(line, arc, width / 2, tall / 2)
  const edge = marginOf(line)
  const clear = upright ? along : clearOf(arc, outer, along, extent / 2 + 8, -off - JUMP_OFF + tall / 2 + 6)
  const middle = Math.min(line.length + edge - extent / 2, Math.max(extent / 2 - edge, clear))
  const across = upright ? width / 2 : Math.max(tall / 2, digits * 0.7 - 10)
  const far = -(room - across - 2)
  const places = [off, off - (upright ? 70 : 50)].map((place) => Math.max(far, Math.min(place, -40)))
  const free = places.find((place) =>
    taken.every(
      (other) =>
        Math.abs(other.off - place) >= digits * 0.8 ||
        middle - extent / 2 > other.to ||
        middle + extent / 2 < other.from,
    ),
  )
  const key = name === 'cover' ? 'cover size' : `${name} size`
  if (free === undefined) return { key, at: placeOf(line, middle, off), marks: [] }
  taken.push({ from: middle - extent / 2 - 4, to: middle + extent / 2 + 4, off: free })
  const at = { x: 0, y: 0 }
  return {
    key,
    at: placeOf(line, middle, free),
    marks: hidden
      ? chipMarks(null, at, digits * 0.8, null, line.notation)
      : signedMarks(text, size, digits, `${hue}.deep`, line),
    press: touchBox(width, tall),
    name: name === 'cover' ? 'size of the whole jump' : `size of jump ${name.slice('jump'.length)}`,
    ...(hidden || name === 'cover' ? {} : writesOn(line)),
    shows: name,
  }
}

/** The middle moved along until the arcs that go over this one run clear of its number. */
function clearOf(arc: Arc, others: readonly Arc[], middle: number, half: number, height: number): number {
  let clear = middle
  for (const other of others) {
    const room = other.rise > arc.rise && spans(other, arc) ? under(other, height) : null
    if (room === null || room.high - room.low < 2 * half) continue
    clear = Math.min(room.high - half, Math.max(room.low + half, clear))
  }
  return clear
}

function spans(outer: Arc, inner: Arc): boolean {
  const ends = [inner.from, inner.to]
  return (
    Math.min(outer.from, outer.to) <= Math.min(...ends) + 1 &&
    Math.max(outer.from, outer.to) >= Math.max(...ends) - 1
  )
}

function signed(size: Exact): { sign: string; value: Exact } {
  return compare(size, 0) < 0 ? { sign: MINUS, value: subtract(0, size) } : { sign: '+', value: size }
}

function signedWidth(size: Exact, digits: number, line: NumberLine): number {
  const { sign, value } = signed(size)
  return textWidth(`${sign} `, digits, 'bold') + numberWidth(value, digits, line.notation)
}

/** "+ 2" about its middle, with a space after the sign. */
function signedMarks(
  { sign, value }: { sign: string; value: Exact },
  size: Exact,
  digits: number,
  fill: InkName,
  line: NumberLine,
): Mark[] {
  const width = signedWidth(size, digits, line)
  const number = numberWidth(value, digits, line.notation)
  return [
    textMark(sign, { x: -width / 2, y: 0 }, digits, { fill, align: 'left' }),
    ...numberMarks(value, { x: width / 2 - number / 2, y: 0 }, digits, { notation: line.notation, fill }),
  ]
}
