import { path, polyline } from '../geometry/path'
import { between, distance, type Point } from '../geometry/point'
import type { OneToTen } from './ink'
import type { Mark } from './mark'
import { cellsOf, cornersOf, type Way } from './shapeCells'

const OUTLINE = 0.065
const CORNER = 0.13
const SEAM = 0.03
/** A seam stops short of the edges. */
const SEAM_SHORT = 0.12
const DOT = 0.17
/** A quarter of a circle needs this share of its radius as control length. */
const ROUND = 0.5523

/** A shape about its middle, cells `u` wide. */
export function shapeMarks(size: OneToTen, way: Way, u: number): Mark[] {
  const d = outline(size, way, u)
  return [
    { type: 'path', d, fill: `shape.${size}.face` },
    { type: 'path', d: seams(size, way, u), stroke: 'ink', strokeWidth: SEAM * u, opacity: 0.45 },
    { type: 'path', d, stroke: 'ink', strokeWidth: OUTLINE * u, opacity: 0.65 },
    ...cellsOf(size, way).map(
      ({ x, y }): Mark => ({
        type: 'circle',
        x: x * u,
        y: y * u,
        radius: DOT * u,
        fill: `shape.${size}.dot`,
        opacity: 0.85,
      }),
    ),
  ]
}

/** What a hand feels of it: its edge. */
export function feltMarks(size: OneToTen, way: Way, u: number): Mark[] {
  return [
    {
      type: 'path',
      d: outline(size, way, u),
      fill: 'card',
      stroke: 'ink.second',
      strokeWidth: 3.5,
      dash: [12, 8],
    },
  ]
}

/** The rim of a shape that is to be covered, under it. */
export function rimMarks(size: OneToTen, way: Way, u: number): Mark[] {
  return [{ type: 'path', d: outline(size, way, u), stroke: 'line.strong', strokeWidth: 14 }]
}

/** Every corner is rounded alike, those that turn in too, so that one shape fits into another. */
function outline(size: OneToTen, way: Way, u: number): string {
  const corners = cornersOf(size, way).map(({ x, y }) => ({ x: x * u, y: y * u }))
  const r = CORNER * u
  const builder = path()
  corners.forEach((corner, index) => {
    const before = corners[(index + corners.length - 1) % corners.length] ?? corner
    const after = corners[(index + 1) % corners.length] ?? corner
    const [start, end] = [towards(corner, before, r), towards(corner, after, r)]
    if (index === 0) builder.moveTo(start.x, start.y)
    else builder.lineTo(start.x, start.y)
    builder.curveTo(between(start, corner, ROUND), between(end, corner, ROUND), end)
  })
  return builder.close().done()
}

function towards(from: Point, to: Point, far: number): Point {
  return between(from, to, far / distance(from, to))
}

/** The lines between cells that lie side by side. */
function seams(size: OneToTen, way: Way, u: number): string {
  const cells = cellsOf(size, way)
  const half = 0.5 - SEAM_SHORT
  return cells
    .flatMap((cell, index) =>
      cells.slice(index + 1).flatMap((other) => {
        if (Math.abs(distance(cell, other) - 1) > 0.01) return []
        const middle = between(cell, other, 0.5)
        const [dx, dy] = cell.x === other.x ? [half, 0] : [0, half]
        return [
          polyline([
            { x: (middle.x - dx) * u, y: (middle.y - dy) * u },
            { x: (middle.x + dx) * u, y: (middle.y + dy) * u },
          ]),
        ]
      }),
    )
    .join('')
}
