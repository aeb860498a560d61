import { polyline } from '../../geometry/path'
import { numeral } from '../../number/numerals'
import { CUBE_DEPTH, cubeGapMarks, solidCubeMarks } from '../../picture/cube'
import { hiddenBoxMarks } from '../../picture/hidden'
import type { Part } from '../../picture/part'
import { textMark } from '../../picture/text'
import type { Look } from '../contract'
import { countableName } from '../countable'
import { type Token, whichOne } from '../token'
import { type Cubes, isCuboid, layerOf, layersOf, type Solid } from './cubes'
import { type Cell, cellOf, frontAt, type Standing, standingOf } from './geometry'
import type { Name } from './numbers'

const LEAST_PRESS = 56
const NUMBER_TEXT = 50

/** Only the cubes that can be seen are drawn: those behind and below first. */
export function solidParts(cubes: Cubes, solid: Solid, look: Look): Part[] {
  const standing = standingOf(cubes, solid)
  const count = solid.cubes.length
  const isAt = ({ x, y, z }: Cell) => x < solid.length && z >= 0 && indexOf(solid, { x, y, z }) < count
  const parts: Part[] = []
  if (count === 0)
    parts.push({ key: 'ground', at: standing.from, marks: cubeGapMarks('slate', standing.side) })
  for (const index of backToFront(solid)) {
    const token = solid.cubes[index]
    if (!token) continue
    const cell = cellOf(solid, index)
    const isTop = solid.apart || !isAt({ ...cell, y: cell.y + 1 })
    const isRight = !isAt({ ...cell, x: cell.x + 1 })
    const isFront = !isAt({ ...cell, z: cell.z - 1 })
    if (!isTop && !isRight && !isFront) continue
    const marks = solidCubeMarks(look.setHue(token.set), standing.side, { top: isTop, side: isRight })
    const at = frontAt(standing, cell)
    parts.push({
      key: `token ${token.id}`,
      at,
      marks,
      ...held(solid, token, standing, cell, index, look),
    })
  }
  if (cubes.numbers && isCuboid(solid)) parts.push(...sideParts(solid, standing, look))
  return parts
}

/** Only where all cubes are seen, in layers that are apart, can each be counted and taken off. */
function held(solid: Solid, token: Token, { side }: Standing, { y }: Cell, index: number, look: Look) {
  if (!solid.apart) return {}
  const width = Math.max(LEAST_PRESS, side)
  const press = { x: -width / 2, y: -width / 2 - side * CUBE_DEPTH, width, height: width }
  const order = whichOne((index % layerOf(solid)) + 1, look.hiddenNames.length > 0)
  return { token: token.id, press, name: `${countableName(token, look)} ${order} of layer ${y + 1}` }
}

function indexOf(solid: Solid, { x, y, z }: Cell): number {
  return y * layerOf(solid) + z * solid.length + x
}

/** By layers from the ground when they are apart, else by rows from the back. */
function backToFront(solid: Solid): number[] {
  const cells: { cell: Cell; index: number }[] = solid.cubes.map((_, index) => ({
    cell: cellOf(solid, index),
    index,
  }))
  const rank = ({ x, y, z }: Cell) => (solid.apart ? y * 10_000 - z * 100 + x : -z * 10_000 + y * 100 + x)
  return cells.sort((a, b) => rank(a.cell) - rank(b.cell)).map(({ index }) => index)
}

/** How long, wide and high a cuboid is, each along its own edge. */
function sideParts(solid: Solid, standing: Standing, look: Look): Part[] {
  const { side } = standing
  const half = side / 2
  const near = frontAt(standing, { x: 0, y: 0, z: 0 })
  const right = frontAt(standing, { x: solid.length - 1, y: 0, z: 0 })
  const top = frontAt(standing, { x: 0, y: layersOf(solid) - 1, z: 0 })
  const aslant = (solid.width * CUBE_DEPTH * side) / 2
  return [
    sidePart('length', solid.length, { x: (near.x + right.x) / 2, y: near.y + half + 40 }, look),
    sidePart('height', layersOf(solid), { x: near.x - half - 46, y: (near.y + top.y) / 2 }, look),
    sidePart(
      'width',
      solid.width,
      { x: right.x + half + aslant + 44, y: right.y + half - aslant + 20 },
      look,
    ),
  ]
}

function sidePart(name: Name, value: number, at: { x: number; y: number }, look: Look): Part {
  const hue = look.hue(name)
  const fill = hue === null ? 'ink' : (`${hue}.deep` as const)
  return {
    key: name,
    at,
    marks:
      look.hidden(name) === 'no'
        ? [textMark(numeral(value), { x: 0, y: 0 }, NUMBER_TEXT, { fill })]
        : hiddenBoxMarks({ x: -30, y: -30, width: 60, height: 60 }, NUMBER_TEXT),
    press: { x: -32, y: -32, width: 64, height: 64 },
    name: `the ${name}`,
    shows: name,
  }
}

/** The mat that cubes lie on while there are none. */
export function emptyPart({ area }: Cubes): Part {
  const [w, h] = [area.width - 4, area.height - 4]
  const corners = [
    { x: 2, y: 2 },
    { x: w, y: 2 },
    { x: w, y: h },
    { x: 2, y: h },
    { x: 2, y: 2 },
  ]
  return {
    key: 'mat',
    at: { x: 0, y: 0 },
    marks: [{ type: 'path', d: polyline(corners), stroke: 'line.strong', strokeWidth: 3, dash: [12, 8] }],
  }
}
