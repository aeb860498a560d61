import { polyline } from '../../geometry/path'
import { distance, type Point } from '../../geometry/point'
import { hiddenBoxMarks } from '../../picture/hidden'
import type { Hue } from '../../picture/ink'
import type { Mark } from '../../picture/mark'
import type { Part } from '../../picture/part'
import { textMark } from '../../picture/text'
import { coveredName, type Look } from '../contract'
import { whichOne } from '../token'
import { type DotCard, faceOf } from './card'
import { ringName } from './numbers'
import { frameCell, frameCorner, type Places, placesOf, sizeOf } from './places'

const HUES: readonly Hue[] = ['blue', 'yellow', 'red', 'teal']
const TOUCH = 56

export function picture(card: DotCard, look: Look): Part[] {
  if (look.covered) return [coverPart(card, look)]
  const face = faceOf(card)
  if (face === 'numeral') return [cardPart(card), numeralPart(card, look)]
  const places = placesOf(card, face)
  return [
    cardPart(card),
    ...card.rings.flatMap((ring, index) => ringParts(ring, index, places, look)),
    ...dotParts(places, look),
  ]
}

/** DO3: nothing of the dots shines through. */
function coverPart(card: DotCard, look: Look): Part {
  const size = sizeOf(card)
  return {
    key: 'card',
    at: { x: 0, y: 0 },
    marks: hiddenBoxMarks({ x: 0, y: 0, ...size }, 110),
    press: { x: 0, y: 0, ...size },
    name: 'covered card',
    shows: coveredName(look),
  }
}

function cardPart(card: DotCard): Part {
  const size = sizeOf(card)
  const { height, width } = size
  const face = faceOf(card)
  const lines: Mark[] = []
  if (face === 'domino') {
    const middle = [0.1, 0.9].map((share) => ({ x: width / 2, y: share * height }))
    lines.push({ type: 'path', d: polyline(middle), stroke: 'ink.second', strokeWidth: 3 })
  }
  if (face === 'frame') lines.push(...frameMarks(card))
  return {
    key: 'card',
    at: { x: 0, y: 0 },
    marks: [
      { type: 'rect', x: 0, y: 0, ...size, radius: 20, fill: 'cell', stroke: 'ink', strokeWidth: 4 },
      ...lines,
    ],
  }
}

function frameMarks(card: DotCard): Mark[] {
  const cell = frameCell(card)
  const { x, y } = frameCorner(card)
  const upright = [1, 2, 3, 4].map((column) =>
    polyline([
      { x: x + column * cell, y },
      { x: x + column * cell, y: y + 2 * cell },
    ]),
  )
  const level = polyline([
    { x, y: y + cell },
    { x: x + 5 * cell, y: y + cell },
  ])
  return [
    { type: 'path', d: [...upright, level].join(''), stroke: 'ink', strokeWidth: 2.5 },
    { type: 'rect', x, y, width: 5 * cell, height: 2 * cell, radius: 5, stroke: 'ink', strokeWidth: 5 },
  ]
}

function numeralPart(card: DotCard, look: Look): Part {
  const { width, height } = sizeOf(card)
  const isHidden = look.hidden('number') !== 'no'
  const hue = look.hue('number')
  const fill = isHidden ? 'ink.second' : hue === null ? 'ink' : (`${hue}.deep` as const)
  return {
    key: 'numeral',
    at: { x: width / 2, y: height / 2 },
    marks: [textMark(isHidden ? '?' : String(card.number), { x: 0, y: 0 }, 0.6 * height, { fill })],
    press: { x: -width / 2, y: -height / 2, width, height },
    name: 'number on the card',
    shows: 'number',
  }
}

function dotParts({ dots, diameter }: Places, look: Look): Part[] {
  const marks: Mark[] = [{ type: 'circle', x: 0, y: 0, radius: diameter / 2, fill: 'ink' }]
  const reach = Math.max(TOUCH, diameter)
  const press = { x: -reach / 2, y: -reach / 2, width: reach, height: reach }
  const isHidden = look.hiddenNames.length > 0
  return dots.map((at, index) => ({
    key: `dot ${index + 1}`,
    at,
    marks,
    press,
    name: `dot ${whichOne(index + 1, isHidden)}`,
  }))
}

/** A band round the dots that were seen together, from each to the nearest next. */
function ringParts(ring: readonly number[], index: number, { dots, diameter }: Places, look: Look): Part[] {
  const middles = inReach(ring.flatMap((dot) => dots[dot] ?? []))
  const [first] = middles
  if (first === undefined) return []
  const hue = look.hue(ringName(index)) ?? HUES[index] ?? 'blue'
  const d = polyline(middles.length === 1 ? [first, first] : middles)
  const width = diameter * 1.3
  return [
    {
      key: `ring ${index + 1}`,
      at: { x: 0, y: 0 },
      marks: [
        { type: 'path', d, stroke: `${hue}.deep`, strokeWidth: width + 8 },
        { type: 'path', d, stroke: `${hue}.tint`, strokeWidth: width },
      ],
    },
  ]
}

function inReach(points: readonly Point[]): Point[] {
  const open = [...points].sort((a, b) => a.x + a.y - b.x - b.y)
  const found = open.splice(0, 1)
  while (open.length > 0) {
    const last = found.at(-1)
    if (!last) break
    open.sort((a, b) => distance(a, last) - distance(b, last))
    found.push(...open.splice(0, 1))
  }
  return found
}
