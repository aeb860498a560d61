import { path, polyline } from '../../geometry/path'
import type { Point } from '../../geometry/point'
import { add, type Exact } from '../../number/exact'
import type { Hue, InkName } from '../../picture/ink'
import type { Mark } from '../../picture/mark'
import type { Part } from '../../picture/part'
import { numberMarks, numberWidth, textMark } from '../../picture/text'
import type { Look } from '../contract'
import { type Equation, formOf, type Name, ringOf } from './equation'
import type { Layout, SplitPlace, TermPlace } from './geometry'
import { isHidden } from './masks'
import { radiiOf, scaleOf } from './measures'
import { spokenTerm } from './words'

/** The circle round a number that is broken into parts. */
export function wholeCircle(equation: Equation, place: TermPlace, look: Look): Part {
  const radius = radiiOf(equation).whole
  const name = spokenTerm(equation, place.name)
  return circlePart(equation, look, {
    name: place.name,
    spoken: name,
    at: place.at,
    value: place.term.value ?? 0,
    radius,
    share: 1.5,
    hue: look.hue(place.name),
  })
}

/** A part has the hue of the number it is part of, unless it is linked to another. */
export function partCircle(equation: Equation, part: SplitPlace, look: Look): Part {
  const radius = radiiOf(equation).part
  const order = part.name.split('.part')[1] ?? ''
  return circlePart(equation, look, {
    name: part.name,
    spoken: `part ${order} of the ${spokenTerm(equation, part.term)}`,
    at: part.at,
    value: part.value,
    radius,
    share: 4 / 3,
    hue: look.hue(part.name) ?? look.hue(part.term),
  })
}

interface Circle {
  readonly name: Name
  readonly spoken: string
  readonly at: Point
  readonly value: Exact
  readonly radius: number
  /** Size of the digits by the radius, where there is room. */
  readonly share: number
  readonly hue: Hue | null
}

function circlePart(equation: Equation, look: Look, circle: Circle): Part {
  const { name, spoken, at, value, radius, hue } = circle
  const base = { key: name, at, shows: name }
  const disc = { type: 'circle', x: 0, y: 0, radius } as const
  if (isHidden(equation, name, look)) {
    const reach = Math.max(28, radius)
    return {
      ...base,
      press: { x: -reach, y: -reach, width: 2 * reach, height: 2 * reach },
      name: spoken,
      marks: [
        { ...disc, fill: 'card', stroke: 'ink.second', strokeWidth: 3.5, dash: [12, 8] },
        textMark('?', { x: 0, y: 0 }, 1.3 * radius, { fill: 'ink.second' }),
      ],
    }
  }
  const fill: InkName = hue ? `${hue}.onFill` : 'ink'
  const { notation } = equation
  const form = formOf(equation, name)
  const room = (radius - 8) / Math.hypot(numberWidth(value, 1, notation, form) / 2, 0.365)
  return {
    ...base,
    marks: [
      {
        ...disc,
        fill: hue ? `${hue}.fill` : 'card',
        stroke: hue ? `${hue}.outline` : 'ink',
        strokeWidth: 4,
      },
      ...numberMarks(value, { x: 0, y: 0 }, Math.min(circle.share * radius, room), { notation, fill, form }),
    ],
  }
}

export function splitLine(part: SplitPlace): Part {
  const away = { x: part.from.x - part.at.x, y: part.from.y - part.at.y }
  return {
    key: `line ${part.name}`,
    at: part.at,
    marks: [{ type: 'path', d: polyline([{ x: 0, y: 0 }, away]), stroke: 'ink', strokeWidth: 4 }],
  }
}

/** The make-ten ring: a capsule round a number and the part that goes with it. */
export function ringPart(equation: Equation, { ring }: Layout): Part[] {
  if (!ring) return []
  const { ring: radius } = radiiOf(equation)
  const away = { x: ring.to.x - ring.from.x, y: ring.to.y - ring.from.y }
  const d = capsule({ x: 0, y: 0 }, away, radius)
  const marks: Mark[] = [
    { type: 'path', d, fill: 'lasso.fill', stroke: 'lasso.line', strokeWidth: 4.5, dash: [16, 11] },
  ]
  return [{ key: 'ring', at: ring.from, marks }]
}

/** What the ring makes, on the middle of its lower line. */
export function ringValuePart(equation: Equation, { ring }: Layout, look: Look): Part[] {
  const held = ringOf(equation)
  if (!ring || !held) return []
  const k = scaleOf(equation)
  const radius = radiiOf(equation).ring
  const { from, to } = ring
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const side = to.x > from.x ? 1 : -1
  const out = { x: (-(to.y - from.y) / length) * side, y: ((to.x - from.x) / length) * side }
  const at = { x: (from.x + to.x) / 2 + out.x * radius, y: (from.y + to.y) / 2 + out.y * radius }
  const [width, height] = [132 * k, 88 * k]
  const { term } = held.partner
  const { notation } = equation
  const form = term.form ?? null
  const hidden =
    isHidden(equation, 'ring', look) || isHidden(equation, held.partner.name, look) || term.value === null
  const value = add(term.value ?? 0, held.split.parts[held.part] ?? 0)
  const size = Math.min(66 * k, (width - 20 * k) / numberWidth(value, 1, notation, form))
  return [
    {
      key: 'ring value',
      at,
      shows: 'ring',
      marks: [
        {
          type: 'rect',
          x: -width / 2,
          y: -height / 2,
          width,
          height,
          radius: height / 2,
          fill: 'card',
          stroke: 'lasso.line',
          strokeWidth: 4.5,
          ...(hidden ? { dash: [12, 8] } : {}),
        },
        ...(hidden
          ? [textMark('?', { x: 0, y: 0 }, 66 * k, { fill: 'ink.second' })]
          : numberMarks(value, { x: 0, y: 0 }, size, { notation, fill: 'teal.deep', form })),
      ],
      ...(hidden ? { press: { x: -width / 2, y: -height / 2, width, height }, name: 'ring' } : {}),
    },
  ]
}

/** An outline at a radius round the line between two points. */
function capsule(from: Point, to: Point, radius: number): string {
  const angle = Math.atan2(to.y - from.y, to.x - from.x)
  const along = { x: Math.cos(angle), y: Math.sin(angle) }
  const off = { x: -along.y, y: along.x }
  /** A point by how far it lies out along the line and off it, in radii. */
  const by = (at: Point, a: number, o: number): Point => ({
    x: at.x + (along.x * a + off.x * o) * radius,
    y: at.y + (along.y * a + off.y * o) * radius,
  })
  const round = 0.5523
  const start = by(from, 0, -1)
  const corner = by(to, 0, -1)
  const back = by(from, 0, 1)
  return path()
    .moveTo(start.x, start.y)
    .lineTo(corner.x, corner.y)
    .curveTo(by(to, round, -1), by(to, 1, -round), by(to, 1, 0))
    .curveTo(by(to, 1, round), by(to, round, 1), by(to, 0, 1))
    .lineTo(back.x, back.y)
    .curveTo(by(from, -round, 1), by(from, -1, round), by(from, -1, 0))
    .curveTo(by(from, -1, -round), by(from, -round, -1), start)
    .close()
    .done()
}
