import type { Box } from '../../geometry/box'
import { polyline } from '../../geometry/path'
import type { Point } from '../../geometry/point'
import type { Exact } from '../../number/exact'
import type { Notation } from '../../number/numerals'
import type { InkName } from '../../picture/ink'
import type { Mark } from '../../picture/mark'
import { notTrueMarks } from '../../picture/notTrue'
import type { Part } from '../../picture/part'
import { isStacked, numberMarks, numberWidth, textMark } from '../../picture/text'
import type { Look } from '../contract'
import { isObject } from '../countable'
import { thingMarks, thingName } from '../things'
import { countersIn, tokensIn, WHOLE } from './counters'
import { type Circle, circlesOf, counterPlaces, counterSize, tagPlace } from './geometry'
import { type Name, type PartWhole, showsCounters } from './partWhole'

/** Whether a number is kept from the class, by the board or by the diagram itself. */
export function isHidden(diagram: PartWhole, name: Name, look: Look): boolean {
  return (
    look.hidden(name) !== 'no' || diagram.masked.includes(name) || (showsCounters(diagram) && look.covered)
  )
}

export function picture(diagram: PartWhole, look: Look): Part[] {
  const circles = circlesOf(diagram)
  const parts = [
    ...circles.flatMap((circle) => (circle.joined ? [linePart(circle, circle.joined)] : [])),
    ...circles.map((circle) => circlePart(diagram, circle, look)),
  ]
  if (showsCounters(diagram)) parts.push(...counterParts(diagram, circles, look))
  if (diagram.falseWhole !== null)
    parts.push({ key: 'not true', at: tagPlace(diagram), marks: notTrueMarks() })
  return parts
}

function linePart({ knot, at }: Circle, joined: Point): Part {
  const away = { x: joined.x - at.x, y: joined.y - at.y }
  return {
    key: `line ${knot.name}`,
    at,
    marks: [{ type: 'path', d: polyline([{ x: 0, y: 0 }, away]), stroke: 'ink', strokeWidth: 4 }],
  }
}

function circlePart(diagram: PartWhole, { knot, at, radius }: Circle, look: Look): Part {
  const hidden = isHidden(diagram, knot.name, look)
  const base = { key: knot.name, at, shows: knot.name }
  if (hidden) {
    return { ...base, marks: hiddenMarks(radius), press: around(radius), name: knot.spoken }
  }
  const hue = look.hue(knot.name)
  const disc: Mark = {
    type: 'circle',
    x: 0,
    y: 0,
    radius,
    fill: hue ? `${hue}.${showsCounters(diagram) ? 'tint' : 'fill'}` : 'card',
    stroke: hue ? `${hue}.outline` : 'ink',
    strokeWidth: 4,
  }
  if (showsCounters(diagram))
    return { ...base, marks: [disc], press: around(radius), under: true, name: knot.spoken }
  const ink: InkName = hue ? `${hue}.onFill` : 'ink'
  return { ...base, marks: [disc, ...numeralMarks(knot.value, radius, diagram.notation, ink)] }
}

/** The digits are 1.3 of the radius, smaller when that is too wide for the circle. */
function numeralMarks(value: Exact, radius: number, notation: Notation, fill: InkName): Mark[] {
  const halfWidth = numberWidth(value, 1, notation) / 2
  const halfHeight = isStacked(value, notation) ? 0.7 : 0.365
  const clear = halfWidth > 0.9 ? 5 : 10
  const size = Math.min(1.3 * radius, (radius - clear) / Math.hypot(halfWidth, halfHeight))
  return numberMarks(value, { x: 0, y: 0 }, size, { notation, fill })
}

function hiddenMarks(radius: number): Mark[] {
  return [
    {
      type: 'circle',
      x: 0,
      y: 0,
      radius,
      fill: 'card',
      stroke: 'ink.second',
      strokeWidth: 3.5,
      dash: [12, 8],
    },
    textMark('?', { x: 0, y: 0 }, Math.min(1.3 * radius, 101), { fill: 'ink.second' }),
  ]
}

function counterParts(diagram: PartWhole, circles: readonly Circle[], look: Look): Part[] {
  const size = counterSize(tokensIn(diagram).length)
  return circles.flatMap(({ knot, at }, index) => {
    if (isHidden(diagram, knot.name, look)) return []
    const held = countersIn(diagram, index + WHOLE)
    const places = counterPlaces(held.length, size)
    return held.map((token, order): Part => {
      const place = places[order] ?? { x: 0, y: 0 }
      return {
        key: `token ${token.id}`,
        at: { x: at.x + place.x, y: at.y + place.y },
        // Counters lie close together here, and an object is a little larger than a counter.
        marks: thingMarks(token, look, isObject(token.kind) ? 0.9 * size : size),
        token: token.id,
        press: around(28),
        name: `${thingName(token, look)} ${order + 1} in ${knot.spoken}`,
      }
    })
  })
}

function around(reach: number): Box {
  return { x: -reach, y: -reach, width: 2 * reach, height: 2 * reach }
}
