import type { Mark } from '../../picture/mark'
import type { Part } from '../../picture/part'
import type { Look } from '../contract'
import { circleAt } from './geometry'
import { partPart } from './parts'
import { onCircle, sector } from './sector'
import { type FractionTiles, isCut, segmentsOf } from './tiles'

/** A row as circles, one for each whole. A tile over the end of a whole goes on in the next circle. */
export function circleParts(tiles: FractionTiles, look: Look, row: number): Part[] {
  const held = tiles.rows[row]
  if (!held) return []
  const radius = tiles.diameter / 2
  const parts: Part[] = isCut(held) ? [] : emptyCircles(tiles, row)
  let index = 0
  for (const segment of segmentsOf(tiles, held)) {
    const whole = Math.min(tiles.wholes - 1, Math.floor(segment.from + 1e-9))
    const [from, to] = [segment.from - whole, segment.to - whole]
    const at = circleAt(tiles, row, whole)
    // The label fills the circle that fits in the part.
    const share = Math.sin(Math.PI * Math.min(0.5, Math.min(1, to) - from))
    const away = segment.of === 1 ? 0 : radius / (1 + share)
    const middle = onCircle((from + Math.min(1, to)) / 2, away)
    const across = segment.of === 1 ? radius : 2 * away * share
    const shape = (): Mark => ({ type: 'path', d: sector(from, Math.min(1, to), radius) })
    const room = { width: across, height: Math.min(106, across) }
    parts.push(
      partPart(tiles, look, { row, index, segment, at, shape, room, labelAt: middle, pressAt: middle }),
    )
    if (to > 1 + 1e-9 && whole + 1 < tiles.wholes)
      parts.push(rolledOver(tiles, parts.at(-1), row, index, to - 1, whole + 1))
    index += 1
  }
  return parts
}

/** The rest of a tile in the next circle: the same colour, no label of its own. */
function rolledOver(
  tiles: FractionTiles,
  first: Part | undefined,
  row: number,
  index: number,
  to: number,
  whole: number,
): Part {
  const d = sector(0, to, tiles.diameter / 2)
  const marks = (first?.marks ?? []).flatMap((mark): Mark[] =>
    mark.type === 'path' && mark.d.endsWith('Z') ? [{ ...mark, d }] : [],
  )
  return { key: `part ${row + 1} ${index + 1} over`, at: circleAt(tiles, row, whole), marks }
}

function emptyCircles(tiles: FractionTiles, row: number): Part[] {
  return Array.from({ length: tiles.wholes }, (_, whole) => ({
    key: `room ${row + 1} ${whole + 1}`,
    at: circleAt(tiles, row, whole),
    marks: [
      {
        type: 'circle',
        x: 0,
        y: 0,
        radius: tiles.diameter / 2,
        stroke: 'line.strong',
        strokeWidth: 3,
        dash: [12, 8],
      },
    ],
  }))
}
