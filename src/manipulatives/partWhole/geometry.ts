import type { Size } from '../../geometry/box'
import { distance, type Point } from '../../geometry/point'
import { NOT_TRUE_SIZE } from '../../picture/notTrue'
import { countersIn, tokensIn, WHOLE } from './counters'
import { type Knot, type PartWhole, showsCounters, treeOf } from './partWhole'

/** A number's circle. `joined` is the middle of the circle it is a part of, null for the whole. */
export interface Circle {
  readonly knot: Knot
  readonly at: Point
  readonly radius: number
  readonly joined: Point | null
}

/** Radii, steps along the row of parts and down to it, by level: the whole, its parts, their parts. */
interface Measures {
  readonly radii: readonly [number, number, number]
  readonly two: number
  readonly several: number
  readonly nested: number
  readonly down: readonly [number, number]
}

const NUMERALS: Measures = { radii: [78, 66, 56], two: 208, several: 168, nested: 136, down: [212, 190] }
/** Counters are to be touched, so their circles are larger. */
const COUNTERS: Measures = { radii: [110, 98, 56], two: 224, several: 224, nested: 136, down: [272, 190] }
/** Room for the lines round the circles. */
const EDGE = 4
const TAG_GAP = 20

/** Every circle with its place, the whole first. The parts lie in order along a row, whichever way it faces. */
export function circlesOf(diagram: PartWhole): Circle[] {
  return arranged(diagram).circles
}

export function sizeOf(diagram: PartWhole): Size {
  return arranged(diagram).size
}

/** The middle of the "not true" label, below the diagram. */
export function tagPlace(diagram: PartWhole): Point {
  const { width, height } = sizeOf(diagram)
  return { x: width / 2, y: height - NOT_TRUE_SIZE.height / 2 - EDGE }
}

interface Placed {
  readonly knot: Knot
  /** Along the row, and from the whole towards the parts. */
  readonly along: number
  readonly deep: number
  readonly radius: number
  readonly joined: { along: number; deep: number } | null
}

function arranged(diagram: PartWhole): { circles: Circle[]; size: Size } {
  const placed = rows(treeOf(diagram), showsCounters(diagram) ? COUNTERS : NUMERALS)
  const least = (axis: 'along' | 'deep') => Math.min(...placed.map((one) => one[axis] - one.radius)) - EDGE
  const most = (axis: 'along' | 'deep') => Math.max(...placed.map((one) => one[axis] + one.radius)) + EDGE
  const [left, top] = [least('along'), least('deep')]
  const [across, depth] = [most('along') - left, most('deep') - top]
  const turned = (along: number, deep: number): Point => {
    const [a, d] = [along - left, deep - top]
    switch (diagram.direction) {
      case 'down':
        return { x: a, y: d }
      case 'up':
        return { x: a, y: depth - d }
      case 'right':
        return { x: d, y: a }
      case 'left':
        return { x: depth - d, y: a }
    }
  }
  const isUpright = diagram.direction === 'down' || diagram.direction === 'up'
  const width = isUpright ? across : depth
  const height = isUpright ? depth : across
  const tagged = diagram.falseWhole !== null
  const fullWidth = tagged ? Math.max(width, NOT_TRUE_SIZE.width + 2 * EDGE) : width
  const shift = (fullWidth - width) / 2
  const circles = placed.map(({ knot, along, deep, radius, joined }) => {
    const at = turned(along, deep)
    const from = joined && turned(joined.along, joined.deep)
    return {
      knot,
      at: { x: at.x + shift, y: at.y },
      radius,
      joined: from && { x: from.x + shift, y: from.y },
    }
  })
  return {
    circles,
    size: { width: fullWidth, height: height + (tagged ? TAG_GAP + NOT_TRUE_SIZE.height + EDGE : 0) },
  }
}

/** Each part takes the room of the parts it is broken into, and stands over their middle. */
function rows(whole: Knot, measures: Measures): Placed[] {
  const [wholeRadius, partRadius, nestedRadius] = measures.radii
  const step = whole.parts.length === 2 ? measures.two : measures.several
  const placed: Placed[] = []
  const middles: number[] = []
  let edge = 0
  for (const part of whole.parts) {
    const room = Math.max(step, part.parts.length * measures.nested)
    const middle = edge + room / 2
    const here = { along: middle, deep: measures.down[0] }
    middles.push(middle)
    placed.push({ knot: part, ...here, radius: partRadius, joined: null })
    part.parts.forEach((nested, index) => {
      const along = middle + (index - (part.parts.length - 1) / 2) * measures.nested
      placed.push({
        knot: nested,
        along,
        deep: here.deep + measures.down[1],
        radius: nestedRadius,
        joined: here,
      })
    })
    edge += room
  }
  const top = { along: ((middles[0] ?? 0) + (middles.at(-1) ?? 0)) / 2, deep: 0 }
  const joined = placed.map((one) => (one.joined === null ? { ...one, joined: top } : one))
  return [{ knot: whole, ...top, radius: wholeRadius, joined: null }, ...joined]
}

/** How many counters lie in each row of a circle, by their number: small ones as on a die. */
const ROWS: readonly (readonly number[])[] = [
  [],
  [1],
  [2],
  [1, 2],
  [2, 2],
  [2, 1, 2],
  [3, 3],
  [2, 3, 2],
  [3, 2, 3],
  [3, 3, 3],
  [3, 4, 3],
  [4, 3, 4],
  [4, 4, 4],
  [4, 5, 4],
  [3, 4, 4, 3],
  [2, 4, 3, 4, 2],
  [4, 4, 4, 4],
  [3, 4, 3, 4, 3],
  [3, 4, 4, 4, 3],
  [3, 4, 5, 4, 3],
  [3, 5, 4, 5, 3],
]

/** Across a counter, the same all over a diagram that holds so many: a circle has room for all of them. */
export function counterSize(counters: number): number {
  if (counters <= 5) return 56
  return counters <= 10 ? 44 : 32
}

/** Where each of several counters lies, about the middle of their circle. */
export function counterPlaces(count: number, size: number): Point[] {
  const lines = ROWS[count] ?? []
  const pitch = size * 1.06
  return lines.flatMap((line, row) =>
    Array.from({ length: line }, (_, index) => ({
      x: (index - (line - 1) / 2) * pitch,
      y: (row - (lines.length - 1) / 2) * pitch * 0.94,
    })),
  )
}

/** The circle nearest to a point that is on it or within reach of it, as `counters` numbers them, or null. */
export function circleNear(diagram: PartWhole, at: Point, reach: number): number | null {
  const near = circlesOf(diagram)
    .map((circle, index) => ({ circle: index + WHOLE, gap: distance(circle.at, at) - circle.radius }))
    .sort((a, b) => a.gap - b.gap)[0]
  return near && near.gap <= reach ? near.circle : null
}

/** Where a counter would lie if it came next into a circle. */
export function nextPlace(diagram: PartWhole, circle: number): Point {
  const middle = circlesOf(diagram)[circle - WHOLE]?.at ?? { x: 0, y: 0 }
  const size = counterSize(tokensIn(diagram).length + 1)
  const place = counterPlaces(countersIn(diagram, circle).length + 1, size).at(-1) ?? { x: 0, y: 0 }
  return { x: middle.x + place.x, y: middle.y + place.y }
}
