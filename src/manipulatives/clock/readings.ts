import { polyline } from '../../geometry/path'
import type { Point } from '../../geometry/point'
import { hiddenBoxMarks } from '../../picture/hidden'
import type { Hue, InkName } from '../../picture/ink'
import type { Mark } from '../../picture/mark'
import { notTrueMarks } from '../../picture/notTrue'
import type { Part } from '../../picture/part'
import { textMark } from '../../picture/text'
import type { Look } from '../contract'
import { type Clock, isUntrue, minuteOf, NAMES, type Name } from './clock'
import { DIGITAL, HALF_SIZE, laidOut, STRIP, WORDS_SIZE } from './geometry'
import { digitalHour, digitalMinute, halfOfDay, saysHalf, timeInWords } from './words'

/** The digital time, the words and the sign of a non-example. */
export function readingParts(clock: Clock, look: Look): Part[] {
  const { digital, words, sign } = laidOut(clock)
  return [
    ...(clock.digital === 'none' ? [] : digitalParts(clock, look, digital)),
    ...(clock.words ? [wordsPart(clock, look, words)] : []),
    ...(isUntrue(clock) ? [{ key: 'not true', at: sign, marks: notTrueMarks() }] : []),
  ]
}

/** The first of these numbers that is hidden, or null. */
export function hiddenOf(look: Look, names: readonly Name[]): Name | null {
  return names.find((name) => look.hidden(name) !== 'no') ?? null
}

function digitalParts(clock: Clock, look: Look, at: Point): Part[] {
  const { width, height, digits } = DIGITAL
  const hourHidden = hiddenOf(look, ['hour', 'time'])
  const frame: Mark[] = [
    {
      type: 'rect',
      x: -width / 2,
      y: -height / 2,
      width,
      height,
      radius: 16,
      fill: 'cell',
      stroke: 'ink',
      strokeWidth: 4,
    },
    textMark(':', { x: 0, y: -4 }, digits),
  ]
  const half =
    saysHalf(clock) && hourHidden === null
      ? [
          textMark(halfOfDay(clock), { x: width / 2 + 12, y: 0 }, HALF_SIZE, {
            weight: 'regular',
            align: 'left',
          }),
        ]
      : []
  return [
    { key: 'digital', at, marks: [...frame, ...half] },
    digitsPart('hour', digitalHour(clock), at, hourHidden, look.hue('hour') ?? 'red'),
    digitsPart(
      'minute',
      digitalMinute(clock),
      at,
      hiddenOf(look, ['minute', 'minutesTo', 'time']),
      look.hue('minute') ?? 'blue',
    ),
  ]
}

/** The digits on one side of the colon, or what hides them. */
function digitsPart(which: 'hour' | 'minute', text: string, at: Point, hidden: Name | null, hue: Hue): Part {
  const side = which === 'hour' ? -1 : 1
  const [wide, tall] = [118, 88]
  const box = { x: side < 0 ? -wide - 16 : 16, y: -tall / 2, width: wide, height: tall }
  return {
    key: `digital ${which}`,
    at,
    marks:
      hidden === null
        ? [
            textMark(text, { x: side * 20, y: 0 }, DIGITAL.digits, {
              align: side < 0 ? 'right' : 'left',
              fill: `${hue}.deep`,
            }),
          ]
        : hiddenBoxMarks(box, 66),
    press: box,
    name: `digital ${which}s`,
    shows: hidden ?? which,
  }
}

function wordsPart(clock: Clock, look: Look, at: Point): Part {
  const hidden = hiddenOf(look, NAMES)
  const box = { x: -190, y: -31, width: 380, height: 62 }
  return {
    key: 'words',
    at,
    marks:
      hidden === null
        ? [textMark(timeInWords(clock.time), { x: 0, y: 0 }, WORDS_SIZE, { weight: 'regular' })]
        : hiddenBoxMarks(box, WORDS_SIZE),
    press: box,
    name: 'time in words',
    shows: hidden ?? 'time',
  }
}

/** The hour laid straight: 0 to 60 minutes, as far along as the minute hand is round. */
export function stripParts(clock: Clock, look: Look): Part[] {
  const { strip } = laidOut(clock)
  const hue = look.hue('minute') ?? 'blue'
  const line: Part = { key: 'strip', at: strip, marks: stripMarks() }
  if (look.covered) return [line]
  const along = minuteOf(clock) * STRIP.minute
  const track: Mark = {
    type: 'rect',
    x: 0,
    y: -8,
    width: along,
    height: 16,
    fill: `${hue}.mid`,
    stroke: `${hue}.outline`,
    strokeWidth: 3,
  }
  return [
    { key: 'strip turn', at: strip, marks: along === 0 ? [] : [track] },
    line,
    {
      key: 'strip place',
      at: { x: strip.x + along, y: strip.y },
      marks: [
        {
          type: 'circle',
          x: 0,
          y: 0,
          radius: 15,
          fill: `${hue}.mid`,
          stroke: `${hue}.outline`,
          strokeWidth: 4,
        },
      ],
      press: { x: -32, y: -32, width: 64, height: 64 },
      name: 'place on the line',
      shows: 'minute',
      handle: true,
    },
  ]
}

function stripMarks(): Mark[] {
  const stroke: InkName = 'ink'
  const upright = (minute: number, half: number, strokeWidth: number): Mark => {
    const ends = [-half, half].map((y) => ({ x: minute * STRIP.minute, y }))
    return { type: 'path', d: polyline(ends), stroke, strokeWidth }
  }
  const axis = [0, 60 * STRIP.minute].map((x) => ({ x, y: 0 }))
  const fives = Array.from({ length: 13 }, (_, index) => 5 * index)
  const minutes = Array.from({ length: 61 }, (_, minute) => minute).filter((minute) => minute % 5 !== 0)
  return [
    { type: 'path', d: polyline(axis), stroke, strokeWidth: 5 },
    ...minutes.map((minute) => upright(minute, 9, 2)),
    ...fives.map((minute) => upright(minute, minute % 15 === 0 ? 27 : 18, minute % 15 === 0 ? 4.5 : 3.2)),
    ...fives.map((minute) => textMark(String(minute), { x: minute * STRIP.minute, y: STRIP.labels }, 44)),
  ]
}
