import { path, polyline } from '../../geometry/path'
import type { Point } from '../../geometry/point'
import { textWidth } from '../../picture/andika'
import type { InkName } from '../../picture/ink'
import type { Mark } from '../../picture/mark'
import { textMark } from '../../picture/text'
import type { Clock } from './clock'
import { laidOut, onDial } from './geometry'

const HOURS = Array.from({ length: 12 }, (_, index) => index + 1)
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** The dial about its middle: ring, white face and sixty ticks. */
export function dialMarks(clock: Clock): Mark[] {
  const R = laidOut(clock).radius
  const ring = 0.045 * R
  const tick = (minute: number): Mark => {
    const isHour = minute % 5 === 0
    const ends = [isHour ? 0.855 : 0.895, 0.925].map((far) => onDial(6 * minute, far * R))
    return { type: 'path', d: polyline(ends), stroke: 'ink', strokeWidth: (isHour ? 0.022 : 0.011) * R }
  }
  return [
    { type: 'circle', x: 0, y: 0, radius: R - ring / 2, fill: 'cell', stroke: 'ink', strokeWidth: ring },
    ...(clock.ticks ? Array.from({ length: 60 }, (_, minute) => tick(minute)) : []),
  ]
}

/** CK5: 1 to 12 about the middle of the face, each with a white halo over the minute hand. */
export function numeralMarks(clock: Clock): Mark[] {
  const isRoman = clock.numerals !== 'arabic'
  const { radius } = laidOut(clock)
  const size = (isRoman ? 0.185 : 0.2) * radius
  return HOURS.flatMap((hour) => {
    const text = numeralOf(clock, hour)
    const at = onDial(30 * hour, (isRoman ? 0.68 : 0.71) * radius)
    const [width, height] = [textWidth(text, size, 'bold') + 0.1 * size, 0.96 * size]
    const halo: Mark = {
      type: 'rect',
      x: at.x - width / 2,
      y: at.y - height / 2,
      width,
      height,
      radius: 0.3 * size,
      fill: 'cell',
    }
    return [halo, textMark(text, at, size)]
  })
}

export function numeralOf(clock: Clock, hour: number): string {
  if (clock.numerals === 'arabic') return String(hour)
  if (hour === 4 && clock.numerals === 'roman-iiii') return 'IIII'
  return ROMAN[hour - 1] ?? ''
}

/** The minutes in fives round the outside of the ring. */
export function aroundMarks(clock: Clock, fill: InkName): Mark[] {
  const { radius } = laidOut(clock)
  return HOURS.map((hour) => {
    const minute = (5 * hour) % 60
    return textMark(String(minute), onDial(6 * minute, radius + 36), 44, { fill })
  })
}

/** A slice of the face from 12 to an angle in degrees: nothing at 0. */
export function turnMarks(angle: number, radius: number, fill: InkName, stroke: InkName): Mark[] {
  if (angle === 0) return []
  const outline = path().moveTo(0, 0).lineTo(0, -radius)
  const steps = Math.ceil(angle / 45)
  for (let step = 1; step <= steps; step++) {
    const [from, to] = [(angle * (step - 1)) / steps, (angle * step) / steps]
    const bend = (4 / 3) * Math.tan(((to - from) * Math.PI) / 720) * radius
    const end = onDial(to, radius)
    outline.curveTo(along(onDial(from, radius), from, bend), along(end, to, -bend), end)
  }
  return [{ type: 'path', d: outline.close().done(), fill, stroke, strokeWidth: 3 }]
}

/** So far on from a place, clockwise round the face. */
function along(at: Point, angle: number, by: number): Point {
  const ahead = onDial(angle + 90, by)
  return { x: at.x + ahead.x, y: at.y + ahead.y }
}
