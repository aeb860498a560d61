import { path } from '../../geometry/path'
import { between, minus, type Point } from '../../geometry/point'
import { arrowHeadMark } from '../../picture/arrow'
import type { InkName } from '../../picture/ink'
import type { Mark } from '../../picture/mark'
import { headroomOf, JUMP_LABEL, JUMP_OFF, offsetOf } from './geometry'
import type { NumberLine } from './numberLine'

/** A jump as it is drawn: from and to along the line, and how high it rises above where it begins. */
export interface Arc {
  readonly from: number
  readonly to: number
  readonly rise: number
}

/** From the top of an arc to what is written over it. */
const LABEL_GAP = 12
const HEAD = 22
/** The lowest arc where others go over it. */
const LOW = 34
/** Past the digits of an upright line's jumps. */
const BESIDE = 160
const HIGHEST = 160

/** How high the highest arc may rise. Stacked fractions over it need more room than digits. */
function highest(line: NumberLine): number {
  const tall = line.notation === 'fraction' ? 0.7 : 0.37
  const label = line.turn === 'up' ? BESIDE : LABEL_GAP + 2 * tall * JUMP_LABEL + 6
  return Math.min(HIGHEST, headroomOf(line) - JUMP_OFF - label)
}

export function ownRise(width: number): number {
  return Math.min(96, 34 + 0.14 * width)
}

export interface Arcs {
  readonly jumps: readonly Arc[]
  readonly cover: Arc | null
  /** Whether any arc goes over another. */
  readonly stacked: boolean
}

/**
 * The arcs for jumps from stop to stop, and one over them all when asked. An arc over another rises above its number:
 * the wider one is the outer one.
 */
export function arcsOf(line: NumberLine, stops: readonly number[], cover: boolean): Arcs {
  const spans = stops.slice(1).map((to, index) => ({ from: stops[index] ?? to, to }))
  const levels: number[] = spans.map(() => 0)
  const byWidth = spans.map((_, index) => index).sort((a, b) => wide(spans[a]) - wide(spans[b]) || a - b)
  byWidth.forEach((outer, rank) => {
    for (const inner of byWidth.slice(0, rank)) {
      if (overlap(spans[outer], spans[inner])) {
        levels[outer] = Math.max(levels[outer] ?? 0, (levels[inner] ?? 0) + 1)
      }
    }
  })
  const top = Math.max(0, ...levels) + (cover ? 1 : 0)
  const most = highest(line)
  const rise = (level: number, width: number) =>
    top === 0 ? Math.min(most, ownRise(width)) : LOW + ((most - LOW) * level) / top
  const jumps = spans.map((span, index) => ({ ...span, rise: rise(levels[index] ?? 0, wide(span)) }))
  const [first = 0] = stops
  const last = stops.at(-1) ?? first
  return {
    jumps,
    cover: cover && spans.length > 0 ? { from: first, to: last, rise: most } : null,
    stacked: top > 0,
  }
}

type Span = { readonly from: number; readonly to: number }

function wide(span: Span | undefined): number {
  return span === undefined ? 0 : Math.abs(span.to - span.from)
}

function overlap(a: Span | undefined, b: Span | undefined): boolean {
  if (!a || !b) return false
  const low = Math.max(Math.min(a.from, a.to), Math.min(b.from, b.to))
  const high = Math.min(Math.max(a.from, a.to), Math.max(b.from, b.to))
  return high - low > 1
}

/** The curve of an arc about the place on the line where it begins, and the way its end points. */
function curveOf(line: NumberLine, arc: Arc): { points: [Point, Point, Point, Point]; angle: number } {
  const width = arc.to - arc.from
  const inward = width === 0 ? -36 : 0.16 * width
  const peak = -JUMP_OFF - 1.33 * arc.rise
  const points: [Point, Point, Point, Point] = [
    offsetOf(line, 0, -JUMP_OFF),
    offsetOf(line, inward, peak),
    offsetOf(line, width - inward, peak),
    offsetOf(line, width, -JUMP_OFF),
  ]
  const way = minus(points[3], points[2])
  return { points, angle: Math.atan2(way.y, way.x) }
}

/** The stroke of an arc, stopping inside its head, about the place on the line where it begins. */
export function arcMark(line: NumberLine, arc: Arc, stroke: InkName, dash?: readonly number[]): Mark {
  const { points } = curveOf(line, arc)
  const [start, first, second, end] = points
  const lead = Math.hypot(end.x - second.x, end.y - second.y)
  const t = 1 - Math.min(0.5, (HEAD * 0.8) / (3 * Math.max(1, lead)))
  const [a, b, c] = [between(start, first, t), between(first, second, t), between(second, end, t)]
  const [ab, bc] = [between(a, b, t), between(b, c, t)]
  const d = path()
    .moveTo(start.x, start.y)
    .curveTo(a, ab, between(ab, bc, t))
    .done()
  return { type: 'path', d, stroke, strokeWidth: 5, ...(dash ? { dash } : {}) }
}

/** The head of an arc about the place on the line where it lands. */
export function arcHead(line: NumberLine, arc: Arc, fill: InkName): Mark {
  return arrowHeadMark(offsetOf(line, 0, -JUMP_OFF), curveOf(line, arc).angle, HEAD, fill)
}

/** Where an arc's number stands along the line, and how far off it. Its halves are of its width and of its height. */
export function labelOff(
  line: NumberLine,
  arc: Arc,
  halfWidth: number,
  halfHeight: number,
): { along: number; off: number } {
  const half = line.turn === 'up' ? halfWidth + 4 : halfHeight
  return { along: (arc.from + arc.to) / 2, off: -JUMP_OFF - arc.rise - LABEL_GAP - half }
}

/** What lies under an arc at a height over its feet, along the line; null when nothing does. */
export function under(arc: Arc, height: number): { low: number; high: number } | null {
  const share = height / (3.99 * arc.rise)
  if (share >= 0.25) return null
  const t = (1 - Math.sqrt(1 - 4 * share)) / 2
  const inward = Math.abs(arc.to - arc.from) * (0.48 * t * (1 - t) ** 2 + 2.52 * t * t * (1 - t) + t ** 3)
  return { low: Math.min(arc.from, arc.to) + inward, high: Math.max(arc.from, arc.to) - inward }
}
