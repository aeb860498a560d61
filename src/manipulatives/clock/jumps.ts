import { path, polyline } from '../../geometry/path'
import { textWidth } from '../../picture/andika'
import { arrowHeadMark } from '../../picture/arrow'
import { hiddenBoxMarks } from '../../picture/hidden'
import type { Mark } from '../../picture/mark'
import type { Part } from '../../picture/part'
import { textMark } from '../../picture/text'
import type { Look } from '../contract'
import { type Clock, HOUR, inDay } from './clock'
import { LENGTH_SIZE, laidOut, TIMELINE } from './geometry'
import { type Jump, type JumpName, jumpsOf, minutesGone, shortLength, tellable } from './interval'
import { perMinute } from './timeline'
import { inDigits, lengthName } from './words'

const LABEL = 44
const HEAD = 18
/** From the axis to where a jump sets off, and the height of the highest. */
const LIFT = 31
const HIGHEST = 60
/** Two times nearer than this are written to either side of their marks. */
const NEAR = 132

/** The time line from the start, with a jump to the hour, one of whole hours, and one on. */
export function timelineParts(clock: Clock, look: Look): Part[] {
  const { strip } = laidOut(clock)
  const isKept = look.hiddenNames.length > 0
  const jumps = isKept ? [] : jumpsOf(clock)
  const start = clock.start ?? 0
  const stops = [0, ...jumps.map(({ after, minutes }) => after + minutes)]
  const places = stops.map((minutes) => minutes * perMinute(clock))
  const line: Part = {
    key: 'timeline',
    at: strip,
    marks: [
      ...axisMarks(),
      ...stops.flatMap((minutes, index) => stopMarks(clock, start + minutes, places, index)),
    ],
  }
  return [
    line,
    ...jumps.map((jump) => jumpPart(clock, jump)),
    ...jumps.map((jump) => labelPart(clock, jump)),
    ...(isKept ? [] : endParts(clock)),
  ]
}

function axisMarks(): Mark[] {
  const { length, beside } = TIMELINE
  const [from, to] = [-beside + 40, length + beside - 40]
  return [
    {
      type: 'path',
      d: polyline([
        { x: from, y: 0 },
        { x: to, y: 0 },
      ]),
      stroke: 'ink',
      strokeWidth: 5,
    },
    arrowHeadMark({ x: from - 12, y: 0 }, Math.PI, HEAD, 'ink'),
    arrowHeadMark({ x: to + 12, y: 0 }, 0, HEAD, 'ink'),
  ]
}

/** A mark where a jump starts or lands, and its time beneath. */
function stopMarks(clock: Clock, time: number, places: readonly number[], index: number): Mark[] {
  const x = places[index] ?? 0
  const [before, after] = [places[index - 1], places[index + 1]]
  const isNear = (other: number | undefined) => other !== undefined && Math.abs(other - x) < NEAR
  const side = Number(isNear(before)) - Number(isNear(after))
  const isHour = time % HOUR === 0
  const half = isHour ? 27 : 18
  return [
    {
      type: 'path',
      d: polyline([
        { x, y: -half },
        { x, y: half },
      ]),
      stroke: 'ink',
      strokeWidth: isHour ? 4.5 : 3.2,
    },
    textMark(inDigits(clock, inDay(time)), { x: x + 6 * side, y: TIMELINE.labels }, LABEL, {
      align: side === 0 ? 'centre' : side > 0 ? 'left' : 'right',
    }),
  ]
}

function jumpPart(clock: Clock, { name, after, minutes }: Jump): Part {
  const { strip } = laidOut(clock)
  const width = minutes * perMinute(clock)
  const up = heightOf(width)
  const from = { x: -width / 2, y: 0 }
  const to = { x: width / 2, y: 0 }
  const inward = 0.16 * width
  const control = { x: to.x - inward, y: -1.33 * up }
  const angle = Math.atan2(to.y - control.y, to.x - control.x)
  const head = Math.min(HEAD, 0.6 * width)
  const d = path()
    .moveTo(from.x, from.y)
    .curveTo({ x: from.x + inward, y: -1.33 * up }, control, {
      x: to.x - 0.8 * head * Math.cos(angle),
      y: to.y - 0.8 * head * Math.sin(angle),
    })
  const ink = COLOURS[name]
  return {
    key: `jump ${name}`,
    at: { x: strip.x + after * perMinute(clock) + width / 2, y: strip.y - LIFT },
    marks: [{ type: 'path', d: d.done(), stroke: ink, strokeWidth: 5 }, arrowHeadMark(to, angle, head, ink)],
  }
}

function heightOf(width: number): number {
  return Math.min(HIGHEST, 24 + 0.2 * width)
}

const COLOURS = { 'to-hour': 'blue.deep', hours: 'red.deep', on: 'teal.deep' } as const satisfies Record<
  JumpName,
  string
>

/** How long a jump is: a press tells it, or keeps it again. */
function labelPart(clock: Clock, { name, after, minutes }: Jump): Part {
  const { strip } = laidOut(clock)
  const width = minutes * perMinute(clock)
  const text = shortLength(minutes)
  const isTold = clock.told.includes(name)
  const wide = isTold ? Math.max(72, textWidth(text, LABEL, 'bold')) : 72
  const box = { x: -wide / 2, y: -25, width: wide, height: 50 }
  return {
    key: `length ${name}`,
    at: { x: strip.x + after * perMinute(clock) + width / 2, y: strip.y - LIFT - heightOf(width) - 30 },
    marks: isTold
      ? [textMark(text, { x: 0, y: 0 }, LABEL, { fill: COLOURS[name] })]
      : hiddenBoxMarks(box, LABEL),
    press: box,
    name: isTold ? `${lengthName(name)}, ${text}` : `${lengthName(name)}, not told yet`,
  }
}

/** Where the start and the time of the clock stand on the line: dragging moves them. */
function endParts(clock: Clock): Part[] {
  const { strip } = laidOut(clock)
  const dot = (key: string, name: string, along: number, fill: 'card' | 'blue.mid'): Part => ({
    key,
    at: { x: strip.x + along, y: strip.y },
    marks: [{ type: 'circle', x: 0, y: 0, radius: 15, fill, stroke: 'blue.outline', strokeWidth: 4 }],
    press: { x: -28, y: -28, width: 56, height: 56 },
    name,
    handle: true,
  })
  const gone = minutesGone(clock)
  return [
    ...(gone === 0 ? [] : [dot('timeline start', 'start on the line', 0, 'card')]),
    dot('timeline end', 'time on the line', gone * perMinute(clock), 'blue.mid'),
  ]
}

/** How long it is altogether, beside the face. */
export function altogetherParts(clock: Clock, look: Look): Part[] {
  if (look.hiddenNames.length > 0 || !tellable(clock).includes('altogether')) return []
  const isTold = clock.told.includes('altogether')
  const text = shortLength(minutesGone(clock))
  const wide = isTold ? textWidth(text, LENGTH_SIZE, 'bold') : 200
  const box = { x: -wide / 2, y: -38, width: wide, height: 76 }
  return [
    {
      key: 'length altogether',
      at: laidOut(clock).length,
      marks: isTold ? [textMark(text, { x: 0, y: 0 }, LENGTH_SIZE)] : hiddenBoxMarks(box, LENGTH_SIZE),
      press: box,
      name: isTold ? `altogether, ${text}` : 'altogether, not told yet',
    },
  ]
}
