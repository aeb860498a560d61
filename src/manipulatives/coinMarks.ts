import { path, polygon } from '../geometry/path'
import type { Point } from '../geometry/point'
import { textWidth } from '../picture/andika'
import type { InkName, Metal } from '../picture/ink'
import type { Mark } from '../picture/mark'
import { textMark } from '../picture/text'
import { type Coin, coinSize } from './coins'

/** The least that a value is written on a coin. */
const LEAST_TEXT = 44

const known = new Map<string, readonly Mark[]>()

/** A coin or note about its middle: our own drawing, with its value and no portrait. The same coin has the same marks. */
export function coinMarks(coin: Coin): readonly Mark[] {
  const made = known.get(coin.kind) ?? (coin.hue === null ? metalMarks(coin) : noteMarks(coin))
  known.set(coin.kind, made)
  return made
}

function metalMarks(coin: Coin): Mark[] {
  const d = coinSize(coin).width
  const rim = `coin.${coin.metal}.rim` as const
  const width = 0.035 * d
  const middle = coin.middle ?? coin.metal
  return [
    outline(coin, d - width, `coin.${coin.metal}.face`, rim, width),
    coin.middle === null
      ? outline(coin, 0.9 * d, undefined, rim, 0.014 * d)
      : disc(0.34 * d, middle, 0.018 * d),
    value(coin, 0.44 * d, coin.middle === null ? 0.78 * d : 0.6 * d, 'coin.text'),
  ]
}

function disc(radius: number, metal: Metal, strokeWidth: number): Mark {
  return {
    type: 'circle',
    x: 0,
    y: 0,
    radius,
    fill: `coin.${metal}.face`,
    stroke: `coin.${metal}.rim`,
    strokeWidth,
  }
}

function value(coin: Coin, size: number, room: number, fill: InkName): Mark {
  const fitting = (size * room) / textWidth(coin.face, size, 'bold')
  return textMark(coin.face, { x: 0, y: 0 }, Math.max(LEAST_TEXT, Math.min(size, fitting)), { fill })
}

/** Round, twelve-sided, or seven-sided with sides that bulge. */
function outline(
  coin: Coin,
  d: number,
  fill: InkName | undefined,
  stroke: InkName,
  strokeWidth: number,
): Mark {
  const paint = { ...(fill === undefined ? {} : { fill }), stroke, strokeWidth }
  if (coin.sides === 0) return { type: 'circle', x: 0, y: 0, radius: d / 2, ...paint }
  const corners = Array.from({ length: coin.sides }, (_, index) => corner(coin.sides, index, d / 2))
  if (coin.sides === 12) return { type: 'path', d: polygon(corners), ...paint }
  return { type: 'path', d: bulging(corners), ...paint }
}

function corner(sides: number, index: number, radius: number): Point {
  const turn = (2 * Math.PI * (index + (sides === 12 ? 0.5 : 0))) / sides
  return { x: radius * Math.sin(turn), y: -radius * Math.cos(turn) }
}

function bulging(corners: readonly Point[]): string {
  const [first] = corners
  const last = corners.at(-1)
  if (!first || !last) return ''
  const outlined = path().moveTo(last.x, last.y)
  let from = last
  for (const to of corners) {
    const at = (share: number): Point => {
      const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share]
      return { x: x * BULGE, y: y * BULGE }
    }
    outlined.curveTo(at(1 / 3), at(2 / 3), to)
    from = to
  }
  return outlined.close().done()
}

/** How far the thirds of a side lie outside the straight one. */
const BULGE = 1.075

function noteMarks(coin: Coin): Mark[] {
  const { width, height } = coinSize(coin)
  const hue = coin.hue ?? 'slate'
  const box = { x: -width / 2, y: -height / 2, width, height }
  const window = { x: box.x + 0.17 * width, y: 0, radius: 0.2 * height }
  return [
    { type: 'rect', ...box, radius: 8, fill: `${hue}.fill`, stroke: `${hue}.outline`, strokeWidth: 4 },
    { type: 'circle', ...window, fill: `${hue}.tint`, stroke: `${hue}.outline`, strokeWidth: 2.5 },
    textMark(coin.face, { x: 0.1 * width, y: 0 }, 0.56 * height, { fill: `${hue}.onFill` }),
  ]
}
