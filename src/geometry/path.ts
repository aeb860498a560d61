import type { Box } from './box'
import { union } from './box'
import type { Point } from './point'

/**
 * An outline as SVG path text, written only with absolute M, L, C and Z so that both renderers and the
 * bounds below can read it. Numbers are rounded to hundredths: pictures are compared as text.
 */
export function path(): PathBuilder {
  return new PathBuilder()
}

class PathBuilder {
  private readonly steps: string[] = []

  moveTo(x: number, y: number): this {
    this.steps.push(`M${n(x)} ${n(y)}`)
    return this
  }

  lineTo(x: number, y: number): this {
    this.steps.push(`L${n(x)} ${n(y)}`)
    return this
  }

  curveTo(c1: Point, c2: Point, end: Point): this {
    this.steps.push(`C${n(c1.x)} ${n(c1.y)} ${n(c2.x)} ${n(c2.y)} ${n(end.x)} ${n(end.y)}`)
    return this
  }

  close(): this {
    this.steps.push('Z')
    return this
  }

  done(): string {
    return this.steps.join('')
  }
}

function n(value: number): string {
  const rounded = Math.round(value * 100) / 100
  return String(Object.is(rounded, -0) ? 0 : rounded)
}

/** A circle or ellipse quarter needs this share of its radius as control length. */
const ROUND = 0.5523

export function ellipse(centre: Point, rx: number, ry: number): string {
  const { x, y } = centre
  const [kx, ky] = [rx * ROUND, ry * ROUND]
  return path()
    .moveTo(x + rx, y)
    .curveTo({ x: x + rx, y: y + ky }, { x: x + kx, y: y + ry }, { x, y: y + ry })
    .curveTo({ x: x - kx, y: y + ry }, { x: x - rx, y: y + ky }, { x: x - rx, y })
    .curveTo({ x: x - rx, y: y - ky }, { x: x - kx, y: y - ry }, { x, y: y - ry })
    .curveTo({ x: x + kx, y: y - ry }, { x: x + rx, y: y - ky }, { x: x + rx, y })
    .close()
    .done()
}

export function polygon(points: readonly Point[]): string {
  const outline = polyline(points)
  return outline === '' ? '' : `${outline}Z`
}

export function polyline(points: readonly Point[]): string {
  const builder = path()
  points.forEach((point, index) => {
    if (index === 0) builder.moveTo(point.x, point.y)
    else builder.lineTo(point.x, point.y)
  })
  return builder.done()
}

/** The box round every point of the outline, control points too: never too small, at times a little large. */
export function pathBounds(d: string): Box {
  const numbers = d.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? []
  const boxes: Box[] = []
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    boxes.push({ x: numbers[i] ?? 0, y: numbers[i + 1] ?? 0, width: 0, height: 0 })
  }
  return union(boxes) ?? { x: 0, y: 0, width: 0, height: 0 }
}
