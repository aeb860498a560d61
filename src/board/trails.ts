import { centreOf } from '../geometry/box'
import { distance, minus, type Point, plus } from '../geometry/point'
import { countableGapMarks, isCountable } from '../manipulatives/countable'
import type { Token } from '../manipulatives/token'
import { arrowMarks } from '../picture/arrow'
import { counterGapMarks } from '../picture/counter'
import type { Hue } from '../picture/ink'
import { marksBounds } from '../picture/mark'
import type { Part } from '../picture/part'
import type { Board } from './board'
import { lookOf, openPiece } from './open'
import { type Placed, partsOf } from './pictures'

/** More moves than this are no longer a story. */
const MOST_TRAILS = 12

/**
 * Where tokens came from: a dashed outline at each old place and an arrow towards the new one, for tokens that
 * went to another piece, or that were exchanged, since `before`. In stage units, over the pieces.
 */
export function trails(before: Board, after: Board): Part[] {
  if (before === after) return []
  const [was, is] = [tokenParts(before), tokenParts(after)]
  const parts: Part[] = []
  for (const [id, old] of was) {
    const now = is.get(id) ?? firstChild(id, is)
    if (!now || (now.piece.id === old.piece.id && is.has(id))) continue
    if (parts.length >= MOST_TRAILS) return []
    const isTakenAgain = [...is.values()].some(({ at }) => distance(at, old.at) < 20)
    const hue = hueOf(before, old)
    const marks = [
      ...(isTakenAgain ? [] : gapMarksOf(before, old)),
      ...arrowTowards(old, now, hue, [...is.values()]),
    ]
    parts.push({ key: `trail ${id}`, at: old.at, marks })
  }
  return parts
}

function tokenParts(board: Board): Map<string, Placed> {
  const parts = new Map<string, Placed>()
  for (const placed of partsOf(board))
    if (placed.part.token !== undefined) parts.set(placed.part.token, placed)
  return parts
}

/** Ones made from a ten carry its id: the ten went where they are. */
function firstChild(id: string, parts: ReadonlyMap<string, Placed>): Placed | undefined {
  return parts.get(`${id}.0`)
}

/** The dashed outline of a token, about its origin: where it was, or where it would lie. */
export function gapMarksOf(board: Board, placed: Placed): Part['marks'] {
  const { part } = placed
  const token = tokenOf(placed)
  const first = part.marks[0]
  const { x, y, width, height } = marksBounds(part.marks)
  if (token && token.kind !== 'counter' && isCountable(token.kind))
    return countableGapMarks(token.kind, hueOf(board, placed) ?? 'slate', Math.max(width, height))
  if (first?.type === 'circle') return counterGapMarks(hueOf(board, placed) ?? 'slate', 2 * first.radius)
  return [
    { type: 'rect', x, y, width, height, radius: 3, stroke: 'dienes.line', strokeWidth: 2.6, dash: [12, 8] },
  ]
}

function tokenOf({ piece, part }: Placed): Token | undefined {
  return openPiece(piece).tokens.find(({ id }) => id === part.token)
}

function hueOf(board: Board, placed: Placed): Hue | null {
  const token = tokenOf(placed)
  return token && isCountable(token.kind) ? lookOf(board, placed.piece.id).setHue(token.set) : null
}

/** Short, from the edge of the old place; none where it would lie across a token or where one was. */
function arrowTowards(old: Placed, now: Placed, hue: Hue | null, others: readonly Placed[]): Part['marks'] {
  const bounds = marksBounds(old.part.marks)
  const middle = centreOf(bounds)
  const gap = minus(minus(now.at, old.at), middle)
  const length = Math.hypot(gap.x, gap.y)
  const radius = Math.min(bounds.width, bounds.height) / 2
  const reach = Math.min(70, length - 2 * radius - 16)
  if (reach < 24) return []
  const along = (by: number): Point => plus(middle, { x: (gap.x / length) * by, y: (gap.y / length) * by })
  const [from, to] = [along(radius + 6), along(radius + 6 + reach)]
  const tip = plus(old.at, to)
  const isInTheWay = others.some(
    ({ part, at }) =>
      part.token !== now.part.token && distance(at, old.at) > 1 && distance(at, tip) < radius + 12,
  )
  return isInTheWay ? [] : arrowMarks(from, to, hue ? `${hue}.deep` : 'ink.second', 6, 24)
}
